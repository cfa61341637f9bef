//! Worked cases: permits and visas, diplomas, the way taken, and what holds where nothing fits.

use super::situations::{FREE, WIFE};
use crate::book::dublin_criteria::{D12_LAPSED, D13_LIVED, DC3, DC4, DC5, DC6_DENMARK, TOLD_ELSEWHERE};
use crate::book::dublin_regulation::{D14, D15};
use crate::book::gates::FI6;
use crate::book::newer_criteria::{AM16, AM16_SECURITY, AM26, AM29, AM30, AM31, AM32, AM33};
use crate::case::Given::{In, No, On, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AirportTransit, AppliedElsewhere, DecisionTold, DenmarkExamines, Diploma, EntryCountry, EntryOverTwelveMonths,
    EntryOverTwentyMonths, InadmissibleDecided, IrregularEntry, LeftNineMonths, LeftThreeMonths, LivedCountry,
    LivedElsewhere, Minor, PermitCountry, PermitExpiry, PermitLeftSince, PermitNotUsed, PermitOrVisa,
    RegisteredElsewhere, RescuedAtSea, Visa, VisaFreeEntry,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

// Registered on 1 September 2026.
const VISA: &[crate::Given] = &[Yes(PermitOrVisa), Yes(Visa), In(PermitCountry, "FR")];
const PERMIT: &[crate::Given] = &[Yes(PermitOrVisa), No(Visa), In(PermitCountry, "FR")];
const VALID: &[crate::Given] = &[On(PermitExpiry, "2026-12-31")];
const FIVE_MONTHS_AGO: &[crate::Given] = &[On(PermitExpiry, "2026-04-01")];
const SIX_MONTHS_AGO: &[crate::Given] = &[On(PermitExpiry, "2026-03-01")];
const EIGHT_MONTHS_AGO: &[crate::Given] = &[On(PermitExpiry, "2026-01-01")];
const LEFT: &[crate::Given] = &[Yes(PermitLeftSince)];
const THROUGH_ITALY: &[crate::Given] = &[Yes(IrregularEntry), In(EntryCountry, "IT")];
const OVER_A_YEAR: &[crate::Given] = &[Yes(EntryOverTwelveMonths)];
const OVER_TWENTY: &[crate::Given] = &[Yes(EntryOverTwelveMonths), Yes(EntryOverTwentyMonths)];
const NO_VISA_NEEDED: &[crate::Given] = &[Yes(VisaFreeEntry), In(EntryCountry, "PL")];
const CHILD: &[crate::Given] = &[Yes(Minor)];
const EXAMINES: &[crate::Given] = &[Yes(DenmarkExamines)];
const EARLIER: &[crate::Given] = &[Yes(AppliedElsewhere)];

pub(super) static CASES: &[Case] = &[
    case(&[&DC4, &AM29], "valid French visa", &[FREE, VISA, VALID], Applies),
    case(&[&DC4, &AM29], "valid French permit, left and came back with it", &[FREE, PERMIT, VALID, LEFT], Applies),
    case(&[&DC4, &AM29], "visa that ran out five months before, used, stayed", &[FREE, VISA, FIVE_MONTHS_AGO], Applies),
    case(&[&DC4], "visa that ran out six months before, to the day", &[FREE, VISA, SIX_MONTHS_AGO], Applies),
    case(&[&DC4], "visa that ran out eight months before", &[FREE, VISA, EIGHT_MONTHS_AGO], Unmet),
    case(&[&AM29], "visa that ran out eight months before: eighteen count", &[FREE, VISA, EIGHT_MONTHS_AGO], Applies),
    case(&[&AM29], "visa that ran out nineteen months before", &[FREE, VISA, &[On(PermitExpiry, "2025-02-01")]], Unmet),
    case(
        &[&DC4],
        "visa that ran out five months before, and was never used",
        &[FREE, VISA, FIVE_MONTHS_AGO, &[Yes(PermitNotUsed)]],
        Unmet,
    ),
    case(&[&DC4], "visa that ran out five months before, left since", &[FREE, VISA, FIVE_MONTHS_AGO, LEFT], Unmet),
    case(&[&AM29], "left since: that makes no difference now", &[FREE, VISA, FIVE_MONTHS_AGO, LEFT], Applies),
    case(
        &[&DC4],
        "permit that ran out a year before, not used to come in",
        &[FREE, PERMIT, &[On(PermitExpiry, "2025-09-01"), Yes(PermitNotUsed)]],
        Applies,
    ),
    case(
        &[&DC4],
        "permit that ran out two and a half years before",
        &[FREE, PERMIT, &[On(PermitExpiry, "2024-03-01")]],
        Unmet,
    ),
    case(
        &[&AM29],
        "permit that ran out two and a half years before: three count",
        &[FREE, PERMIT, &[On(PermitExpiry, "2024-03-01")]],
        Applies,
    ),
    case(&[&AM29], "permit that ran out four years before", &[FREE, PERMIT, &[On(PermitExpiry, "2022-09-01")]], Unmet),
    case(&[&DC4, &AM29], "never had a visa or permit", &[FREE], Unmet),
    case(&[&DC4, &AM29], "does not know until when it is valid", &[FREE, VISA], Open),
    case(&[&DC4, &AM29], "nothing known", &[], Open),
    case(&[&DC4], "visa of France, husband a refugee in Sweden", &[FREE, WIFE, VISA, VALID], Displaced).by(&DC3),
    case(&[&AM29], "visa of France, husband a refugee in Sweden", &[FREE, WIFE, VISA, VALID], Displaced).by(&AM26),
    case(&[&D12_LAPSED], "visa that ran out eight months before, stayed", &[FREE, VISA, EIGHT_MONTHS_AGO], Applies),
    case(&[&D12_LAPSED], "visa that ran out five months before", &[FREE, VISA, FIVE_MONTHS_AGO], Unmet),
    case(
        &[&D12_LAPSED],
        "visa that ran out eight months before, and was never used",
        &[FREE, VISA, EIGHT_MONTHS_AGO, &[Yes(PermitNotUsed)]],
        Unmet,
    ),
    case(&[&D12_LAPSED], "ran out eight months before, left since", &[FREE, VISA, EIGHT_MONTHS_AGO, LEFT], Unmet),
    case(&[&D12_LAPSED], "nothing known", &[], Open),
    case(
        &[&D12_LAPSED],
        "ran out eight months before, and Denmark examines the case",
        &[FREE, VISA, EIGHT_MONTHS_AGO, EXAMINES],
        Displaced,
    )
    .by(&FI6),
    case(&[&AM30], "a degree from Poland", &[FREE, &[Yes(Diploma)]], Applies),
    case(&[&AM30], "no diploma that counts", &[FREE], Unmet),
    case(&[&AM30], "nothing known", &[], Open),
    case(&[&AM30], "a degree from Poland, valid French visa", &[FREE, VISA, VALID, &[Yes(Diploma)]], Displaced)
        .by(&AM29),
    case(&[&DC5, &AM33], "came through Italy without papers last month", &[FREE, THROUGH_ITALY], Applies),
    case(&[&DC5], "through Italy fourteen months before", &[FREE, THROUGH_ITALY, OVER_A_YEAR], Unmet),
    case(&[&AM33], "through Italy fourteen months before: twenty count", &[FREE, THROUGH_ITALY, OVER_A_YEAR], Applies),
    case(
        &[&AM33],
        "rescued at sea and brought to Italy fourteen months before",
        &[FREE, THROUGH_ITALY, OVER_A_YEAR, &[Yes(RescuedAtSea)]],
        Unmet,
    ),
    case(&[&AM33], "through Italy two years before", &[FREE, THROUGH_ITALY, OVER_TWENTY], Unmet),
    case(&[&DC5, &AM33], "came with papers", &[FREE], Unmet),
    case(&[&DC5, &AM33], "nothing known", &[], Open),
    case(&[&DC5, &AM33], "through Poland without needing a visa", &[FREE, NO_VISA_NEEDED], Open),
    case(&[&DC5], "through Italy, valid French visa", &[FREE, VISA, VALID, THROUGH_ITALY], Displaced).by(&DC4),
    case(&[&AM33], "through Italy, valid French visa", &[FREE, VISA, VALID, THROUGH_ITALY], Displaced).by(&AM29),
    case(
        &[&D13_LIVED],
        "through Greece fourteen months before, then seven months in Germany",
        &[FREE, THROUGH_ITALY, OVER_A_YEAR, &[Yes(LivedElsewhere), In(LivedCountry, "DE")]],
        Applies,
    ),
    case(&[&D13_LIVED], "lived nowhere for five months", &[FREE, THROUGH_ITALY, OVER_A_YEAR], Unmet),
    case(&[&D13_LIVED], "nothing known", &[], Open),
    case(
        &[&D13_LIVED],
        "lived in Germany, and Denmark examines the case",
        &[FREE, THROUGH_ITALY, OVER_A_YEAR, &[Yes(LivedElsewhere)], EXAMINES],
        Displaced,
    )
    .by(&FI6),
    case(&[&D14, &AM31], "a Georgian through Poland, without needing a visa", &[FREE, NO_VISA_NEEDED], Depends),
    case(&[&D14, &AM31], "came in another way", &[FREE], Unmet),
    case(&[&D14, &AM31], "nothing known", &[], Open),
    case(&[&D14], "needed no visa, husband a refugee in Sweden", &[FREE, WIFE, NO_VISA_NEEDED], Displaced).by(&DC3),
    case(&[&AM31], "needed no visa, husband a refugee in Sweden", &[FREE, WIFE, NO_VISA_NEEDED], Displaced).by(&AM26),
    case(&[&D15, &AM32], "asked in the transit area at Kastrup", &[FREE, &[Yes(AirportTransit)]], Applies),
    case(&[&D15, &AM32], "asked elsewhere", &[FREE], Unmet),
    case(&[&D15, &AM32], "nothing known", &[], Open),
    case(&[&D15], "asked at Kastrup, husband a refugee in Sweden", &[FREE, WIFE, &[Yes(AirportTransit)]], Displaced)
        .by(&DC3),
    case(&[&AM32], "asked at Kastrup, husband a refugee in Sweden", &[FREE, WIFE, &[Yes(AirportTransit)]], Displaced)
        .by(&AM26),
    case(&[&DC6_DENMARK, &AM16], "nothing connects with another country", &[FREE], Applies),
    case(&[&DC6_DENMARK, &AM16], "fingerprints were taken elsewhere", &[FREE, &[Yes(RegisteredElsewhere)]], Depends),
    case(&[&DC6_DENMARK, &AM16], "asked in Germany first", &[FREE, EARLIER], Unmet),
    case(
        &[&DC6_DENMARK, &AM16],
        "asked in Germany, then left for ten months and can show it: a new application",
        &[FREE, EARLIER, &[Yes(LeftThreeMonths), Yes(LeftNineMonths)]],
        Open,
    ),
    case(&[&DC6_DENMARK, &AM16], "a child alone: other rules hold", &[FREE, CHILD], Unmet),
    case(&[&DC6_DENMARK], "valid French visa", &[FREE, VISA, VALID], Displaced).by(&DC4),
    case(&[&AM16], "valid French visa", &[FREE, VISA, VALID], Displaced).by(&AM29),
    case(
        &[&TOLD_ELSEWHERE],
        "told under section 29 b, and knows of no protection",
        &[FREE, &[Yes(InadmissibleDecided)]],
        Applies,
    ),
    case(&[&TOLD_ELSEWHERE], "told nothing of the kind", &[FREE], Unmet),
    case(&[&TOLD_ELSEWHERE], "nothing known", &[], Open),
    case(
        &[&TOLD_ELSEWHERE],
        "told under section 29 b, and a valid French visa",
        &[FREE, VISA, VALID, &[Yes(InadmissibleDecided), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&AM16_SECURITY], "waits for the interview", &[FREE], Applies),
    case(&[&AM16_SECURITY], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&AM16_SECURITY], "nothing known", &[], Open),
];

//! Worked cases: what the law says, in small situations.

use super::situations::{
    ADULT_OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, OPEN_TO_CRITERIA, ORDINARY, RESIDENT_FAMILY,
    VALID_PERMIT,
};
use crate::book::gates::{AD1, FI6};
use crate::book::newer_criteria::{
    AM_BACK, AM_TOLD, AM16, AM19, AM21, AM26, AM27, AM29, AM30, AM31, AM32, AM33, AM34, AM42, AM43, AM43_DAYS,
    AM43_HELP,
};
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AirportTransit, AnotherCountryAsked, AppliedElsewhere, DecisionTold, DenmarkExamines, Dependant, Diploma,
    EntryOverTwelveMonths, EntryOverTwentyMonths, FamilyApplicant, FamilyCounted, FamilyCountry, FamilyLegal,
    FamilyOther, FamilyPartner, FamilyStatusNotCounted, IrregularEntry, Minor, PermitExpiredLong,
    PermitExpiredRecently, PermitOrVisa, ProtectionElsewhere, RegisteredElsewhere, RescuedAtSea, TransferDecided,
    VisaFreeEntry,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&AM_BACK],
        "asked in Germany",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)]],
        Applies,
    ),
    case(
        &[&AM_BACK],
        "a child alone who asked in Germany",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), Yes(Minor)]],
        Depends,
    ),
    case(&[&AM_BACK], "asked nowhere else", &[&[No(AppliedElsewhere)]], Unmet),
    case(&[&AM_BACK], "does not know", &[&[No(DenmarkExamines), No(ProtectionElsewhere)]], Open),
    case(
        &[&AM_BACK],
        "asked in Germany, protected in Italy",
        &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere), No(Minor), Yes(AppliedElsewhere)]],
        Displaced,
    )
    .by(&AD1),
    case(
        &[&AM26],
        "wife on a work permit in Sweden: only the heading of the article was seen",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[Yes(FamilyStatusNotCounted)]],
        Depends,
    ),
    case(
        &[&AM26],
        "a child alone with a mother in Sweden",
        &[ORDINARY, OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[Yes(Minor)]],
        Depends,
    ),
    case(&[&AM26], "no close family", &[&[No(FamilyCounted)]], Unmet),
    case(&[&AM26], "does not know how the wife stays", &[ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyCounted)]], Open),
    case(
        &[&AM26],
        "wife in Sweden, but asked in Germany before",
        &[RESIDENT_FAMILY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)]],
        Displaced,
    )
    .by(&AM_BACK),
    case(
        &[&AM27],
        "wife waits for an answer in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyCounted), Yes(FamilyLegal), Yes(FamilyApplicant)]],
        Applies,
    ),
    case(
        &[&AM27],
        "a child alone whose mother waits in Sweden",
        &[ORDINARY, OPEN_TO_CRITERIA, &[Yes(Minor), Yes(FamilyCounted), Yes(FamilyLegal), Yes(FamilyApplicant)]],
        Depends,
    ),
    case(&[&AM27], "no close family", &[&[No(FamilyCounted)]], Unmet),
    case(&[&AM27], "does not know how the wife stays", &[ADULT_OPEN_TO_CRITERIA, &[Yes(FamilyCounted)]], Open),
    case(
        &[&AM27],
        "wife waits in Sweden, but asked in Germany before",
        &[&[
            No(DenmarkExamines),
            No(ProtectionElsewhere),
            Yes(AppliedElsewhere),
            No(Minor),
            Yes(FamilyCounted),
            Yes(FamilyLegal),
            Yes(FamilyApplicant),
        ]],
        Displaced,
    )
    .by(&AM_BACK),
    case(
        &[&AM29],
        "valid French visa",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted)]],
        Applies,
    ),
    case(
        &[&AM29],
        "visa that expired",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), Yes(PermitOrVisa), Yes(PermitExpiredRecently), No(PermitExpiredLong)],
        ],
        Depends,
    ),
    case(&[&AM29], "no visa", &[&[No(PermitOrVisa)]], Unmet),
    case(&[&AM29], "does not know", &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted)]], Open),
    case(
        &[&AM29],
        "French visa, wife lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[No(FamilyStatusNotCounted), Yes(PermitOrVisa)]],
        Displaced,
    )
    .by(&AM26),
    case(
        &[&AM30],
        "a degree from Poland: the exact conditions are not known here",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), Yes(Diploma)]],
        Depends,
    ),
    case(&[&AM30], "no diploma", &[&[No(Diploma)]], Unmet),
    case(&[&AM30], "does not know", &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa)]], Open),
    case(
        &[&AM30],
        "a degree from Poland, valid French visa",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted), Yes(Diploma)]],
        Displaced,
    )
    .by(&AM29),
    case(
        &[&AM31],
        "came with a passport that needs no visa",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(Diploma), Yes(VisaFreeEntry)]],
        Depends,
    ),
    case(&[&AM31], "came in another way", &[&[No(VisaFreeEntry)]], Unmet),
    case(
        &[&AM31],
        "does not know",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(Diploma)]],
        Open,
    ),
    case(
        &[&AM31],
        "came without needing a visa, wife lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[No(FamilyStatusNotCounted), Yes(VisaFreeEntry)]],
        Displaced,
    )
    .by(&AM26),
    case(
        &[&AM32],
        "asked in the transit area at Kastrup",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(Diploma), No(VisaFreeEntry), Yes(AirportTransit)],
        ],
        Depends,
    ),
    case(&[&AM32], "asked elsewhere", &[&[No(AirportTransit)]], Unmet),
    case(
        &[&AM32],
        "does not know",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(Diploma)]],
        Open,
    ),
    case(
        &[&AM32],
        "asked at Kastrup, wife lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[No(FamilyStatusNotCounted), Yes(AirportTransit)]],
        Displaced,
    )
    .by(&AM26),
    case(
        &[&AM33],
        "through Italy fourteen months before: within twenty",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[
                No(FamilyCounted),
                No(PermitOrVisa),
                No(Diploma),
                No(VisaFreeEntry),
                No(AirportTransit),
                Yes(IrregularEntry),
                Yes(EntryOverTwelveMonths),
                No(EntryOverTwentyMonths),
                No(RescuedAtSea),
            ],
        ],
        Applies,
    ),
    case(
        &[&AM33],
        "through Italy two years before",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[
                No(FamilyCounted),
                No(PermitOrVisa),
                No(Diploma),
                No(VisaFreeEntry),
                No(AirportTransit),
                Yes(IrregularEntry),
                Yes(EntryOverTwelveMonths),
                Yes(EntryOverTwentyMonths),
                No(RescuedAtSea),
            ],
        ],
        Depends,
    ),
    case(
        &[&AM33],
        "rescued at sea fourteen months before",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[
                No(FamilyCounted),
                No(PermitOrVisa),
                No(Diploma),
                No(VisaFreeEntry),
                No(AirportTransit),
                Yes(IrregularEntry),
                Yes(EntryOverTwelveMonths),
                No(EntryOverTwentyMonths),
                Yes(RescuedAtSea),
            ],
        ],
        Depends,
    ),
    case(&[&AM33], "came with papers", &[&[No(IrregularEntry)]], Unmet),
    case(
        &[&AM33],
        "does not know",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(Diploma)]],
        Open,
    ),
    case(
        &[&AM33],
        "through Italy, valid French visa",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted), Yes(IrregularEntry)]],
        Displaced,
    )
    .by(&AM29),
    case(
        &[&AM16],
        "nothing points elsewhere",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            NO_CRITERION_MET,
            NOT_TOLD_ELSEWHERE,
            &[No(FamilyOther), No(RegisteredElsewhere), No(Diploma)],
        ],
        Applies,
    ),
    case(&[&AM16], "asked in Germany first", &[&[Yes(AppliedElsewhere)]], Unmet),
    case(&[&AM16], "does not know", &[NOT_TOLD_ELSEWHERE, &[No(RegisteredElsewhere)]], Open),
    case(
        &[&AM16],
        "valid French visa",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            VALID_PERMIT,
            NOT_TOLD_ELSEWHERE,
            &[No(RegisteredElsewhere), No(FamilyCounted)],
        ],
        Displaced,
    )
    .by(&AM29),
    case(
        &[&AM42],
        "was told that another country is asked",
        &[ORDINARY, &[Yes(AnotherCountryAsked), No(DecisionTold)]],
        Applies,
    ),
    case(&[&AM42], "was told that Denmark examines the case", &[ORDINARY, &[Yes(DenmarkExamines)]], Unmet),
    case(&[&AM42], "does not know", &[], Open),
    case(&[&AM43, &AM43_HELP], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&AM43_DAYS], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&AM43, &AM43_HELP], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&AM43_DAYS], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&AM43, &AM43_HELP], "does not know", &[], Open),
    case(&[&AM43_DAYS], "does not know", &[], Open),
    case(
        &[&AM16],
        "fingerprints were taken elsewhere",
        &[ADULT_OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, &[No(Diploma), Yes(RegisteredElsewhere)]],
        Depends,
    ),
    case(
        &[&AM16],
        "a child alone",
        &[OPEN_TO_CRITERIA, NO_CRITERION_MET, NOT_TOLD_ELSEWHERE, &[No(Diploma), No(RegisteredElsewhere), Yes(Minor)]],
        Depends,
    ),
    case(
        &[&AM_TOLD],
        "told about a transfer, and nothing points to any country",
        &[ORDINARY, OPEN_TO_CRITERIA, NO_CRITERION_MET, &[No(Diploma), Yes(TransferDecided)]],
        Applies,
    ),
    case(&[&AM_TOLD], "told nothing of the kind", &[NOT_TOLD_ELSEWHERE], Unmet),
    case(&[&AM_TOLD], "does not know what was said", &[OPEN_TO_CRITERIA, NO_CRITERION_MET, &[No(Diploma)]], Open),
    case(
        &[&AM_TOLD],
        "told about a transfer, and a valid French visa",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, VALID_PERMIT, &[No(FamilyCounted), Yes(TransferDecided)]],
        Displaced,
    )
    .by(&AM29),
    case(
        &[&AM16],
        "other family or a partner outside marriage in Sweden, and nothing else",
        &[
            ADULT_OPEN_TO_CRITERIA,
            NO_CRITERION_MET,
            NOT_TOLD_ELSEWHERE,
            &[Yes(FamilyOther), No(Diploma), No(RegisteredElsewhere)],
        ],
        Depends,
    ),
    case(
        &[&AM26],
        "wife with protection in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[No(FamilyStatusNotCounted), In(FamilyCountry, "SE")]],
        Applies,
    ),
    case(
        &[&AM26],
        "a partner outside marriage, with protection in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[Yes(FamilyPartner), No(FamilyStatusNotCounted)]],
        Depends,
    ),
    case(
        &[&AM26],
        "wife with protection in Sweden, and a mother who depends on her in Italy",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, RESIDENT_FAMILY, &[Yes(Dependant), No(FamilyStatusNotCounted)]],
        Depends,
    ),
    case(
        &[&AM34],
        "a sick mother in Norway who needs her",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(Dependant)]],
        Applies,
    ),
    case(&[&AM34], "nobody depends on anybody", &[&[No(Dependant)]], Unmet),
    case(&[&AM34], "does not know", &[&[]], Open),
    case(
        &[&AM34],
        "a sick mother in Norway, and Denmark examines",
        &[ORDINARY, &[Yes(Dependant), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&AM19, &AM21],
        "waits for the first interview",
        &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]],
        Applies,
    ),
    case(&[&AM19, &AM21], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&AM19, &AM21], "does not know", &[&[]], Open),
];

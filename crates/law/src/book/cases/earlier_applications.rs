//! Worked cases: asked for asylum in another country before, and what has happened since.

use super::situations::FREE;
use crate::book::dublin_criteria::{DC6, REGISTERED};
use crate::book::earlier_applications::{ABSENCE_PROOF, D19_PERMIT, DC10, SEVERAL};
use crate::book::gates::{AD1, CITIZEN, FI6};
use crate::book::newer_criteria::AM_BACK;
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppliedElsewhere, AppliedInSeveral, DecisionTold, DenmarkExamines, Dependant, EarlierClosed, EarlierCountry,
    EarlierPending, LeftNineMonths, LeftThreeMonths, LeftUnproven, Minor, Nationality, PermitCountry, PermitSince,
    ProtectionElsewhere, RegisteredElsewhere, ReturnedSince,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

const ASKED: &[crate::Given] = &[Yes(AppliedElsewhere), Yes(RegisteredElsewhere), In(EarlierCountry, "DE")];

pub(super) static CASES: &[Case] = &[
    case(&[&DC10, &AM_BACK], "application in Germany, still running", &[FREE, ASKED, &[Yes(EarlierPending)]], Applies),
    case(&[&DC10, &AM_BACK], "application in Germany, refused there", &[FREE, ASKED, &[Yes(EarlierClosed)]], Applies),
    case(&[&DC10, &AM_BACK], "a child alone who asked in Germany", &[FREE, ASKED, &[Yes(Minor)]], Depends),
    case(
        &[&DC10, &AM_BACK],
        "asked in Italy and in Germany: Italy may have let its time run out",
        &[FREE, ASKED, &[Yes(AppliedInSeveral)]],
        Depends,
    ),
    case(&[&DC10, &AM_BACK], "a brother in Denmark depends on her", &[FREE, ASKED, &[Yes(Dependant)]], Depends),
    case(
        &[&DC10],
        "left the Dublin area for four months, and can show it",
        &[FREE, ASKED, &[Yes(LeftThreeMonths)]],
        Depends,
    ),
    case(
        &[&AM_BACK],
        "left for four months, and can show it: nine are needed",
        &[FREE, ASKED, &[Yes(LeftThreeMonths)]],
        Applies,
    ),
    case(
        &[&AM_BACK],
        "left for ten months, and can show it",
        &[FREE, ASKED, &[Yes(LeftThreeMonths), Yes(LeftNineMonths)]],
        Depends,
    ),
    case(
        &[&DC10, &AM_BACK],
        "left for a year, and has nothing to show for it",
        &[FREE, ASKED, &[Yes(LeftUnproven)]],
        Applies,
    ),
    case(
        &[&DC10, &AM_BACK],
        "was sent home after the refusal, and came again",
        &[FREE, ASKED, &[Yes(ReturnedSince)]],
        Depends,
    ),
    case(&[&DC10, &AM_BACK], "asked nowhere else", &[&[No(AppliedElsewhere)]], Unmet),
    case(
        &[&DC10, &AM_BACK],
        "France gave a residence permit after the application in Austria",
        &[FREE, ASKED, &[Yes(PermitSince)]],
        Unmet,
    ),
    case(&[&DC10, &AM_BACK], "does not know", &[], Open),
    case(
        &[&DC10, &AM_BACK],
        "asked in Germany, but has protection in Italy",
        &[FREE, ASKED, &[Yes(ProtectionElsewhere)]],
        Displaced,
    )
    .by(&AD1),
    case(
        &[&DC10, &AM_BACK],
        "asked in Germany, but was told that Denmark examines the case",
        &[FREE, ASKED, &[Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&D19_PERMIT],
        "France gave a residence permit after the application in Austria",
        &[FREE, ASKED, &[Yes(PermitSince), In(PermitCountry, "FR")]],
        Applies,
    ),
    case(
        &[&D19_PERMIT],
        "a child alone to whom France gave one",
        &[FREE, ASKED, &[Yes(PermitSince), Yes(Minor)]],
        Depends,
    ),
    case(&[&D19_PERMIT], "no permit since", &[FREE, ASKED], Unmet),
    case(&[&D19_PERMIT], "does not know", &[], Open),
    case(
        &[&D19_PERMIT],
        "a permit since, but Denmark examines the case",
        &[FREE, ASKED, &[Yes(PermitSince), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&SEVERAL], "asked in Italy and in Germany", &[FREE, ASKED, &[Yes(AppliedInSeveral)]], Open),
    case(&[&SEVERAL], "asked in one country", &[FREE, ASKED], Unmet),
    case(
        &[&SEVERAL],
        "asked in two, and Denmark examines the case",
        &[FREE, ASKED, &[Yes(AppliedInSeveral), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(
        &[&DC6],
        "asked in Italy and in Germany: the gate is unsettled",
        &[FREE, ASKED, &[Yes(AppliedInSeveral)]],
        Open,
    ),
    case(&[&DC6], "asked in Germany", &[FREE, ASKED], Displaced).by(&DC10),
    case(&[&DC6], "asked nowhere else", &[FREE], Unmet),
    case(
        &[&REGISTERED],
        "fingerprints were taken in a country that is not known",
        &[FREE, &[Yes(RegisteredElsewhere)]],
        Depends,
    ),
    case(&[&REGISTERED], "fingerprints, and an application", &[FREE, ASKED], Unmet),
    case(&[&REGISTERED], "does not know what the police did", &[], Open),
    case(
        &[&REGISTERED],
        "fingerprints, and Denmark examines the case",
        &[FREE, &[Yes(RegisteredElsewhere), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&ABSENCE_PROOF], "was outside for four months", &[FREE, ASKED, &[Yes(LeftThreeMonths)]], Applies),
    case(
        &[&ABSENCE_PROOF],
        "was outside, and has nothing to show for it",
        &[FREE, ASKED, &[Yes(LeftUnproven)]],
        Applies,
    ),
    case(&[&ABSENCE_PROOF], "has not left since", &[FREE, ASKED], Unmet),
    case(
        &[&ABSENCE_PROOF],
        "a Swede who was outside",
        &[FREE, ASKED, &[Yes(LeftUnproven), In(Nationality, "SE")]],
        Displaced,
    )
    .by(&CITIZEN),
    case(&[&ABSENCE_PROOF], "does not know", &[&[No(DecisionTold)]], Open),
];

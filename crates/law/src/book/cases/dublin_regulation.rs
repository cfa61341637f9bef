//! Worked cases: what the law says, in small situations.

use super::situations::{ADULT_OPEN_TO_CRITERIA, ORDINARY, PROTECTED_FAMILY};
use crate::book::dublin_criteria::DC3;
use crate::book::dublin_regulation::{D14, D15, D16};
use crate::book::gates::FI6;
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AirportTransit, DenmarkExamines, Dependant, FamilyCounted, IrregularEntry, PermitOrVisa, ProtectionElsewhere,
    VisaFreeEntry,
};
use crate::verdict::Verdict::{Applies, Depends, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&D14],
        "came with a passport that needs no visa",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), Yes(VisaFreeEntry)],
        ],
        Depends,
    ),
    case(&[&D14], "came in another way", &[&[No(VisaFreeEntry)]], Unmet),
    case(
        &[&D14],
        "does not know",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        Open,
    ),
    case(
        &[&D14],
        "wife lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(VisaFreeEntry)]],
        Displaced,
    )
    .by(&DC3),
    case(
        &[&D15],
        "asked in the transit area at Kastrup",
        &[
            ORDINARY,
            ADULT_OPEN_TO_CRITERIA,
            &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry), No(VisaFreeEntry), Yes(AirportTransit)],
        ],
        Depends,
    ),
    case(&[&D15], "asked elsewhere", &[&[No(AirportTransit)]], Unmet),
    case(
        &[&D15],
        "does not know",
        &[ADULT_OPEN_TO_CRITERIA, &[No(FamilyCounted), No(PermitOrVisa), No(IrregularEntry)]],
        Open,
    ),
    case(
        &[&D15],
        "wife lawfully in Sweden",
        &[ORDINARY, ADULT_OPEN_TO_CRITERIA, PROTECTED_FAMILY, &[Yes(AirportTransit)]],
        Displaced,
    )
    .by(&DC3),
    case(
        &[&D16],
        "a sick mother in Norway who needs her",
        &[ORDINARY, &[No(DenmarkExamines), No(ProtectionElsewhere), Yes(Dependant)]],
        Applies,
    ),
    case(&[&D16], "nobody depends on anybody", &[&[No(Dependant)]], Unmet),
    case(&[&D16], "does not know", &[&[]], Open),
    case(
        &[&D16],
        "a sick mother in Norway, and Denmark examines",
        &[ORDINARY, &[Yes(Dependant), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
];

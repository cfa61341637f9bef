//! Worked cases: what the law says, in small situations.

use super::situations::{ORDINARY, PROTECTED_FAMILY};
use crate::Given;
use crate::book::gates::FI6;
use crate::book::newer_criteria::AM_BACK;
use crate::book::newer_rights::{AM17, AM20, AM22, AM22_FAMILY, AM23, AM24, AM38, DISCRETION, FAMILY_TOGETHER};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, BoardDecided, ChildAlone, DecisionTold, DenmarkExamines, FamilyCounted,
    FamilyOther, InadmissibleDecided, Interviewed, Minor, ProtectionElsewhere, TransferDecided, WithChildren,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

/// Nothing was decided yet.
const UNDECIDED: &[Given] = &[No(DecisionTold), No(DenmarkExamines)];

pub(super) static CASES: &[Case] = &[
    case(&[&AM17, &AM20, &AM24, &AM38], "waits for the first interview", &[ORDINARY, UNDECIDED], Applies),
    case(&[&AM17, &AM20, &AM24, &AM38], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&AM17, &AM20, &AM24, &AM38], "does not know", &[], Open),
    case(&[&AM22], "no interview yet", &[ORDINARY, &[No(Interviewed)]], Applies),
    case(&[&AM22], "the first interview has been held", &[&[Yes(Interviewed)]], Unmet),
    case(&[&AM22], "does not know", &[], Open),
    case(
        &[&AM22_FAMILY],
        "a wife in Sweden, no interview yet",
        &[
            ORDINARY,
            PROTECTED_FAMILY,
            &[No(Interviewed), No(DenmarkExamines), No(ProtectionElsewhere), No(AppliedElsewhere)],
        ],
        Applies,
    ),
    case(
        &[&AM22_FAMILY],
        "a brother in Sweden, no interview yet",
        &[
            ORDINARY,
            &[Yes(FamilyOther), No(FamilyCounted), No(Interviewed), No(DenmarkExamines)],
            &[No(ProtectionElsewhere), No(AppliedElsewhere)],
        ],
        Applies,
    ),
    case(&[&AM22_FAMILY], "no family there", &[&[No(FamilyCounted), No(FamilyOther)]], Unmet),
    case(&[&AM22_FAMILY], "the first interview has been held", &[&[Yes(FamilyCounted), Yes(Interviewed)]], Unmet),
    case(&[&AM22_FAMILY], "does not know", &[], Open),
    case(
        &[&AM22_FAMILY],
        "a wife in Sweden, but asked in Germany before",
        &[
            ORDINARY,
            PROTECTED_FAMILY,
            &[No(Interviewed), No(DenmarkExamines), No(ProtectionElsewhere), Yes(AppliedElsewhere), No(Minor)],
        ],
        Displaced,
    )
    .by(&AM_BACK),
    case(
        &[&AM22_FAMILY],
        "a wife in Sweden, and Denmark examines",
        &[ORDINARY, PROTECTED_FAMILY, &[No(Interviewed), Yes(DenmarkExamines)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&AM23], "a child alone who waits", &[ORDINARY, UNDECIDED, &[Yes(ChildAlone)]], Applies),
    case(&[&AM23], "a child alone who was told a decision", &[&[Yes(ChildAlone), Yes(DecisionTold)]], Unmet),
    case(&[&AM23], "an adult", &[&[No(ChildAlone)]], Unmet),
    case(&[&AM23], "does not know", &[], Open),
    case(&[&FAMILY_TOGETHER], "a mother with two children", &[ORDINARY, UNDECIDED, &[Yes(WithChildren)]], Applies),
    case(
        &[&FAMILY_TOGETHER],
        "a mother with two children, and Denmark examines the case",
        &[&[Yes(WithChildren), Yes(DenmarkExamines)]],
        Unmet,
    ),
    case(&[&FAMILY_TOGETHER], "an adult alone", &[&[No(WithChildren)]], Unmet),
    case(&[&FAMILY_TOGETHER], "does not know", &[], Open),
    case(&[&DISCRETION], "was told that Germany was asked", &[ORDINARY, &[Yes(AnotherCountryAsked)]], Applies),
    case(
        &[&DISCRETION],
        "a transfer was told, and the Board has not decided",
        &[ORDINARY, &[Yes(TransferDecided)]],
        Applies,
    ),
    case(&[&DISCRETION], "the Board has decided", &[&[Yes(TransferDecided), Yes(BoardDecided)]], Unmet),
    case(&[&DISCRETION], "it is a decision under section 29 b", &[&[Yes(InadmissibleDecided)]], Unmet),
    case(&[&DISCRETION], "does not know", &[], Open),
];

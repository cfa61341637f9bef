//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::children::{
    AC1, AC2, AC3, AC4, AC5, AC6, AC6_REFUSED, UM_AGE, UM_SENT, UM1, UM2, UM3, UM4, UM5, UM6, UM7, UM8, UM9, UM10,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    ChildAlone, Interviewed, Minor, NoApplication, Refused, SeparatedChild, TransferDecided, WithChildren,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&UM1, &UM5, &UM6, &UM9], "a child alone", &[ORDINARY, &[Yes(ChildAlone)]], Applies),
    case(&[&UM1, &UM4, &UM5, &UM6, &UM9], "an adult", &[&[No(ChildAlone)]], Unmet),
    case(&[&UM1, &UM4, &UM5, &UM6, &UM9], "does not know whether the aunt answers for the child", &[], Open),
    case(&[&UM_AGE], "a child who waits for an interview", &[ORDINARY, &[Yes(Minor)]], Applies),
    case(
        &[&UM_AGE],
        "says to be a child, is recorded as an adult, and was told of a transfer (dub-nede20257)",
        &[ORDINARY, &[Yes(Minor), Yes(TransferDecided)]],
        Applies,
    ),
    case(&[&UM_AGE], "an adult", &[ORDINARY, &[No(Minor)]], Unmet),
    case(
        &[&UM_AGE],
        "a child who has not asked for asylum: section 53 a(1) no. 8 is about those who have",
        &[ORDINARY, &[Yes(Minor), Yes(NoApplication)]],
        Unmet,
    ),
    case(&[&UM_AGE], "does not know", &[], Open),
    case(&[&UM2, &UM3, &UM10], "a child alone who waits for an interview", &[ORDINARY, &[Yes(ChildAlone)]], Applies),
    case(&[&UM2, &UM3, &UM10], "an adult", &[ORDINARY, &[No(ChildAlone), No(SeparatedChild)]], Unmet),
    case(&[&UM2, &UM3, &UM10], "does not know", &[], Open),
    case(&[&UM7], "a child alone, not interviewed", &[ORDINARY, &[Yes(ChildAlone), No(Interviewed)]], Applies),
    case(&[&UM7], "an adult", &[&[No(ChildAlone)]], Unmet),
    case(&[&UM7], "does not know", &[], Open),
    case(
        &[&UM_SENT],
        "a child alone, told about a transfer",
        &[ORDINARY, &[Yes(ChildAlone), Yes(TransferDecided)]],
        Applies,
    ),
    case(
        &[&UM_SENT],
        "a child alone, refused asylum: there the Service appoints a lawyer",
        &[ORDINARY, &[Yes(ChildAlone), Yes(Refused)]],
        Unmet,
    ),
    case(&[&UM_SENT], "an adult, told about a transfer", &[&[No(ChildAlone), Yes(TransferDecided)]], Unmet),
    case(&[&UM_SENT], "a child alone who does not know what was decided", &[&[Yes(ChildAlone)]], Open),
    case(
        &[&UM8],
        "a child alone, told about a transfer",
        &[ORDINARY, &[Yes(ChildAlone), Yes(TransferDecided)]],
        Applies,
    ),
    case(&[&UM8], "a child alone, refused", &[ORDINARY, &[Yes(ChildAlone), Yes(Refused)]], Applies),
    case(&[&UM8], "an adult, told about a transfer", &[&[No(ChildAlone), Yes(TransferDecided)]], Unmet),
    case(&[&UM8], "a child alone who does not know what was decided", &[&[Yes(ChildAlone)]], Open),
    case(&[&AC1, &AC2], "a family that waits for an interview", &[ORDINARY, &[Yes(WithChildren)]], Applies),
    case(&[&AC1, &AC2], "no children here", &[&[No(WithChildren)]], Unmet),
    case(&[&AC1, &AC2], "does not know", &[], Open),
    case(&[&AC3], "a family", &[ORDINARY, &[Yes(WithChildren)]], Applies),
    case(&[&AC3], "a child with an uncle", &[ORDINARY, &[Yes(SeparatedChild)]], Applies),
    case(&[&AC3], "an adult alone", &[&[No(WithChildren), No(SeparatedChild)]], Unmet),
    case(&[&AC3], "does not know", &[], Open),
    case(&[&AC4], "a family", &[ORDINARY, &[Yes(WithChildren)]], Applies),
    case(&[&AC4], "no children here", &[&[No(WithChildren)]], Unmet),
    case(&[&AC4], "does not know", &[], Open),
    case(&[&AC5], "a child with an uncle", &[&[Yes(SeparatedChild)]], Applies),
    case(&[&AC5], "an adult", &[&[No(SeparatedChild)]], Unmet),
    case(&[&AC5], "does not know", &[], Open),
    case(
        &[&AC6],
        "a family with children, told about a transfer",
        &[ORDINARY, &[Yes(WithChildren), Yes(TransferDecided)]],
        Applies,
    ),
    case(
        &[&AC6],
        "an adult without children, told about a transfer",
        &[&[No(WithChildren), Yes(TransferDecided)]],
        Unmet,
    ),
    case(&[&AC6], "a family that does not know what was decided", &[&[Yes(WithChildren)]], Open),
    case(&[&AC6_REFUSED], "a family that was refused", &[ORDINARY, &[Yes(WithChildren), Yes(Refused)]], Applies),
    case(&[&AC6_REFUSED], "no children here", &[&[No(WithChildren), Yes(Refused)]], Unmet),
    case(&[&AC6_REFUSED], "does not know what was decided", &[&[Yes(WithChildren)]], Open),
    case(&[&UM4], "a child alone, whose case is not answered", &[ORDINARY, &[Yes(ChildAlone)]], Applies),
];

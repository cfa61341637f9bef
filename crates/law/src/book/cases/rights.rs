//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::rights::{HP1, RI1, RI2, RI3, RI4, RI6, RI7};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealAnnounced, ChildAlone, DenmarkExamines, ExpeditedTold, FoundUnfounded, Minor, TransferDecided, WithChildren,
};
use crate::verdict::Verdict::{Applies, Depends, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&RI1],
        "an adult, told about a transfer",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), No(Minor), No(WithChildren)]],
        Applies,
    ),
    case(&[&RI1], "a family", &[&[No(ChildAlone), Yes(WithChildren)]], Unmet),
    case(&[&RI1], "does not know", &[], Open),
    case(
        &[&RI2],
        "an adult in the expedited procedure",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ExpeditedTold), No(Minor), No(WithChildren)]],
        Applies,
    ),
    case(
        &[&RI2],
        "a family in the expedited procedure: the child supplement falls away too",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ExpeditedTold), Yes(WithChildren)]],
        Applies,
    ),
    case(
        &[&RI2],
        "told that the case is seen as manifestly unfounded, and not why",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(FoundUnfounded), No(ExpeditedTold)]],
        Depends,
    ),
    case(&[&RI2], "Denmark does not examine the case", &[&[No(DenmarkExamines)]], Unmet),
    case(&[&RI2], "does not know", &[], Open),
    case(
        &[&RI3],
        "a family, told about a transfer",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), Yes(WithChildren)]],
        Applies,
    ),
    case(&[&RI3], "an adult without children", &[&[No(WithChildren)]], Unmet),
    case(&[&RI3], "does not know", &[], Open),
    case(
        &[&RI4],
        "a child alone, told about a transfer",
        &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), Yes(ChildAlone)]],
        Applies,
    ),
    case(&[&RI4], "an adult", &[&[No(ChildAlone)]], Unmet),
    case(&[&RI4], "does not know", &[], Open),
    case(&[&RI6], "anyone who asks for asylum", &[], Applies),
    case(&[&RI7], "waits for an interview", &[ORDINARY], Applies),
    case(&[&RI7], "was told a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Unmet),
    case(&[&RI7], "does not know where the case is", &[], Open),
    case(&[&HP1], "Denmark examines the case", &[ORDINARY, &[Yes(DenmarkExamines)]], Applies),
    case(&[&HP1], "was told nothing of the kind", &[&[No(DenmarkExamines)]], Unmet),
    case(&[&HP1], "does not know", &[], Open),
];

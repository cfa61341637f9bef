//! Worked cases: what the law says, in small situations.

use crate::book::reopening::{SU1, SU2, SU3, SU4, SU5, SU6};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CameBack, ClosedBefore, NewInformation, RefusedByBoardBefore, UnfoundedBefore};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&SU1, &SU6], "is back after a closed case", &[&[Yes(CameBack)]], Applies),
    case(&[&SU1, &SU6], "first application", &[&[No(CameBack)]], Unmet),
    case(&[&SU1, &SU6], "does not know", &[], Open),
    case(&[&SU2], "back after a case closed without a decision", &[&[Yes(CameBack), Yes(ClosedBefore)]], Applies),
    case(&[&SU2], "back after a refusal by the Board", &[&[Yes(CameBack), No(ClosedBefore)]], Unmet),
    case(&[&SU2], "back, does not know how it ended", &[&[Yes(CameBack)]], Open),
    case(&[&SU3], "back after a refusal as manifestly unfounded", &[&[Yes(CameBack), Yes(UnfoundedBefore)]], Applies),
    case(&[&SU3], "back after another end", &[&[Yes(CameBack), No(UnfoundedBefore)]], Unmet),
    case(&[&SU3], "back, does not know how it ended", &[&[Yes(CameBack)]], Open),
    case(&[&SU4], "back after a refusal by the Board", &[&[Yes(CameBack), Yes(RefusedByBoardBefore)]], Applies),
    case(&[&SU4], "back after another end", &[&[Yes(CameBack), No(RefusedByBoardBefore)]], Unmet),
    case(&[&SU4], "back, does not know how it ended", &[&[Yes(CameBack)]], Open),
    case(
        &[&SU5],
        "back after a refusal by the Board, with new papers",
        &[&[Yes(CameBack), Yes(RefusedByBoardBefore), Yes(NewInformation)]],
        Applies,
    ),
    case(&[&SU5], "back with nothing new", &[&[Yes(CameBack), Yes(RefusedByBoardBefore), No(NewInformation)]], Unmet),
    case(&[&SU5], "does not know whether the papers are new", &[&[Yes(CameBack), Yes(RefusedByBoardBefore)]], Open),
];

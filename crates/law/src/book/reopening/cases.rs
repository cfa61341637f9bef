//! Worked cases: what the law says, in small situations.

use super::{SU1, SU2, SU3, SU4, SU5, SU6};
use crate::Case;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{CameBack, ClosedBefore, NewInformation, RefusedByBoardBefore, UnfoundedBefore};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&SU1, &SU6],
        situation: "is back after a closed case",
        given: &[&[Yes(CameBack)]],
        expected: Applies,
    },
    Case { rules: &[&SU1, &SU6], situation: "first application", given: &[&[No(CameBack)]], expected: Unmet },
    Case { rules: &[&SU1, &SU6], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&SU2],
        situation: "back after a case closed without a decision",
        given: &[&[Yes(CameBack), Yes(ClosedBefore)]],
        expected: Applies,
    },
    Case {
        rules: &[&SU2],
        situation: "back after a refusal by the Board",
        given: &[&[Yes(CameBack), No(ClosedBefore)]],
        expected: Unmet,
    },
    Case { rules: &[&SU2], situation: "back, does not know how it ended", given: &[&[Yes(CameBack)]], expected: Open },
    Case {
        rules: &[&SU3],
        situation: "back after a refusal as manifestly unfounded",
        given: &[&[Yes(CameBack), Yes(UnfoundedBefore)]],
        expected: Applies,
    },
    Case {
        rules: &[&SU3],
        situation: "back after another end",
        given: &[&[Yes(CameBack), No(UnfoundedBefore)]],
        expected: Unmet,
    },
    Case { rules: &[&SU3], situation: "back, does not know how it ended", given: &[&[Yes(CameBack)]], expected: Open },
    Case {
        rules: &[&SU4],
        situation: "back after a refusal by the Board",
        given: &[&[Yes(CameBack), Yes(RefusedByBoardBefore)]],
        expected: Applies,
    },
    Case {
        rules: &[&SU4],
        situation: "back after another end",
        given: &[&[Yes(CameBack), No(RefusedByBoardBefore)]],
        expected: Unmet,
    },
    Case { rules: &[&SU4], situation: "back, does not know how it ended", given: &[&[Yes(CameBack)]], expected: Open },
    Case {
        rules: &[&SU5],
        situation: "back after a refusal by the Board, with new papers",
        given: &[&[Yes(CameBack), Yes(RefusedByBoardBefore), Yes(NewInformation)]],
        expected: Applies,
    },
    Case {
        rules: &[&SU5],
        situation: "back with nothing new",
        given: &[&[Yes(CameBack), Yes(RefusedByBoardBefore), No(NewInformation)]],
        expected: Unmet,
    },
    Case {
        rules: &[&SU5],
        situation: "does not know whether the papers are new",
        given: &[&[Yes(CameBack), Yes(RefusedByBoardBefore)]],
        expected: Open,
    },
];

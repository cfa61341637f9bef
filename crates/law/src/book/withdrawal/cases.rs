//! Worked cases: what the law says, in small situations.

use super::{WI1, WI2, WI3, WI3_DUTY, WI4, WI5, WI6, WI7, WI8, WI9, WI10};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{MissedInterview, StayedAway, TransferDecided, Withdrawn, WithdrawnSigned};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&WI1, &WI2],
        situation: "signed a withdrawal",
        given: &[ORDINARY, &[Yes(Withdrawn), Yes(WithdrawnSigned)]],
        expected: Applies,
    },
    Case {
        rules: &[&WI1, &WI2],
        situation: "missed an interview",
        given: &[ORDINARY, &[Yes(Withdrawn), Yes(MissedInterview)]],
        expected: Applies,
    },
    Case { rules: &[&WI1, &WI2], situation: "neither", given: &[ORDINARY], expected: Unmet },
    Case { rules: &[&WI1, &WI2], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&WI3, &WI4, &WI5, &WI6],
        situation: "missed an interview",
        given: &[&[Yes(MissedInterview)]],
        expected: Applies,
    },
    Case {
        rules: &[&WI3, &WI4, &WI5, &WI6],
        situation: "left the centre",
        given: &[&[Yes(StayedAway)]],
        expected: Applies,
    },
    Case {
        rules: &[&WI3, &WI4, &WI5, &WI6],
        situation: "signed a withdrawal, and stayed",
        given: &[&[No(MissedInterview), No(StayedAway)]],
        expected: Unmet,
    },
    Case { rules: &[&WI3, &WI4, &WI5, &WI6], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&WI3_DUTY], situation: "waits for an interview", given: &[ORDINARY], expected: Applies },
    Case {
        rules: &[&WI3_DUTY],
        situation: "was told a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&WI3_DUTY], situation: "does not know where the case is", given: &[], expected: Open },
    Case { rules: &[&WI7], situation: "missed an interview", given: &[&[Yes(MissedInterview)]], expected: Applies },
    Case { rules: &[&WI7], situation: "came to every interview", given: &[&[No(MissedInterview)]], expected: Unmet },
    Case { rules: &[&WI7], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&WI8, &WI9, &WI10],
        situation: "signed a withdrawal",
        given: &[&[Yes(WithdrawnSigned)]],
        expected: Applies,
    },
    Case {
        rules: &[&WI8, &WI9, &WI10],
        situation: "signed nothing",
        given: &[&[No(WithdrawnSigned)]],
        expected: Unmet,
    },
    Case {
        rules: &[&WI8, &WI9, &WI10],
        situation: "signed a paper without understanding it",
        given: &[],
        expected: Open,
    },
];

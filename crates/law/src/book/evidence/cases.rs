//! Worked cases: what the law says, in small situations.

use super::{EV1, EV2, EV3, EV5};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{
    AppealRunning, CaseAnswered, CouncilDisagreed, DenmarkExamines, Refused, RefusedFirstCountry, TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case { rules: &[&EV1, &EV2], situation: "waits for an interview", given: &[ORDINARY], expected: Applies },
    Case {
        rules: &[&EV1, &EV2],
        situation: "was told a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&EV1, &EV2], situation: "does not know where the case is", given: &[], expected: Open },
    Case {
        rules: &[&EV3],
        situation: "Denmark examines the case",
        given: &[ORDINARY, &[Yes(DenmarkExamines)]],
        expected: Applies,
    },
    Case {
        rules: &[&EV3],
        situation: "was told nothing of the kind",
        given: &[&[No(DenmarkExamines)]],
        expected: Unmet,
    },
    Case { rules: &[&EV3], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&EV5], situation: "waits for the Board", given: &[&[Yes(AppealRunning)]], expected: Applies },
    Case {
        rules: &[&EV5],
        situation: "a permit was given",
        given: &[&[Yes(CaseAnswered), No(AppealRunning), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        expected: Unmet,
    },
    Case { rules: &[&EV5], situation: "does not know", given: &[], expected: Open },
];

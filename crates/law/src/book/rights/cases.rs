//! Worked cases: what the law says, in small situations.

use super::{HP1, RI1, RI2, RI3, RI4, RI6, RI7};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{
    AppealAnnounced, ChildAlone, DenmarkExamines, ExpeditedTold, Minor, TransferDecided, WithChildren,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&RI1],
        situation: "an adult, told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), No(Minor), No(WithChildren)]],
        expected: Applies,
    },
    Case { rules: &[&RI1], situation: "a family", given: &[&[No(ChildAlone), Yes(WithChildren)]], expected: Unmet },
    Case { rules: &[&RI1], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RI2],
        situation: "an adult in the expedited procedure",
        given: &[ORDINARY, &[Yes(DenmarkExamines), Yes(ExpeditedTold), No(Minor), No(WithChildren)]],
        expected: Applies,
    },
    Case {
        rules: &[&RI2],
        situation: "Denmark does not examine the case",
        given: &[&[No(DenmarkExamines)]],
        expected: Unmet,
    },
    Case { rules: &[&RI2], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RI3],
        situation: "a family, told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), Yes(WithChildren)]],
        expected: Applies,
    },
    Case { rules: &[&RI3], situation: "an adult without children", given: &[&[No(WithChildren)]], expected: Unmet },
    Case { rules: &[&RI3], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RI4],
        situation: "a child alone, told about a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided), Yes(AppealAnnounced), Yes(ChildAlone)]],
        expected: Applies,
    },
    Case { rules: &[&RI4], situation: "an adult", given: &[&[No(ChildAlone)]], expected: Unmet },
    Case { rules: &[&RI4], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&RI6], situation: "anyone who asks for asylum", given: &[], expected: Applies },
    Case { rules: &[&RI7], situation: "waits for an interview", given: &[ORDINARY], expected: Applies },
    Case {
        rules: &[&RI7],
        situation: "was told a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&RI7], situation: "does not know where the case is", given: &[], expected: Open },
    Case {
        rules: &[&HP1],
        situation: "Denmark examines the case",
        given: &[ORDINARY, &[Yes(DenmarkExamines)]],
        expected: Applies,
    },
    Case {
        rules: &[&HP1],
        situation: "was told nothing of the kind",
        given: &[&[No(DenmarkExamines)]],
        expected: Unmet,
    },
    Case { rules: &[&HP1], situation: "does not know", given: &[], expected: Open },
];

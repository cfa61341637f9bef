//! Worked cases: what the law says, in small situations.

use super::{AC6, UM1, UM8};
use crate::Case;
use crate::fact::Fact::{ChildAlone, TransferDecided, WithChildren};
use crate::rule::Expected::{Applies, Open, Unmet};
use crate::rule::Given::{No, Yes};

pub(crate) static CASES: &[Case] = &[
    Case { rule: &UM1, situation: "a child alone", given: &[&[Yes(ChildAlone)]], expected: Applies },
    Case { rule: &UM1, situation: "an adult", given: &[&[No(ChildAlone)]], expected: Unmet },
    Case { rule: &UM1, situation: "does not know whether the aunt answers for the child", given: &[], expected: Open },
    Case {
        rule: &UM8,
        situation: "a child alone, told about a transfer",
        given: &[&[Yes(ChildAlone), Yes(TransferDecided)]],
        expected: Applies,
    },
    Case {
        rule: &UM8,
        situation: "an adult, told about a transfer",
        given: &[&[No(ChildAlone), Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case {
        rule: &UM8,
        situation: "a child alone who does not know what was decided",
        given: &[&[Yes(ChildAlone)]],
        expected: Open,
    },
    Case {
        rule: &AC6,
        situation: "a family with children, told about a transfer",
        given: &[&[Yes(WithChildren), Yes(TransferDecided)]],
        expected: Applies,
    },
    Case {
        rule: &AC6,
        situation: "an adult without children, told about a transfer",
        given: &[&[No(WithChildren), Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case {
        rule: &AC6,
        situation: "a family that does not know what was decided",
        given: &[&[Yes(WithChildren)]],
        expected: Open,
    },
];

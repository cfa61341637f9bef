//! Worked cases: what the law says, in small situations.

use super::{AC1, AC2, AC3, AC4, AC5, AC6, AC6_REFUSED, UM1, UM2, UM3, UM4, UM5, UM6, UM7, UM8, UM9, UM10};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{ChildAlone, Interviewed, Refused, SeparatedChild, TransferDecided, WithChildren};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&UM1, &UM5, &UM6, &UM9],
        situation: "a child alone",
        given: &[ORDINARY, &[Yes(ChildAlone)]],
        expected: Applies,
    },
    Case {
        rules: &[&UM1, &UM4, &UM5, &UM6, &UM9],
        situation: "an adult",
        given: &[&[No(ChildAlone)]],
        expected: Unmet,
    },
    Case {
        rules: &[&UM1, &UM4, &UM5, &UM6, &UM9],
        situation: "does not know whether the aunt answers for the child",
        given: &[],
        expected: Open,
    },
    Case {
        rules: &[&UM2, &UM3, &UM10],
        situation: "a child alone who waits for an interview",
        given: &[ORDINARY, &[Yes(ChildAlone)]],
        expected: Applies,
    },
    Case {
        rules: &[&UM2, &UM3, &UM10],
        situation: "an adult",
        given: &[ORDINARY, &[No(ChildAlone), No(SeparatedChild)]],
        expected: Unmet,
    },
    Case { rules: &[&UM2, &UM3, &UM10], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&UM7],
        situation: "a child alone, not interviewed",
        given: &[ORDINARY, &[Yes(ChildAlone), No(Interviewed)]],
        expected: Applies,
    },
    Case { rules: &[&UM7], situation: "an adult", given: &[&[No(ChildAlone)]], expected: Unmet },
    Case { rules: &[&UM7], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&UM8],
        situation: "a child alone, told about a transfer",
        given: &[ORDINARY, &[Yes(ChildAlone), Yes(TransferDecided)]],
        expected: Applies,
    },
    Case {
        rules: &[&UM8],
        situation: "a child alone, refused",
        given: &[ORDINARY, &[Yes(ChildAlone), Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&UM8],
        situation: "an adult, told about a transfer",
        given: &[&[No(ChildAlone), Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case {
        rules: &[&UM8],
        situation: "a child alone who does not know what was decided",
        given: &[&[Yes(ChildAlone)]],
        expected: Open,
    },
    Case {
        rules: &[&AC1, &AC2],
        situation: "a family that waits for an interview",
        given: &[ORDINARY, &[Yes(WithChildren)]],
        expected: Applies,
    },
    Case { rules: &[&AC1, &AC2], situation: "no children here", given: &[&[No(WithChildren)]], expected: Unmet },
    Case { rules: &[&AC1, &AC2], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&AC3], situation: "a family", given: &[ORDINARY, &[Yes(WithChildren)]], expected: Applies },
    Case {
        rules: &[&AC3],
        situation: "a child with an uncle",
        given: &[ORDINARY, &[Yes(SeparatedChild)]],
        expected: Applies,
    },
    Case {
        rules: &[&AC3],
        situation: "an adult alone",
        given: &[&[No(WithChildren), No(SeparatedChild)]],
        expected: Unmet,
    },
    Case { rules: &[&AC3], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&AC4], situation: "a family", given: &[ORDINARY, &[Yes(WithChildren)]], expected: Applies },
    Case { rules: &[&AC4], situation: "no children here", given: &[&[No(WithChildren)]], expected: Unmet },
    Case { rules: &[&AC4], situation: "does not know", given: &[], expected: Open },
    Case { rules: &[&AC5], situation: "a child with an uncle", given: &[&[Yes(SeparatedChild)]], expected: Applies },
    Case { rules: &[&AC5], situation: "an adult", given: &[&[No(SeparatedChild)]], expected: Unmet },
    Case { rules: &[&AC5], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&AC6],
        situation: "a family with children, told about a transfer",
        given: &[ORDINARY, &[Yes(WithChildren), Yes(TransferDecided)]],
        expected: Applies,
    },
    Case {
        rules: &[&AC6],
        situation: "an adult without children, told about a transfer",
        given: &[&[No(WithChildren), Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case {
        rules: &[&AC6],
        situation: "a family that does not know what was decided",
        given: &[&[Yes(WithChildren)]],
        expected: Open,
    },
    Case {
        rules: &[&AC6_REFUSED],
        situation: "a family that was refused",
        given: &[ORDINARY, &[Yes(WithChildren), Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&AC6_REFUSED],
        situation: "no children here",
        given: &[&[No(WithChildren), Yes(Refused)]],
        expected: Unmet,
    },
    Case {
        rules: &[&AC6_REFUSED],
        situation: "does not know what was decided",
        given: &[&[Yes(WithChildren)]],
        expected: Open,
    },
    Case {
        rules: &[&UM4],
        situation: "a child alone, whose case is not answered",
        given: &[ORDINARY, &[Yes(ChildAlone)]],
        expected: Applies,
    },
];

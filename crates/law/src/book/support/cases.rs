//! Worked cases: what the law says, in small situations.

use super::{VU1, VU2, VU3, VU4};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{CannotCommunicate, NeedsSupport};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&VU1, &VU2, &VU4],
        situation: "was trafficked",
        given: &[ORDINARY, &[Yes(NeedsSupport)]],
        expected: Applies,
    },
    Case { rules: &[&VU1, &VU2, &VU4], situation: "needs no support", given: &[&[No(NeedsSupport)]], expected: Unmet },
    Case { rules: &[&VU1, &VU2, &VU4], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&VU3],
        situation: "cannot speak or sign",
        given: &[ORDINARY, &[Yes(CannotCommunicate)]],
        expected: Applies,
    },
    Case { rules: &[&VU3], situation: "can talk", given: &[&[No(CannotCommunicate)]], expected: Unmet },
    Case { rules: &[&VU3], situation: "does not know", given: &[], expected: Open },
];

//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::support::{VU1, VU2, VU3, VU4};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CannotCommunicate, NeedsSupport};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&VU1, &VU2, &VU4], "was trafficked", &[ORDINARY, &[Yes(NeedsSupport)]], Applies),
    case(&[&VU1, &VU2, &VU4], "needs no support", &[&[No(NeedsSupport)]], Unmet),
    case(&[&VU1, &VU2, &VU4], "does not know", &[], Open),
    case(&[&VU3], "cannot speak or sign", &[ORDINARY, &[Yes(CannotCommunicate)]], Applies),
    case(&[&VU3], "can talk", &[&[No(CannotCommunicate)]], Unmet),
    case(&[&VU3], "does not know", &[], Open),
];

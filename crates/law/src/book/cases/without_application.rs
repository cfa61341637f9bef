//! Worked cases: people who are here and have not asked for asylum here.

use crate::book::dublin_procedure::{NA_AGAIN, NA_LATE, NA_TRANSFER};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{AppliedElsewhere, NoApplication, ProtectionElsewhere};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&NA_TRANSFER, &NA_LATE, &NA_AGAIN],
        "has not asked here, but in Sweden, and is not protected there",
        &[&[Yes(NoApplication), Yes(AppliedElsewhere), No(ProtectionElsewhere)]],
        Applies,
    ),
    case(
        &[&NA_TRANSFER, &NA_LATE, &NA_AGAIN],
        "has not asked here, and Sweden has given protection: section 48 a(1) is not about that",
        &[&[Yes(NoApplication), Yes(AppliedElsewhere), Yes(ProtectionElsewhere)]],
        Unmet,
    ),
    case(
        &[&NA_TRANSFER, &NA_LATE, &NA_AGAIN],
        "has not asked for asylum anywhere",
        &[&[Yes(NoApplication), No(AppliedElsewhere)]],
        Unmet,
    ),
    case(
        &[&NA_TRANSFER, &NA_LATE, &NA_AGAIN],
        "has not asked here, and does not know what was done with the fingerprints elsewhere",
        &[&[Yes(NoApplication), No(ProtectionElsewhere)]],
        Open,
    ),
];

//! Worked cases: what the law says, in small situations.

use super::situations::{FREE, ORDINARY};
use crate::book::gates::FI6;
use crate::book::other_countries::{BO1, FC1, FC2, FC3, FC4, FC5, ST1, ST2, ST3, ST4, ST5, ST6};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppliedElsewhere, DenmarkExamines, OutsideProtection, OutsideTies, ProtectionElsewhere, RefusedFirstCountry,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        "protected in Turkey",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(OutsideProtection)]],
        Applies,
    ),
    case(
        &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        "grew up in Iran, from Afghanistan",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(OutsideTies)]],
        Applies,
    ),
    case(
        &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        "no other country",
        &[&[No(OutsideProtection), No(OutsideTies), No(RefusedFirstCountry)]],
        Unmet,
    ),
    case(
        &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5],
        "protected in Turkey, and asked in Germany before: Denmark does not examine the case",
        &[FREE, &[Yes(AppliedElsewhere), Yes(OutsideProtection)]],
        Unmet,
    ),
    case(&[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5], "does not know", &[], Open),
    case(&[&ST6], "has protection in Italy", &[ORDINARY, &[No(DenmarkExamines), Yes(ProtectionElsewhere)]], Applies),
    case(
        &[&ST6],
        "has protection in Italy, and was told that Denmark examines the case",
        &[ORDINARY, &[Yes(DenmarkExamines), Yes(ProtectionElsewhere)]],
        Displaced,
    )
    .by(&FI6),
    case(&[&ST6], "has protection nowhere", &[&[No(ProtectionElsewhere)]], Unmet),
    case(&[&ST6], "does not know", &[], Open),
    case(&[&BO1], "anyone who asks for asylum", &[], Applies),
];

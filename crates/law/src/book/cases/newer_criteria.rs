//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;

use crate::book::newer_criteria::{AM19, AM21, AM42, AM43, AM43_DAYS, AM43_HELP};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{AnotherCountryAsked, DecisionTold, DenmarkExamines, TransferDecided};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&AM42],
        "was told that another country is asked",
        &[ORDINARY, &[Yes(AnotherCountryAsked), No(DecisionTold)]],
        Applies,
    ),
    case(&[&AM42], "was told that Denmark examines the case", &[ORDINARY, &[Yes(DenmarkExamines)]], Unmet),
    case(&[&AM42], "does not know", &[], Open),
    case(&[&AM43, &AM43_HELP], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&AM43_DAYS], "told about a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Applies),
    case(&[&AM43, &AM43_HELP], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&AM43_DAYS], "told another decision", &[&[No(TransferDecided)]], Unmet),
    case(&[&AM43, &AM43_HELP], "does not know", &[], Open),
    case(&[&AM43_DAYS], "does not know", &[], Open),
    case(
        &[&AM19, &AM21],
        "waits for the first interview",
        &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]],
        Applies,
    ),
    case(&[&AM19, &AM21], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&AM19, &AM21], "does not know", &[&[]], Open),
];

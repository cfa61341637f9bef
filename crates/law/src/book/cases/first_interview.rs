//! Worked cases: what the law says, in small situations.

use super::situations::{FREE_IN_DENMARK, ORDINARY};
use crate::book::first_interview::{FI1, FI2, FI3, FI4, FI5, FI7};
use crate::book::unfounded::AG2;
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    CaseAnswered, DecisionTold, DenmarkExamines, ExpeditedTold, Interviewed, Nationality, NormalTold, Registered,
    TransferDecided,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&FI1], "no decision yet", &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]], Applies),
    case(&[&FI1], "a decision was told", &[&[Yes(DecisionTold)]], Unmet),
    case(&[&FI1], "does not know", &[], Open),
    case(&[&FI2, &FI3], "no interview yet", &[ORDINARY, &[No(Interviewed)]], Applies),
    case(&[&FI2, &FI3], "the first interview has been held", &[&[Yes(Interviewed)]], Unmet),
    case(&[&FI2, &FI3], "does not know", &[], Open),
    case(
        &[&FI4],
        "registered, from Syria",
        &[ORDINARY, &[Yes(Registered), No(Interviewed), In(Nationality, "SY"), No(ExpeditedTold)]],
        Applies,
    ),
    case(&[&FI4], "interviewed", &[&[Yes(Registered), Yes(Interviewed)]], Unmet),
    case(
        &[&FI4],
        "registered, from Serbia, and nothing connects with another country",
        &[ORDINARY, FREE_IN_DENMARK, &[Yes(Registered), No(Interviewed), In(Nationality, "RS"), No(NormalTold)]],
        Displaced,
    )
    .by(&AG2),
    case(
        &[&FI4],
        "registered, nationality not known",
        &[&[Yes(Registered), No(Interviewed), No(CaseAnswered), No(NormalTold)]],
        Open,
    ),
    case(&[&FI5], "interviewed once, no answer", &[ORDINARY, &[Yes(Interviewed)]], Applies),
    case(&[&FI5], "not interviewed yet", &[&[No(Interviewed)]], Unmet),
    case(&[&FI5], "does not know where the case is", &[], Open),
    case(&[&FI7], "waits for an interview", &[ORDINARY], Applies),
    case(&[&FI7], "was told a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Unmet),
    case(&[&FI7], "does not know where the case is", &[], Open),
];

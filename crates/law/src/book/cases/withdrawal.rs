//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::withdrawal::{
    WI_LIVE, WI_MISSING, WI_TELL, WI1, WI2, WI3, WI3_DUTY, WI4, WI5, WI6, WI7, WI8, WI9, WI10,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CaseAnswered, MissedInterview, StayedAway, TransferDecided, Withdrawn, WithdrawnSigned};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&WI1, &WI2], "signed a withdrawal", &[ORDINARY, &[Yes(Withdrawn), Yes(WithdrawnSigned)]], Applies),
    case(&[&WI1, &WI2], "missed an interview", &[ORDINARY, &[Yes(Withdrawn), Yes(MissedInterview)]], Applies),
    case(&[&WI1, &WI2], "neither", &[ORDINARY], Unmet),
    case(&[&WI1, &WI2], "does not know", &[], Open),
    case(&[&WI3, &WI5, &WI6], "missed an interview", &[&[Yes(MissedInterview)]], Applies),
    case(&[&WI3, &WI5, &WI6], "left the centre", &[&[Yes(StayedAway)]], Applies),
    case(&[&WI3, &WI5, &WI6], "signed a withdrawal, and stayed", &[&[No(MissedInterview), No(StayedAway)]], Unmet),
    case(&[&WI3, &WI5, &WI6], "does not know", &[], Open),
    case(&[&WI3_DUTY, &WI_MISSING], "waits for an interview", &[ORDINARY], Applies),
    case(&[&WI3_DUTY, &WI_MISSING], "was told a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Unmet),
    case(&[&WI3_DUTY, &WI_MISSING], "does not know where the case is", &[], Open),
    case(&[&WI4], "left the centre", &[&[Yes(StayedAway)]], Applies),
    case(&[&WI4], "missed an interview, and stayed", &[&[Yes(MissedInterview), No(StayedAway)]], Unmet),
    case(&[&WI4], "does not know", &[], Open),
    case(&[&WI_TELL, &WI_LIVE], "waits for an answer", &[ORDINARY], Applies),
    case(&[&WI_TELL, &WI_LIVE], "has an answer", &[&[Yes(CaseAnswered)]], Unmet),
    case(&[&WI_TELL, &WI_LIVE], "does not know where the case is", &[], Open),
    case(&[&WI7], "missed an interview", &[&[Yes(MissedInterview)]], Applies),
    case(&[&WI7], "came to every interview", &[&[No(MissedInterview)]], Unmet),
    case(&[&WI7], "does not know", &[], Open),
    case(&[&WI8, &WI9, &WI10], "signed a withdrawal", &[&[Yes(WithdrawnSigned)]], Applies),
    case(&[&WI8, &WI9, &WI10], "signed nothing", &[&[No(WithdrawnSigned)]], Unmet),
    case(&[&WI8, &WI9, &WI10], "signed a paper without understanding it", &[], Open),
];

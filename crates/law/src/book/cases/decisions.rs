//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::decisions::{DN_GRANT, DN_REFUSAL, DN2, DN3};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CaseAnswered, DecisionTold, Granted, Refused, RefusedFirstCountry};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&DN_GRANT], "got a yes", &[&[Yes(Granted)]], Applies),
    case(&[&DN_GRANT], "got no yes", &[&[No(Granted)]], Unmet),
    case(&[&DN_GRANT], "does not know", &[], Open),
    case(&[&DN_REFUSAL], "refused in the normal procedure", &[&[Yes(Refused)]], Applies),
    case(&[&DN_REFUSAL], "refused because of a first country of asylum", &[&[Yes(RefusedFirstCountry)]], Applies),
    case(&[&DN_REFUSAL], "not refused", &[&[No(Refused), No(RefusedFirstCountry)]], Unmet),
    case(&[&DN_REFUSAL], "does not know", &[], Open),
    case(&[&DN2], "anyone who asks for asylum", &[ORDINARY], Applies),
    case(&[&DN3], "a decision was told", &[&[Yes(DecisionTold)]], Applies),
    case(&[&DN3], "no decision yet", &[&[No(DecisionTold)]], Unmet),
    case(&[&DN3], "does not know", &[], Open),
    case(&[&DN2], "the case was answered", &[&[Yes(CaseAnswered)]], Unmet),
    case(&[&DN2], "does not know", &[&[]], Open),
];

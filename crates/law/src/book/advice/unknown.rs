//! What holds for everyone, and is said where nothing else answers: a letter may hold a deadline.

use super::{answer, with};
use crate::contact::{DRC, STAFF};
use crate::source::{ALIENS_ACT, heading};
use crate::{By, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] = &[&ANSWER_LETTER, &STEP_LETTER, &STEP_SECTIONS, &STEP_HOW_FAR];

pub(crate) static ANSWER_LETTER: Rule = answer("answer-letter", &[ALIENS_ACT.at("§ 53 a, stk. 3")]);

/// Every decision that can be appealed to the Board tells how.
pub(crate) static STEP_LETTER: Rule =
    step("step-letter", &[ALIENS_ACT.at("§ 53 a, stk. 3")], const { &[with(By::Today, &STAFF)] });

/// The days run from being told, also where there is no letter.
pub(crate) static STEP_SECTIONS: Rule = step(
    "step-sections",
    &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED],
    const { &[with(By::Today, &DRC)] },
);

pub(crate) static STEP_HOW_FAR: Rule =
    step("step-how-far", &[heading::AUTHORITIES], const { &[with(By::Soon, &STAFF)] });

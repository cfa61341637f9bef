//! A permit.

use super::{answer, by, step, with};
use crate::condition::Condition::Is;
use crate::contact::{DRC, REFUGEES_WELCOME};
use crate::fact::Fact::Granted;
use crate::source::{ALIENS_ACT, ALIENS_ORDER, BOARD_RULES, heading};
use crate::{By, Rule};

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_PERMIT, &STEP_LENGTH, &STEP_KIND, &STEP_FAMILY_REUNION, &STEP_MUNICIPALITY];

pub(crate) static ANSWER_PERMIT: Rule =
    answer("answer-permit", &[ALIENS_ACT.at("§ 7, stk. 1-3"), heading::OUTCOMES]).when(Is(Granted));

/// The length of a permit under section 7(3) is not among what can be appealed.
pub(crate) static STEP_LENGTH: Rule = step(
    "step-length",
    &[
        ALIENS_ACT.at("§ 53 a, stk. 1, nr. 6"),
        ALIENS_ACT.at("§ 53 a, stk. 2, 2. pkt."),
        ALIENS_ORDER.at("§ 16, stk. 1"),
    ],
    const { &[with(By::Deadline, &DRC)] },
)
.when(Is(Granted));

/// The Board looks at it in writing; within what time it must be asked was not found.
pub(crate) static STEP_KIND: Rule = step(
    "step-kind",
    &[BOARD_RULES.at("§ 48"), ALIENS_ACT.at("§ 56, stk. 4, nr. 2")],
    const { &[with(By::Soon, &DRC)] },
)
.when(Is(Granted));

/// For a child whose other parent is abroad three months count, for some from a later day.
pub(crate) static STEP_FAMILY_REUNION: Rule =
    step("step-family-reunion", &[ALIENS_ACT.at("§ 9, stk. 21")], const { &[with(By::Soon, &REFUGEES_WELCOME)] })
        .when(Is(Granted));

/// Until then the Immigration Service pays.
pub(crate) static STEP_MUNICIPALITY: Rule = step(
    "step-municipality",
    &[ALIENS_ACT.at("§ 42 a, stk. 1, 2. pkt."), heading::OUTCOMES],
    const { &[by(By::Then)] },
)
.when(Is(Granted));

//! A case that was stopped: an interview was missed, the person left, or a withdrawal was signed.

use super::{answer, by, send, step, with};
use crate::condition::Condition::{All, Is, IsNot};
use crate::contact::{DRC, SERVICE, STAFF};
use crate::fact::Fact::{MissedInterview, StayedAway, Withdrawn, WithdrawnSigned};
use crate::source::{ALIENS_ACT, heading};
use crate::{By, LetterKind, Rule};

pub(in crate::book) const RULES: &[&Rule] = &[
    &ANSWER_SIGNED,
    &ANSWER_STOPPED,
    &STEP_GO_ON,
    &STEP_WHY_MISSED,
    &STEP_BACK,
    &STEP_TAKE_BACK,
    &STEP_STOPPED_COUNCIL,
    &STEP_NEXT_TIME,
    &STEP_DATE_SIGNED,
];

/// It can be taken back.
pub(crate) static ANSWER_SIGNED: Rule =
    answer("answer-signed", &[heading::EXPLICIT]).when(All(&[Is(Withdrawn), Is(WithdrawnSigned)]));

/// The Immigration Service can decide that the application has not lapsed.
pub(crate) static ANSWER_STOPPED: Rule =
    answer("answer-stopped", &[ALIENS_ACT.at("§ 40, stk. 10, 3. pkt."), heading::IMPLICIT]).when(Is(Withdrawn));

/// However it was stopped: what is said is the same, and the first day counts.
pub(crate) static STEP_GO_ON: Rule = step(
    "step-go-on",
    &[ALIENS_ACT.at("§ 40, stk. 10, 3. pkt."), heading::IMPLICIT],
    const { &[with(By::Today, &SERVICE)] },
)
.when(Is(Withdrawn));

/// A lawful excuse keeps the application alive.
pub(crate) static STEP_WHY_MISSED: Rule = step(
    "step-why-missed",
    &[ALIENS_ACT.at("§ 40, stk. 10, 1. pkt."), heading::IMPLICIT],
    const { &[send(By::Today, &SERVICE, LetterKind::Missed)] },
)
.when(All(&[Is(Withdrawn), Is(MissedInterview)]));

/// The Service decides where one lives, and has to know it.
pub(crate) static STEP_BACK: Rule = step(
    "step-back",
    &[ALIENS_ACT.at("§ 42 a, stk. 7"), heading::IMPLICIT],
    const { &[send(By::Today, &STAFF, LetterKind::Missed)] },
)
.when(All(&[Is(Withdrawn), Is(StayedAway)]));

/// What was signed is taken back in so many words.
pub(crate) static STEP_TAKE_BACK: Rule =
    step("step-take-back", &[heading::EXPLICIT], const { &[with(By::Today, &SERVICE)] })
        .when(All(&[Is(Withdrawn), Is(WithdrawnSigned)]));

pub(crate) static STEP_STOPPED_COUNCIL: Rule =
    step("step-stopped-council", &[heading::AUTHORITIES, heading::IMPLICIT], const { &[with(By::Today, &DRC)] })
        .when(Is(Withdrawn));

/// A missed interview is also a ground of detention.
pub(crate) static STEP_NEXT_TIME: Rule = step(
    "step-next-time",
    &[ALIENS_ACT.at("§ 40, stk. 10"), ALIENS_ACT.at("§ 36, stk. 2, 2. pkt.")],
    const { &[by(By::Then)] },
)
.when(All(&[Is(Withdrawn), IsNot(WithdrawnSigned)]));

/// Whoever does not take it back must leave.
pub(crate) static STEP_DATE_SIGNED: Rule = step(
    "step-date-signed",
    &[ALIENS_ACT.at("§ 33, stk. 1, 1. pkt."), ALIENS_ACT.at("§ 33, stk. 2")],
    const { &[by(By::Leaving)] },
)
.when(All(&[Is(Withdrawn), Is(WithdrawnSigned)]));

//! What a case comes to, and what to do now: the heading of a result and its steps.
//!
//! They are rules like all others. Of the answers that are met the first in this order is said, so that
//! what runs out goes before what waits; the last one holds for everyone. Of the steps those come first
//! that are due first, and four at most are said. A condition names first what is asked first, so that
//! no question is asked for the sake of a step that the case has left behind.
//!
//! No step yields to another: it would be silent while it is not known whether the other holds, and
//! somebody would be left without one. Which four are said, the order says. A letter that nobody has read
//! may hold a deadline, so that the answers for a child or someone in detention wait until it is read; the
//! steps for them do not.

pub(crate) mod again;
pub(crate) mod appealing;
pub(crate) mod asked;
pub(crate) mod beginning;
pub(crate) mod board;
pub(crate) mod child;
pub(crate) mod detained;
pub(crate) mod examined;
pub(crate) mod nationality;
pub(crate) mod permit;
pub(crate) mod refused;
pub(crate) mod stopped;
pub(crate) mod unknown;
pub(crate) mod waiting;
pub(crate) mod writing;

use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::effect::LetterKind;
use crate::fact::Fact::{CaseAnswered, DecisionTold, DenmarkExamines};
use crate::{By, Cite, Contact, Effect, Rule, Topic, rule};

/// No decision waits to be read or answered. Where it is not known what was decided, or how far an appeal
/// is, days may run, and nothing goes before them.
const READ: Condition = Any(&[IsNot(DecisionTold), All(&[Is(DenmarkExamines), IsNot(CaseAnswered)])]);

/// An answer to the case. It is met without anyone judging: its condition is what the person said, or
/// what follows from that.
const fn answer(id: &'static str, sources: &'static [Cite]) -> Rule {
    rule::rule(id, Topic::Answer, sources).then(&[Effect::Answer])
}

/// Something to do now.
const fn step(id: &'static str, sources: &'static [Cite], then: &'static [Effect]) -> Rule {
    rule::rule(id, Topic::Steps, sources).then(then)
}

/// To be done by then.
const fn by(by: By) -> Effect {
    Effect::Step { by, reach: None, letter: None }
}

/// To be done by then, with this person or at this place.
const fn with(by: By, reach: &'static Contact) -> Effect {
    Effect::Step { by, reach: Some(reach), letter: None }
}

/// To be sent by then to those.
const fn send(by: By, reach: &'static Contact, letter: LetterKind) -> Effect {
    Effect::Step { by, reach: Some(reach), letter: Some(letter) }
}

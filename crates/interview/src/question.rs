//! The shape of a question.

use law::{Area, Condition, Fact};

/// One question. Its words are in `locales/<language>/questions.ftl` under `question-<id>`, with
/// the attributes `help` and `why`. "I don't know" can always be chosen.
#[derive(Debug)]
pub struct Question {
    /// The stable name.
    pub id: &'static str,
    /// What an answer looks like.
    pub kind: Kind,
    /// In which cases it can be asked at all.
    pub asked: Asked,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Question {}

/// What an answer looks like.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of several; words under `choice-<question>-<choice>`.
    Choice(&'static [Choice]),
    /// A day in the past or today, which becomes this fact.
    Date(Fact),
    /// A country of the area, which becomes this fact.
    Country(Fact, Area),
}

/// One choice and what it says of the case.
#[derive(Debug)]
pub struct Choice {
    /// The stable name.
    pub id: &'static str,
    /// The facts that then hold.
    pub gives: &'static [Fact],
    /// The facts that then do not hold, in groups.
    pub denies: &'static [&'static [Fact]],
}

impl Choice {
    /// Every fact that it settles, and how.
    pub fn settles(&self) -> impl Iterator<Item = (Fact, bool)> {
        let denied = self.denies.iter().flat_map(|group| group.iter());
        self.gives.iter().map(|fact| (*fact, true)).chain(denied.map(|fact| (*fact, false)))
    }
}

/// In which cases a question can be asked. Whether it is then asked depends on whether a rule
/// still needs its answer.
#[derive(Clone, Copy, Debug)]
pub enum Asked {
    /// In every case.
    Always,
    /// Where this is known to be so.
    When(Condition),
    /// Everywhere but where this is known to be so.
    Unless(Condition),
}

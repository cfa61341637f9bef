//! The shapes of worked cases.

use crate::{Fact, Rule, Step, Verdict};

/// A worked case: what the law says, in a small situation.
#[derive(Debug)]
pub struct Case {
    /// The rules that it shows.
    pub rules: &'static [&'static Rule],
    /// The situation in words.
    pub situation: &'static str,
    /// What is known, in groups. Everything else is unknown.
    pub given: &'static [&'static [Given]],
    /// What the law makes of it.
    pub expected: Verdict,
    /// The rule that goes before it, where one displaces it.
    pub by: Option<&'static Rule>,
}

impl Case {
    /// That rule goes first, so that the one that is shown decides nothing.
    pub(crate) const fn by(mut self, first: &'static Rule) -> Self {
        self.by = Some(first);
        self
    }
}

/// A case of these rules, in words, with what is known, and what the law makes of it.
pub(crate) const fn case(
    rules: &'static [&'static Rule],
    situation: &'static str,
    given: &'static [&'static [Given]],
    expected: Verdict,
) -> Case {
    Case { rules, situation, given, expected, by: None }
}

/// A worked case: how every step lies, in a small situation.
#[derive(Debug)]
pub struct Mapped {
    /// The situation in words.
    pub situation: &'static str,
    /// What is known, in groups, later ones before earlier ones. Everything else is unknown.
    pub given: &'static [&'static [Given]],
    /// Where the case stands.
    pub here: Option<&'static Step>,
    /// What lies behind.
    pub past: &'static [&'static Step],
    /// What can no longer come.
    pub closed: &'static [&'static Step],
    /// Of what it is not known whether the case has come there. All other steps may come.
    pub unknown: &'static [&'static Step],
}

/// One thing that is known in a [`Case`] or [`Mapped`].
#[derive(Clone, Copy, Debug)]
pub enum Given {
    /// The fact holds.
    Yes(Fact),
    /// The fact does not hold.
    No(Fact),
    /// The country, by its code.
    In(Fact, &'static str),
    /// The day, as `YYYY-MM-DD`.
    On(Fact, &'static str),
}

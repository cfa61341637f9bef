//! The shape of a worked case.

use crate::{Fact, Rule, Verdict};

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
    pub expected: Expected,
}

/// One thing that is known in a [`Case`].
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

/// What a [`Case`] expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It applies, and nothing unsettles it.
    Applies,
    /// It applies, but a limit makes the answer "depends".
    Depends,
    /// A condition is not met.
    Unmet,
    /// That rule goes before it.
    DisplacedBy(&'static str),
    /// It is not known.
    Open,
}

impl Expected {
    /// The verdict that it stands for.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Applies | Self::Depends => Verdict::Applies,
            Self::Unmet => Verdict::Unmet,
            Self::DisplacedBy(_) => Verdict::Displaced,
            Self::Open => Verdict::Open,
        }
    }
}

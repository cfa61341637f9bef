//! What a letter of the person needs of a report: whether it helps, and what is known that belongs in it.

use law::{Country, Effect, Fact, LetterKind, Truth};

use crate::Report;
use crate::report::arises;

impl Report {
    /// Whether a step asks for such a letter, under any of the sets of rules.
    #[must_use]
    pub fn letter(&self, kind: LetterKind) -> Truth {
        let asked = |truth: &Truth| {
            let asks = |effect: &Effect| matches!(effect, Effect::Step { letter: Some(asked), .. } if *asked == kind);
            self.outlooks.iter().any(|outlook| arises(&outlook.findings, asks) == *truth)
        };
        [Truth::Yes, Truth::Unknown].into_iter().find(asked).unwrap_or(Truth::No)
    }

    /// Where the family is, or else a relative of whom one depends on the other.
    #[must_use]
    pub fn family_country(&self) -> Option<Country> {
        self.facts.country(Fact::FamilyCountry).or_else(|| self.facts.country(Fact::DependantCountry))
    }

    /// Whether the person did not come to an interview.
    #[must_use]
    pub fn missed_interview(&self) -> Truth {
        self.facts.truth(Fact::MissedInterview)
    }

    /// Whether the person is in detention.
    #[must_use]
    pub fn detained(&self) -> Truth {
        self.facts.truth(Fact::Detained)
    }
}

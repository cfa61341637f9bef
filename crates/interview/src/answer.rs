//! One answer, and how it is written in a link and in JSON.

use law::{Area, Country, Date, Fact, Facts, Truth};

use crate::{Choice, Kind, Problem, Question, Ticks};

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know".
    Unknown,
    /// "I don't want to say". It says no more than that.
    Unsaid,
    /// One of the choices of the question.
    Choice(&'static Choice),
    /// Those of several that are so.
    Several(Ticks),
    /// A day.
    Date(Date),
    /// A country.
    Country(Country),
}

pub(crate) const UNKNOWN: &str = "unknown";
pub(crate) const UNSAID: &str = "unsaid";

impl Answer {
    /// Whether it says something of the case.
    #[must_use]
    pub const fn says_something(self) -> bool {
        !matches!(self, Self::Unknown | Self::Unsaid)
    }

    /// What it says to be so, and what not to be so. A day and a country are neither.
    pub(crate) fn settles(self, question: &Question) -> Vec<(Fact, bool)> {
        match self {
            Self::Choice(choice) => choice.settles().collect(),
            Self::Several(ticks) => ticks.settle(question.choices()),
            _ => Vec::new(),
        }
    }

    /// Notes what the answer says. An answer of the wrong kind says nothing.
    pub(crate) fn note(self, question: &Question, facts: &mut Facts) {
        match (self, question.kind) {
            (Self::Choice(_), Kind::Choice(_) | Kind::Country { .. }) | (Self::Several(_), Kind::Several(_)) => {
                let settled = self.settles(question);
                settled.into_iter().for_each(|(fact, holds)| facts.set(fact, Truth::from(holds)));
            }
            (Self::Date(date), Kind::Date(fact)) => facts.set(fact, date),
            // Of which country one is a citizen, not where something was: only then any in the world is asked for.
            (Self::Country(country), Kind::Country { fact, area: Area::World, .. }) => {
                facts.set(fact, country.of_its_citizens());
            }
            (Self::Country(country), Kind::Country { fact, .. }) => facts.set(fact, country),
            _ => {}
        }
    }

    /// The answer to that question as it stands in a link and in JSON; [`Question::read`] reads it.
    #[must_use]
    pub fn text(self, question: &Question) -> String {
        match self {
            Self::Unknown => UNKNOWN.to_owned(),
            Self::Unsaid => UNSAID.to_owned(),
            Self::Several(ticks) => ticks.text(question.choices()),
            Self::Choice(choice) => choice.id.to_owned(),
            Self::Date(date) => date.to_string(),
            Self::Country(country) => country.code().to_owned(),
        }
    }
}

impl Question {
    /// Reads an answer as [`Answer::text`] writes it.
    ///
    /// # Errors
    /// A [`Problem`] where it is no answer of the kind that is asked for. Whether the question can
    /// take it is found out when it is given.
    pub fn read(&self, text: &str) -> Result<Answer, Problem> {
        if text == UNKNOWN {
            return Ok(Answer::Unknown);
        }
        if self.delicate && text == UNSAID {
            return Ok(Answer::Unsaid);
        }
        if let Kind::Several(choices) = self.kind {
            return Ticks::read(text, choices).map(Answer::Several).ok_or(Problem::NotAChoice);
        }
        if let Some(choice) = self.choices().iter().find(|choice| choice.id == text) {
            return Ok(Answer::Choice(choice));
        }
        match self.kind {
            Kind::Choice(_) | Kind::Several(_) => Err(Problem::NotAChoice),
            Kind::Date(_) => Date::parse(text).map(Answer::Date).map_err(Problem::from),
            Kind::Country { .. } => Country::parse(text).map(Answer::Country).map_err(Problem::NoSuchCountry),
        }
    }
}

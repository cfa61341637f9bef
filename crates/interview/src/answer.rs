//! One answer, and how it is written in a link and in JSON.

use law::{Country, Date, Fact, Facts, Truth};

use crate::{Choice, Kind, Problem, Question};

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know".
    Unknown,
    /// One of the choices of the question.
    Choice(&'static Choice),
    /// A day.
    Date(Date),
    /// A country.
    Country(Country),
}

pub(crate) const UNKNOWN: &str = "unknown";

impl Answer {
    /// Notes what the answer says. An answer of the wrong kind says nothing.
    pub(crate) fn note(self, question: &Question, facts: &mut Facts) {
        match (self, question.kind) {
            (Self::Choice(choice), Kind::Choice(_) | Kind::Country { .. }) => {
                choice.settles().for_each(|(fact, holds)| facts.set(fact, Truth::from(holds)));
            }
            (Self::Date(date), Kind::Date(fact)) => facts.set(fact, date),
            (Self::Country(country), Kind::Country { fact: Fact::Nationality, .. }) => {
                facts.set(Fact::Nationality, country.of_its_citizens());
            }
            (Self::Country(country), Kind::Country { fact, .. }) => facts.set(fact, country),
            _ => {}
        }
    }

    /// The answer as it stands in a link and in JSON; [`Question::read`] reads it.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Unknown => UNKNOWN.to_owned(),
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
        if let Some(choice) = self.choices().iter().find(|choice| choice.id == text) {
            return Ok(Answer::Choice(choice));
        }
        match self.kind {
            Kind::Choice(_) => Err(Problem::NotAChoice),
            Kind::Date(_) => Date::parse(text).map(Answer::Date).map_err(Problem::from),
            Kind::Country { .. } => Country::parse(text).map(Answer::Country).map_err(Problem::NoSuchCountry),
        }
    }
}

//! One answer.

use law::{Country, Date, FactSet, Facts, Truth};

use crate::{Choice, Kind, Problem, Question};

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know".
    Unknown,
    /// One of the choices, by its id.
    Choice(&'static str),
    /// A day.
    Date(Date),
    /// A country.
    Country(Country),
}

impl Answer {
    /// Notes what the answer says. An answer of the wrong kind says nothing.
    pub(crate) fn note(self, question: &Question, facts: &mut Facts) {
        match (self, question.kind) {
            (Self::Choice(_), _) => {
                for (fact, holds) in question.choice(self).into_iter().flat_map(Choice::settles) {
                    facts.set(fact, Truth::from(holds));
                }
            }
            (Self::Date(date), Kind::Date(fact)) => facts.set(fact, date),
            (Self::Country(country), Kind::Country(fact, _)) => facts.set(fact, country),
            _ => {}
        }
    }
}

impl Question {
    /// The choice that the answer names.
    pub(crate) fn choice(&self, answer: Answer) -> Option<&'static Choice> {
        match (answer, self.kind) {
            (Answer::Choice(id), Kind::Choice(choices)) => choices.iter().find(|choice| choice.id == id),
            _ => None,
        }
    }

    /// Reads an answer as [`Answer::text`] writes it.
    ///
    /// # Errors
    /// A [`Problem`] where it is no answer of the kind that is asked for. Whether the question can
    /// take it is found out when it is given.
    pub fn read(&self, text: &str) -> Result<Answer, Problem> {
        if text == "unknown" {
            return Ok(Answer::Unknown);
        }
        match self.kind {
            Kind::Choice(choices) => {
                let found = choices.iter().find(|choice| choice.id == text);
                found.map(|choice| Answer::Choice(choice.id)).ok_or(Problem::NotAChoice)
            }
            Kind::Date(_) => Date::parse(text).map(Answer::Date).map_err(Problem::Date),
            Kind::Country(..) => Country::parse(text).map(Answer::Country).map_err(|_| Problem::NoSuchCountry),
        }
    }

    /// Every fact that an answer to it can settle.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self.kind {
            Kind::Choice(choices) => choices.iter().flat_map(Choice::settles).map(|(fact, _)| fact).collect(),
            Kind::Date(fact) | Kind::Country(fact, _) => FactSet::from_iter([fact]),
        }
    }
}

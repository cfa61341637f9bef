//! One answer.

use law::{Country, Date, Fact, Facts, Truth};

use crate::{Kind, Question};

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
            (Self::Choice(id), Kind::Choice(choices)) => {
                let chosen = choices.iter().find(|choice| choice.id == id);
                for (fact, holds) in chosen.map_or(&[][..], |choice| choice.gives) {
                    facts.set(*fact, Truth::from(*holds));
                }
            }
            (Self::Date(date), Kind::Date(fact)) => facts.set(fact, date),
            (Self::Country(country), Kind::Country(fact, _)) => facts.set(fact, country),
            _ => {}
        }
    }
}

impl Question {
    /// Every fact that an answer to it can settle.
    pub fn facts(&self) -> Vec<Fact> {
        match self.kind {
            Kind::Choice(choices) => choices.iter().flat_map(|choice| choice.gives).map(|(fact, _)| *fact).collect(),
            Kind::Date(fact) | Kind::Country(fact, _) => vec![fact],
        }
    }
}

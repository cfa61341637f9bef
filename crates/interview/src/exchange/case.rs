//! A case as JSON: the day and the answers by question.

use std::collections::BTreeMap;
use std::fmt;

use law::{Date, UnreadableDate};
use serde::Deserialize;

use super::FORMAT;
use crate::{Answer, Interview, Kind, Problem, QUESTIONS, Question, question};

/// A case as it comes in. A missing answer, and the answer `unknown`, mean "I don't know".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The version of the format; the present one where it is left out.
    pub format: Option<u32>,
    /// The day on which the case is looked at, `YYYY-MM-DD`.
    pub today: String,
    /// Question id to choice id, date or country code.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
}

/// What is wrong with a case, and in which field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field, written as a path: `answers.told`.
    pub field: String,
    /// What is wrong with it.
    pub because: Refused,
}

/// Why a field cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The format is newer or older than this program reads.
    Format(u32),
    /// There is no such question.
    NoSuchQuestion,
    /// The question has no such choice; these are the ones it has.
    NoSuchChoice(Vec<&'static str>),
    /// The answer itself is wrong.
    Answer(Problem),
}

impl Case {
    /// The interview in which these answers were given. Everything that is wrong is named, in the
    /// order of the questions.
    ///
    /// # Errors
    /// One [`Refusal`] for each field that cannot be taken.
    pub fn interview(&self) -> Result<Interview, Vec<Refusal>> {
        let mut refusals = Vec::new();
        if let Some(format) = self.format.filter(|format| *format != FORMAT) {
            refusals.push(refusal("format", Refused::Format(format)));
        }
        let today = Date::parse(&self.today).map_err(|unreadable| {
            refusals.push(refusal("today", Refused::Answer(Problem::Date(unreadable))));
        });
        let unknown = self.answers.keys().filter(|id| question(id).is_none());
        refusals.extend(unknown.map(|id| refusal(&format!("answers.{id}"), Refused::NoSuchQuestion)));
        let Ok(today) = today else { return Err(refusals) };

        let mut interview = Interview::new(today);
        for question in QUESTIONS.iter().copied() {
            let Some(text) = self.answers.get(question.id) else { continue };
            let taken =
                read(question, text).and_then(|answer| interview.answer(question, answer).map_err(Refused::Answer));
            if let Err(because) = taken {
                refusals.push(refusal(&format!("answers.{}", question.id), because));
            }
        }
        // On a screen such an answer is set aside, in case the other one was a slip. In a file it is a
        // case that cannot be.
        for question in interview.set_aside() {
            if let Some(other) = interview.excluded_by(question) {
                let because = Refused::Answer(Problem::Contradicts(other));
                refusals.push(refusal(&format!("answers.{}", question.id), because));
            }
        }
        if refusals.is_empty() { Ok(interview) } else { Err(refusals) }
    }
}

fn refusal(field: &str, because: Refused) -> Refusal {
    Refusal { field: field.to_owned(), because }
}

fn read(question: &Question, text: &str) -> Result<Answer, Refused> {
    question.read(text).map_err(|problem| match question.kind {
        Kind::Choice(choices) => {
            Refused::NoSuchChoice(choices.iter().map(|choice| choice.id).chain(["unknown"]).collect())
        }
        _ => Refused::Answer(problem),
    })
}

/// For whoever writes the JSON. What an applicant reads is in the locales.
impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.field)?;
        match &self.because {
            Refused::Format(format) => write!(out, "format {format} is not read here; write {FORMAT} or leave it out"),
            Refused::NoSuchQuestion => out.write_str("there is no such question; --questions lists them all"),
            Refused::NoSuchChoice(choices) => write!(out, "no such choice; write one of {}", choices.join(", ")),
            Refused::Answer(problem) => write!(out, "{}", explain(*problem)),
        }
    }
}

fn explain(problem: Problem) -> String {
    let text = match problem {
        Problem::Contradicts(other) => {
            return format!("it cannot be beside the answer to answers.{}; change one of them", other.id);
        }
        Problem::Unanswered => "there is no answer; write one, or \"unknown\"",
        Problem::NotAChoice => "the answer is of another kind than the question; --questions shows which",
        Problem::Date(UnreadableDate::Shape) => "not a date; write it as YYYY-MM-DD",
        Problem::Date(UnreadableDate::NoSuchDay) => "the calendar has no such day; check day and month",
        Problem::Future => "the day lies in the future; check it against \"today\"",
        Problem::DecisionLongAgo => "the day lies more than a year back; check the year, or write \"unknown\"",
        Problem::NoSuchCountry => "no country has this code; write two letters of ISO 3166-1, such as SE",
        Problem::OutsideDublinArea => "the country is not in the Dublin area; --questions lists those that are",
        Problem::NotDenmark => "the question is about a country other than Denmark",
        Problem::DecisionBeforeRegistration(day) => {
            return format!("the day lies before the registration on {day}; check answers.told and answers.registered");
        }
        Problem::RegistrationAfterDecision(day) => {
            return format!("the day lies after the decision on {day}; check answers.registered and answers.told");
        }
    };
    text.to_owned()
}

//! What is wrong with a case, said to whoever writes the JSON. What an applicant reads is in the
//! locales.

use std::fmt;

use law::UnknownCountry;

use super::{FORMAT, Shape};
use crate::{Calendar, Problem};

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
    /// A case has no such field.
    NoSuchField,
    /// The same field stands there more than once.
    Twice,
    /// The format is newer or older than this program reads.
    Format(u64),
    /// This is no number of a format.
    NoFormat(Shape),
    /// The day is missing on which the case is looked at.
    NoToday,
    /// This is no object of questions and answers.
    NoAnswers(Shape),
    /// This is no text, and so neither a day nor an answer.
    NoText(Shape),
    /// There is no such question.
    NoSuchQuestion,
    /// The question has no such choice; these are the ones it has.
    NoSuchChoice(Vec<&'static str>),
    /// The answer itself is wrong.
    Answer(Problem),
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", shown(&self.field), self.because)
    }
}

/// So much of a name is shown; no name of ours is longer.
const SHOWN: usize = 60;

/// Whoever wrote the field chose its name: it must neither break the line nor fill the screen.
fn shown(field: &str) -> String {
    let mut shown: String = field.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if field.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchField => out.write_str("there is no such field; a case has format, today and answers"),
            Self::Twice => out.write_str("it stands here more than once; keep one of them"),
            Self::Format(format) => write!(out, "format {format} is not read here; write {FORMAT} or leave it out"),
            Self::NoFormat(found) => write!(out, "{found} is no format; write {FORMAT} or leave it out"),
            Self::NoToday => out.write_str("it is missing; write the day as YYYY-MM-DD"),
            Self::NoAnswers(found) => {
                write!(out, "{found} holds no answers; write an object of questions and answers, or leave it out")
            }
            Self::NoText(found) => write!(out, "{found} is not read here; write a text in quotation marks"),
            Self::NoSuchQuestion => out.write_str("there is no such question; the list of questions has them all"),
            Self::NoSuchChoice(choices) => write!(out, "no such choice; write one of {}", choices.join(", ")),
            Self::Answer(problem) => explain(*problem, out),
        }
    }
}

fn explain(problem: Problem, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = match problem {
        Problem::Contradicts(other) => {
            let other = other.id;
            return write!(out, "it cannot be beside the answer to answers.{other}; change one of them");
        }
        Problem::Unanswered => "there is no answer; write one, or \"unknown\"",
        Problem::NotAChoice => "the answer is of another kind than the question; the list of questions shows which",
        Problem::NoDate => "not a date; write it as YYYY-MM-DD",
        Problem::NoSuchDay => "the calendar has no such day; check day and month",
        Problem::Year => "the year cannot be; check it, or write \"unknown\"",
        Problem::OtherCalendar(Calendar::Persian) => "this looks like a Persian year; write it as one of 2010 or later",
        Problem::OtherCalendar(Calendar::Islamic) => {
            "this looks like an Islamic year; write it as one of 2010 or later"
        }
        Problem::Future => "the day lies in the future; check it against \"today\"",
        Problem::DecisionLongAgo => "the day lies more than a year back; check the year, or write \"unknown\"",
        Problem::NoSuchCountry(UnknownCountry { meant: Some(country) }) => {
            return write!(out, "no country has this code; write {country}, or two letters of ISO 3166-1");
        }
        Problem::NoSuchCountry(_) => "no country has this code; write two letters of ISO 3166-1, such as SE",
        Problem::OutsideDublinArea => "the country is not in the Dublin area; the list of questions has those that are",
        Problem::NotDenmark => "the question is about a country other than Denmark",
        Problem::DecisionBeforeRegistration(day) => {
            return write!(
                out,
                "the day lies before the registration on {day}; check answers.told and answers.registered"
            );
        }
        Problem::RegistrationAfterDecision(day) => {
            return write!(out, "the day lies after the decision on {day}; check answers.registered and answers.told");
        }
    };
    out.write_str(text)
}

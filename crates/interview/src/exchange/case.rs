//! A case as JSON: the day and the answers by question.

use std::collections::BTreeSet;

use law::Date;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::FORMAT;
use super::given::Given;
use super::refusal::{Refusal, Refused};
use crate::{Interview, Kind, Problem, QUESTIONS, Question};

/// A case as it comes in: `format`, `today`, and `answers` by question. A missing answer, and the
/// answer `unknown`, mean "I don't know".
///
/// Any object is one. What cannot be taken of it is found by [`Case::interview`], so that all of it is
/// named at once.
#[derive(Clone, Debug)]
pub struct Case {
    fields: Vec<(String, Given)>,
}

impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        match Given::deserialize(source)? {
            Given::Object(fields) => Ok(Self { fields }),
            other => Err(Error::custom(format_args!("it is {} and no object", other.shape()))),
        }
    }
}

impl Case {
    /// A case that is looked at on that day, `YYYY-MM-DD`: question id to choice id, date or country
    /// code.
    pub fn new<'a>(today: &str, answers: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let field = |name: &str, text: &str| (name.to_owned(), Given::Text(text.to_owned()));
        let answers = answers.into_iter().map(|(question, answer)| field(question, answer)).collect();
        Self { fields: vec![field("today", today), ("answers".to_owned(), Given::Object(answers))] }
    }

    /// The interview in which these answers were given. Everything that is wrong is named: first what
    /// is wrong with the case, then with its answers in the order of the questions.
    ///
    /// # Errors
    /// One [`Refusal`] for each field that cannot be taken.
    pub fn interview(&self) -> Result<Interview, Vec<Refusal>> {
        let mut wrong = Vec::new();
        let case = Fields { path: "", fields: &self.fields };
        case.refuse_others(&["format", "today", "answers"], &Refused::NoSuchField, &mut wrong);
        case.read("format", &mut wrong, format);
        let today = case.read("today", &mut wrong, today);
        let given = case.read("answers", &mut wrong, answers).unwrap_or_default();
        let answers = Fields { path: "answers.", fields: given };
        let ids: Vec<&str> = QUESTIONS.iter().map(|question| question.id).collect();
        answers.refuse_others(&ids, &Refused::NoSuchQuestion, &mut wrong);
        // Without a day the answers are still held against each other, on the latest day that they name.
        let mut interview = Interview::new(today.unwrap_or_else(|| answers.latest_day()));
        for question in QUESTIONS.iter().copied() {
            answers.read(question.id, &mut wrong, |given| answer(&mut interview, question, given));
        }
        // On a screen such an answer is set aside, in case the other one was a slip. In a file it is a
        // case that cannot be.
        for question in interview.set_aside() {
            if let Some(other) = interview.excluded_by(question) {
                wrong.push(answers.refusal(question.id, Refused::Answer(Problem::Contradicts(other))));
            }
        }
        if wrong.is_empty() { Ok(interview) } else { Err(wrong) }
    }
}

/// The fields of an object, and what stands before their names in a path.
struct Fields<'a> {
    path: &'static str,
    fields: &'a [(String, Given)],
}

impl<'a> Fields<'a> {
    fn refusal(&self, name: &str, because: Refused) -> Refusal {
        Refusal { field: [self.path, name].concat(), because }
    }

    /// Names every field that is none of these, each once.
    fn refuse_others(&self, names: &[&str], because: &Refused, wrong: &mut Vec<Refusal>) {
        let others = self.fields.iter().map(|(name, _)| name.as_str()).filter(|name| !names.contains(name));
        let others: BTreeSet<&str> = others.collect();
        wrong.extend(others.into_iter().map(|name| self.refusal(name, because.clone())));
    }

    /// Reads what stands in a field, or that nothing does; `None` where it cannot be taken.
    fn read<T>(
        &self,
        name: &str,
        wrong: &mut Vec<Refusal>,
        read: impl FnOnce(Option<&'a Given>) -> Result<T, Refused>,
    ) -> Option<T> {
        let mut found = self.fields.iter().filter(|(field, _)| field == name).map(|(_, given)| given);
        let read = match (found.next(), found.next()) {
            // Which of them is meant nobody can tell.
            (_, Some(_)) => Err(Refused::Twice),
            (given, None) => read(given),
        };
        read.map_err(|because| wrong.push(self.refusal(name, because))).ok()
    }

    fn latest_day(&self) -> Date {
        let texts = self.fields.iter().filter_map(|(_, given)| given.text());
        texts.filter_map(|text| Date::parse(text).ok()).max().unwrap_or(Date::FIRST)
    }
}

fn format(given: Option<&Given>) -> Result<(), Refused> {
    match given {
        None | Some(Given::Null) => Ok(()),
        Some(Given::Whole(format)) if *format == u64::from(FORMAT) => Ok(()),
        Some(Given::Whole(format)) => Err(Refused::Format(*format)),
        Some(other) => Err(Refused::NoFormat(other.shape())),
    }
}

fn today(given: Option<&Given>) -> Result<Date, Refused> {
    let given = given.ok_or(Refused::NoToday)?;
    let text = given.text().ok_or(Refused::NoText(given.shape()))?;
    Date::parse(text).map_err(|unreadable| Refused::Answer(unreadable.into()))
}

fn answers(given: Option<&Given>) -> Result<&[(String, Given)], Refused> {
    match given {
        None => Ok(&[]),
        Some(Given::Object(answers)) => Ok(answers),
        Some(other) => Err(Refused::NoAnswers(other.shape())),
    }
}

/// Puts an answer into the interview, where one was given.
fn answer(interview: &mut Interview, question: &Question, given: Option<&Given>) -> Result<(), Refused> {
    let Some(given) = given else { return Ok(()) };
    let text = given.text().ok_or(Refused::NoText(given.shape()))?;
    let answer = question.read(text).map_err(|problem| match question.kind {
        Kind::Choice(_) | Kind::Several(_) => Refused::NoSuchChoice(question.choice_ids()),
        _ => Refused::Answer(problem),
    })?;
    interview.answer(question, answer).map_err(Refused::Answer)
}

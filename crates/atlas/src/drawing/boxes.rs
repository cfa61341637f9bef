//! What stands in the box of each question, as lines.

use interview::{Asked, Choice, Kind, QUESTIONS, Question};
use words::{Key, Missing};

use super::graph::led_to;
use crate::condition::phrase;
use crate::english::{English, Naming, Said};

/// How a line is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// The question.
    Heading,
    /// Its id and kind.
    Small,
    /// When it is asked.
    Slanted,
    /// A choice.
    Plain,
}

/// One line of text in a box.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) style: Style,
    pub(super) indent: u32,
    pub(super) text: String,
    /// What stands at its right end: the numbers of the questions to which the choice leads.
    pub(super) leads: String,
}

/// What stands in the box of one question.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) lines: Vec<Line>,
}

/// Letters that fit into a line, by the width of its letters.
const HEADING: usize = 40;
const TEXT: usize = 52;
/// What the numbers at the right end of a line take, beside their letters.
const GAP: usize = 3;

/// A box for every question, in order.
pub(super) fn boxes(english: &English) -> Result<Vec<Content>, Missing> {
    QUESTIONS.iter().enumerate().map(|(place, question)| one(place, question, english)).collect()
}

fn one(place: usize, question: &'static Question, english: &English) -> Result<Content, Missing> {
    let mut lines = Vec::new();
    let heading = english.guide(Key::Question(question))?;
    push(&mut lines, Style::Heading, &format!("{}  {heading}", place + 1), HEADING, "");
    push(&mut lines, Style::Small, &small(question, english)?, TEXT, "");
    for asked in asked(question, english)? {
        push(&mut lines, Style::Slanted, &asked, TEXT, "");
    }
    for choice in question.choices() {
        let text = english.guide(Key::Choice(question, choice))?;
        push(&mut lines, Style::Plain, &format!("○ {text}"), TEXT, &numbers(place, choice));
    }
    Ok(Content { lines })
}

/// The id of a question and what an answer to it looks like.
pub(super) fn small(question: &'static Question, english: &English) -> Said {
    let kind = match question.kind {
        Kind::Choice(_) => english.say("answer-choice")?,
        Kind::Several(_) => english.say("answer-several")?,
        Kind::Date(_) => english.say("answer-date")?,
        Kind::Country { area, .. } => {
            english.fill("answer-country", &[("count", &area.countries().count().to_string())])?
        }
    };
    Ok(format!("{} · {kind}", question.id))
}

/// When it is asked, and when it is put to the person, where that is not always.
pub(super) fn asked(question: &'static Question, english: &English) -> Result<Vec<String>, Missing> {
    let said = |condition| phrase(condition, english, Naming::Id);
    let line = |asked: &'static Asked, when: &'static str, unless: &'static str| match asked {
        Asked::Always => Ok(None),
        Asked::When(condition) => english.fill(when, &[("condition", &said(condition)?)]).map(Some),
        Asked::Unless(condition) => english.fill(unless, &[("condition", &said(condition)?)]).map(Some),
    };
    let lines =
        [line(&question.asked, "asked-when", "asked-unless")?, line(&question.sought, "sought-when", "sought-unless")?];
    Ok(lines.into_iter().flatten().collect())
}

fn numbers(place: usize, choice: &'static Choice) -> String {
    let numbers: Vec<String> = led_to(place, choice).iter().map(|to| (to + 1).to_string()).collect();
    if numbers.is_empty() { String::new() } else { format!("→ {}", numbers.join(", ")) }
}

/// Breaks the text into lines; what leads on stands at the end of the last one.
fn push(lines: &mut Vec<Line>, style: Style, text: &str, width: usize, leads: &str) {
    let mut line = String::new();
    let mut done: Vec<String> = Vec::new();
    for word in text.split(' ') {
        if !line.is_empty() && letters(&line) + 1 + letters(word) > width {
            done.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let room = !leads.is_empty() && letters(&line) + GAP + letters(leads) > width;
    done.push(line);
    if room {
        done.push(String::new());
    }
    let last = done.len() - 1;
    for (place, text) in done.into_iter().enumerate() {
        let indent = if place == 0 || style != Style::Plain { 0 } else { 12 };
        let leads = if place == last { leads.to_owned() } else { String::new() };
        lines.push(Line { style, indent, text, leads });
    }
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

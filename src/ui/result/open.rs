use interview::{Question, Report};
use law::Fact;

use super::reasons::fact;
use super::section::topic_section;
use super::statement::label;
use crate::ui::parts::{Tag, button, tag, text};
use crate::ui::voice::Voice;
use crate::ui::{Guide, Screen};

/// A question whose answer could change the result, and what it would make known.
pub(in crate::ui) struct Settles {
    question: &'static Question,
    pub(super) facts: Vec<Fact>,
}

/// Every such question once, the one that would settle most first.
pub(in crate::ui) fn settles(report: &Report) -> Vec<Settles> {
    let asked = report.open.iter().filter_map(|open| open.question);
    let mut all: Vec<Settles> = Vec::new();
    for question in report.settle_first.into_iter().chain(asked) {
        if !all.iter().any(|other| other.question == question) {
            let facts = report.open.iter().filter(|open| open.question == Some(question)).map(|open| open.fact);
            all.push(Settles { question, facts: facts.collect() });
        }
    }
    all.retain(|one| !one.facts.is_empty());
    all
}

impl Settles {
    /// What is not known. Where much hangs on it the question itself says so most plainly.
    pub(in crate::ui) fn said(&self, voice: &Voice, report: &Report) -> String {
        match self.facts.as_slice() {
            [only] => fact(voice, &report.facts, *only),
            _ => voice.say(&["question-", self.question.id].concat()),
        }
    }

    /// The same with the way to the question.
    pub(super) fn entry(&self, guide: Guide, voice: &Voice, report: &Report) -> Tag {
        let question = self.question;
        let title = ["question-", question.id].concat();
        let sentence = text("span", "", &self.said(voice, report));
        let sentence = if report.settle_first == Some(question) {
            sentence.text(" ").with(label("open", &voice.say("settles-most")))
        } else {
            sentence
        };
        let change = button("quiet", "change", &voice.say("change"), move || guide.go(Screen::Question(question)));
        tag("li").with(sentence).with(change.with(voice.tag("span", "unseen", &title)))
    }
}

/// What is not known and could change the result, each with the way to its question.
pub(super) fn still_open(guide: Guide, voice: &Voice, report: &Report) -> Option<Tag> {
    let settles = settles(report);
    if settles.is_empty() {
        return None;
    }
    let entries = settles.iter().map(|one| one.entry(guide, voice, report));
    let section = topic_section("open", "question", &voice.say("open-title"));
    Some(section.with(voice.tag("p", "", "open-help")).with(tag("ul").class("open").with_all(entries)))
}

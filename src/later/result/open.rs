use interview::{Question, Report};
use law::Fact;

use super::reasons::fact;
use super::section::topic_section;
use super::statement::label;
use crate::app::{Guide, Screen, Voice};
use crate::widgets::{El, button, el, phrase, text};

/// So many stand openly; a long list would hide what helps most.
const FIRST: usize = 4;

/// A question whose answer could change the result, and what it would make known.
pub(crate) struct Settles {
    pub(crate) question: &'static Question,
    pub(crate) facts: Vec<Fact>,
}

/// Every such question once, the one that would settle most first.
pub(crate) fn settles(report: &Report) -> Vec<Settles> {
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
    pub(crate) fn said(&self, voice: &Voice, report: &Report) -> String {
        match self.facts.as_slice() {
            [only] => fact(voice, &report.facts, *only),
            _ => voice.say(&["question-", self.question.id].concat()),
        }
    }

    /// The same with how it can be found out, and the way to the question.
    fn entry(&self, guide: Guide, voice: &Voice, report: &Report) -> El {
        let find = voice.if_any(&["question-", self.question.id, ".find"].concat());
        self.entry_with(guide, voice, report, find.map(|find| text("span", "small find", &find)))
    }

    /// The same without how to find it out.
    pub(super) fn short(&self, guide: Guide, voice: &Voice, report: &Report) -> El {
        self.entry_with(guide, voice, report, None)
    }

    fn entry_with(&self, guide: Guide, voice: &Voice, report: &Report, find: Option<El>) -> El {
        let question = self.question;
        let title = ["question-", question.id].concat();
        let sentence = text("span", "", &self.said(voice, report));
        let sentence = if report.settle_first == Some(question) {
            sentence.text(" ").with(label("open", &voice.say("settles-most")))
        } else {
            sentence
        };
        let change = button("quiet", "change", &voice.say("change"), move || guide.go(Screen::Question(question)));
        el("li").with(sentence.with_any(find)).with(change.with(phrase("span", "unseen", voice, &title)))
    }
}

/// What is not known and could change the result, each with the way to its question.
pub(super) fn still_open(guide: Guide, voice: &Voice, report: &Report) -> Option<El> {
    let settles = settles(report);
    if settles.is_empty() {
        return None;
    }
    let list = |settles: &[Settles]| {
        el("ul").class("open").with_all(settles.iter().map(|one| one.entry(guide, voice, report)))
    };
    let (first, others) = settles.split_at_checked(FIRST).unwrap_or((&settles, &[]));
    let section = topic_section("open", "question", &voice.say("open-title"));
    let section = section.with(phrase("p", "", voice, "open-help")).with(list(first));
    if others.is_empty() {
        return Some(section);
    }
    let count = i32::try_from(others.len()).unwrap_or(i32::MAX);
    let summary = text("summary", "", &voice.say_count("open-more", count));
    Some(section.with(el("details").class("others").with(summary).with(list(others))))
}

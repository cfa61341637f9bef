//! A part of the result under its heading.

use interview::Report;
use law::{Finding, Topic, Verdict};

use super::statement::statement;
use crate::app::Voice;
use crate::widgets::{El, el, icon, phrase, text};

/// More statements than this under one heading fold away behind it.
const SEVERAL: usize = 5;

/// So many statements of which it is not known whether they hold can stand openly under a heading;
/// more of them would hide what is known.
pub(super) const FEW: usize = 2;

/// A section of the result with its heading.
pub(super) fn topic_section(topic: &str, drawing: &str, heading: &str) -> El {
    frame(topic).with(title(drawing, heading))
}

/// The same behind its heading. Pressing that is the action, where it is one.
pub(super) fn folded_section(
    topic: &str,
    drawing: &str,
    heading: &str,
    action: &str,
    inside: impl FnOnce() -> Vec<El> + 'static,
) -> El {
    let mut summary = el("summary").with(title(drawing, heading)).with(icon("open"));
    if !action.is_empty() {
        summary = summary.attr("data-action", action);
    }
    frame(topic).with(el("details").class("fold").with(summary).when_opened(inside))
}

fn frame(topic: &str) -> El {
    let part = if topic == Topic::Responsibility.id() { "country" } else { topic };
    el("section").class("topic").attr("data-topic", topic).attr("data-part", part)
}

/// A heading with its drawing.
pub(super) fn title(drawing: &str, heading: &str) -> El {
    el("h2").with(icon(drawing)).with(text("span", "", heading))
}

/// The statements under one heading.
pub(super) struct Statements<'a> {
    settled: Vec<&'a Finding>,
    /// Those of which it is not known whether they hold.
    open: Vec<&'a Finding>,
}

impl<'a> Statements<'a> {
    /// `None` where there is nothing to say.
    pub(super) fn of(found: Vec<&'a Finding>) -> Option<Self> {
        let (open, settled): (Vec<_>, Vec<_>) = found.into_iter().partition(|finding| finding.verdict == Verdict::Open);
        (!open.is_empty() || !settled.is_empty()).then_some(Self { settled, open })
    }

    pub(super) fn are_many(&self) -> bool {
        self.settled.len() > SEVERAL
    }

    /// Of none is it known whether it holds.
    pub(super) fn are_all_open(&self) -> bool {
        self.settled.is_empty()
    }

    /// Of so many is it not known.
    pub(super) fn open(&self) -> usize {
        self.open.len()
    }

    /// One below the other, after the heading; those that are open fold away where they are more
    /// than `few`.
    pub(super) fn shown(&self, voice: &Voice, report: &Report, section: El, few: usize) -> El {
        section.with_all(self.told(voice, report, few))
    }

    fn told(&self, voice: &Voice, report: &Report, few: usize) -> Vec<El> {
        let mut told = statements(voice, report, self.settled.iter().copied());
        if self.open.len() > few {
            let (voice_then, report, open) = (voice.clone(), report.clone(), copies(&self.open));
            told.push(others(voice, "statements-open", move || statements(&voice_then, &report, &open)));
        } else {
            told.extend(statements(voice, report, self.open.iter().copied()));
        }
        told
    }

    /// Behind the heading, which says how many there are.
    pub(super) fn folded(&self, voice: &Voice, report: &Report, topic: Topic, heading: &str) -> El {
        let count = i32::try_from(self.settled.len() + self.open.len()).unwrap_or(i32::MAX);
        let (counted, few) =
            if self.are_all_open() { ("statements-possible", self.open()) } else { ("statements-count", FEW) };
        let summary = el("summary")
            .with(title(topic.id(), heading))
            .with(text("span", "count", &voice.say_count(counted, count)))
            .with(icon("open"));
        let (voice, report) = (voice.clone(), report.clone());
        let (settled, open) = (copies(&self.settled), copies(&self.open));
        let behind = move || {
            let all = Statements { settled: settled.iter().collect(), open: open.iter().collect() };
            all.told(&voice, &report, few)
        };
        frame(topic.id()).with(el("details").class("fold").with(summary).when_opened(behind))
    }
}

/// What would only lengthen a section, behind a line that says what it is.
pub(super) fn others(voice: &Voice, said: &str, behind: impl FnOnce() -> Vec<El> + 'static) -> El {
    el("details").class("others").with(phrase("summary", "", voice, said)).when_opened(behind)
}

fn statements<'a>(voice: &Voice, report: &Report, found: impl IntoIterator<Item = &'a Finding>) -> Vec<El> {
    found.into_iter().map(|finding| statement(voice, report, finding)).collect()
}

/// For what is built later.
fn copies(found: &[&Finding]) -> Vec<Finding> {
    found.iter().copied().cloned().collect()
}

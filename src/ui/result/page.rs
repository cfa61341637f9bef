use interview::{Known, Outlook, Report};
use law::{Finding, Topic, Verdict};

use super::deadline::deadline;
use super::helpers::{helpers, ways_on};
use super::open::still_open;
use super::responsibility::responsibility;
use super::statement::statement;
use crate::ui::Guide;
use crate::ui::parts::{Tag, icon, page, tag, text};
use crate::ui::voice::Voice;

/// What follows from the answers, what matters most first.
pub(crate) fn result_page(guide: Guide) -> Tag {
    let voice = guide.voice();
    let report = guide.interview().report();
    let today = voice.date(report.today);
    let first = [
        Some(voice.heading("result-title")),
        Some(text("p", "small", &voice.say_with("result-guidance", &[("date", &today)]))),
        deadline(guide, &voice, &report),
        report.outlooks.first().and_then(|outlook| track(&voice, outlook)),
        (report.outlooks.len() > 1).then(|| both(&voice)),
    ];
    let mut pieces: Vec<Option<Tag>> = first.into();
    pieces.extend(Topic::ALL.map(|topic| section(&voice, &report, topic)));
    pieces.extend([still_open(guide, &voice, &report), Some(helpers(&voice)), Some(ways_on(guide, &voice))]);
    page(guide, "result", pieces.into_iter().flatten())
}

/// What kind of case it is.
fn track(voice: &Voice, outlook: &Outlook) -> Option<Tag> {
    let line = match &outlook.section {
        Known::Is(section) => voice.say(&["track-", section.id()].concat()),
        Known::MayBe(_) => voice.say("track-not-settled"),
        Known::Not => return None,
    };
    Some(text("p", "lead", &line))
}

/// Two sets of rules may be the right one.
fn both(voice: &Voice) -> Tag {
    tag("p").class("notice").with(icon("law")).with(voice.tag("span", "", "regimes-both"))
}

/// The statements under one heading. Each rule stands there once, even where two sets of rules may
/// apply; one that belongs to a single set says so itself.
fn section(voice: &Voice, report: &Report, topic: Topic) -> Option<Tag> {
    let mut found: Vec<&Finding> = Vec::new();
    for finding in report.outlooks.iter().flat_map(|outlook| &outlook.findings) {
        let shown = matches!(finding.verdict, Verdict::Applies | Verdict::Open);
        if finding.rule.topic == topic && shown && !found.iter().any(|other| other.rule == finding.rule) {
            found.push(finding);
        }
    }
    let heading = voice.say(&["topic-", topic.id()].concat());
    let section = topic_section(topic.id(), topic.id(), &heading);
    if topic == Topic::Responsibility {
        return Some(responsibility(voice, report, &found, section));
    }
    if found.is_empty() {
        return None;
    }
    let (open, settled): (Vec<_>, Vec<_>) = found.into_iter().partition(|finding| finding.verdict == Verdict::Open);
    let section = section.with_all(settled.into_iter().map(|finding| statement(voice, report, finding)));
    let open_ones = open.iter().map(|finding| statement(voice, report, finding));
    Some(if open.len() > FEW { section.with(folded(voice, open_ones)) } else { section.with_all(open_ones) })
}

/// So many statements of which it is not known whether they hold can stand openly under a heading;
/// more of them would hide what is known.
const FEW: usize = 2;

/// Statements of which it is not known whether they hold, behind one line.
fn folded(voice: &Voice, statements: impl Iterator<Item = Tag>) -> Tag {
    tag("details").class("others").with(voice.tag("summary", "", "statements-open")).with_all(statements)
}

/// A section of the result with its heading.
pub(super) fn topic_section(topic: &str, drawing: &str, heading: &str) -> Tag {
    let heading = tag("h2").with(icon(drawing)).with(text("span", "", heading));
    tag("section").class("topic").mark("data-topic", topic).with(heading)
}

//! The page for the file: what the case means, and what that rests on.

use interview::{Interview, Report};
use law::{Finding, Source, Topic, Verdict};
use words::{Key, Text};

use super::{ALL, SheetPart};
use crate::many::SURE_ON_PAPER;
use crate::means::means;
use crate::statements::found;
use crate::{Ask, answered, asks, dates};

/// A line on which a name and the number of the case are written by hand.
pub(super) const NOTES: &str = "sheet-notes";

pub(super) fn parts(interview: &Interview, report: &Report, version: &str) -> Vec<SheetPart> {
    let mut meant = Vec::new();
    for meaning in means(report) {
        meant.push(meaning.said);
    }
    let dated = dates::in_short(report);
    vec![
        SheetPart::under(NOTES, ALL, vec![Text::own("sheet-notes-line")]),
        SheetPart::under("means-title", ALL, meant),
        SheetPart::new("topic-dates", Text::of(Key::Topic(Topic::Dates)), dates::dated(report), dated),
        SheetPart::under("sheet-answers", ALL, answers(interview)),
        SheetPart::under("open-title", SURE_ON_PAPER, asks(report).iter().map(Ask::said).collect()),
        SheetPart::under("sources", SURE_ON_PAPER, sources(report)),
        SheetPart::under("sheet-guidance", ALL, guidance(report, version)),
    ]
}

/// What was answered, and what was said not to be known.
fn answers(interview: &Interview) -> Vec<Text> {
    let mut lines = Vec::new();
    for question in interview.path() {
        let answer = interview.answer_to(question);
        if answer.is_some() {
            lines.push(Text::joined([Text::of(Key::Question(question)), answered(question, answer)], " "));
        }
    }
    lines
}

/// Where the rules that hold are written, and when that was last looked at; what the guide is built on first.
fn sources(report: &Report) -> Vec<Text> {
    let mut sources: Vec<&'static Source> = Vec::new();
    for topic in Topic::ALL {
        for finding in found(report, topic) {
            note(finding, &mut sources);
        }
    }
    let mut lines = Vec::new();
    for founding in [true, false] {
        for source in sources.iter().filter(|source| source.founding == founding) {
            let checked = source.checked().map(|date| Text::dated(Key::Own("source-checked"), date));
            lines.push(Text::joined([Text::of(Key::Source(source))].into_iter().chain(checked), ", "));
        }
    }
    lines
}

fn note(finding: &Finding, sources: &mut Vec<&'static Source>) {
    if finding.verdict < Verdict::Depends {
        return;
    }
    for cite in finding.rule.sources {
        if !sources.iter().any(|other| other.id == cite.source.id) {
            sources.push(cite.source);
        }
    }
}

/// What the sheet is not, by which rules and by which guide it was made.
fn guidance(report: &Report, version: &str) -> Vec<Text> {
    let regimes = match &*report.outlooks {
        [only] => Text::Row(vec![Text::of(Key::Regime(only.regime)), Text::plain(".")]),
        _ => Text::own("regimes-both"),
    };
    let version = Text::with(Key::Own("sheet-version"), "version", Text::plain(version));
    vec![Text::own("introduction-who-decides"), regimes, version]
}

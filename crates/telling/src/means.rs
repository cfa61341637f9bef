//! What the case means, in a line each: which country, whether one may stay, where one lives, which
//! procedure. The reasons lie behind it.

use std::rc::Rc;

use interview::{Known, Outlook, Report};
use law::{Place, Topic, Verdict};
use words::{Key, Text};

use crate::many::POSSIBLE;
use crate::statements::{Statements, found};
use crate::{Line, country, procedure};

/// One line of it.
#[derive(Clone, Debug)]
pub struct Meaning {
    /// The stable name: `country`, `stay`, `place`, `track`.
    pub id: &'static str,
    /// The line.
    pub said: Text,
    /// Why.
    pub why: Rc<[Line]>,
}

/// All lines that say something of this case.
pub(crate) fn means(report: &Report) -> Vec<Meaning> {
    let Some(outlook) = report.outlooks.first() else { return Vec::new() };
    let lines = [
        country_line(report, outlook).map(|said| Meaning {
            id: "country",
            said,
            why: country::lines(report, &found(report, Topic::Responsibility)).into(),
        }),
        stay(report).map(|said| Meaning { id: "stay", said, why: statements(report, Topic::Stay) }),
        place(outlook).map(|said| Meaning { id: "place", said, why: statements(report, Topic::Place) }),
        track(report, outlook).map(|said| Meaning {
            id: "track",
            said,
            why: procedure::lines(report, &found(report, Topic::Track)).into(),
        }),
    ];
    lines.into_iter().flatten().collect()
}

fn statements(report: &Report, topic: Topic) -> Rc<[Line]> {
    Statements::of(report, found(report, topic)).lines(usize::MAX).into()
}

/// Which country: of two sets of rules that name another each, both are possible.
fn country_line(report: &Report, first: &Outlook) -> Option<Text> {
    let differ = report
        .outlooks
        .iter()
        .any(|outlook| outlook.leading().map(|one| one.place) != first.leading().map(|one| one.place));
    let leading = first.leading().filter(|_| !differ);
    let Some(leading) = leading else { return several(report) };
    let told = first.findings.iter().any(|finding| finding.rule == leading.rule && report.was_told(finding));
    Some(match (leading.place, told, leading.verdict) {
        (Place::Unknown, true, _) => Text::own("means-country-letter"),
        (Place::Unknown, false, _) => Text::own("means-country-unnamed"),
        (Place::Known(country), true, _) => named("means-country-told", Text::Country(country)),
        (Place::Known(country), false, Verdict::Applies) => named("means-country-likely", Text::Country(country)),
        (Place::Known(country), false, _) => named("means-country-perhaps", Text::Country(country)),
    })
}

fn named(key: &'static str, country: Text) -> Text {
    Text::with(Key::Own(key), "country", country)
}

/// Countries side by side, where they are few and all of them are known.
fn several(report: &Report) -> Option<Text> {
    let mut countries = Vec::new();
    for one in report.outlooks.iter().flat_map(|outlook| &outlook.possible) {
        let Place::Known(country) = one.place else { return Some(Text::own("means-country-many")) };
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    match countries.len() {
        0 => None,
        1..=POSSIBLE => Some(Text::with(Key::Own("means-country-several"), "countries", Text::Countries(countries))),
        _ => Some(Text::own("means-country-many")),
    }
}

/// Whether one may stay: where the sets of rules differ in it nothing is promised.
fn stay(report: &Report) -> Option<Text> {
    let mut said: Vec<Text> = Vec::new();
    for outlook in report.outlooks.iter() {
        let one = match &outlook.stay {
            Known::Is(stay) => Text::of(Key::Stay(*stay)),
            Known::MayBe(_) => Text::own("means-stay-open"),
            Known::Not => continue,
        };
        if !said.contains(&one) {
            said.push(one);
        }
    }
    match said.len() {
        0 | 1 => said.pop(),
        _ => Some(Text::own("means-stay-open")),
    }
}

/// Where one lives.
fn place(outlook: &Outlook) -> Option<Text> {
    match &outlook.lives {
        Known::Is(centre) => Some(Text::of(Key::Lives(*centre))),
        Known::MayBe(_) => Some(Text::own("means-place-open")),
        Known::Not => None,
    }
}

/// Which procedure: certain only where an authority said so.
fn track(report: &Report, outlook: &Outlook) -> Option<Text> {
    let track = match &outlook.tracks {
        Known::Is(track) => *track,
        Known::MayBe(_) => return Some(Text::own("means-track-open")),
        Known::Not => return None,
    };
    let key = if procedure::was_told(report, outlook, track) { "means-track-told" } else { "means-track-likely" };
    Some(Text::with(Key::Own(key), "track", Text::of(Key::Track(track))))
}

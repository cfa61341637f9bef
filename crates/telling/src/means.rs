//! What the case means, in a line each: which country, whether one may stay, where one lives, which
//! procedure. The reasons lie behind it.

use std::rc::Rc;

use interview::{Known, Outlook, Report};
use law::{Country, Place, Responsible, Topic, Verdict};
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

/// Which country: what the Immigration Service has said goes before what the answers point to. Of two sets
/// of rules that name another each, both are possible.
fn country_line(report: &Report, first: &Outlook) -> Option<Text> {
    if report.told_elsewhere() {
        let named = report.told_country().map(|country| named("means-country-told", country));
        return Some(named.unwrap_or_else(|| Text::own("means-country-letter")));
    }
    let was_told =
        |one: &Responsible| first.findings.iter().any(|found| found.rule == one.rule && report.was_told(found));
    if let Some(Place::Known(country)) = first.possible.iter().find(|one| was_told(one)).map(|one| one.place) {
        return Some(named("means-country-told", country));
    }
    let lead = |outlook: &Outlook| outlook.leading().map(|one| one.place);
    let leading = first.leading().filter(|_| report.outlooks.iter().all(|outlook| lead(outlook) == lead(first)));
    match leading.map(|one| (one.place, one.verdict)) {
        None => several(report),
        Some((Place::Unknown, _)) => Some(Text::own("means-country-unnamed")),
        Some((Place::Known(country), Verdict::Applies)) => Some(named("means-country-likely", country)),
        Some((Place::Known(country), _)) => Some(named("means-country-perhaps", country)),
    }
}

fn named(key: &'static str, country: Country) -> Text {
    Text::with(Key::Own(key), "country", Text::Country(country))
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

/// Which procedure the case probably is in. What an authority has said the person knows, and the answer says
/// what follows from it.
fn track(report: &Report, outlook: &Outlook) -> Option<Text> {
    match &outlook.tracks {
        Known::Is(track) if procedure::was_told(report, outlook, *track) => None,
        Known::MayBe(_) if report.told_elsewhere() => None,
        Known::Is(track) => Some(Text::with(Key::Own("means-track-likely"), "track", Text::of(Key::Track(*track)))),
        Known::MayBe(_) => Some(Text::own("means-track-open")),
        Known::Not => None,
    }
}

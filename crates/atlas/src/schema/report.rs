//! What `evaluate` prints.

use std::collections::BTreeSet;

use interview::QUESTIONS;
use interview::exchange::{CERTAINTIES, FORMAT, VERDICTS};
use law::{
    Area, BOOK, DOUBTS, Date, Effect, Event, Fact, FactKind, Party, Regime, Rule, SOURCES, Term, Topic, Window,
    WindowState,
};
use serde_json::{Value, json};

use super::{codes, day, document, list, object, one_of, or_null, refer};

pub(super) fn schema() -> Value {
    let mut body = object([
        ("format", json!({ "const": FORMAT })),
        ("today", refer("day")),
        ("regimes", json!({ "type": "array", "items": refer("regime"), "minItems": 1, "uniqueItems": true })),
        ("outlooks", json!({ "type": "array", "items": refer("outlook"), "minItems": 1 })),
        ("open", list(&object([("fact", refer("fact")), ("question", or_null(&refer("question")))]))),
        ("settle_first", or_null(&refer("question"))),
        ("set_aside", list(&refer("question"))),
        ("answer", or_null(&rules(|rule| rule.then.contains(&Effect::Answer)))),
        ("next_steps", list(&rules(|rule| rule.topic == Topic::Steps))),
        ("checked", refer("day")),
        ("may_be_out_of_date", json!({ "type": "boolean" })),
    ]);
    if let Some(body) = body.as_object_mut() {
        body.insert("$defs".to_owned(), definitions());
    }
    document("A report", "What the law makes of one case, as evaluate prints it.", body)
}

fn definitions() -> Value {
    json!({
        "day": day(),
        "country": { "type": "string", "enum": codes(Area::World) },
        "truth": one_of(["yes", "no", "unknown"]),
        "regime": one_of(Regime::ALL.map(Regime::id)),
        "question": one_of(QUESTIONS.iter().map(|question| question.id)),
        "fact": one_of(Fact::ALL.map(Fact::id)),
        "rule": one_of(BOOK.rules.iter().map(|rule| rule.id)),
        "doubt": one_of(DOUBTS.iter().map(|doubt| doubt.id)),
        "outlook": outlook(),
        "responsible": responsible(),
        "window": window(),
        "date": date(),
        "finding": finding(),
        "known-fact": known_fact(),
        "source": source(),
    })
}

fn outlook() -> Value {
    object([
        ("regime", refer("regime")),
        ("gate", or_null(&rules(|rule| rule.then.contains(&Effect::Gate)))),
        ("responsible", or_null(&refer("responsible"))),
        ("possible", list(&refer("responsible"))),
        ("tracks", known(|effect| if let Effect::Track(track) = effect { Some(track.id()) } else { None })),
        ("place", known(|effect| if let Effect::Lives(centre) = effect { Some(centre.id()) } else { None })),
        ("section", known(section)),
        ("open_to_appeal", refer("truth")),
        ("window", refer("window")),
        ("right_to_stay", known(|effect| if let Effect::Stay(stay) = effect { Some(stay.id()) } else { None })),
        ("legal_help", known(|effect| if let Effect::Help(help) = effect { Some(help.id()) } else { None })),
        ("dates", list(&refer("date"))),
        ("rights", list(&rules(|rule| rule.topic == Topic::Rights))),
        ("duties", list(&rules(|rule| rule.topic == Topic::Duties))),
        ("findings", list(&refer("finding"))),
    ])
}

const fn section(effect: &Effect) -> Option<&'static str> {
    match effect {
        Effect::Section(section) | Effect::Decided(section) => Some(section.id()),
        _ => None,
    }
}

/// The ids of the rules that are such.
fn rules(wanted: impl Fn(&Rule) -> bool) -> Value {
    one_of(BOOK.rules.iter().filter(|rule| wanted(rule)).map(|rule| rule.id))
}

/// What follows from some rule: one where it is settled, several where they are possible, null
/// where it does not arise.
fn known(id: impl Fn(&Effect) -> Option<&'static str>) -> Value {
    let one = one_of(BOOK.rules.iter().flat_map(|rule| rule.then).filter_map(id));
    json!({ "anyOf": [one, list(&one), { "type": "null" }] })
}

fn responsible() -> Value {
    object([
        ("country", or_null(&refer("country"))),
        ("criterion", one_of(BOOK.ranked().map(|rule| rule.id))),
        ("certainty", one_of(CERTAINTIES)),
    ])
}

fn window() -> Value {
    let states = [WindowState::Running, WindowState::MayStillRun, WindowState::Passed].map(WindowState::id);
    json!({ "anyOf": [
        object([("runs", refer("truth"))]),
        object([
            ("runs", refer("truth")),
            ("told", refer("day")),
            ("safe_last_day", refer("day")),
            ("possible_later", or_null(&later())),
            ("days_left", json!({ "type": "integer" })),
            ("state", one_of(states)),
        ]),
    ] })
}

/// A time limit; of those whose days are not known the days are null.
fn date() -> Value {
    let limits = |rule: &Rule| rule.then.iter().any(|effect| effect.limit().is_some());
    object([
        ("rule", rules(limits)),
        ("since", one_of(Event::ALL.map(Event::id))),
        ("term", json!({ "type": "string", "format": "duration", "pattern": "^P[0-9]+[DWM]$" })),
        ("binds", one_of(Party::ALL.map(Party::id))),
        ("start", or_null(&refer("day"))),
        ("last_day", or_null(&refer("day"))),
        ("possible_later", or_null(&later())),
        ("state", or_null(&one_of(WindowState::ALL.map(WindowState::id)))),
    ])
}

fn later() -> Value {
    object([("day", or_null(&refer("day"))), ("because", one_of(reasons()))])
}

/// Why the end of a window may move: what the law says of every day of ten years.
fn reasons() -> BTreeSet<&'static str> {
    let first = Date::new(2020, 1, 1);
    let days = first.iter().flat_map(|first| (0..3652).map(|days| first.plus_days(days)));
    days.filter_map(|day| Window::new(day, Term::Days(0), day).later).map(|later| later.because.id()).collect()
}

fn finding() -> Value {
    object([
        ("rule", refer("rule")),
        ("topic", one_of(Topic::ALL.map(Topic::id))),
        ("verdict", one_of(VERDICTS)),
        ("firm", json!({ "type": "boolean" })),
        ("deciding", list(&refer("known-fact"))),
        ("displaced_by", or_null(&refer("rule"))),
        ("limits", json!({ "type": "array", "items": refer("doubt") })),
        ("doubts", list(&refer("doubt"))),
        ("needs", list(&refer("fact"))),
        ("sources", json!({ "type": "array", "items": refer("source"), "minItems": 1 })),
    ])
}

/// A fact with a value of its own kind.
fn known_fact() -> Value {
    let of = |kind: FactKind, value: Value| {
        let facts = Fact::ALL.into_iter().filter(move |fact| fact.kind() == kind).map(Fact::id);
        object([("fact", one_of(facts)), ("value", value)])
    };
    let unknown = json!({ "const": "unknown" });
    json!({ "anyOf": [
        of(FactKind::Truth, refer("truth")),
        of(FactKind::Country, json!({ "anyOf": [refer("country"), { "enum": ["no", "unknown"] }] })),
        of(FactKind::Date, json!({ "anyOf": [refer("day"), unknown] })),
    ] })
}

fn source() -> Value {
    object([
        ("source", one_of(SOURCES.iter().map(|source| source.id))),
        ("heading", json!({ "type": "string", "minLength": 1 })),
        ("standing", one_of(SOURCES.iter().map(|source| source.weight.id()))),
        ("outside", json!({ "type": "boolean" })),
        ("checked", refer("day")),
        ("url", or_null(&json!({ "type": "string", "format": "uri" }))),
    ])
}

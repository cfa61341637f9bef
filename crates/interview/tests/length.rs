//! How long the way to a result is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what is missing")]

use interview::{Answer, Interview, QUESTIONS};
use law::Date;

/// Answers what is asked, from the table or else "I don't know", and gives the questions asked.
fn asked(answers: &[(&str, &str)]) -> Vec<&'static str> {
    let mut interview = Interview::new(Date::parse("2026-11-20").unwrap());
    let mut asked = Vec::new();
    while let Some(question) = interview.next() {
        assert!(asked.len() < QUESTIONS.len(), "the interview does not end");
        let given = answers.iter().find(|(id, _)| *id == question.id);
        let answer = given.map_or(Answer::Unknown, |(_, text)| question.read(text).unwrap());
        interview.answer(question, answer).unwrap_or_else(|problem| panic!("{}: {problem:?}", question.id));
        asked.push(question.id);
    }
    asked
}

/// The commonest cases: what is asked on the way to a result, "no" or "none" where nothing else is said.
const COMMONEST: [(&str, &[(&str, &str)]); 10] = [
    ("has just come, and is not registered", &[("stage", "not-registered"), ("nationality", "SY")]),
    ("nothing points elsewhere", &[("nationality", "ER")]),
    (
        "asked in Germany, and was refused there",
        &[("nationality", "AF"), ("earlier", "applied"), ("earlier-country", "DE"), ("earlier-outcome", "refused")],
    ),
    (
        "asked in Croatia, and left",
        &[("nationality", "IR"), ("earlier", "applied"), ("earlier-country", "HR"), ("earlier-outcome", "withdrawn")],
    ),
    (
        "came with a visa of France",
        &[("nationality", "NG"), ("permit", "visa"), ("permit-expiry", "2026-12-31"), ("permit-country", "FR")],
    ),
    (
        "came through Italy without papers",
        &[("nationality", "SO"), ("entry", "yes"), ("entry-when", "within-twelve-months"), ("entry-country", "IT")],
    ),
    (
        "was told of a transfer",
        &[("stage", "decided"), ("decision", "transfer"), ("told", "2026-11-18"), ("told-country", "DE")],
    ),
    (
        "has protection in Greece, and was told under section 29 b",
        &[
            ("stage", "decided"),
            ("decision", "protection-elsewhere"),
            ("told", "2026-11-18"),
            ("protection", "yes"),
            ("protection-country", "GR"),
        ],
    ),
    (
        "was refused, and the Board has the case",
        &[("stage", "appeal"), ("decision", "refused"), ("told", "2026-10-01")],
    ),
    ("a child alone", &[("household", "child-alone"), ("nationality", "AF")]),
];

#[test]
fn the_commonest_cases_have_fourteen_questions_at_most() {
    let usual = [
        ("stage", "interviewed"),
        ("registered", "2026-09-01"),
        ("household", "alone"),
        ("nationality", "SY"),
        ("appeal", "no"),
        ("protection", "no"),
        ("earlier", "none"),
        ("since-then", "none"),
        ("family", "none"),
        ("dependant", "no"),
        ("permit", "none"),
        ("diploma", "no"),
        ("entry", "no"),
        ("detained", "no"),
        ("outside", "none"),
        ("support", "none"),
    ];
    let mut long = Vec::new();
    for (case, answers) in COMMONEST {
        let asked = asked(&[answers, &usual[..]].concat());
        if asked.len() > 14 {
            long.push(format!("{case}: {} {asked:?}", asked.len()));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// What is asked of someone who was told of a transfer can change what is said: where Denmark is named the criteria
/// of other countries are gone through no more.
#[test]
fn told_of_a_transfer_with_family_has_thirteen_questions_at_most() {
    let told = [("stage", "decided"), ("decision", "transfer"), ("told", "2026-11-18")];
    let usual = [
        ("told-country", "DE"),
        ("appeal", "no"),
        ("household", "alone"),
        ("protection", "no"),
        ("earlier", "none"),
        ("family", "spouse"),
        ("family-stay", "protected"),
        ("dependant", "no"),
        ("detained", "no"),
    ];
    for (registered, country) in [("2026-09-01", "DK"), ("2026-09-01", "SE"), ("2026-03-02", "DK")] {
        let asked = asked(&[&[("registered", registered), ("family-country", country)], &told[..], &usual].concat());
        assert!(asked.len() <= 13, "{registered}, {country}: {} {asked:?}", asked.len());
        assert!(!asked.contains(&"family-wish") && !asked.contains(&"support"), "{asked:?}");
    }
}

//! What a case means in a line each: what was told is not probable, and what nobody was told is not told.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::{Interview, question};
use law::Date;
use telling::{Body, Telling};
use words::{Key, Text};

/// The texts under which the lines stand.
fn lines(answers: &[(&str, &str)]) -> Vec<String> {
    let mut interview = Interview::new(Date::parse("2026-11-26").unwrap());
    for (id, answer) in answers {
        let question = question(id).unwrap();
        interview.answer(question, question.read(answer).unwrap()).unwrap();
    }
    let telling = Telling::of(&interview);
    let Some(Body::Means(means)) = telling.part("means").map(|part| &part.body) else { return Vec::new() };
    let said = means.iter().map(|meaning| match &meaning.said {
        Text::Of(Key::Own(key), _) => (*key).to_owned(),
        _ => meaning.id.to_owned(),
    });
    said.collect()
}

#[test]
fn nobody_is_told_what_nobody_said() {
    for answers in [
        &[][..],
        &[("stage", "unknown"), ("decision", "unknown"), ("told", "unknown"), ("household", "alone")],
        &[("stage", "unread"), ("told", "2026-11-24")],
        &[("stage", "waiting"), ("household", "alone")],
    ] {
        assert!(!lines(answers).iter().any(|line| line == "means-country-told"), "{answers:?}: {:?}", lines(answers));
    }
}

#[test]
fn what_was_told_is_not_probable() {
    let told = ("told", "2026-11-24");
    for answers in [
        &[("stage", "asked"), ("told-country", "DE"), ("household", "alone")][..],
        &[("stage", "decided"), ("decision", "transfer"), told, ("appeal", "no"), ("told-country", "DE")],
        &[
            ("stage", "decided"),
            ("decision", "protection-elsewhere"),
            told,
            ("appeal", "no"),
            ("household", "alone"),
            ("europe", "protection"),
            ("protection-country", "GR"),
        ],
    ] {
        let lines = lines(answers);
        assert_eq!(lines.first().map(String::as_str), Some("means-country-told"), "{answers:?}");
        assert!(!lines.iter().any(|line| line.starts_with("means-track")), "{answers:?}: {lines:?}");
    }
}

#[test]
fn a_country_that_only_the_letter_names_is_left_to_the_letter() {
    let answers =
        [("stage", "decided"), ("decision", "protection-elsewhere"), ("told", "2026-11-24"), ("appeal", "no")];
    assert_eq!(lines(&answers).first().map(String::as_str), Some("means-country-letter"));
}

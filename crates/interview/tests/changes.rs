//! What another answer would change.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::{Aspect, Interview, question};
use law::{Date, Verdict};

const TODAY: &str = "2026-03-05";

fn held(answers: &[(&str, &str)]) -> Interview {
    let mut interview = Interview::new(Date::parse(TODAY).unwrap());
    for (id, text) in answers {
        let question = question(id).unwrap();
        interview.answer(question, question.read(text).unwrap()).unwrap();
    }
    interview
}

const FAMILY: &[(&str, &str)] = &[
    ("stage", "waiting"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("europe", "family"),
    ("family", "spouse"),
    ("family-country", "SE"),
    ("family-stay", "protected"),
];

/// What was said of a rule before, and after.
type Change = (&'static str, Option<Verdict>, Option<Verdict>);

/// The rules that a change of one answer makes be said, or no longer.
fn changed(id: &str, text: &str) -> (Vec<Aspect>, Vec<Change>) {
    let before = held(FAMILY);
    let mut after = before.clone();
    let question = question(id).unwrap();
    after.answer(question, question.read(text).unwrap()).unwrap();
    let changes = before.report().changes(&after.report());
    (changes.aspects, changes.rules.iter().map(|one| (one.rule.id, one.before, one.after)).collect())
}

#[test]
fn a_sibling_or_a_fiance_is_not_counted_as_family() {
    let (aspects, rules) = changed("family", "other");
    assert!(aspects.contains(&Aspect::Country), "{aspects:?}");
    let family = rules.iter().find(|(rule, ..)| *rule == "dc3").unwrap();
    assert_eq!(family.2, None);
}

#[test]
fn another_country_is_another_country() {
    let (aspects, rules) = changed("family-country", "DE");
    assert_eq!(aspects, [Aspect::Country]);
    assert_eq!(rules, [], "the same rules, with another country");
}

#[test]
fn a_decision_starts_the_seven_days() {
    let before = held(FAMILY);
    let mut after = before.clone();
    for (id, text) in [("stage", "decided"), ("decision", "transfer"), ("told", "2026-03-02")] {
        after.answer(question(id).unwrap(), question(id).unwrap().read(text).unwrap()).unwrap();
    }
    let changes = before.report().changes(&after.report());
    assert!(changes.aspects.contains(&Aspect::Deadline));
    assert!(changes.rules.iter().any(|one| one.rule.id == "dp9" && one.after > one.before));
}

/// The way back is the same changes, the other way round.
#[test]
fn the_way_back_is_the_way_there() {
    let (before, after) = (held(FAMILY), held(FAMILY.get(..3).unwrap()));
    let there = before.report().changes(&after.report());
    let back = after.report().changes(&before.report());
    assert_eq!(there.aspects, back.aspects);
    assert_eq!(there.rules.len(), back.rules.len());
    for change in there.rules {
        assert!(
            back.rules
                .iter()
                .any(|other| { (other.rule, other.before, other.after) == (change.rule, change.after, change.before) })
        );
    }
}

//! The report rule by rule, and the case in a few lines before it.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::{Interview, question};
use law::{Country, Date};
use telling::{Review, Tab};
use words::Text;

const TRANSFER: &[(&str, &str)] = &[
    ("stage", "decided"),
    ("registered", "2026-10-10"),
    ("decision", "transfer"),
    ("told", "2026-11-23"),
    ("appeal", "no"),
    ("told-country", "SE"),
];

fn review(answers: &[(&str, &str)]) -> Review {
    let mut interview = Interview::new(Date::parse("2026-11-26").unwrap());
    for (id, answer) in answers {
        let question = question(id).unwrap();
        interview.answer(question, question.read(answer).unwrap()).unwrap();
    }
    Review::of(&interview)
}

fn holds(text: &Text, wanted: &str) -> bool {
    format!("{text:?}").contains(wanted)
}

#[test]
fn a_transfer_in_four_lines() {
    let Review { brief, asks, .. } = review(TRANSFER);
    assert!(holds(&brief.deadline.said, "Date(2026-11-30)") && holds(&brief.deadline.said, "Count(4)"));
    assert!(brief.deadline.more.iter().any(|more| holds(more, "Date(2026-11-23)")), "the day it is counted from");
    assert!(brief.deadline.sources.iter().any(|cited| cited.heading.starts_with("§ 53 a")));
    let named = Text::Country(Country::parse("SE").unwrap());
    let told = Text::joined([named, Text::own("brief-told")], " · ");
    let country = brief.countries.first().unwrap();
    assert_eq!(country.said, told, "what was told goes before all that is possible");
    assert!(brief.countries.len() == 2, "the others are counted");
    assert!(!country.sources.is_empty() && !country.facts.is_empty());
    assert!(brief.procedures.iter().all(|procedure| !procedure.sources.is_empty()) && !brief.procedures.is_empty());
    assert!(!asks.is_empty(), "what is not known can be set");
}

#[test]
fn every_rule_stands_in_one_tab_and_few_are_printed() {
    for answers in [TRANSFER, &[("stage", "unknown")], &[("stage", "permit")], &[]] {
        let review = review(answers);
        let counted = |tab: Tab| review.groups.iter().filter(|group| tab.holds(group.tab)).count();
        assert_eq!(counted(Tab::All), [Tab::Applies, Tab::Open, Tab::Not].into_iter().map(counted).sum::<usize>());
        let ([applying, open], left) = review.on_paper();
        assert!(applying.len() + open.len() <= 100, "three pages hold no more");
        let all = review.groups.iter().filter(|group| group.tab == Tab::Open).flat_map(|group| &group.rows);
        let all = all.filter(|row| matches!(row, telling::Row::Finding(_))).count();
        assert_eq!(left.is_some(), open.len() < all, "what is left out is said");
    }
}

/// What a condition says already is not said once more.
#[test]
fn the_facts_say_what_the_condition_does_not() {
    let review = review(TRANSFER);
    let entries = review.groups.iter().flat_map(|group| &group.rows);
    for row in entries {
        let telling::Row::Finding(entry) = row else { continue };
        let hangs = review.hangs(entry.place).unwrap();
        let shown: Vec<&Text> =
            hangs.when.parts.shown.iter().map(|part| &part.said).chain([&hangs.when.said]).collect();
        for fact in &hangs.facts {
            assert!(!shown.contains(&fact), "{}: {fact:?}", entry.id);
        }
    }
}

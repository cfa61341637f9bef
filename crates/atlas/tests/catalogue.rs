//! Every number of the catalogue once, every rule in it or beside it.

use std::collections::BTreeSet;

use law::{ADDED, BOOK, CATALOGUE, Carried, DOUBTS, Rule};

/// The sections of the catalogue and how many numbers each has.
const SECTIONS: [(&str, usize); 26] = [
    ("dc", 13),
    ("dp", 14),
    ("ad", 9),
    ("fi", 7),
    ("np", 9),
    ("mu", 6),
    ("ag", 6),
    ("su", 6),
    ("wi", 10),
    ("fc", 5),
    ("st", 6),
    ("bo", 1),
    ("re", 3),
    ("ri", 7),
    ("in", 21),
    ("um", 10),
    ("ac", 6),
    ("vu", 5),
    ("ev", 5),
    ("tl", 8),
    ("dn", 3),
    ("ab", 8),
    ("hp", 2),
    ("po", 3),
    ("rt", 5),
    ("c", 38),
];

/// The rows of its two tables: where people live, and how decisions are told.
const ROWS: [&str; 12] = [
    "re-admissibility",
    "re-admissibility-appeal",
    "re-accelerated",
    "re-accelerated-appeal",
    "re-normal",
    "re-normal-refused",
    "re-closed-or-reopened",
    "dn-transfer",
    "dn-inadmissible",
    "dn-grant",
    "dn-unfounded",
    "dn-rejection",
];

fn carriers(carried: &Carried) -> &'static [&'static Rule] {
    match carried {
        Carried::By(rules) | Carried::Partly(rules, _) => rules,
        Carried::Doubts(_) | Carried::LeftOut(_) => &[],
    }
}

#[test]
fn every_number_stands_there_once() {
    let numbered =
        SECTIONS.iter().flat_map(|(section, count)| (1..=*count).map(move |number| format!("{section}{number}")));
    let expected: BTreeSet<String> = numbered.chain(ROWS.map(str::to_owned)).collect();
    let found: BTreeSet<String> = CATALOGUE.iter().map(|(id, _)| (*id).to_owned()).collect();
    assert_eq!(found, expected);
    assert_eq!(CATALOGUE.len(), expected.len(), "a number stands there twice");
}

#[test]
fn what_is_named_exists() {
    let added = ADDED.iter().map(|(rule, _)| *rule);
    for rule in CATALOGUE.iter().flat_map(|(_, carried)| carriers(carried).iter().copied()).chain(added) {
        assert!(BOOK.rules.contains(&rule), "{} is not in the book", rule.id);
    }
    for (id, carried) in CATALOGUE {
        match carried {
            Carried::By(rules) | Carried::Partly(rules, _) => assert!(!rules.is_empty(), "{id} is carried by nothing"),
            Carried::LeftOut(reason) => assert!(!reason.is_empty(), "{id} is left out without a reason"),
            Carried::Doubts(doubts) => {
                assert!(!doubts.is_empty(), "{id} is carried by nothing");
                for doubt in *doubts {
                    assert!(DOUBTS.iter().any(|other| other.id == doubt.id), "{id}: {} is no doubt", doubt.id);
                    assert!(is_shown(doubt.id), "{id}: no rule shows {}", doubt.id);
                }
            }
        }
    }
}

fn is_shown(doubt: &str) -> bool {
    let limits = |rule: &Rule| rule.limits.iter().any(|limit| limit.doubt.id == doubt);
    BOOK.rules.iter().any(|rule| limits(rule) || rule.doubts.iter().any(|other| other.id == doubt))
}

/// What a case comes to and what to do now rests on the others, and adds no law.
#[test]
fn every_rule_is_asked_for_or_added_with_a_reason() {
    for rule in BOOK.rules.iter().filter(|rule| !rule.is_advice()) {
        let asked = CATALOGUE.iter().any(|(_, carried)| carriers(carried).contains(rule));
        let added = ADDED.iter().filter(|(other, _)| other == rule).count();
        assert!(asked || added == 1, "{} is neither in the catalogue nor added", rule.id);
        assert!(!(asked && added > 0), "{} is in the catalogue and added", rule.id);
    }
    assert!(ADDED.iter().all(|(_, reason)| !reason.is_empty()));
}

/// What stands on sources from outside alone is never passed off as a number of the catalogue.
#[test]
fn what_a_number_carries_rests_on_the_founding_documents() {
    for (id, carried) in CATALOGUE {
        for rule in carriers(carried) {
            assert!(rule.sources.iter().any(|cite| cite.source.founding), "{id}: {} comes from outside", rule.id);
        }
    }
}

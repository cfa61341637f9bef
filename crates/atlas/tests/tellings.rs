//! What people read of worked situations: fresh, and of every kind of case.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use atlas::{CHOSEN, Made};
use interview::exchange::Case;
use interview::{Interview, Kind, question};
use law::{Regime, Track};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn interview(name: &str) -> Interview {
    let text = std::fs::read_to_string(root().join(format!("tests/situations/{name}.toml"))).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let answers = file["answers"].as_table().unwrap();
    let answers = answers.iter().map(|(question, answer)| (question.as_str(), answer.as_str().unwrap()));
    Case::new(file["today"].as_str().unwrap(), answers).interview().unwrap()
}

#[test]
fn the_committed_files_are_fresh() {
    if let Err(failure) = Made::Tellings.check(&root()) {
        panic!("{failure}");
    }
}

#[test]
fn they_cover_every_procedure_and_both_sets_of_rules() {
    let (mut tracks, mut regimes) = (BTreeSet::new(), BTreeSet::new());
    for outlook in CHOSEN.iter().flat_map(|name| interview(name).report().outlooks.to_vec()) {
        regimes.insert(outlook.regime.id());
        tracks.extend(outlook.tracks.values().iter().copied());
    }
    let missing: Vec<_> = Track::ALL.iter().filter(|track| !tracks.contains(track)).collect();
    assert!(missing.is_empty(), "no telling of {missing:?}");
    assert_eq!(regimes.len(), Regime::ALL.len());
}

/// Every answer to these questions is that of someone.
#[test]
fn they_cover_every_stage_decision_and_household() {
    let interviews: Vec<Interview> = CHOSEN.iter().map(|name| interview(name)).collect();
    for question in ["stage", "household", "decision"].map(|id| question(id).unwrap()) {
        let Kind::Choice(choices) = question.kind else { panic!("{} has no choices", question.id) };
        for choice in choices {
            let answer = question.read(choice.id).ok();
            let given = interviews.iter().any(|interview| interview.answer_to(question) == answer);
            assert!(given, "no telling of {}: {}", question.id, choice.id);
        }
    }
}

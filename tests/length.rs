//! How long the way to a result is, in the commonest cases.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;

use house_tests::files;
use interview::Interview;
use law::Date;
use serde::Deserialize;

/// What of a situation is read here.
#[derive(Deserialize)]
struct Situation {
    today: String,
    answers: BTreeMap<String, String>,
}

/// The questions that are put to somebody who answers so; what the file does not say is not known.
fn asked(situation: &Situation) -> Vec<&'static str> {
    let mut interview = Interview::new(Date::parse(&situation.today).unwrap());
    let mut asked = Vec::new();
    while let Some(question) = interview.next() {
        let answer = situation.answers.get(question.id).map_or("unknown", String::as_str);
        interview.answer(question, question.read(answer).unwrap()).unwrap();
        asked.push(question.id);
    }
    asked
}

#[test]
fn the_commonest_cases_have_nine_questions_as_a_rule_and_thirteen_at_most() {
    let (mut counts, mut wrong) = (Vec::new(), String::new());
    for file in files("tests/situations/commonest", "toml") {
        let name = file.file_stem().unwrap().display().to_string();
        let situation: Situation = toml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let asked = asked(&situation);
        counts.push(asked.len());
        // A file holds what is asked, no more and no less.
        let answered: BTreeSet<_> = situation.answers.keys().map(String::as_str).collect();
        if asked.iter().copied().collect::<BTreeSet<_>>() != answered || asked.len() > 13 {
            wrong.extend(["\n", &name, ": ", &asked.join(", ")]);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    counts.sort_unstable();
    assert!(counts.len() >= 30, "{} cases are too few", counts.len());
    let median = counts[counts.len() / 2];
    // Past the test harness, which shows what is printed only where a test fails.
    writeln!(std::io::stdout(), "{} cases: {median} questions as a rule", counts.len()).unwrap();
    assert!(median <= 9, "{median} questions as a rule: {counts:?}");
}

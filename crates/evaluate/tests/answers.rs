//! What scripts get: the report, or why there is none.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use interview::exchange::{Case, QuestionsOutput, ReportOutput};
use serde_json::{Value, json};

fn evaluated(case: &str) -> Value {
    serde_json::from_str(&evaluate::evaluate(case)).unwrap()
}

#[test]
fn a_report_is_written_as_it_is_printed() {
    let answers = [("stage", "decided"), ("decision", "transfer"), ("told", "2026-02-28")];
    let interview = Case::new("2026-03-05", answers).interview().unwrap();
    let report = serde_json::to_string(&ReportOutput::from(&interview.report())).unwrap();
    let case =
        json!({ "today": "2026-03-05", "answers": answers.into_iter().collect::<std::collections::BTreeMap<_, _>>() });
    assert_eq!(evaluate::evaluate(&case.to_string()), format!("{{\"Ok\":{report}}}"));
}

#[test]
fn what_is_wrong_has_a_code_and_all_its_sentences() {
    let refused = evaluated(r#"{"today": "2026-02-30", "answers": {"stage": "somewhere", "shoe-size": "44"}}"#);
    assert_eq!(refused["Err"]["code"], "refused");
    let sentences = refused["Err"]["sentences"].as_array().unwrap();
    for (sentence, field) in sentences.iter().zip(["today: ", "answers.shoe-size: ", "answers.stage: "]) {
        assert!(sentence.as_str().unwrap().starts_with(field), "{sentence}");
    }
    assert_eq!(sentences.len(), 3, "{sentences:?}");
    let deep = "[".repeat(100_000);
    for text in ["", "undefined", "null", "[]", "5", r#"{"today": "2026-03-05""#, "{} {}", "\u{0}", &deep] {
        let unreadable = evaluated(text);
        assert_eq!(unreadable["Err"]["code"], "unreadable", "{text:.20}");
        let sentence = unreadable["Err"]["sentences"][0].as_str().unwrap();
        assert!(sentence.starts_with("input: not the JSON of a case: "), "{sentence}");
    }
    let twice = evaluated(r#"{"today": "2026-03-05", "today": "2026-03-06"}"#);
    assert_eq!(twice["Err"]["sentences"], json!(["today: it stands here more than once; keep one of them"]));
}

#[test]
fn the_questions_are_those_that_are_printed() {
    assert_eq!(evaluate::questions(), serde_json::to_string(&QuestionsOutput::new()).unwrap());
}

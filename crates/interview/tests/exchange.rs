//! The JSON in and out.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use interview::exchange::{Case, CatalogueOutput, FORMAT, Refusal, ReportOutput};
use serde_json::{Value, json};

fn case(today: &str, answers: &Value) -> Case {
    serde_json::from_value(json!({ "today": today, "answers": answers })).unwrap()
}

fn refused(today: &str, answers: &Value) -> Vec<String> {
    let refusals = case(today, answers).interview().err().unwrap_or_default();
    refusals.iter().map(Refusal::to_string).collect()
}

#[test]
fn bad_answers_are_named_by_field_with_a_way_on() {
    let table = [
        (json!({"shoe-size": "44"}), "answers.shoe-size: there is no such question"),
        (json!({"stage": "somewhere"}), "answers.stage: no such choice; write one of not-registered, waiting,"),
        (json!({"stage": "decided", "told": "2026-02-30"}), "answers.told: the calendar has no such day"),
        (json!({"stage": "decided", "told": "30.2.2026"}), "answers.told: not a date; write it as YYYY-MM-DD"),
        (json!({"stage": "decided", "told": "2026-03-06"}), "answers.told: the day lies in the future"),
        (json!({"stage": "decided", "told": "2025-03-04"}), "answers.told: the day lies more than a year back"),
        (
            json!({"stage": "decided", "registered": "2026-02-01", "told": "2026-01-31"}),
            "answers.told: the day lies before the registration on 2026-02-01",
        ),
        (json!({"family": "spouse", "family-country": "ZZ"}), "answers.family-country: no country has this code"),
        (
            json!({"family": "spouse", "family-country": "TR"}),
            "answers.family-country: the country is not in the Dublin",
        ),
        (
            json!({"earlier": "applied", "earlier-country": "DK"}),
            "answers.earlier-country: the question is about a country other than Denmark",
        ),
        (
            json!({"stage": "not-registered", "decision": "transfer"}),
            "answers.decision: it cannot be beside the answer to answers.stage",
        ),
        (
            json!({"stage": "board", "decision": "denmark"}),
            "answers.decision: it cannot be beside the answer to answers.stage",
        ),
        (
            json!({"household": "alone", "family": "parent"}),
            "answers.family: it cannot be beside the answer to answers.household",
        ),
    ];
    for (answers, expected) in table {
        let sentences = refused("2026-03-05", &answers);
        assert_eq!(sentences.len(), 1, "{answers}");
        assert!(sentences[0].starts_with(expected), "{answers}: {}", sentences[0]);
    }
    assert_eq!(refused("2026-02-30", &json!({})), ["today: the calendar has no such day; check day and month"]);
    assert_eq!(refused("2026-03-05", &json!({"stage": "x", "told": "y"})).len(), 2, "everything wrong is named");
}

#[test]
fn another_shape_or_version_is_refused() {
    for text in ["", "[]", r#"{"answers":{}}"#, r#"{"today":"2026-03-05","answer":{}}"#, r#"{"today":5}"#] {
        assert!(serde_json::from_str::<Case>(text).is_err(), "{text}");
    }
    let newer: Case = serde_json::from_value(json!({"format": FORMAT + 1, "today": "2026-03-05"})).unwrap();
    assert!(newer.interview().is_err());
}

#[test]
fn missing_and_unknown_answers_mean_the_same() {
    let output = |answers: &Value| {
        let interview = case("2026-03-05", answers).interview().unwrap();
        serde_json::to_string(&ReportOutput::from(&interview.report())).unwrap()
    };
    let said = json!({"stage": "unknown", "told": "unknown", "family": "unknown"});
    assert!(output(&json!({})) == output(&said), "the reports differ");
}

/// The fields that those who read the report rely on.
#[test]
fn a_report_has_the_documented_shape() {
    let answers = json!({"stage": "decided", "registered": "2026-01-10", "decision": "transfer", "told": "2026-02-28",
        "appeal": "no", "household": "alone", "detained": "no", "protection": "no", "earlier": "none", "family": "spouse",
        "family-country": "SE", "family-stay": "protected", "dependant": "no"});
    let interview = case("2026-03-05", &answers).interview().unwrap();
    let output = serde_json::to_value(ReportOutput::from(&interview.report())).unwrap();
    assert_eq!(output["format"], json!(1));
    assert_eq!(output["regimes"], json!(["dublin-iii"]));
    let outlook = &output["outlooks"][0];
    assert_eq!(outlook["responsible"], json!({"country": "SE", "criterion": "dc3", "certainty": "likely"}));
    assert_eq!(outlook["gate"], Value::Null);
    assert_eq!(outlook["section"], json!("29-a"));
    assert_eq!(outlook["open_to_appeal"], json!("yes"));
    assert_eq!(outlook["window"]["safe_last_day"], json!("2026-03-07"));
    assert_eq!(outlook["window"]["possible_later"], json!({"day": "2026-03-09", "because": "saturday"}));
    assert_eq!(outlook["right_to_stay"], json!("until-board-decides"));
    assert_eq!(outlook["legal_help"], json!("free"));
    let finding = outlook["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "dp9").unwrap();
    assert_eq!(finding["verdict"], json!("applies"));
    let deciding = finding["deciding"].as_array().unwrap();
    assert!(deciding.contains(&json!({"fact": "transfer-decided", "value": "yes"})));
    assert!(deciding.contains(&json!({"fact": "board-decided", "value": "no"})));
    assert_eq!(finding["sources"][0]["source"], json!("dublin-page"));
    assert_eq!(outlook["tracks"], json!("dublin"));
    assert_eq!(outlook["place"], json!("sjaelsmark"));
    assert!(outlook["rights"].as_array().unwrap().contains(&json!("ri1")));
    assert!(outlook["next_steps"].is_array() && outlook["duties"].is_array());
    assert_eq!(output["open"][0], json!({"fact": "needs-support", "question": "support"}));
}

/// Every answer that the catalogue offers is one that a case may hold.
#[test]
fn the_catalogue_offers_what_a_case_can_hold() {
    let catalogue = serde_json::to_value(CatalogueOutput::new()).unwrap();
    for question in catalogue["questions"].as_array().unwrap() {
        let id = question["id"].as_str().unwrap();
        let offered = ["choices", "countries"].iter().filter_map(|key| question[*key].as_array()).flatten();
        for answer in offered {
            assert_eq!(refused("2026-03-05", &json!({ id: answer })), Vec::<String>::new(), "{id}: {answer}");
        }
    }
}

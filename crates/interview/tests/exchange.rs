//! The JSON in and out.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use interview::exchange::{Case, FORMAT, QuestionsOutput, Refusal, ReportOutput};
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
        (
            json!({"stage": "somewhere"}),
            "answers.stage: no such choice; write one of not-registered, not-applied, waiting,",
        ),
        (json!({"stage": "decided", "told": "2026-02-30"}), "answers.told: the calendar has no such day"),
        (json!({"stage": "decided", "told": "30.2.2026"}), "answers.told: not a date; write it as YYYY-MM-DD"),
        (json!({"stage": "decided", "told": "2026-03-06"}), "answers.told: the day lies in the future"),
        (
            json!({"stage": "decided", "decision": "transfer", "told": "2025-03-04"}),
            "answers.told: the day lies more than a year back",
        ),
        (
            json!({"stage": "decided", "registered": "2026-02-01", "told": "2026-01-31"}),
            "answers.registered: the day lies after the decision on 2026-01-31",
        ),
        (
            json!({"europe": "family", "family": "spouse", "family-country": "ZZ"}),
            "answers.family-country: no country has this code",
        ),
        (
            json!({"europe": "family", "family": "spouse", "family-country": "TR"}),
            "answers.family-country: the country is not in the Dublin",
        ),
        (
            json!({"europe": "asylum", "earlier-country": "DK"}),
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
            json!({"household": "alone", "europe": "family", "family": "parent"}),
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

/// What is said of a case that is written as text.
fn said(text: &str) -> Vec<String> {
    let case: Case = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    case.interview().err().unwrap_or_default().iter().map(Refusal::to_string).collect()
}

#[test]
fn what_is_no_object_is_no_case() {
    for text in ["", "[]", "null", "5", r#""today""#, r#"{"today":"2026-03-05""#] {
        assert!(serde_json::from_str::<Case>(text).is_err(), "{text}");
    }
}

#[test]
fn a_value_of_a_wrong_type_is_named_like_any_other_fault() {
    let table = [
        (r#"{"today":5}"#, "today: a number is not read here; write a text in quotation marks"),
        (r#"{"today":null}"#, "today: null is not read here"),
        (r#"{"answers":{}}"#, "today: it is missing; write the day as YYYY-MM-DD"),
        (r#"{"today":"2026-03-05","format":2}"#, "format: format 2 is not read here; write 1 or leave it out"),
        (r#"{"today":"2026-03-05","format":"1"}"#, "format: a text is no format; write 1 or leave it out"),
        (r#"{"today":"2026-03-05","format":1.5}"#, "format: a number is no format"),
        (r#"{"today":"2026-03-05","format":-1}"#, "format: a number is no format"),
        (
            r#"{"today":"2026-03-05","answer":{}}"#,
            "answer: there is no such field; a case has format, today and answers",
        ),
        (r#"{"today":"2026-03-05","answers":null}"#, "answers: null holds no answers"),
        (r#"{"today":"2026-03-05","answers":["stage"]}"#, "answers: a list holds no answers; write an object"),
        (r#"{"today":"2026-03-05","answers":{"told":null}}"#, "answers.told: null is not read here; write a text"),
        (r#"{"today":"2026-03-05","answers":{"told":20260302}}"#, "answers.told: a number is not read here"),
        (r#"{"today":"2026-03-05","answers":{"appeal":true}}"#, "answers.appeal: true or false is not read here"),
        (r#"{"today":"2026-03-05","answers":{"stage":["a"]}}"#, "answers.stage: a list is not read here"),
        (r#"{"today":"2026-03-05","answers":{"stage":{"a":1}}}"#, "answers.stage: an object is not read here"),
    ];
    for (text, expected) in table {
        let sentences = said(text);
        assert_eq!(sentences.len(), 1, "{text}: {sentences:?}");
        assert!(sentences[0].starts_with(expected), "{text}: {}", sentences[0]);
    }
    assert_eq!(said(&format!(r#"{{"format":{FORMAT},"today":"2026-03-05"}}"#)), Vec::<String>::new());
    assert_eq!(said(r#"{"format":null,"today":"2026-03-05"}"#), Vec::<String>::new(), "as if it were left out");
}

#[test]
fn what_stands_twice_is_refused_and_named() {
    let table = [
        (r#"{"today":"2026-03-05","answers":{"stage":"waiting","stage":"decided"}}"#, "answers.stage"),
        (r#"{"today":"2026-03-05","answers":{"stage":"waiting","stage":"waiting"}}"#, "answers.stage"),
        (r#"{"today":"2026-03-05","today":"2026-03-06"}"#, "today"),
        (r#"{"today":"2026-03-05","answers":{},"answers":{"stage":"waiting"}}"#, "answers"),
        (r#"{"format":1,"format":1,"today":"2026-03-05"}"#, "format"),
    ];
    for (text, field) in table {
        assert_eq!(said(text), [format!("{field}: it stands here more than once; keep one of them")], "{text}");
    }
}

#[test]
fn one_fault_hides_no_other() {
    let text = r#"{"format":"one","hero":1,"today":"2026-02-30","answers":{
        "shoe-size":44,"stage":"somewhere","told":null,"appeal":"yes","appeal":"no","nationality":"ZZ",
        "household":"alone","europe":"family","family":"parent"}}"#;
    let fields: Vec<String> =
        said(text).iter().filter_map(|sentence| Some(sentence.split_once(':')?.0.to_owned())).collect();
    let expected = [
        "hero",
        "format",
        "today",
        "answers.shoe-size",
        "answers.stage",
        "answers.told",
        "answers.appeal",
        "answers.nationality",
        "answers.family",
    ];
    assert_eq!(fields, expected);
    let of_days = r#"{"today":0,"answers":{"stage":"decided","registered":"2026-02-01","told":"2026-01-31"}}"#;
    assert_eq!(said(of_days).len(), 2, "the days are held against each other without today");
}

#[test]
fn a_strange_name_is_shown_on_one_line() {
    let long = "x".repeat(5_000_000);
    for name in [r"a\nanswers.told: fine", r"\u001b[31m", r"\u202e", &long] {
        let sentences = said(&format!(r#"{{"today":"2026-03-05","answers":{{"{name}":"1"}}}}"#));
        assert_eq!(sentences.len(), 1);
        assert!(sentences[0].chars().all(|letter| !letter.is_control() && letter != '\u{202e}'), "{sentences:?}");
        assert!(sentences[0].chars().count() < 160, "{}", sentences[0].chars().count());
        assert!(
            sentences[0].ends_with(": there is no such question; the list of questions has them all"),
            "{sentences:?}"
        );
    }
}

#[test]
fn missing_and_unknown_answers_mean_the_same() {
    let output = |answers: &Value| {
        let interview = case("2026-03-05", answers).interview().unwrap();
        serde_json::to_string(&ReportOutput::from(&interview.report())).unwrap()
    };
    let said = json!({"stage": "unknown", "told": "unknown", "europe": "unknown"});
    assert!(output(&json!({})) == output(&said), "the reports differ");
}

/// The fields that those who read the report rely on.
#[test]
fn a_report_has_the_documented_shape() {
    let answers = json!({"stage": "decided", "registered": "2026-01-10", "decision": "transfer", "told": "2026-02-28",
        "appeal": "no", "household": "alone", "nationality": "SY", "europe": "family", "family": "spouse",
        "told-country": "SE", "family-country": "SE", "family-stay": "protected", "entry": "with-papers", "circumstances": "none"});
    let interview = case("2026-03-05", &answers).interview().unwrap();
    let output = serde_json::to_value(ReportOutput::from(&interview.report())).unwrap();
    assert_eq!(output["format"], json!(1));
    assert_eq!(output["regimes"], json!(["dublin-iii"]));
    let outlook = &output["outlooks"][0];
    assert_eq!(outlook["responsible"], json!({"country": "SE", "criterion": "told", "certainty": "likely"}));
    assert_eq!(outlook["gate"], json!("told"));
    assert_eq!(outlook["section"], json!("29-a"));
    assert_eq!(outlook["open_to_appeal"], json!("yes"));
    assert_eq!(outlook["window"]["safe_last_day"], json!("2026-03-07"));
    assert_eq!(outlook["window"]["possible_later"], json!({"day": "2026-03-09", "because": "saturday"}));
    assert_eq!(outlook["right_to_stay"], json!(["until-board-decides"]), "it hangs on an appeal in time");
    assert_eq!(outlook["legal_help"], json!("free"));
    let finding = outlook["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "dp9").unwrap();
    assert_eq!(finding["verdict"], json!("applies"));
    let deciding = finding["deciding"].as_array().unwrap();
    assert!(deciding.contains(&json!({"fact": "transfer-decided", "value": "yes"})));
    assert!(deciding.contains(&json!({"fact": "board-decided", "value": "no"})));
    assert_eq!(finding["sources"][0]["source"], json!("aliens-act"));
    assert_eq!(outlook["tracks"], json!("dublin"));
    assert_eq!(outlook["place"], json!("return-centre"));
    assert!(outlook["rights"].as_array().unwrap().contains(&json!("ri1")));
    assert!(outlook["duties"].is_array());
    assert_eq!(output["next_steps"][0], json!("step-send"));
    assert_eq!(output["open"], json!([]), "nothing is left to find out");
}

/// Every answer that the list of questions offers is one that a case may hold.
#[test]
fn the_list_of_questions_offers_what_a_case_can_hold() {
    let list = serde_json::to_value(QuestionsOutput::new()).unwrap();
    for question in list["questions"].as_array().unwrap() {
        let id = question["id"].as_str().unwrap();
        let offered = ["choices", "countries"].iter().filter_map(|key| question[*key].as_array()).flatten();
        for answer in offered {
            assert_eq!(refused("2026-03-05", &json!({ id: answer })), Vec::<String>::new(), "{id}: {answer}");
        }
    }
}

#[test]
fn a_report_says_when_the_rules_were_checked_and_when_that_is_long_ago() {
    for (today, old) in [("2026-11-30", false), ("2199-01-01", true)] {
        let output = ReportOutput::from(&case(today, &json!({})).interview().unwrap().report());
        let output = serde_json::to_value(output).unwrap();
        assert_eq!(output["checked"], json!(law::checked().map(|day| day.to_string())));
        assert_eq!(output["may_be_out_of_date"], json!(old), "{today}");
    }
}

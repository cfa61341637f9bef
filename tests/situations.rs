//! Worked situations: a person's story, the answers, and what the law makes of them, one per file
//! in `tests/situations`. `tests/situations/README.md` says what can stand in a file.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;

use house_tests::{files, root};
use interview::exchange::{Case, ReportOutput};
use serde::Deserialize;
use serde_json::{Map, Value, json};

const AT_LEAST: usize = 60;
const SETS: [&str; 2] = ["dublin-iii", "asylum-management"];

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    title: String,
    story: String,
    today: String,
    /// The decision of the law that it is about.
    ruling: Option<String>,
    #[serde(default)]
    answers: BTreeMap<String, String>,
    expect: Expect,
}

/// What the law says of it: only the parts that matter.
#[derive(Debug, Deserialize)]
struct Expect {
    /// The sources that say so, in plain words.
    law: Vec<String>,
    /// The field that cannot be beside the others; nothing else can then be expected.
    refused: Option<String>,
    regimes: Option<Value>,
    set_aside: Option<Value>,
    /// What every set of rules says that may be the right one; under the name of a set, what that one alone says.
    #[serde(flatten)]
    parts: Map<String, Value>,
}

/// The parts that stand under their own name.
const OWN_NAME: &str = "gate section tracks place open_to_appeal right_to_stay legal_help window.runs \
    window.safe_last_day window.days_left window.state";

/// Where a part stands in the reading of a case under one set of rules.
fn place(part: &str) -> Option<String> {
    match part {
        "country" | "criterion" | "certainty" => Some(format!("/responsible/{part}")),
        "window.possible_later" => Some("/window/possible_later/day".to_owned()),
        "window.because" => Some("/window/possible_later/because".to_owned()),
        _ => OWN_NAME.split(' ').any(|own| own == part).then(|| format!("/{}", part.replace('.', "/"))),
    }
}

/// The decisions of the law, by their names.
fn rulings() -> Vec<&'static str> {
    law::HOLDINGS.iter().flat_map(law::rulings).map(|ruling| ruling.id).collect()
}

/// What is wrong with a file, each with the field, what was expected and what was found.
fn wrong(text: &str) -> Vec<String> {
    let Situation { title, story, today, ruling, answers, expect } = match toml::from_str(text) {
        Ok(situation) => situation,
        Err(error) => return vec![error.to_string()],
    };
    let mut wrong = Vec::new();
    if let Some(unknown) = ruling.filter(|id| !rulings().contains(&id.as_str())) {
        wrong.push(format!("ruling: the law has no decision {unknown}"));
    }
    if title.is_empty() || story.is_empty() || expect.law.is_empty() {
        wrong.push("title, story and law must not be empty".to_owned());
    }
    let answers = answers.iter().map(|(question, answer)| (question.as_str(), answer.as_str()));
    match Case::new(&today, answers).interview() {
        Ok(interview) => {
            compare_report(&expect, &json!(ReportOutput::from(&interview.report())), &mut wrong);
        }
        Err(refusals) => {
            let found: Vec<&str> = refusals.iter().map(|refusal| refusal.field.as_str()).collect();
            differ("refused", &json!(expect.refused), &json!(found.join(", ")), &mut wrong);
        }
    }
    wrong
}

fn compare_report(expect: &Expect, report: &Value, wrong: &mut Vec<String>) {
    if let Some(field) = &expect.refused {
        wrong.push(format!("refused: expected {field}, found a report"));
    }
    for (key, expected) in [("regimes", &expect.regimes), ("set_aside", &expect.set_aside)] {
        expected.iter().for_each(|expected| differ(key, expected, &report[key], wrong));
    }
    for outlook in report["outlooks"].as_array().into_iter().flatten() {
        let mut here = Vec::new();
        compare(&expect.parts, outlook, &mut here);
        wrong.extend(here.iter().map(|text| format!("{}: {text}", outlook["regime"].as_str().unwrap_or_default())));
    }
    let possible = report["regimes"].to_string();
    let own = expect.parts.keys().filter(|key| SETS.contains(&key.as_str()) && !possible.contains(*key));
    wrong.extend(own.map(|set| format!("{set}: this set of rules is not a possible one")));
}

fn compare(expected: &Map<String, Value>, outlook: &Value, wrong: &mut Vec<String>) {
    for (key, value) in expected {
        match (key.as_str(), value) {
            ("applies", _) => compare_rules(key, value, &["applies", "depends"], outlook, wrong),
            ("not_applies", _) => compare_rules(key, value, &["unmet", "displaced"], outlook, wrong),
            ("depends", _) => compare_rules(key, value, &["depends"], outlook, wrong),
            ("open", _) => compare_rules(key, value, &["open"], outlook, wrong),
            ("dates", _) => compare_dates(key, value, outlook, wrong),
            ("may_be", _) => compare_countries(key, value, &among(outlook), true, wrong),
            ("not_country", _) => compare_countries(key, value, &leading(outlook), false, wrong),
            ("possible", _) => differ(key, value, &possible(outlook), wrong),
            (set, Value::Object(own)) if SETS.contains(&set) => {
                if outlook["regime"] == set {
                    compare(own, outlook, wrong);
                }
            }
            ("window", Value::Object(parts)) => {
                parts.iter().for_each(|(part, value)| compare_part(&format!("window.{part}"), value, outlook, wrong));
            }
            _ => compare_part(key, value, outlook, wrong),
        }
    }
}

fn compare_part(key: &str, expected: &Value, outlook: &Value, wrong: &mut Vec<String>) {
    let Some(place) = place(key) else {
        wrong.push(format!("{key}: nothing of that name can be expected"));
        return;
    };
    let found = match outlook.pointer(&place).unwrap_or(&Value::Null) {
        Value::Null => json!("none"),
        Value::String(one) if key == "tracks" => json!([one]),
        other => other.clone(),
    };
    differ(key, &as_set(expected), &as_set(&found), wrong);
}

/// In which order several possibilities are listed says nothing.
fn as_set(value: &Value) -> Value {
    let Value::Array(values) = value else { return value.clone() };
    let mut values = values.clone();
    values.sort_by_key(Value::to_string);
    Value::Array(values)
}

/// The countries that may be responsible, each as `rule:COUNTRY`, or `rule:?` where it is not known which.
fn possible(outlook: &Value) -> Value {
    let text = |part: &Value| part.as_str().unwrap_or("?").to_owned();
    let all = outlook["possible"].as_array().into_iter().flatten();
    all.map(|one| text(&one["criterion"]) + ":" + &text(&one["country"])).collect()
}

/// The countries that may be responsible.
fn among(outlook: &Value) -> Vec<&Value> {
    outlook["possible"].as_array().into_iter().flatten().map(|one| &one["country"]).collect()
}

/// The country that leads, where one does.
fn leading(outlook: &Value) -> Vec<&Value> {
    outlook.pointer("/responsible/country").into_iter().collect()
}

fn compare_countries(key: &str, countries: &Value, found: &[&Value], there: bool, wrong: &mut Vec<String>) {
    if !countries.is_array() {
        wrong.push(format!("{key}: write a list of countries"));
    }
    let countries = countries.as_array().into_iter().flatten();
    let not_so = countries.filter(|country| found.contains(country) != there);
    wrong.extend(not_so.map(|country| format!("{key}: expected {country}, found {}", json!(found))));
}

fn compare_rules(key: &str, rules: &Value, verdicts: &[&str], outlook: &Value, wrong: &mut Vec<String>) {
    if !rules.is_array() {
        wrong.push(format!("{key}: write a list of rules"));
    }
    for rule in rules.as_array().into_iter().flatten() {
        let mut findings = outlook["findings"].as_array().into_iter().flatten();
        let finding = findings.find(|finding| finding["rule"] == *rule);
        // A rule of the other set of rules says nothing here.
        let otherwise = if law::BOOK.rules.iter().any(|other| *rule == other.id) { "unmet" } else { "no such rule" };
        let found = match finding.and_then(|finding| finding["verdict"].as_str()).unwrap_or(otherwise) {
            "applies" if finding.is_some_and(|finding| finding["firm"] == false) => "depends",
            verdict => verdict,
        };
        if !verdicts.contains(&found) {
            wrong.push(format!("{key}: expected {rule}, found that it is {found}"));
        }
    }
}

/// Each as `rule day`: one of the last days by that rule.
fn compare_dates(key: &str, dates: &Value, outlook: &Value, wrong: &mut Vec<String>) {
    let text = |part: &Value| part.as_str().unwrap_or("?").to_owned();
    let all = outlook["dates"].as_array().into_iter().flatten();
    let found: Vec<Value> = all.map(|one| json!(text(&one["rule"]) + " " + &text(&one["last_day"]))).collect();
    for date in dates.as_array().into_iter().flatten().filter(|date| !found.contains(date)) {
        wrong.push(format!("{key}: expected {date}, found {}", json!(found)));
    }
}

fn differ(key: &str, expected: &Value, found: &Value, wrong: &mut Vec<String>) {
    if expected != found {
        wrong.push(format!("{key}: expected {expected}, found {found}"));
    }
}

#[test]
fn every_situation_comes_out_as_the_law_says() {
    // Where the guide and the sources are still at odds, its first line says why.
    let disputed = root().join("tests/situations/disputed");
    let (disputed, files): (Vec<_>, Vec<_>) =
        files("tests/situations", "toml").into_iter().partition(|file| file.starts_with(&disputed));
    let mut all = String::new();
    for file in &files {
        let name = file.strip_prefix(root()).unwrap_or(file).display();
        let wrong = wrong(&fs::read_to_string(file).unwrap());
        all.extend(wrong.iter().map(|text| format!("\n{name}: {text}")));
    }
    assert!(all.is_empty(), "{all}");
    assert!(files.len() >= AT_LEAST, "{} situations are too few", files.len());
    // Past the test harness, which shows what is printed only where a test fails.
    let (count, disputed) = (files.len(), disputed.len());
    writeln!(std::io::stdout(), "{count} situations come out as the law says, {disputed} are disputed").unwrap();
}

/// Also those on which the guide and the decision are still at odds.
#[test]
fn every_decision_is_a_situation() {
    let texts: Vec<_> =
        files("tests/situations", "toml").iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    for id in rulings() {
        let about = texts.iter().filter(|text| text.contains(&format!("\nruling = \"{id}\"\n"))).count();
        assert_eq!(about, 1, "{id} is one situation");
    }
}

#[test]
fn a_file_that_is_wrong_says_where() {
    let head = "title = 'a'\nstory = 'b'\ntoday = '2026-11-21'\n";
    let table = [
        ("[expect]\nlaw = ['c']\nplaice = 'tonder'", "plaice: nothing of that name"),
        ("[expect]\nlaw = ['c']\n[expect.window]\nruns = 'no'", "window.runs: expected \"no\", found \"unknown\""),
        ("[expect]\nlaw = ['c']\napplies = ['xy9']", "expected \"xy9\", found that it is no such rule"),
        ("[expect]\nlaw = []", "must not be empty"),
        ("[expect]\nlaw = ['c']\nrefused = 'today'", "expected today, found a report"),
        ("ruling = 'c'\n[expect]\nlaw = ['c']", "no decision c"),
        ("[expect]\nlaw = ['c']\nmay_be = ['ZZ']", "expected \"ZZ\", found ["),
        ("hero = 'c'\n[expect]\nlaw = ['c']", "unknown field `hero`"),
    ];
    for (text, expected) in table {
        let found = wrong(&format!("{head}{text}")).join("; ");
        assert!(found.contains(expected), "{text}: {found}");
    }
}

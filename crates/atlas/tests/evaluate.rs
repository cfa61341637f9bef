//! docs/evaluate.md and the types for scripts, held against the schemas: they name every field, and every value that
//! has a meaning of its own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

/// Ids that the rulebook lists, and codes.
const LISTED_ELSEWHERE: [&str; 10] =
    ["rule", "doubt", "fact", "question", "country", "source", "criterion", "because", "topic", "rights"];

fn fields_and_values(name: &str, schema: &Value, found: &mut BTreeSet<String>) {
    if LISTED_ELSEWHERE.contains(&name) || ["duties", "next_steps"].contains(&name) {
        return;
    }
    if let Some(values) = schema["enum"].as_array() {
        found.extend(values.iter().map(|value| value.as_str().unwrap().to_owned()));
    }
    for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
        found.insert(field.clone());
        fields_and_values(field, schema, found);
    }
    for schema in schema["anyOf"].as_array().into_iter().flatten().chain(schema.get("items")) {
        fields_and_values(name, schema, found);
    }
    for (name, schema) in schema["$defs"].as_object().into_iter().flatten() {
        fields_and_values(name, schema, found);
    }
}

#[test]
fn every_field_and_value_of_a_report_is_described() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = BTreeSet::new();
    fields_and_values("", &schema("report"), &mut found);
    assert!(found.len() > 80, "{} fields and values", found.len());
    let text = std::fs::read_to_string(root.join("docs/evaluate.md")).unwrap();
    let missing: Vec<&String> = found.iter().filter(|name| !text.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/evaluate.md does not name {missing:?}");
}

fn schema(name: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let pages = atlas::pages(&atlas::english(&root).unwrap()).unwrap();
    let page = pages.iter().find(|page| page.path.ends_with(&format!("{name}.schema.json"))).unwrap();
    serde_json::from_str(&page.text).unwrap()
}

/// The fields of an object, or of the largest of several.
fn fields(schema: &Value) -> BTreeSet<String> {
    let own: BTreeSet<_> =
        schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let others = schema["anyOf"].as_array().into_iter().flatten().map(fields);
    others.fold(own, |most, other| if other.len() > most.len() { other } else { most })
}

/// The fields of an interface in TypeScript.
fn typed(types: &str, interface: &str) -> BTreeSet<String> {
    let (_, body) = types.split_once(&format!("interface {interface} {{\n")).unwrap();
    let lines =
        body.split("\n}").next().unwrap().lines().filter(|line| line.starts_with("  ") && !line[2..].starts_with(' '));
    let names =
        lines.filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name.trim_end_matches('?').to_owned());
    names.filter(|name| name.chars().all(|letter| letter.is_alphabetic() || letter == '_')).collect()
}

#[test]
fn the_types_for_scripts_are_those_of_the_schemas() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let types = std::fs::read_to_string(root.join("public/evaluate.d.ts")).unwrap();
    let (case, report, questions) = (schema("case"), schema("report"), schema("questions"));
    let defined = |name: &str| report["$defs"][name].clone();
    let table = [
        ("Case", case.clone()),
        ("Report", report.clone()),
        ("Outlook", defined("outlook")),
        ("Responsible", defined("responsible")),
        ("AppealWindow", defined("window")),
        ("TimeLimit", defined("date")),
        ("Finding", defined("finding")),
        ("KnownFact", defined("known-fact")),
        ("Source", defined("source")),
        ("OpenFact", report["properties"]["open"]["items"].clone()),
        ("Later", defined("date")["properties"]["possible_later"].clone()),
        ("Questions", questions.clone()),
    ];
    for (interface, schema) in table {
        assert_eq!(typed(&types, interface), fields(&schema), "{interface}");
    }
    let mut named = BTreeSet::new();
    fields_and_values("", &report, &mut named);
    let rules: BTreeSet<_> =
        report["$defs"]["rule"]["enum"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let written = |name: &&String| types.contains(&format!("\"{name}\"")) || types.contains(&format!("  {name}"));
    let missing: Vec<_> =
        named.iter().filter(|name| !rules.contains(name.as_str())).filter(|name| !written(name)).collect();
    assert!(missing.is_empty(), "public/evaluate.d.ts does not name {missing:?}");
    let schemas = format!("{case}{report}{questions}");
    let code = types.lines().filter(|line| !line.trim_start().starts_with(['/', '*'])).collect::<String>();
    let unknown = code.split('"').skip(1).step_by(2).filter(|text| !schemas.contains(&format!("\"{text}\"")));
    assert_eq!(unknown.collect::<Vec<_>>(), ["unreadable", "unavailable"], "only codes of an error");
    let ids = types.split("QuestionId =").nth(1).and_then(|rest| rest.split(';').next()).unwrap();
    let ids: BTreeSet<_> = ids.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(ids, fields(&case["properties"]["answers"]), "the questions");
}

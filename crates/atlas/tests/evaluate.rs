//! docs/evaluate.md, held against the schema of reports: it names every field, and every value that has a meaning of its
//! own.

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
    let pages = atlas::pages(&atlas::english(&root).unwrap()).unwrap();
    let schema = pages.iter().find(|page| page.path.ends_with("report.schema.json")).unwrap();
    let mut found = BTreeSet::new();
    fields_and_values("", &serde_json::from_str(&schema.text).unwrap(), &mut found);
    assert!(found.len() > 80, "{} fields and values", found.len());
    let text = std::fs::read_to_string(root.join("docs/evaluate.md")).unwrap();
    let missing: Vec<&String> = found.iter().filter(|name| !text.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/evaluate.md does not name {missing:?}");
}

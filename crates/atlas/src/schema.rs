//! JSON Schemas of what `evaluate` reads and prints, with every id that this version has.

mod case;
mod example;
mod questions;
mod report;

use std::collections::BTreeSet;

use law::Area;
use serde_json::{Map, Value, json};
use words::Missing;

use crate::Page;
use crate::english::English;

/// All three of them, and an example.
pub(crate) fn pages(english: &English) -> Result<Vec<Page>, Missing> {
    Ok(vec![
        page("case", case::schema(english)?),
        page("report", report::schema()),
        page("questions", questions::schema()),
        example::page(),
    ])
}

fn page(name: &str, schema: Value) -> Page {
    let path = format!("docs/schema/{name}.schema.json");
    Page { path, text: format!("{:#}\n", sorted(schema)) }
}

/// The schema of a whole document.
fn document(title: &str, description: &str, body: Value) -> Value {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": format!(
            "{description} It holds for this version of the guide: new fields and ids may come, as docs/evaluate.md says.",
        ),
    });
    if let (Some(schema), Value::Object(body)) = (schema.as_object_mut(), body) {
        schema.extend(body);
    }
    schema
}

/// An object that has exactly these fields.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> = fields.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// One of these texts.
fn one_of<'a>(ids: impl IntoIterator<Item = &'a str>) -> Value {
    let mut seen = BTreeSet::new();
    let ids: Vec<&str> = ids.into_iter().filter(|id| seen.insert(*id)).collect();
    json!({ "type": "string", "enum": ids })
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items, "uniqueItems": true })
}

fn or_null(schema: &Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

/// The codes of the countries of an area, in order.
fn codes(area: Area) -> Vec<String> {
    let mut codes: Vec<String> = area.countries().map(|country| country.to_string()).collect();
    codes.sort_unstable();
    codes
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// A day that the guide can count with: from 1900 to 2199.
fn day() -> Value {
    json!({ "type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$" })
}

/// The same with its fields in the order of the alphabet, whatever `serde_json` was built to keep.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<(String, Value)> = fields.into_iter().collect();
            fields.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(fields.into_iter().map(|(name, value)| (name, sorted(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

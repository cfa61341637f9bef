//! What `evaluate` reads.

use interview::exchange::FORMAT;
use interview::{Kind, QUESTIONS, Question};
use law::{Area, Country};
use serde_json::{Map, Value, json};
use words::{Key, Missing};

use super::{codes, day, document, refer};
use crate::english::English;

const DESCRIPTION: &str = "One case, as evaluate reads it. Answers that cannot be beside each other, days in the \
    future and the like are refused by evaluate, not by this schema.";

pub(super) fn schema(english: &English) -> Result<Value, Missing> {
    let answers = QUESTIONS
        .iter()
        .map(|question| Ok((question.id.to_owned(), answer(question, english)?)))
        .collect::<Result<Map<_, _>, _>>()?;
    let body = json!({
        "type": "object",
        "required": ["today"],
        "additionalProperties": false,
        "properties": {
            "format": { "enum": [FORMAT, null], "description": "The version of the format; it may be left out." },
            "today": { "$ref": "#/$defs/day", "description": "The day on which the case is looked at." },
            "answers": { "type": "object", "properties": answers, "additionalProperties": false },
        },
        "$defs": { "day": day(), "world": countries(Area::World), "dublin": countries(Area::Dublin),
            "dublin-abroad": countries(Area::DublinAbroad) },
    });
    Ok(document("A case", DESCRIPTION, body))
}

/// The codes in capitals, and the same in any other letters.
fn countries(area: Area) -> Value {
    let any_letters: Vec<String> = codes(area).iter().map(|code| code.chars().map(either).collect()).collect();
    json!({ "type": "string", "anyOf": [
        { "enum": codes(area) },
        { "pattern": format!("^(?:{})$", any_letters.join("|")) },
    ] })
}

fn either(letter: char) -> String {
    format!("[{letter}{}]", letter.to_ascii_lowercase())
}

fn answer(question: &'static Question, english: &English) -> Result<Value, Missing> {
    let choices = json!({ "enum": question.choice_ids() });
    let mut schema = match question.kind {
        Kind::Choice(_) => choices,
        Kind::Several(several) => {
            let one = several.iter().map(|choice| choice.id).collect::<Vec<_>>().join("|");
            json!({ "anyOf": [choices, { "type": "string", "pattern": format!("^(?:{one})(?:\\+(?:{one}))*$") }] })
        }
        Kind::Date(_) => json!({ "anyOf": [refer("day"), choices] }),
        Kind::Country { area, .. } => json!({ "anyOf": [refer(named(area)), choices] }),
    };
    if let Some(fields) = schema.as_object_mut() {
        fields.insert("description".to_owned(), json!(english.guide(Key::Question(question))?));
    }
    Ok(schema)
}

/// The definition of the countries of that area.
fn named(area: Area) -> &'static str {
    match area {
        Area::World => "world",
        _ if area.contains(Country::DENMARK) => "dublin",
        _ => "dublin-abroad",
    }
}

//! What `evaluate --questions` prints.

use interview::exchange::FORMAT;
use interview::{Kind, QUESTIONS, Question};
use law::Fact;
use serde_json::{Value, json};

use super::{codes, document, list, object, one_of};

pub(super) fn schema() -> Value {
    let each: Vec<Value> = QUESTIONS.iter().copied().map(question).collect();
    let body = object([
        ("format", json!({ "const": FORMAT })),
        ("questions", json!({ "type": "array", "prefixItems": each, "items": false, "minItems": QUESTIONS.len() })),
    ]);
    document(
        "The questions",
        "Every question in order, with what can be answered, as evaluate --questions prints it.",
        body,
    )
}

fn question(question: &'static Question) -> Value {
    let id = ("id", json!({ "const": question.id }));
    let gives = ("gives", list(&one_of(question.facts().iter().map(Fact::id))));
    let choices = ("choices", json!({ "const": question.choice_ids() }));
    match question.kind {
        Kind::Choice(_) => object([id, ("kind", json!({ "const": "choice" })), choices, gives]),
        Kind::Several(_) => object([id, ("kind", json!({ "const": "several" })), choices, gives]),
        Kind::Date(_) => object([id, ("kind", json!({ "const": "date" })), gives]),
        Kind::Country { area, .. } => {
            let countries = json!({ "const": codes(area) });
            object([id, ("kind", json!({ "const": "country" })), ("countries", countries), choices, gives])
        }
    }
}

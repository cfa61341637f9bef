//! The guide for scripts of a page, as a program of its own: nobody who only reads the guide fetches what reads
//! and writes JSON. `public/evaluate.js` makes of it what `docs/evaluate.md` describes.

use interview::exchange::{self, QuestionsOutput};
use wasm_bindgen::prelude::wasm_bindgen;

/// The report of a case, both as JSON: `Ok` with the report, or `Err` with a code and sentences.
#[wasm_bindgen]
#[must_use]
pub fn evaluate(case: &str) -> String {
    // Nothing in it can fail to be written; an empty text is no JSON, and says so to the script.
    serde_json::to_string(&exchange::evaluate(serde_json::from_str(case))).unwrap_or_default()
}

/// Every question and what can be answered, as JSON.
#[wasm_bindgen]
#[must_use]
pub fn questions() -> String {
    serde_json::to_string(&QuestionsOutput::new()).unwrap_or_default()
}

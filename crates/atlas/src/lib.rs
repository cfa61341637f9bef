//! The law and the interview for those who never open Rust: a rulebook for lawyers, a drawing of
//! the interview, and JSON Schemas of what `evaluate` reads and prints.
//!
//! Everything here is rendered from `law`, `interview` and the English texts. Nothing depends on
//! the day or the machine, so that a test can hold the committed files against it.

mod cldr;
mod condition;
mod contacts;
mod decisions;
mod drawing;
mod english;
mod files;
mod rulebook;
mod schema;
mod shared;
mod tellings;

use law::{BOOK, CASES, CATALOGUE};

pub use cldr::{Cldr, plural};
pub use contacts::contacts;
pub use english::English;
pub use files::{Failure, Made, english};
pub use tellings::{CHOSEN, tellings, words};

/// One file of the atlas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it lies, from the top folder of the project.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// How much the rulebook holds, in a few words.
#[must_use]
pub fn counts() -> String {
    let cases: usize = CASES.iter().map(|cases| cases.len()).sum();
    format!("{} rules, {cases} worked cases, {} numbers of the catalogue", BOOK.rules.len(), CATALOGUE.len())
}

/// Names of shared conditions that no rule uses any more: the law builds the condition differently now, and it is
/// written out where it is used.
#[must_use]
pub fn loose_names() -> Vec<&'static str> {
    shared::loose()
}

/// Every file.
///
/// # Errors
/// Where something that the law names has no text in English.
pub fn pages(english: &English) -> Result<Vec<Page>, words::Missing> {
    let mut pages = rulebook::pages(english)?;
    pages.extend(drawing::pages(english)?);
    pages.extend(schema::pages(english)?);
    pages.push(decisions::page());
    Ok(pages)
}

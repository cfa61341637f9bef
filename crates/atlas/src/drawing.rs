//! The interview as a drawing: every question with its choices, and arrows from the answers to the
//! questions that they make necessary.

mod boxes;
mod graph;
mod list;
mod place;
mod svg;

use words::Missing;

use crate::Page;
use crate::english::English;

/// The drawing and its text, made from the questions alone.
pub(crate) fn pages(english: &English) -> Result<Vec<Page>, Missing> {
    let plan = place::plan(boxes::boxes(english)?, &graph::links());
    Ok(vec![
        Page { path: "docs/rulebook/interview.svg".to_owned(), text: svg::text(&plan) },
        Page { path: "docs/rulebook/questions.md".to_owned(), text: list::text(english)? },
    ])
}

//! What is printed in place of the rules that can be opened: those that hold or may hold, a line each.

use telling::Entry;

use super::desk::Case;
use super::sources::in_a_line;
use crate::widgets::{El, el, said, text};

/// In the language of the page alone: three pages are enough for one.
pub(super) fn printed(case: &Case) -> El {
    let ([applying, open], left) = case.review.on_paper();
    let speaker = case.tongues.first();
    el("div")
        .class("printed")
        .with_all(list(case, "verdict-applies", &applying))
        .with_all(list(case, "verdict-open", &open))
        .with_any(left.map(|left| said("p", "", speaker, &left)))
}

fn list(case: &Case, title: &'static str, entries: &[Entry]) -> Vec<El> {
    if entries.is_empty() {
        return Vec::new();
    }
    let speaker = case.tongues.first();
    let rows = entries.iter().map(|entry| {
        el("li")
            .with(text("code", "", entry.id).attr("dir", "ltr"))
            .text(" ")
            .with(said("span", "", speaker, &entry.said))
            .text(" ")
            .with(in_a_line(speaker, &entry.cited).class("printed-cited"))
    });
    vec![text("h2", "", &speaker.own(title)), el("ul").with_all(rows)]
}

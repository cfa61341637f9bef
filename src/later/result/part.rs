use telling::Part;
use words::Speaker;

use crate::widgets::{El, el, icon, said};

/// A part of the result under its heading.
pub(super) fn part(speaker: &Speaker, part: &Part, inside: Vec<El>) -> El {
    frame(part.id).with_any(title(speaker, part)).with_all(inside)
}

/// The same with something beside the heading, which makes that no higher.
pub(super) fn part_with(speaker: &Speaker, part: &Part, beside: El, inside: Vec<El>) -> El {
    let head = el("div").class("part-head").with_any(title(speaker, part)).with(beside);
    frame(part.id).with(head).with_all(inside)
}

/// Parts behind a fold that is named by what it holds. It is no heading: theirs are.
pub(super) fn group(speaker: &Speaker, part: &Part, inside: impl FnOnce() -> Vec<El> + 'static) -> El {
    let name = part.title.as_ref().map(|title| said("span", "part-group", speaker, title));
    let summary = el("summary").with(icon(part.icon)).with_any(name).with(icon("open"));
    frame(part.id).with(el("details").class("part-fold").with(summary).when_opened(inside))
}

fn frame(id: &'static str) -> El {
    let name = if id == "responsibility" { "country" } else { id };
    el("section").class("part").attr("data-topic", id).attr("data-part", name)
}

/// A heading with its drawing.
fn title(speaker: &Speaker, part: &Part) -> Option<El> {
    let heading = said("span", "", speaker, part.title.as_ref()?);
    Some(el("h2").with(icon(part.icon)).with(heading))
}

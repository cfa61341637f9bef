use telling::{Part, Stands};
use words::{Speaker, Text};

use crate::widgets::{El, el, icon, said};

/// A part of the result under its heading, or behind it. Pressing that is the action, where it is one.
pub(super) fn part(
    speaker: &Speaker,
    part: &Part,
    action: &'static str,
    inside: impl FnOnce() -> Vec<El> + 'static,
) -> El {
    let section = frame(part.id);
    let Some(heading) = &part.title else { return section.with_all(inside()) };
    let heading = title(speaker, part.icon, heading);
    let Stands::Folded(beside) = &part.stands else { return section.with(heading).with_all(inside()) };
    let beside = beside.as_ref().map(|beside| said("span", "part-count", speaker, beside));
    let mut summary = el("summary").with(heading).with_any(beside).with(icon("open"));
    if !action.is_empty() {
        summary = summary.attr("data-action", action);
    }
    section.with(el("details").class("part-fold").with(summary).when_opened(inside))
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
fn title(speaker: &Speaker, drawing: &str, heading: &Text) -> El {
    el("h2").with(icon(drawing)).with(said("span", "", speaker, heading))
}

use telling::{Map, MapLine, Stop};
use words::Speaker;

use crate::widgets::{El, el, said};

/// Where the case stands: the whole procedure as a line with its stops.
pub(super) fn map(speaker: &Speaker, map: &Map) -> El {
    el("ol").class("map map-line").with_all(map.lines.iter().flat_map(|one| line(speaker, one)))
}

/// What all cases go through heads the map; every other line branches off below it.
fn line(speaker: &Speaker, line: &MapLine) -> Vec<El> {
    let stops: Vec<El> = stops(speaker, &line.stops);
    let Some(title) = &line.title else { return stops };
    let branch = el("li").class("map-branch").attr("data-line", line.id);
    vec![branch.with(said("h3", "", speaker, title)).with(el("ol").class("map-line").with_all(stops))]
}

fn stops(speaker: &Speaker, all: &[Stop]) -> Vec<El> {
    all.iter().map(|one| stop(speaker, one)).collect()
}

/// A step, how it lies, and its parts.
fn stop(speaker: &Speaker, stop: &Stop) -> El {
    let mut drawn = el("li").class("map-stop").attr("data-step", stop.id).attr("data-place", stop.place);
    if stop.here {
        drawn = drawn.attr("aria-current", "step");
    }
    let parts = stops(speaker, &stop.parts);
    drawn
        .with(said("span", "map-name", speaker, &stop.name))
        .with(said("span", "map-position", speaker, &stop.position))
        .with_any(stop.what.as_ref().map(|what| said("p", "small", speaker, what)))
        .with_any((!parts.is_empty()).then(|| el("ol").class("map-line map-parts").with_all(parts)))
}

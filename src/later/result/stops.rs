use telling::{NearStop, Stops};
use words::Speaker;

use crate::widgets::{El, el, said};

/// Three stops of the map: behind, here, next.
pub(super) fn stops(speaker: &Speaker, stops: &Stops) -> El {
    el("ol").class("map-line stops").with_all(stops.0.iter().map(|one| stop(speaker, one)))
}

fn stop(speaker: &Speaker, stop: &NearStop) -> El {
    let drawn = el("li").class("map-stop").attr("data-stop", stop.id).attr("data-place", stop.place);
    let drawn = if stop.place == "here" { drawn.attr("aria-current", "step") } else { drawn };
    drawn.with(said("span", "map-name", speaker, &stop.name)).with(said(
        "span",
        "map-position",
        speaker,
        &stop.position,
    ))
}

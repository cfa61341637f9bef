use telling::{Ask, Ground};
use words::{Key, Text};

use super::desk::Case;
use crate::later::cite::{heading, source};
use crate::later::in_place::InPlace;
use crate::later::label::labelled;
use crate::widgets::{El, el, said};

/// So many questions stand openly.
const ASKED: usize = 5;

/// Where the case stands, in four lines: by when, which country, which procedure, and what is not known.
pub(super) fn brief(case: &Case, places: InPlace) -> El {
    let told = &case.review.brief;
    el("dl")
        .class("brief")
        .with(line(case, "deadline", "sheet-deadline", [ground(case, &told.deadline)]))
        .with(line(case, "country", "topic-responsibility", told.countries.iter().map(|one| ground(case, one))))
        .with(line(case, "procedure", "topic-track", told.procedures.iter().map(|one| ground(case, one))))
        .with(line(case, "unknown", "open-title", unknown(case, places)))
}

fn line(case: &Case, id: &'static str, title: &'static str, says: impl IntoIterator<Item = El>) -> El {
    let says = el("dd").with_all(says);
    el("div").class("brief-line").attr("data-line", id).with(case.tongues.phrase("dt", "", title)).with(says)
}

/// What is so, or may be; by which facts, and where it is written.
fn ground(case: &Case, ground: &Ground) -> El {
    let tongues = &case.tongues;
    let facts = ground.facts.iter().map(|fact| el("li").with(tongues.said("div", "", fact)));
    let facts = (!ground.facts.is_empty()).then(|| el("ul").class("brief-facts").with_all(facts));
    let cites = ground
        .sources
        .iter()
        .map(|cited| el("li").with(source(tongues.first(), cited)).text(", ").with(heading(cited)));
    el("div")
        .class("brief-ground")
        .with(tongues.said("p", "brief-said", &ground.said))
        .with_all(ground.more.iter().map(|more| tongues.said("p", "", more)))
        .with_any(facts)
        .with(el("ul").class("brief-cites small").with_all(cites))
}

/// What is not known, those that would settle most openly.
fn unknown(case: &Case, places: InPlace) -> Vec<El> {
    let asks = &case.review.asks;
    if asks.is_empty() {
        return vec![case.tongues.phrase("p", "", "brief-all-known")];
    }
    let (first, others) = asks.split_at(ASKED.min(asks.len()));
    let list = |all: &[Ask]| el("ul").class("brief-asked").with_all(all.iter().map(|one| ask(case, places, one)));
    let more = (!others.is_empty()).then(|| {
        let summary = case.tongues.said("summary", "", &Text::counted(Key::Own("brief-more-unknown"), others.len()));
        el("details").class("conditions-others").with(summary).with(list(others))
    });
    [Some(list(first)), more].into_iter().flatten().collect()
}

/// A question, what its answer would make known, and the place to answer it.
fn ask(case: &Case, places: InPlace, ask: &Ask) -> El {
    let speaker = case.tongues.first();
    let title = Text::of(ask.title());
    let asked = case
        .tongues
        .pair("div", "", &|speaker| labelled(said("span", "", speaker, &title), speaker, ask.label().as_slice()));
    let facts = ask.each().map(|fact| case.tongues.said("p", "small", &fact));
    let [set, place] = places.line(speaker, "unknown", ask.question, &speaker.own("brief-set"));
    let row = el("div").class("brief-row").with(el("div").with(asked).with_all(facts)).with(set);
    el("li").attr("data-question", ask.question.id).with(row).with(place)
}

use telling::Ask;
use words::{Key, Text};

use super::desk::Case;
use crate::app::Screen;
use crate::later::label::labelled;
use crate::widgets::{El, button, el, said};

/// What to ask next, what would settle most first.
pub(super) fn questions(case: &Case) -> Option<El> {
    let asks = &case.review.asks;
    if asks.is_empty() {
        return None;
    }
    let list = el("ul").class("ask-list").with_all(asks.iter().map(|one| entry(case, one)));
    let section = el("section").class("part").with(case.tongues.phrase("h2", "", "adviser-ask"));
    Some(section.with(case.tongues.phrase("p", "small", "open-help")).with(list))
}

/// A question, and what its answer would make known.
fn entry(case: &Case, ask: &Ask) -> El {
    let (guide, question) = (case.guide, ask.question);
    let title = Text::of(Key::Question(question));
    let asked = case
        .tongues
        .pair("div", "", &|speaker| labelled(said("strong", "", speaker, &title), speaker, ask.label().as_slice()));
    let facts = ask.each().map(|fact| case.tongues.said("p", "small", &fact));
    let speaker = case.tongues.first();
    let change = button("quiet", "change", &speaker.own("change"), move || guide.go(Screen::Question(question)));
    el("li")
        .attr("data-question", question.id)
        .with(el("div").with(asked).with_all(facts))
        .with(change.with(said("span", "unseen", speaker, &title)))
}

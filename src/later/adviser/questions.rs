use super::case::Case;
use crate::app::{Screen, Voice};
use crate::later::result::{Settles, fact, label, settles};
use crate::widgets::{El, button, el, phrase};

/// What to ask next, what would settle most first.
pub(super) fn questions(case: &Case) -> Option<El> {
    let settles = settles(&case.report);
    if settles.is_empty() {
        return None;
    }
    let list = el("ul").class("open").with_all(settles.iter().map(|one| entry(case, one)));
    let section = el("section").class("topic").with(case.voices.key("h2", "", "adviser-ask"));
    Some(section.with(case.voices.key("p", "small", "open-help")).with(list))
}

/// A question, and what its answer would make known.
fn entry(case: &Case, one: &Settles) -> El {
    let (guide, question) = (case.guide, one.question);
    let title = ["question-", question.id].concat();
    let first = case.report.settle_first == Some(question);
    let asked = |voice: &Voice| {
        let asked = phrase("strong", "", voice, &title);
        if first { asked.text(" ").with(label("open", &voice.say("settles-most"))) } else { asked }
    };
    let facts =
        one.facts.iter().map(|open| case.voices.line("p", "small", &|voice| fact(voice, &case.report.facts, *open)));
    let voice = case.voices.first();
    let change = button("quiet", "change", &voice.say("change"), move || guide.go(Screen::Question(question)));
    el("li")
        .attr("data-question", question.id)
        .with(el("div").with(case.voices.pair("div", "", &asked)).with_all(facts))
        .with(change.with(phrase("span", "unseen", voice, &title)))
}

use super::case::Case;
use crate::ui::Screen;
use crate::ui::parts::{Tag, button, tag};
use crate::ui::result::{Settles, fact, label, settles};
use crate::ui::voice::Voice;

/// What to ask next, what would settle most first.
pub(super) fn questions(case: &Case) -> Option<Tag> {
    let settles = settles(&case.report);
    if settles.is_empty() {
        return None;
    }
    let list = tag("ul").class("open").with_all(settles.iter().map(|one| entry(case, one)));
    let section = tag("section").class("topic").with(case.voices.key("h2", "", "adviser-ask"));
    Some(section.with(case.voices.key("p", "small", "open-help")).with(list))
}

/// A question, and what its answer would make known.
fn entry(case: &Case, one: &Settles) -> Tag {
    let (guide, question) = (case.guide, one.question);
    let title = ["question-", question.id].concat();
    let first = case.report.settle_first == Some(question);
    let asked = |voice: &Voice| {
        let asked = voice.tag("strong", "", &title);
        if first { asked.text(" ").with(label("open", &voice.say("settles-most"))) } else { asked }
    };
    let facts =
        one.facts.iter().map(|open| case.voices.line("p", "small", &|voice| fact(voice, &case.report.facts, *open)));
    let voice = case.voices.first();
    let change = button("quiet", "change", &voice.say("change"), move || guide.go(Screen::Question(question)));
    tag("li")
        .mark("data-question", question.id)
        .with(tag("div").with(case.voices.pair("div", "", &asked)).with_all(facts))
        .with(change.with(voice.tag("span", "unseen", &title)))
}

use telling::Ask;
use words::{Key, Speaker};

use crate::app::{Guide, Screen};
use crate::later::in_place::{Home, InPlace};
use crate::later::label::labelled;
use crate::widgets::{El, button, el, said, text};

/// Questions that could settle something, one below the other.
pub(super) fn asks(guide: Guide, speaker: &Speaker, all: &[Ask]) -> El {
    el("ul").class("ask-list").with_all(all.iter().map(|one| ask(guide, speaker, one)))
}

/// The same where each is answered in its place.
pub(super) fn asks_in_place(guide: Guide, speaker: &Speaker, all: &[Ask]) -> El {
    let places = InPlace::new(guide, Home::Heading);
    let label = speaker.own("in-place-answer");
    let entries = all.iter().map(|one| {
        let [set, place] = places.line(speaker, "unsure", one.question, &label);
        let line = el("div").class("ask-line").with(said("span", "", speaker, &one.said())).with(set);
        el("li").class("ask-in-place").attr("data-question", one.question.id).with(line).with(place)
    });
    el("ul").class("ask-list").with_all(entries)
}

/// What is not known, how it can be found out, and the way to the question.
fn ask(guide: Guide, speaker: &Speaker, ask: &Ask) -> El {
    entry(guide, speaker, ask, find(speaker, ask))
}

fn find(speaker: &Speaker, ask: &Ask) -> Option<El> {
    speaker.if_any(ask.find()).map(|find| text("span", "small ask-find", &find))
}

fn sentence(speaker: &Speaker, ask: &Ask) -> El {
    labelled(said("span", "", speaker, &ask.said()), speaker, ask.label().as_slice())
}

/// The same without how to find it out.
pub(super) fn short(guide: Guide, speaker: &Speaker, ask: &Ask) -> El {
    entry(guide, speaker, ask, None)
}

fn entry(guide: Guide, speaker: &Speaker, ask: &Ask, find: Option<El>) -> El {
    let question = ask.question;
    let change = button("quiet", "change", &speaker.own("change"), move || guide.go(Screen::Question(question)));
    let title = text("span", "unseen", &speaker.key(Key::Question(question)));
    el("li").with(sentence(speaker, ask).with_any(find)).with(change.with(title))
}

use telling::Ask;
use words::{Key, Speaker};

use crate::app::{Guide, Screen};
use crate::later::label::labelled;
use crate::widgets::{El, button, el, said, text};

/// Questions that could settle something, one below the other.
pub(super) fn asks(guide: Guide, speaker: &Speaker, all: &[Ask]) -> El {
    el("ul").class("ask-list").with_all(all.iter().map(|one| ask(guide, speaker, one)))
}

/// What is not known, how it can be found out, and the way to the question.
fn ask(guide: Guide, speaker: &Speaker, ask: &Ask) -> El {
    let find = speaker.if_any(ask.find());
    entry(guide, speaker, ask, find.map(|find| text("span", "small ask-find", &find)))
}

/// The same without how to find it out.
pub(super) fn short(guide: Guide, speaker: &Speaker, ask: &Ask) -> El {
    entry(guide, speaker, ask, None)
}

fn entry(guide: Guide, speaker: &Speaker, ask: &Ask, find: Option<El>) -> El {
    let question = ask.question;
    let sentence = labelled(said("span", "", speaker, &ask.said()), speaker, ask.label().as_slice());
    let change = button("quiet", "change", &speaker.own("change"), move || guide.go(Screen::Question(question)));
    let title = text("span", "unseen", &speaker.key(Key::Question(question)));
    el("li").with(sentence.with_any(find)).with(change.with(title))
}

use words::{Key, Speaker, Text};

use super::{El, el, text};

/// An element that holds nothing but this text.
#[inline(never)]
pub(crate) fn said(name: &'static str, class: &str, speaker: &Speaker, said: &Text) -> El {
    text(name, class, &speaker.say(said))
}

/// An element that holds nothing but one of the guide's own texts.
#[inline(never)]
pub(crate) fn phrase(name: &'static str, class: &str, speaker: &Speaker, id: &'static str) -> El {
    text(name, class, &speaker.key(Key::Own(id)))
}

/// The heading of a screen. The focus moves to it, though nobody can tab there.
pub(crate) fn heading(speaker: &Speaker, title: &Text) -> El {
    said("h1", "", speaker, title).attr("tabindex", "-1").attr("part", "heading")
}

/// A list in which each of these texts is an entry; `None` without any.
pub(crate) fn list(class: &str, speaker: &Speaker, texts: &[Text]) -> Option<El> {
    let entries = texts.iter().map(|entry| said("li", "", speaker, entry));
    (!texts.is_empty()).then(|| el("ul").class(class).with_all(entries))
}

use telling::Cited;
use words::Speaker;

use crate::widgets::{El, el, link, said, text};

/// Where something is written: the source, the heading within it and what weight it has.
pub(crate) fn cite(speaker: &Speaker, cited: &Cited) -> El {
    el("div").class("cite").with(source(speaker, cited)).with(el("div").with(heading(cited))).with(said(
        "div",
        "small",
        speaker,
        &cited.standing,
    ))
}

/// The heading within the source, in the language of the source, whatever the reader's: `§ 53 a, stk. 2`.
pub(crate) fn heading(cited: &Cited) -> El {
    text("bdi", "", cited.heading).attr("lang", cited.language).attr("dir", "ltr")
}

/// What the source is called, with the way to it.
pub(crate) fn source(speaker: &Speaker, cited: &Cited) -> El {
    match &cited.address {
        Some(address) => link(speaker, address, &speaker.say(&cited.title)),
        None => said("span", "", speaker, &cited.title),
    }
}

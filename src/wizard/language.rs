use words::{Language, Text, by_codes};

use crate::app::Guide;
use crate::widgets::{El, el, heading, notice, page, phrase};

/// The choice of language. At first it is the one that the page came with, in its slot; so is what the page shows
/// while its language is on its way.
pub(crate) fn language_page(guide: Guide) -> El {
    if guide.browser().host.has_static_screen() || guide.awaits_first() {
        return el("slot");
    }
    let speaker = guide.speaker();
    let trouble = el("div").live(move || (guide.has_missed() && guide.language().is_some()).then(|| sorry(guide)));
    let ordered = by_codes(guide.browser().host.codes().split(' '));
    let entries = ordered.into_iter().map(|language| el("li").with(entry(guide, language)));
    let entries = el("ul").class("language-list").with_all(entries);
    // The names of languages need no words.
    let title = speaker.language().map(|_| heading(&speaker, &Text::own("choose-language")));
    page(guide, "language", title.into_iter().chain([trouble, entries]))
}

fn sorry(guide: Guide) -> El {
    let words = phrase("span", "", &guide.speaker(), "language-missed");
    notice("warning", words).attr("role", "alert")
}

fn entry(guide: Guide, language: &'static Language) -> El {
    el("button")
        .attr("type", "button")
        .class("button language")
        .attr("data-language", language.code)
        .attr("lang", language.code)
        .attr("dir", language.direction().as_str())
        .text(language.name)
        .attr_while("aria-busy", move || guide.awaits(language))
        .on_click(move || guide.choose(language))
}

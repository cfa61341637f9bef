use words::{LANGUAGES, Language};

use crate::ui::Guide;
use crate::ui::parts::{Tag, icon, page, tag};

/// The choice of language. At first it is the one that the page came with, in its slot.
pub(crate) fn language_page(guide: Guide) -> Tag {
    if guide.browser().has_static_screen() {
        return tag("slot");
    }
    let voice = guide.voice();
    let trouble = tag("div").live(move || guide.has_missed().then(|| sorry(guide)));
    let entries = LANGUAGES.iter().map(|language| tag("li").with(entry(guide, language)));
    let entries = tag("ul").class("languages").with_all(entries);
    page(guide, "language", [voice.heading("choose-language"), trouble, entries])
}

fn sorry(guide: Guide) -> Tag {
    let words = guide.voice().tag("span", "", "language-missed");
    tag("p").class("notice").mark("role", "alert").with(icon("warning")).with(words)
}

fn entry(guide: Guide, language: &'static Language) -> Tag {
    tag("button")
        .mark("type", "button")
        .class("language")
        .mark("data-language", language.code)
        .mark("lang", language.code)
        .mark("dir", language.direction.as_str())
        .text(language.name)
        .mark_while("aria-busy", move || guide.awaits(language))
        .on_click(move || guide.choose(language))
}

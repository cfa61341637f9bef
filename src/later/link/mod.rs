mod answers;
mod code;

use words::{Speaker, Text};

use crate::app::Guide;
use crate::later::copied::copied;
use crate::widgets::{El, button, el, heading, icon, notice, page, phrase, text};
pub(super) use answers::answers;
pub(super) use code::code;

/// A link with the answers. First it is said what it holds and who can read it; then it is made.
#[inline(never)]
pub(crate) fn link_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let make = move || {
        guide.make_link();
        guide.browser().focus.focus_soon("[data-link]");
    };
    let made = el("div").live(move || {
        let speaker = guide.speaker();
        Some(match guide.link() {
            Some(link) => shown(guide, &speaker, &link),
            None => button("primary", "make-link", &speaker.own("link-make"), make).with(icon("link")),
        })
    });
    let pieces = [
        Some(heading(&speaker, &Text::own("link-title"))),
        Some(warning(&speaker, "link-readers")),
        Some(phrase("p", "", &speaker, "link-stays")),
        Some(phrase("p", "", &speaker, "link-visited")),
        Some(phrase("p", "", &speaker, "link-holds")),
        answers(&speaker, &guide.interview()),
        Some(made),
        Some(copied(guide, "link")),
    ];
    page(guide, "link", pieces.into_iter().flatten())
}

fn warning(speaker: &Speaker, key: &'static str) -> El {
    notice("warning", phrase("span", "", speaker, key))
}

fn shown(guide: Guide, speaker: &Speaker, link: &str) -> El {
    let field = el("input")
        .attr("id", "link")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("data-link", "")
        .attr("dir", "ltr")
        .attr("value", link);
    let label = phrase("label", "", speaker, "link-field").attr("for", "link");
    let whole = link.to_owned();
    let copy = button("secondary", "copy-link", "", move || guide.copy("link", &whole))
        .with(icon("copy"))
        .with(phrase("span", "", speaker, "link-copy"));
    let scanned = match code(link, &speaker.own("link-code")) {
        Some(code) => el("div").with(code).with(phrase("p", "small", speaker, "link-code.help")),
        None => text("p", "notice", &speaker.own("link-long")),
    };
    el("div").with(label).with(field).with(copy).with(scanned)
}

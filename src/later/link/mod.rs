mod answers;
mod code;

use crate::app::{Guide, Voice};
use crate::widgets::{El, button, copied, el, heading, icon, page, phrase, text};
pub(super) use answers::answers;
use code::code;

/// A link with the answers. First it is said what it holds and who can read it; then it is made.
pub(crate) fn link_page(guide: Guide) -> El {
    let voice = guide.voice();
    let make = move || {
        guide.make_link();
        guide.browser().focus.focus_soon("[data-link]");
    };
    let made = el("div").live(move || {
        let voice = guide.voice();
        Some(match guide.link() {
            Some(link) => shown(guide, &voice, &link),
            None => button("primary", "make-link", &voice.say("link-make"), make).with(icon("link")),
        })
    });
    let pieces = [
        Some(heading(&voice, "link-title")),
        Some(warning(&voice, "link-readers")),
        Some(phrase("p", "", &voice, "link-stays")),
        Some(phrase("p", "", &voice, "link-holds")),
        answers(&voice, &guide.interview()),
        Some(made),
        Some(copied(guide, "link")),
    ];
    page(guide, "link", pieces.into_iter().flatten())
}

fn warning(voice: &Voice, key: &str) -> El {
    el("p").class("notice").with(icon("warning")).with(phrase("span", "", voice, key))
}

fn shown(guide: Guide, voice: &Voice, link: &str) -> El {
    let field = el("input")
        .attr("id", "link")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("data-link", "")
        .attr("dir", "ltr")
        .attr("value", link);
    let label = phrase("label", "", voice, "link-field").attr("for", "link");
    let whole = link.to_owned();
    let copy = button("secondary", "copy-link", "", move || guide.copy("link", &whole))
        .with(icon("copy"))
        .with(phrase("span", "", voice, "link-copy"));
    let scanned = match code(link, &voice.say("link-code")) {
        Some(code) => el("div").with(code).with(phrase("p", "small", voice, "link-code.help")),
        None => text("p", "notice", &voice.say("link-long")),
    };
    el("div").class("made").with(label).with(field).with(copy).with(scanned)
}

use super::answers::answers;
use super::code::code;
use super::copied::copied;
use crate::ui::Guide;
use crate::ui::parts::{Tag, button, icon, page, tag, text};
use crate::ui::voice::Voice;

/// A link with the answers. First it is said what it holds and who can read it; then it is made.
pub(crate) fn link_page(guide: Guide) -> Tag {
    let voice = guide.voice();
    let make = move || {
        guide.make_link();
        guide.browser().focus_soon("[data-link]");
    };
    let made = tag("div").live(move || {
        let voice = guide.voice();
        Some(match guide.link() {
            Some(link) => shown(guide, &voice, &link),
            None => button("primary", "make-link", &voice.say("link-make"), make).with(icon("link")),
        })
    });
    let pieces = [
        Some(voice.heading("link-title")),
        Some(warning(&voice, "link-readers")),
        Some(voice.tag("p", "", "link-stays")),
        Some(voice.tag("p", "", "link-holds")),
        answers(&voice, &guide.interview()),
        Some(made),
        Some(copied(guide, "link")),
    ];
    page(guide, "link", pieces.into_iter().flatten())
}

fn warning(voice: &Voice, key: &str) -> Tag {
    tag("p").class("notice").with(icon("warning")).with(voice.tag("span", "", key))
}

fn shown(guide: Guide, voice: &Voice, link: &str) -> Tag {
    let field = tag("input")
        .mark("id", "link")
        .mark("type", "text")
        .mark("readonly", "")
        .mark("data-link", "")
        .mark("dir", "ltr")
        .mark("value", link);
    let label = voice.tag("label", "", "link-field").mark("for", "link");
    let whole = link.to_owned();
    let copy = button("secondary", "copy-link", "", move || guide.copy("link", &whole))
        .with(icon("copy"))
        .with(voice.tag("span", "", "link-copy"));
    let scanned = match code(link, &voice.say("link-code")) {
        Some(code) => tag("div").with(code).with(voice.tag("p", "small", "link-code.help")),
        None => text("p", "notice", &voice.say("link-long")),
    };
    tag("div").class("made").with(label).with(field).with(copy).with(scanned)
}

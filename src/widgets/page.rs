use super::{El, button, el, icon, phrase, text};
use crate::app::{Guide, Screen};

/// The frame of a screen: its name, its language and direction, and the bar at the top.
pub(crate) fn page(guide: Guide, name: &str, pieces: impl IntoIterator<Item = El>) -> El {
    page_with(guide, name, None, pieces)
}

/// The same with one more way in its bar.
pub(crate) fn page_with(guide: Guide, name: &str, way: Option<El>, pieces: impl IntoIterator<Item = El>) -> El {
    // The introduction says it at its top.
    let note = if name == "intro" { None } else { unread(guide) };
    frame(guide, name, way).with_all(pieces).with_any(note).with_any(leaving(guide, name))
}

/// What becomes of the answers, for whoever comes back to the page, and the way to keep them.
fn leaving(guide: Guide, name: &str) -> Option<El> {
    // It is there from the start, so that what comes into it is read out.
    let note = move || {
        el("div").class("page-leaving").attr("role", "status").live(move || {
            let speaker = guide.speaker();
            let link = || button("secondary", "leaving", &speaker.own("keep-link"), move || guide.go(Screen::Link));
            guide
                .is_leaving()
                .then(|| el("div").class("notice").with(phrase("p", "", &speaker, "leaving")).with(link()))
        })
    };
    (name != "link" && guide.has_answers()).then(note)
}

/// That no person has read the translation.
pub(crate) fn unread(guide: Guide) -> Option<El> {
    let note = || phrase("p", "small page-unread", &guide.speaker(), "standing-machine").attr("data-part", "standing");
    guide.is_unread().then(note)
}

fn frame(guide: Guide, name: &str, way: Option<El>) -> El {
    let speaker = guide.speaker();
    let mut bar = el("div").class("page-bar");
    if guide.can_go_back() {
        let back = button("quiet", "back", "", move || guide.back());
        bar = bar.with(back.with(icon("back")).with(phrase("span", "", &speaker, "back")));
    }
    bar = bar.with_any(way);
    if let Some(language) = speaker.language()
        && name != "language"
    {
        let change = button("quiet", "language", "", move || guide.go(Screen::Language))
            .with(icon("globe"))
            // What is seen stands first, so that who speaks to the device can name it.
            .with(text("span", "", language.name))
            .with(phrase("span", "unseen", &speaker, "change-language"));
        bar = bar.with(change);
    }
    el("section")
        .class("screen")
        .attr("data-screen", name)
        .attr("lang", speaker.code())
        .attr("dir", speaker.direction())
        .with(bar)
}

use super::{El, button, el, icon, phrase, text};
use crate::app::{Guide, Screen};

/// The frame of a screen: its name, its language and direction, and the bar at the top.
pub(crate) fn page(guide: Guide, name: &str, pieces: impl IntoIterator<Item = El>) -> El {
    frame(guide, name).with_all(pieces)
}

fn frame(guide: Guide, name: &str) -> El {
    let voice = guide.voice();
    let mut bar = el("div").class("bar");
    if guide.can_go_back() {
        let back = button("quiet", "back", "", move || guide.back());
        bar = bar.with(back.with(icon("back")).with(phrase("span", "", &voice, "back")));
    }
    if let Some(language) = voice.language()
        && name != "language"
    {
        let change = button("quiet", "language", "", move || guide.go(Screen::Language))
            .with(icon("language"))
            .with(phrase("span", "unseen", &voice, "change-language"))
            .with(text("span", "", language.name));
        bar = bar.with(change);
    }
    el("section")
        .class("screen")
        .attr("data-screen", name)
        .attr("lang", voice.code())
        .attr("dir", voice.direction())
        .with(bar)
}

use super::{Tag, button, icon, tag, text};
use crate::ui::{Guide, Screen};

/// The frame of a screen: its mark, its language and direction, and the bar at the top.
pub(crate) fn page(guide: Guide, mark: &str, pieces: impl IntoIterator<Item = Tag>) -> Tag {
    frame(guide, mark).with_all(pieces)
}

fn frame(guide: Guide, mark: &str) -> Tag {
    let voice = guide.voice();
    let mut bar = tag("div").class("bar");
    if guide.can_go_back() {
        let back = button("quiet", "back", "", move || guide.back());
        bar = bar.with(back.with(icon("back")).with(voice.tag("span", "", "back")));
    }
    if let Some(language) = voice.language()
        && mark != "language"
    {
        let change = button("quiet", "language", "", move || guide.go(Screen::Language))
            .with(icon("language"))
            .with(voice.tag("span", "unseen", "change-language"))
            .with(text("span", "", language.name));
        bar = bar.with(change);
    }
    tag("section")
        .class("screen")
        .mark("data-screen", mark)
        .mark("lang", voice.code())
        .mark("dir", voice.direction())
        .with(bar)
}

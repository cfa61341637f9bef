use words::{Key, Text};

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, el, heading, icon, notice, page, phrase, said, unread};

/// What the guide is and is not, before it begins.
pub(crate) fn introduction_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let points = [
        ("person", "introduction-who"),
        ("lock", "introduction-private"),
        ("document", "introduction-what"),
        ("clock", "introduction-before"),
        ("scales", "introduction-who-decides"),
    ];
    let points = points.map(|(drawing, key)| el("li").with(icon(drawing)).with(phrase("span", "", &speaker, key)));
    let points = el("ul").class("introduction-points").with_all(points);
    let instead = guide.instead().map(|language| {
        let named = Text::with(Key::Own("language-instead"), "language", Text::plain(language.name));
        notice("globe", said("span", "", &speaker, &named))
    });
    let pieces = [
        Some(heading(&speaker, &Text::own("title"))),
        instead,
        unread(guide),
        Some(points),
        Some(button("primary", "start", &speaker.own("start"), move || guide.begin()).with(icon("next"))),
        Some(button("secondary", "days", &speaker.own("days"), move || guide.go(Screen::Days))),
        Some(said("p", "small introduction-sources", &speaker, &telling::founded())),
    ];
    page(guide, "intro", pieces.into_iter().flatten())
}

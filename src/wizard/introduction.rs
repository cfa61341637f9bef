use interview::QUESTIONS;
use law::SOURCES;

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, el, heading, icon, page, phrase, text};

/// What the guide is and is not, before it begins.
pub(crate) fn introduction_page(guide: Guide) -> El {
    let voice = guide.voice();
    let points =
        [("result", "introduction-what"), ("private", "introduction-private"), ("person", "introduction-who-decides")];
    let points = points.map(|(drawing, key)| el("li").with(icon(drawing)).with(phrase("span", "", &voice, key)));
    // The two founding texts; the day is that of the one that was checked longer ago.
    let founding = SOURCES.iter().filter(|source| source.founding);
    let checked = founding.filter_map(|source| source.checked()).min().map(|date| voice.date(date)).unwrap_or_default();
    let start = move || {
        let first = guide.interview().path().first().copied().or(QUESTIONS.first().copied());
        if let Some(question) = first {
            guide.go(Screen::Question(question));
        }
    };
    let pieces = [
        heading(&voice, "title"),
        el("ul").class("points").with_all(points),
        button("primary", "start", &voice.say("start"), start).with(icon("next")),
        text("p", "small", &voice.say_with("introduction-sources", &[("date", &checked)])),
    ];
    page(guide, "intro", pieces)
}

use super::paper::Sheet;
use crate::app::{Guide, Screen, Voice, Way};
use crate::widgets::{El, button, copied, el, icon, phrase, text};

/// The ways in which the result can be taken along.
pub(crate) fn ways_out(guide: Guide, voice: &Voice) -> El {
    let title = el("h2").with(icon("take")).with(phrase("span", "", voice, "take-title"));
    let share = guide.browser().ways.can(Way::Share).then(|| {
        way(voice, "share", "take-share", move || {
            guide.share("take", &guide.voice().say("sheet-title"), &written(guide));
        })
    });
    let ways = el("div")
        .class("offers")
        .with(way(voice, "print", "take-print", move || guide.to_paper()))
        .with(way(voice, "copy", "take-copy", move || guide.copy("take", &written(guide))))
        .with_any(share)
        .with(way(voice, "link", "take-link", move || guide.go(Screen::Link)));
    let forget = way(voice, "forget", "take-forget", move || guide.forget());
    el("section")
        .class("topic")
        .attr("data-part", "take")
        .with(title)
        .with(phrase("p", "", voice, "take-help"))
        .with(ways)
        .with(copied(guide, "take"))
        .with(el("div").class("offers").with(forget).with(phrase("p", "small", voice, "take-forget.help")))
}

fn way(voice: &Voice, action: &str, label: &str, act: impl FnMut() + Send + 'static) -> El {
    button("secondary", action, "", act).with(icon(action)).with(text("span", "", &voice.say(label)))
}

/// The sheet as a text, in the language of the guide.
fn written(guide: Guide) -> String {
    Sheet::of(guide, &[guide.voice()]).to_text()
}

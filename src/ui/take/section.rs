use super::copied::copied;
use super::sheet::Sheet;
use crate::ui::parts::{Tag, button, icon, tag, text};
use crate::ui::voice::Voice;
use crate::ui::{Guide, Screen, Way};

/// The ways in which the result can be taken along.
pub(crate) fn take(guide: Guide, voice: &Voice) -> Tag {
    let title = tag("h2").with(icon("take")).with(voice.tag("span", "", "take-title"));
    let share = guide.browser().can(Way::Share).then(|| {
        way(voice, "share", "take-share", move || {
            guide.share("take", &guide.voice().say("sheet-title"), &written(guide));
        })
    });
    let ways = tag("div")
        .class("offers")
        .with(way(voice, "print", "take-print", move || guide.to_paper()))
        .with(way(voice, "copy", "take-copy", move || guide.copy("take", &written(guide))))
        .with_any(share)
        .with(way(voice, "link", "take-link", move || guide.go(Screen::Link)));
    let forget = way(voice, "forget", "take-forget", move || guide.forget());
    tag("section")
        .class("topic")
        .mark("data-part", "take")
        .with(title)
        .with(voice.tag("p", "", "take-help"))
        .with(ways)
        .with(copied(guide, "take"))
        .with(tag("div").class("offers").with(forget).with(voice.tag("p", "small", "take-forget.help")))
}

fn way(voice: &Voice, action: &str, label: &str, act: impl FnMut() + Send + 'static) -> Tag {
    button("secondary", action, "", act).with(icon(action)).with(text("span", "", &voice.say(label)))
}

/// The sheet as a text, in the language of the guide.
fn written(guide: Guide) -> String {
    Sheet::of(guide, &[guide.voice()]).to_text()
}

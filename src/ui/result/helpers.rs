use super::section::topic_section;
use crate::ui::parts::{Tag, button, link, tag};
use crate::ui::voice::Voice;
use crate::ui::{Guide, Screen};

/// Who helps.
pub(super) fn helpers(voice: &Voice) -> Tag {
    let council = tag("p").with(council(voice)).text(" ").text(&voice.say("helpers-drc.what"));
    topic_section("helpers", "person", &voice.say("helpers-title")).with(council).with(voice.tag(
        "p",
        "",
        "helpers-centre",
    ))
}

/// Those who help with an appeal.
pub(super) fn council(voice: &Voice) -> Tag {
    link(voice, &voice.say("helpers-drc.link"), &voice.say("helpers-drc"))
}

/// The ways on from the result.
pub(super) fn ways_on(guide: Guide, voice: &Voice) -> Tag {
    tag("div")
        .class("ways")
        .with(button("secondary", "check", &voice.say("check-title"), move || guide.go(Screen::Check)))
        .with(button("secondary", "restart", &voice.say("restart"), move || guide.restart()))
}

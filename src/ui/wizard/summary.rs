use interview::Question;
use leptos::prelude::queue_microtask;

use crate::ui::Guide;
use crate::ui::parts::{Tag, button, icon, tag, text};

/// What is wrong with an answer: takes the focus, names the question, leads to the field, and where
/// another answer may be the wrong one, to that.
pub(super) fn summary(guide: Guide, question: &'static Question) -> Tag {
    tag("div").live(move || {
        let fault = guide.fault()?;
        let voice = guide.voice();
        queue_microtask(move || guide.browser().go_to(".fault"));
        let lead = text("a", "", &fault.said(&voice))
            .mark("href", "#")
            .mark("id", "fault")
            .on_click(move || guide.browser().focus(fault.field()));
        let change = fault.other().map(|other| {
            button("secondary", "other", &voice.say("change-other"), move || guide.put_right(question, other))
        });
        let summary = tag("div")
            .class("notice fault")
            .mark("role", "alert")
            .mark("tabindex", "-1")
            .with(tag("h2").with(icon("warning")).with(voice.tag("span", "", "fault-title")))
            .with(voice.tag("p", "", &["question-", question.id].concat()))
            .with(tag("p").with(lead))
            .with_any(change);
        Some(summary)
    })
}

use crate::app::{Form, Guide};
use crate::widgets::{El, button, el, fault as said, icon, phrase, text};

/// What is wrong with an answer: takes the focus, names the question, leads to the field, and where
/// another answer may be the wrong one, to that.
pub(super) fn summary(guide: Guide, form: Form) -> El {
    el("div").live(move || {
        let fault = form.fault()?;
        let voice = guide.voice();
        guide.browser().focus.go_to(".fault");
        let lead = text("a", "", &said(&voice, fault))
            .attr("href", "#")
            .attr("id", "fault")
            .on_click(move || guide.browser().focus.focus(fault.field()));
        let change = fault.other().map(|other| {
            button("secondary", "other", &voice.say("change-other"), move || guide.put_right(form, other))
        });
        let summary = el("div")
            .class("notice fault")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .with(el("h2").with(icon("warning")).with(phrase("span", "", &voice, "fault-title")))
            .with(phrase("p", "", &voice, &["question-", form.question().id].concat()))
            .with(el("p").with(lead))
            .with_any(change);
        Some(summary)
    })
}

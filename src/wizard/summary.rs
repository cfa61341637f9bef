use words::Key;

use crate::app::{Form, Guide};
use crate::widgets::{El, button, el, fault as wrong, icon, phrase, said};

/// What is wrong with an answer: takes the focus, names the question, leads to the field, and where
/// another answer may be the wrong one, to that.
pub(super) fn summary(guide: Guide, form: Form) -> El {
    el("div").live(move || {
        let fault = form.fault()?;
        let speaker = guide.speaker();
        guide.browser().focus.go_to(".notice-fault");
        guide.entitle("tab-fault");
        let lead = said("a", "", &speaker, &wrong(fault))
            .attr("href", "#")
            .attr("id", "fault")
            .on_click(move || guide.browser().focus.focus(fault.field()));
        let change = fault.other().map(|other| {
            button("secondary", "other", &speaker.own("change-other"), move || guide.put_right(form, other))
        });
        let summary = el("div")
            .class("notice notice-fault")
            .attr("part", "notice")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .with(el("h2").with(icon("warning")).with(phrase("span", "", &speaker, "fault-title")))
            .with(said("p", "", &speaker, &Key::Question(form.question()).into()))
            .with(el("p").with(lead))
            .with_any(change);
        Some(summary)
    })
}

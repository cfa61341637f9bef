use super::case::Case;
use crate::widgets::{El, answered, el, icon};

/// What was answered: from it all the rest follows.
pub(super) fn answers(case: &Case) -> El {
    let interview = case.guide.interview();
    let voices = &case.voices;
    let rows = interview.path().into_iter().map(|question| {
        let answer = interview.answer_to(question);
        el("div")
            .attr("data-question", question.id)
            .with(voices.key("dt", "", &["question-", question.id].concat()))
            .with(voices.line("dd", "", &|voice| answered(voice, question, answer)))
    });
    let summary = el("summary").with(voices.key("h2", "", "adviser-answers")).with(icon("open"));
    let given = el("dl").class("given").with_all(rows);
    el("section").class("topic").with(el("details").class("fold").attr("open", "").with(summary).with(given))
}

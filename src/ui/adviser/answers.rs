use super::case::Case;
use crate::ui::parts::{Tag, answered, icon, tag};

/// What was answered: from it all the rest follows.
pub(super) fn answers(case: &Case) -> Tag {
    let interview = case.guide.interview();
    let voices = &case.voices;
    let rows = interview.path().into_iter().map(|question| {
        let answer = interview.answer_to(question);
        tag("div")
            .mark("data-question", question.id)
            .with(voices.key("dt", "", &["question-", question.id].concat()))
            .with(voices.line("dd", "", &|voice| answered(voice, question, answer)))
    });
    let summary = tag("summary").with(voices.key("h2", "", "adviser-answers")).with(icon("open"));
    let given = tag("dl").class("given").with_all(rows);
    tag("section").class("topic").with(tag("details").class("fold").mark("open", "").with(summary).with(given))
}

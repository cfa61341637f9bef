use interview::{Interview, QUESTIONS};

use crate::app::Voice;
use crate::widgets::{El, answered, el, phrase, text};

/// All answers that a link holds: also those that say nothing at the moment.
pub(crate) fn answers(voice: &Voice, interview: &Interview) -> Option<El> {
    let given = QUESTIONS.iter().filter(|question| interview.answer_to(question).is_some());
    let rows = given.map(|question| {
        el("div")
            .attr("data-question", question.id)
            .with(phrase("dt", "", voice, &["question-", question.id].concat()))
            .with(text("dd", "", &answered(voice, question, interview.answer_to(question))))
    });
    let mut rows = rows.peekable();
    rows.peek()?;
    Some(el("dl").class("answers").with_all(rows))
}

use interview::{Interview, QUESTIONS};
use telling::answered;
use words::{Key, Speaker};

use crate::widgets::{El, el, said};

/// All answers that a link holds: also those that say nothing at the moment.
pub(crate) fn answers(speaker: &Speaker, interview: &Interview) -> Option<El> {
    let given = QUESTIONS.iter().filter(|question| interview.answer_to(question).is_some());
    let rows = given.map(|question| {
        el("div")
            .attr("data-question", question.id)
            .with(said("dt", "", speaker, &Key::Question(question).into()))
            .with(said("dd", "", speaker, &answered(question, interview.answer_to(question))))
    });
    let mut rows = rows.peekable();
    rows.peek()?;
    Some(el("dl").class("answers").with_all(rows))
}

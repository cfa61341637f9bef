use interview::{Interview, QUESTIONS};

use crate::ui::parts::{Tag, answered, tag, text};
use crate::ui::voice::Voice;

/// All answers that a link holds: also those that say nothing at the moment.
pub(super) fn answers(voice: &Voice, interview: &Interview) -> Option<Tag> {
    let given = QUESTIONS.iter().filter(|question| interview.answer_to(question).is_some());
    let rows = given.map(|question| {
        tag("div")
            .mark("data-question", question.id)
            .with(voice.tag("dt", "", &["question-", question.id].concat()))
            .with(text("dd", "", &answered(voice, question, interview.answer_to(question))))
    });
    let mut rows = rows.peekable();
    rows.peek()?;
    Some(tag("dl").class("answers").with_all(rows))
}

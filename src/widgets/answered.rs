use interview::{Answer, Question};

use crate::app::Voice;

/// An answer as it is read back to the person.
pub(crate) fn answered(voice: &Voice, question: &Question, answer: Option<Answer>) -> String {
    match answer {
        None => voice.say("not-answered"),
        Some(Answer::Unknown) => voice.say("unknown"),
        Some(Answer::Choice(choice)) => voice.say(&["choice-", question.id, "-", choice.id].concat()),
        Some(Answer::Date(date)) => voice.date(date),
        Some(Answer::Country(country)) => voice.country(country),
    }
}

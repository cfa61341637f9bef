use interview::Problem;
use law::UnreadableDate;

use crate::app::{Fault, Voice};

/// The sentence that says what is wrong with an answer.
pub(crate) fn fault(voice: &Voice, fault: Fault) -> String {
    let key = match fault {
        Fault::Unanswered => Problem::Unanswered.id(),
        Fault::NoSuchDate => Problem::Date(UnreadableDate::NoSuchDay).id(),
        Fault::Answer(problem) => problem.id(),
        Fault::NoDay => "no-day",
        Fault::NoMonth => "no-month",
        Fault::NoYear => "no-year",
    };
    let date = match fault {
        Fault::Answer(Problem::DecisionBeforeRegistration(date) | Problem::RegistrationAfterDecision(date)) => {
            voice.date(date)
        }
        _ => String::new(),
    };
    let other = match fault.other() {
        Some(other) => voice.say(&["question-", other.id].concat()),
        None => String::new(),
    };
    voice.say_with(&["problem-", key].concat(), &[("date", &date), ("question", &other)])
}

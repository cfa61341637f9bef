use interview::Problem;
use words::{Gap, Key, Text};

use crate::app::Fault;

/// The sentence that says what is wrong with an answer.
pub(crate) fn fault(fault: Fault) -> Text {
    let id = match fault {
        Fault::Unanswered => Problem::Unanswered.id(),
        Fault::NoSuchDay => Problem::NoSuchDay.id(),
        Fault::NoSuchMonth => "no-such-month",
        Fault::Answer(problem) => problem.id(),
        Fault::NoDay => "no-day",
        Fault::NoMonth => "no-month",
        Fault::NoYear => "no-year",
    };
    let date = match fault {
        Fault::Answer(Problem::DecisionBeforeRegistration(date) | Problem::RegistrationAfterDecision(date)) => {
            Text::Date(date)
        }
        _ => Text::plain(""),
    };
    let other = fault.other().map_or_else(|| Text::plain(""), |other| Text::of(Key::Question(other)));
    Text::Of(Key::Problem(id), vec![("date", Gap::Text(date)), ("question", Gap::Text(other))])
}

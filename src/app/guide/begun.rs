//! What was pressed on the first screens before the guide was there.

use interview::Answer;
use interview::questions::FIRST;

use super::{Guide, Screen, later};
use crate::app::{Begun, Draft};

impl Guide {
    /// Goes on from where the person is on the screens that the page came with, and does what was pressed there. What
    /// they see and where their focus is stays: only the answer that they have sent leads further.
    pub(super) fn carry_on(self, begun: Begun) {
        let followed = begun.followed();
        if self.state().borrow().trail.here() != Screen::Introduction {
            return;
        }
        match begun.pressed.as_deref() {
            Some("days") => self.go(Screen::Days),
            Some(pressed @ ("start" | "next")) => {
                if let Some(first) = followed {
                    self.turn_to(Screen::Question(FIRST));
                    self.turn_to(Screen::Following(first));
                    return later::carry_on(self, first, begun);
                }
                let answer = begun.chosen.as_deref().and_then(answer);
                self.state().borrow_mut().last = Some((FIRST, Draft::of(answer)));
                self.turn_to(Screen::Question(FIRST));
                match answer.filter(|_| pressed == "next") {
                    Some(answer) => self.go(Screen::Following(answer)),
                    None => self.stay(begun.focused),
                }
            }
            _ => self.stay(begun.focused),
        }
    }

    pub(super) fn stay(self, focused: Option<String>) {
        self.show(false);
        if let Some(focused) = focused {
            self.browser().focus.focus_soon(&focused);
        }
    }
}

impl Begun {
    /// The answer to the first question, where the person has gone on to what follows on it.
    pub(super) fn followed(&self) -> Option<Answer> {
        answer(self.answered.as_deref()?)
    }
}

/// The answer to the first question that a field of this value stands for.
fn answer(value: &str) -> Option<Answer> {
    let chosen = FIRST.choices().iter().find(|choice| choice.id == value).map(Answer::Choice);
    chosen.or_else(|| (value == "unknown").then_some(Answer::Unknown))
}

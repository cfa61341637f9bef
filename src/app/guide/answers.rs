//! What is answered, and where that leads.

use std::rc::Rc;

use interview::questions::FIRST;
use interview::{Interview, Question};

use super::{Form, Guide, Screen, later};

impl Guide {
    /// To the first question.
    pub(crate) fn begin(self) {
        self.go(Screen::Question(if self.interview().has_answers() { later::first(self) } else { FIRST }));
    }

    /// Hands in what has been entered, and goes on to what comes after it. To the first question this may be
    /// before the law is here, which says what that is.
    pub(crate) fn hand_in(self, form: Form) {
        match form.answer() {
            Ok(answer) if self.is_whole() => later::hand_in(self, form, answer),
            Ok(answer) => self.go(Screen::Following(answer)),
            Err(fault) => form.settle(Some(fault)),
        }
    }

    /// Takes what has been entered as the answer, on the screen where it stands; `false` where it cannot be taken.
    pub(crate) fn correct(self, form: Form) -> bool {
        let taken = form.answer().and_then(|answer| later::correct(self, form.question(), answer));
        let is_taken = taken.is_ok();
        form.settle(taken.err());
        if is_taken {
            self.state().borrow_mut().last = None;
            self.show(false);
        }
        is_taken
    }

    /// Takes these answers in place of those that are here, and goes on to what they make worth asking.
    pub(crate) fn go_on_with(self, interview: Rc<Interview>) {
        let next = interview.next();
        {
            let state = self.state();
            let mut state = state.borrow_mut();
            state.interview = interview;
            // It may be another answer than the one that was entered last.
            state.last = None;
        }
        match next {
            Some(next) => self.go(Screen::Question(next)),
            None => self.show(true),
        }
    }

    /// The place of a question among those that are asked, counted from 1.
    pub(crate) fn number(self, question: &Question) -> Option<usize> {
        if self.interview().has_answers() { later::number(self, question) } else { (question == FIRST).then_some(1) }
    }
}

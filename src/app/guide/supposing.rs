//! What if: another answer is tried, and the person's own stay as they are.

use std::rc::Rc;

use interview::{Interview, Question};
use leptos::prelude::*;

use super::{Draft, Fault, Guide, Screen};

/// An answer that is being tried.
#[derive(Clone)]
pub(super) struct Supposed {
    question: &'static Question,
    /// All answers with that one, once it was given.
    interview: Option<Rc<Interview>>,
}

impl Guide {
    /// The question to which another answer is tried; whoever shows it is told when that changes.
    pub(crate) fn supposed_question(self) -> Option<&'static Question> {
        self.supposing.track();
        self.state().borrow().supposed.as_ref().map(|supposed| supposed.question)
    }

    /// All answers with the one that is tried; whoever shows it is told when that changes.
    pub(crate) fn supposed(self) -> Option<Rc<Interview>> {
        self.supposed.track();
        self.state().borrow().supposed.as_ref().and_then(|supposed| supposed.interview.clone())
    }

    /// Tries other answers to that question, or to none.
    pub(crate) fn suppose(self, question: Option<&'static Question>) {
        {
            let state = self.state();
            let mut state = state.borrow_mut();
            state.supposed = question.map(|question| Supposed { question, interview: None });
            state.draft = Draft::of(question.and_then(|question| state.interview.answer_to(question)));
            // What is tried is not what the question itself opens with.
            state.drafted = None;
            state.fault = None;
        }
        self.supposing.notify();
        self.supposed.notify();
    }

    /// Takes what was entered as if it were the answer.
    pub(crate) fn try_out(self, question: &'static Question) {
        let state = self.state();
        let answer = state.borrow().draft.answer(question);
        let mut interview = self.interview();
        match answer.and_then(|answer| Rc::make_mut(&mut interview).answer(question, answer).map_err(Fault::Answer)) {
            Ok(()) => {
                state.borrow_mut().supposed = Some(Supposed { question, interview: Some(interview) });
                state.borrow_mut().fault = None;
                self.supposed.notify();
            }
            Err(fault) => {
                state.borrow_mut().fault = Some(fault);
            }
        }
        self.refused.notify();
    }

    /// Takes the answer that was tried for good, and goes on to what it makes worth asking.
    pub(crate) fn keep_supposed(self) {
        let Some(interview) = self.supposed() else { return };
        let next = interview.next();
        self.state().borrow_mut().interview = interview;
        match next {
            Some(next) => self.go(Screen::Question(next)),
            None => self.show(true),
        }
    }
}

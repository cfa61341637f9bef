//! What if: another answer is tried, and the person's own stay as they are.

use std::cell::RefCell;
use std::rc::Rc;

use interview::{Interview, Question};
use leptos::prelude::*;

use super::{Draft, Fault, Form, Guide};

/// One place where other answers are tried. Whoever shows it makes it; it goes with the screen.
#[derive(Clone, Copy)]
pub(crate) struct Supposing {
    guide: Guide,
    supposed: StoredValue<Rc<RefCell<Supposed>>, LocalStorage>,
    /// Another question was chosen, or none.
    chosen: Trigger,
    /// An answer was tried, or taken back.
    tried: Trigger,
}

#[derive(Default)]
struct Supposed {
    /// The question to which another answer is tried.
    question: Option<&'static Question>,
    /// All answers with that one, once it was given.
    interview: Option<Rc<Interview>>,
}

impl Supposing {
    pub(crate) fn new(guide: Guide) -> Self {
        let supposed = StoredValue::new_local(Rc::default());
        Self { guide, supposed, chosen: Trigger::new(), tried: Trigger::new() }
    }

    /// The question to which another answer is tried; whoever shows it is told when that changes.
    pub(crate) fn question(self) -> Option<&'static Question> {
        self.chosen.track();
        self.supposed.get_value().borrow().question
    }

    /// Its form, which opens with the answer as it is.
    pub(crate) fn form(self, question: &'static Question) -> Form {
        Form::new(question, Draft::of(self.guide.interview().answer_to(question)))
    }

    /// All answers with the one that is tried; whoever shows it is told when that changes.
    pub(crate) fn interview(self) -> Option<Rc<Interview>> {
        self.tried.track();
        self.supposed.get_value().borrow().interview.clone()
    }

    /// Tries other answers to that question, or to none.
    pub(crate) fn choose(self, question: Option<&'static Question>) {
        *self.supposed.get_value().borrow_mut() = Supposed { question, interview: None };
        self.chosen.notify();
        self.tried.notify();
    }

    /// Takes what was entered as if it were the answer.
    pub(crate) fn try_out(self, form: Form) {
        let mut interview = self.guide.interview();
        let question = form.question();
        let given = form
            .answer()
            .and_then(|answer| Rc::make_mut(&mut interview).answer(question, answer).map_err(Fault::Answer));
        if given.is_ok() {
            self.supposed.get_value().borrow_mut().interview = Some(interview);
            self.tried.notify();
        }
        form.settle(given.err());
    }

    /// Takes the answer that was tried for good, and goes on to what it makes worth asking.
    pub(crate) fn keep(self) {
        if let Some(interview) = self.interview() {
            self.guide.go_on_with(interview);
        }
    }
}

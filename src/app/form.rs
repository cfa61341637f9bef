//! The form of one question.

mod draft;
mod later;

use std::cell::RefCell;
use std::rc::Rc;

use interview::{Answer, Question};
use leptos::prelude::*;

pub(crate) use draft::{Draft, Fault, Field};
pub(crate) use later::enter;

/// A question as it is being answered: what has been entered and not yet handed in, and what was wrong
/// with it when it was handed in. Whoever shows the question makes it; it goes with the screen.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    question: &'static Question,
    entered: StoredValue<Rc<RefCell<Entered>>, LocalStorage>,
    /// Something was entered.
    changed: Trigger,
    /// It was handed in and cannot be taken. Apart from the other, because what is wrong takes the focus
    /// when it is said, and nobody who types may lose it.
    refused: Trigger,
}

struct Entered {
    draft: Draft,
    fault: Option<Fault>,
}

impl Form {
    /// The form opens with that draft.
    pub(crate) fn new(question: &'static Question, draft: Draft) -> Self {
        Self {
            question,
            entered: StoredValue::new_local(Rc::new(RefCell::new(Entered { draft, fault: None }))),
            changed: Trigger::new(),
            refused: Trigger::new(),
        }
    }

    pub(crate) fn question(self) -> &'static Question {
        self.question
    }

    fn entered(self) -> Rc<RefCell<Entered>> {
        self.entered.get_value()
    }

    /// What has been entered; whoever shows it is told when it changes.
    pub(crate) fn draft(self) -> Draft {
        self.changed.track();
        self.entered().borrow().draft.clone()
    }

    /// What was wrong when it was last handed in; whoever shows it is told when that happens.
    pub(crate) fn fault(self) -> Option<Fault> {
        self.refused.track();
        self.entered().borrow().fault
    }

    /// Changes what has been entered.
    pub(crate) fn enter(self, change: impl FnOnce(&mut Draft)) {
        change(&mut self.entered().borrow_mut().draft);
        self.changed.notify();
    }

    /// The answer that has been entered.
    pub(crate) fn answer(self) -> Result<Answer, Fault> {
        self.entered().borrow().draft.answer(self.question)
    }

    /// Notes what became of it when it was handed in.
    pub(crate) fn settle(self, fault: Option<Fault>) {
        self.entered().borrow_mut().fault = fault;
        self.refused.notify();
    }

    /// What has been entered, for nobody who shows it; `None` once its screen is gone.
    pub(super) fn left(self) -> Option<Draft> {
        self.entered.try_get_value().map(|entered| entered.borrow().draft.clone())
    }
}

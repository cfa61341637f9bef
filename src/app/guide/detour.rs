//! To another question and back, where an answer does not fit with that one.

use interview::Question;
use leptos::prelude::*;

use super::{Draft, Form, Guide, Screen, State};

impl State {
    /// What a question opens with: what was entered before a detour or on its last screen, or else its
    /// answer.
    fn draft_of(&mut self, question: &'static Question) -> Draft {
        let kept = self.kept.take_if(|(kept, _)| *kept == question);
        let last = kept.or_else(|| self.last.take_if(|(last, _)| *last == question));
        last.map_or_else(|| Draft::of(self.interview.answer_to(question)), |(_, draft)| draft)
    }
}

impl Guide {
    /// The form of a question. What is entered on it outlives its screen, until another question is
    /// shown: a language may be changed in between.
    pub(crate) fn form(self, question: &'static Question) -> Form {
        let draft = self.state().borrow_mut().draft_of(question);
        let form = Form::new(question, draft);
        if let Some(fault) = self.state().borrow_mut().refused.take() {
            form.settle(Some(fault));
        }
        on_cleanup(move || {
            // The guide may have left the page with it.
            if let Some((state, draft)) = self.state.try_get_value().zip(form.left()) {
                state.borrow_mut().last = Some((question, draft));
            }
        });
        form
    }

    /// To the other question, and from there back to this one with what was entered here.
    pub(crate) fn put_right(self, form: Form, other: &'static Question) {
        self.state().borrow_mut().kept = form.left().map(|draft| (form.question(), draft));
        self.go(Screen::Question(other));
    }

    /// Whether the question that was just answered was such a detour, from a question that is still
    /// asked.
    pub(super) fn ends_detour(self) -> bool {
        let state = self.state();
        let (kept, behind) = {
            let state = state.borrow();
            (state.kept.as_ref().map(|(kept, _)| *kept), state.trail.behind())
        };
        kept.is_some_and(|kept| behind == Some(Screen::Question(kept)) && self.number(kept).is_some())
    }
}

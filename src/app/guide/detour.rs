//! To another question and back, where an answer does not fit with that one.

use interview::Question;

use super::{Draft, Guide, Screen, State};

impl State {
    /// What a question opens with: what was entered before a detour, or else its answer.
    pub(super) fn draft_of(&mut self, question: &'static Question) -> Draft {
        match self.kept.take_if(|(kept, _)| *kept == question) {
            Some((_, draft)) => draft,
            None => Draft::of(self.interview.answer_to(question)),
        }
    }
}

impl Guide {
    /// To the other question, and from there back to this one with what was entered here.
    pub(crate) fn put_right(self, here: &'static Question, other: &'static Question) {
        {
            let state = self.state();
            let mut state = state.borrow_mut();
            state.kept = Some((here, state.draft.clone()));
        }
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

//! The result, put together while the answers are checked and the browser has nothing to do: whoever
//! asks for it then waits for nothing but its layout.

use std::rc::Rc;

use interview::Interview;
use leptos::prelude::*;
use words::Language;

use super::Guide;
use crate::widgets::El;

/// A screen that stands ready, and what it was made of.
pub(super) struct Prepared {
    interview: Rc<Interview>,
    language: Option<&'static Language>,
    screen: El,
    /// Of all that the screen follows: it goes with the screen.
    owner: Owner,
}

impl Guide {
    /// Puts the result together, to be shown if nothing changes.
    pub(crate) fn prepare(self, describe: impl FnOnce() -> El) {
        let owner = Owner::new();
        let screen = owner.with(|| describe().built());
        if let Some(element) = screen.element() {
            self.browser().lay_out_ahead(element);
        }
        let state = self.state();
        let (interview, language) = (self.interview(), state.borrow().language);
        let before = state.borrow_mut().prepared.replace(Prepared { interview, language, screen, owner });
        drop(before);
    }

    /// The result that was put together, where it is still the right one.
    pub(crate) fn take_prepared(self) -> Option<El> {
        let state = self.state();
        let prepared = state.borrow_mut().prepared.take()?;
        let Prepared { interview, language, screen, owner } = prepared;
        let is_right = Rc::ptr_eq(&interview, &self.interview()) && language == state.borrow().language;
        // Now it belongs to the screen on which it is shown.
        on_cleanup(move || drop(owner));
        is_right.then_some(screen)
    }
}

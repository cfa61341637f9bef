//! A page that goes out of sight with answers: phones drop such pages, and the answers with them.

use leptos::prelude::*;

use super::Guide;

impl Guide {
    /// The page goes out of sight, or comes back: whoever is back reads once what becomes of the answers. In a page of
    /// somebody else that is theirs to say.
    pub(crate) fn go_out_of_sight(self) {
        let keeps = self.browser().host.is_own() && self.has_answers();
        if !keeps || std::mem::replace(&mut self.state().borrow_mut().told_of_leaving, true) {
            return;
        }
        self.state().borrow_mut().sent.leaving = true;
        self.changed.notify();
    }

    /// Whether that is to be read on the present screen; whoever shows it is told.
    pub(crate) fn is_leaving(self) -> bool {
        self.changed.track();
        self.state().borrow().sent.leaving
    }
}

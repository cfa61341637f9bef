//! Answers that leave the guide by a link, and what an address asks for when it is opened.

use interview::Opened;
use law::Date;
use leptos::prelude::*;

use super::{Guide, Screen, later};
use crate::app::{dated, made};

impl Guide {
    /// Makes the link, now that the person knows what it holds.
    pub(crate) fn make_link(self) {
        self.state().borrow_mut().sent.linked = true;
        self.changed.notify();
    }

    /// The link with the answers, once it was asked for; whoever shows it is told.
    pub(crate) fn link(self) -> Option<String> {
        self.changed.track();
        let linked = self.state().borrow().sent.linked;
        linked.then(|| self.browser().ways.address_with(&dated(&self.interview().link(), self.today())))
    }

    /// A link with answers was followed. They are looked at before they are used.
    pub(crate) fn open(self, link: String) {
        let (step, here, spoken) = {
            let state = self.state();
            let mut state = state.borrow_mut();
            state.opened = Some(link);
            (state.trail.step(), state.trail.here(), state.language.is_some())
        };
        self.browser().pages.stay(step);
        if !spoken {
            // It waits until there is a language to say it in.
        } else if here == Screen::Opened {
            self.show(true);
        } else {
            self.go(Screen::Opened);
        }
    }

    /// The address asks for the adviser's view.
    pub(crate) fn to_adviser(self) {
        let (step, here, spoken) = {
            let state = self.state();
            let mut state = state.borrow_mut();
            // Without a language there is nothing to read yet.
            state.adviser = state.language.is_none();
            (state.trail.step(), state.trail.here(), !state.adviser)
        };
        self.browser().pages.stay(step);
        if spoken && here != Screen::Adviser {
            self.go(Screen::Adviser);
        }
    }

    /// What came in a link, until it is used or not.
    pub(crate) fn opened(self) -> Option<Opened> {
        let link = self.state().borrow().opened.clone()?;
        later::opened(made(&link).0, self.today())
    }

    /// The day on which it was made, where it says so.
    pub(crate) fn opened_made(self) -> Option<Date> {
        made(self.state().borrow().opened.as_deref()?).1
    }

    /// Where the guide begins once it has a language.
    pub(super) fn first_screen(self) -> Screen {
        let state = self.state();
        let mut state = state.borrow_mut();
        let adviser = std::mem::take(&mut state.adviser);
        if state.opened.is_some() {
            Screen::Opened
        } else if adviser {
            Screen::Adviser
        } else {
            state.start
        }
    }

    /// Whether there is anything here that a link would replace.
    pub(crate) fn has_answers(self) -> bool {
        self.interview().has_answers()
    }

    /// Takes the answers of the link in place of those that are here.
    pub(crate) fn use_opened(self) {
        let Some(opened) = self.opened() else { return };
        let whole = opened.unread.is_empty() && opened.trouble.is_none() && opened.interview.next().is_none();
        self.begin_with(opened.interview, Screen::Introduction);
        // What is not whole is checked first.
        self.go(Screen::Check);
        if whole {
            self.go(Screen::Result);
        }
    }

    /// Leaves all as it was before the link.
    pub(crate) fn discard_opened(self) {
        self.state().borrow_mut().opened = None;
        if self.has_answers() && self.can_go_back() {
            self.back();
        } else {
            self.state().borrow_mut().trail.turn(Screen::Introduction);
            self.show(true);
        }
    }
}

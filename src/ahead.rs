//! The result, put together before it is asked for.
//!
//! While the answers are checked a browser has nothing to do. Then the result is built and laid out once,
//! out of sight, so that whoever asks for it waits for nothing but its drawing: on a slow phone 46
//! milliseconds in place of 96. It is shown only if nothing has changed meanwhile; otherwise it is made
//! anew, as any screen is. `El::built` holds the finished element, `.ahead` in the styles of the result
//! keeps it out of sight while it is measured.

use std::cell::RefCell;
use std::rc::Rc;

use interview::Interview;
use leptos::prelude::*;
use words::Language;

use crate::app::{Guide, Screen};
use crate::widgets::El;

/// Where the result stands until it is shown.
#[derive(Clone, Default)]
pub(crate) struct Ahead(Rc<RefCell<Option<Prepared>>>);

/// A screen that stands ready, and what it was made of.
struct Prepared {
    interview: Rc<Interview>,
    language: Option<&'static Language>,
    /// The language beside it, where its words were here.
    original: Option<&'static Language>,
    screen: El,
    /// Of all that the screen follows: it goes with the screen.
    owner: Owner,
}

impl Ahead {
    /// Puts the result together as soon as there is nothing else to do.
    pub(crate) fn prepare(&self, guide: Guide, describe: fn(Guide) -> El) {
        let place = self.clone();
        guide.browser().layout.when_idle(Box::new(move || {
            if guide.shows(Screen::Check) {
                place.put(guide, describe);
            }
        }));
    }

    fn put(&self, guide: Guide, describe: fn(Guide) -> El) {
        let owner = Owner::new();
        let screen = owner.with(|| describe(guide).built());
        if let Some(element) = screen.element() {
            guide.browser().layout.lay_out_ahead(element);
        }
        let (interview, language) = (guide.interview(), guide.speaker().language());
        let prepared = Prepared { interview, language, original: original(guide), screen, owner };
        let before = self.0.borrow_mut().replace(prepared);
        drop(before);
    }

    /// The result that was put together, where it is still the right one.
    pub(crate) fn take(&self, guide: Guide) -> Option<El> {
        let prepared = self.0.borrow_mut().take()?;
        let is_right = Rc::ptr_eq(&prepared.interview, &guide.interview())
            && prepared.language == guide.speaker().language()
            && prepared.original == original(guide);
        let Prepared { screen, owner, .. } = prepared;
        // Now it belongs to the screen on which it is shown.
        on_cleanup(move || drop(owner));
        is_right.then_some(screen)
    }

    /// Another screen is shown, on which the answers may change.
    pub(crate) fn forget(&self) {
        let outdated = self.0.borrow_mut().take();
        drop(outdated);
    }
}

fn original(guide: Guide) -> Option<&'static Language> {
    guide.original_speaker().and_then(|speaker| speaker.language())
}

//! What is read aloud, by a voice of the device.

use std::any::Any;

use leptos::prelude::*;
use words::Language;

use super::{Guide, later};

/// What a guide knows of it.
#[derive(Default)]
pub(super) struct Aloud {
    /// The place of the screen that is read.
    pub(super) place: Option<&'static str>,
    /// A voice has begun with it.
    pub(super) begun: bool,
    /// The how-manieth that was asked for.
    pub(super) attempt: usize,
    /// The languages for which no voice has begun.
    pub(super) mute: Vec<&'static Language>,
    /// Where that is said.
    pub(super) sorry: Option<&'static str>,
    /// As long as it is kept, the guide hears of other voices.
    pub(super) hears: Option<Box<dyn Any>>,
}

impl Guide {
    /// Whether the present language can be read aloud, as far as is known; whoever draws it is told when that changes.
    pub(crate) fn can_read_aloud(self) -> bool {
        self.voiced.track();
        let Some(language) = self.language().filter(|_| self.is_whole()) else { return false };
        !self.state().borrow().aloud.mute.contains(&language) && self.browser().voices.has(language)
    }

    /// Reads this aloud, as asked for in that place of the screen; asked once more it stops.
    pub(crate) fn read_aloud(self, place: &'static str, lines: &[String]) {
        let reads = self.state().borrow().aloud.place == Some(place);
        self.hush();
        if !reads && self.is_whole() {
            later::read_aloud(self, place, lines);
        }
    }

    /// Whether that place is being read; whoever shows it is told.
    pub(crate) fn is_reading(self, place: &'static str) -> bool {
        self.voiced.track();
        self.state().borrow().aloud.place == Some(place)
    }

    /// Whether it could not be read; whoever shows it is told.
    pub(crate) fn has_no_voice(self, place: &'static str) -> bool {
        self.voiced.track();
        self.state().borrow().aloud.sorry == Some(place)
    }

    /// Reads no more.
    pub(crate) fn hush(self) {
        // The guide may have left the page.
        let Some(state) = self.state.try_get_value() else { return };
        let reads = {
            let aloud = &mut state.borrow_mut().aloud;
            aloud.sorry = None;
            aloud.place.take().is_some()
        };
        if reads {
            self.browser().voices.hush();
            self.voiced.notify();
        }
    }

    /// All of the guide is here.
    pub(super) fn turns_whole(self) {
        let others = move || {
            if self.state.try_get_value().is_some() {
                self.voiced.notify();
            }
        };
        let hears = self.browser().voices.when_changed(Box::new(others));
        self.state().borrow_mut().aloud.hears = Some(hears);
        self.whole.notify();
    }
}

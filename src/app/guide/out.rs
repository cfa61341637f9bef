//! What leaves a guide: for the clipboard, another program, paper.

use leptos::prelude::*;
use words::Language;

use super::{Guide, Screen};

impl Guide {
    /// Puts a text into the clipboard, as asked for in that place of the screen.
    pub(crate) fn copy(self, place: &'static str, text: &str) {
        self.leave_over(None);
        let browser = self.browser();
        let left = text.to_owned();
        let then = move |copied| self.leave_over(Some((place, if copied { String::new() } else { left })));
        browser.ways.copy(text, Box::new(then));
    }

    /// Offers a text to the other programs of the device. They say themselves what became of it.
    pub(crate) fn share(self, place: &'static str, title: &str, text: &str) {
        self.leave_over(None);
        let left = text.to_owned();
        let then = move |shared: bool| self.leave_over(Some((place, left)).filter(|_| !shared));
        self.browser().ways.share(title, text, Box::new(then));
    }

    fn leave_over(self, left: Option<(&'static str, String)>) {
        // The guide may have left the page meanwhile.
        let Some(state) = self.state.try_get_value() else { return };
        let focus = left.as_ref().is_some_and(|(_, text)| !text.is_empty());
        state.borrow_mut().sent.left_over = left;
        self.changed.notify();
        if focus {
            self.browser().focus.focus_soon("[data-copy]");
        }
    }

    /// The text that could not be handed on from that place, empty where one could; whoever shows it is
    /// told.
    pub(crate) fn left_over(self, place: &'static str) -> Option<String> {
        self.changed.track();
        let left = self.state().borrow().sent.left_over.clone();
        left.and_then(|(from, text)| (from == place).then_some(text))
    }

    /// To the sheet for paper. In Denmark those who help read Danish, or else English.
    pub(crate) fn to_paper(self) {
        let language = self.state().borrow().language;
        if self.second().is_none_or(|second| Some(second) == language) {
            let usual = ["da", "en"].into_iter().filter_map(Language::from_code);
            self.put_beside(usual.into_iter().find(|other| Some(*other) != language));
        }
        self.go(Screen::Paper);
    }
}

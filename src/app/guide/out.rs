//! What leaves a guide: for the clipboard, another program, paper.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use words::Language;

use super::{Guide, Handed, Screen};

/// A clipboard answers at once. Some browsers within other programs never do, and say nothing.
const CLIPBOARD: i32 = 2500;

impl Guide {
    /// Puts a text into the clipboard, as asked for in that place of the screen.
    pub(crate) fn copy(self, place: &'static str, text: &str) {
        let text = &words::unmarked(text);
        self.note_handed(None);
        let answered = Rc::new(Cell::new(false));
        let refused = Handed { place, says: "copy-refused", text: text.to_owned() };
        let (answers, silence) = (answered.clone(), refused.clone());
        let then = move |copied| {
            answers.set(true);
            let done = Handed { place, says: "copied", text: String::new() };
            self.note_handed(Some(if copied { done } else { refused }));
        };
        let browser = self.browser();
        browser.ways.copy(text, Box::new(then));
        let in_vain = move || {
            if !answered.get() {
                self.note_handed(Some(silence));
            }
        };
        browser.host.after(CLIPBOARD, Box::new(in_vain));
    }

    /// Offers a text to the other programs of the device. They say themselves what became of it.
    pub(crate) fn share(self, place: &'static str, title: &str, text: &str) {
        let (title, text) = (&words::unmarked(title), &words::unmarked(text));
        self.note_handed(None);
        let refused = Handed { place, says: "copy-refused", text: text.to_owned() };
        let then = move |shared: bool| self.note_handed(Some(refused).filter(|_| !shared));
        self.browser().ways.share(title, text, Box::new(then));
    }

    /// Saves a file. Nobody is told whether that was done, so that what the file holds stands there to be
    /// copied too.
    pub(crate) fn save(self, place: &'static str, file: &str, kind: &str, content: &str, text: &str) {
        self.browser().ways.save(&words::unmarked(file), kind, &words::unmarked(content));
        self.note_handed(Some(Handed { place, says: "saved", text: words::unmarked(text) }));
    }

    /// Prints what is shown. Nobody is told whether that was done.
    pub(crate) fn print(self, place: &'static str) {
        self.browser().ways.print();
        self.note_handed(Some(Handed { place, says: "printed", text: String::new() }));
    }

    fn note_handed(self, handed: Option<Handed>) {
        // The guide may have left the page meanwhile.
        let Some(state) = self.state.try_get_value() else { return };
        let refused = handed.as_ref().is_some_and(|handed| handed.says == "copy-refused");
        state.borrow_mut().sent.handed = handed;
        self.changed.notify();
        if refused {
            self.browser().focus.focus_soon("[data-copy]");
        }
    }

    /// What became of what was handed on from that place; whoever shows it is told.
    pub(crate) fn handed(self, place: &'static str) -> Option<Handed> {
        self.changed.track();
        let handed = self.state().borrow().sent.handed.clone();
        handed.filter(|handed| handed.place == place)
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

//! What is handed on from a guide, and what comes into it by a link.

use std::rc::Rc;

use interview::{Interview, Opened, QUESTIONS};
use leptos::prelude::*;
use words::Language;

use super::{Draft, Guide, Screen, Trail};

/// What became of what was handed on from a screen. It is forgotten with the screen.
#[derive(Default)]
pub(super) struct Handed {
    /// Where on the screen that was asked for, and the text that could not be handed on; empty where
    /// one could.
    left_over: Option<(&'static str, String)>,
    /// The person has asked for the link.
    linked: bool,
}

impl Guide {
    // Out

    /// Puts a text into the clipboard, as asked for in that place of the screen.
    pub(crate) fn copy(self, place: &'static str, text: &str) {
        self.leave_over(None);
        let browser = self.browser();
        let left = text.to_owned();
        let then = move |copied| self.leave_over(Some((place, if copied { String::new() } else { left })));
        browser.copy(text, Box::new(then));
    }

    /// Offers a text to the other programs of the device. They say themselves what became of it.
    pub(crate) fn share(self, place: &'static str, title: &str, text: &str) {
        self.leave_over(None);
        let left = text.to_owned();
        let then = move |shared: bool| self.leave_over(Some((place, left)).filter(|_| !shared));
        self.browser().share(title, text, Box::new(then));
    }

    fn leave_over(self, left: Option<(&'static str, String)>) {
        // The guide may have left the page meanwhile.
        let Some(known) = self.known.try_get_value() else { return };
        let focus = left.as_ref().is_some_and(|(_, text)| !text.is_empty());
        known.borrow_mut().handed.left_over = left;
        self.changed.notify();
        if focus {
            self.browser().focus_soon("[data-copy]");
        }
    }

    /// The text that could not be handed on from that place, empty where one could; whoever shows it is
    /// told.
    pub(crate) fn left_over(self, place: &'static str) -> Option<String> {
        self.changed.track();
        let left = self.known().borrow().handed.left_over.clone();
        left.and_then(|(from, text)| (from == place).then_some(text))
    }

    /// Makes the link, now that the person knows what it holds.
    pub(crate) fn make_link(self) {
        self.known().borrow_mut().handed.linked = true;
        self.changed.notify();
    }

    /// The link with the answers, once it was asked for; whoever shows it is told.
    pub(crate) fn link(self) -> Option<String> {
        self.changed.track();
        let linked = self.known().borrow().handed.linked;
        linked.then(|| self.browser().address_with(&self.interview().link()))
    }

    /// To the sheet for paper. In Denmark those who help read Danish, or else English.
    pub(crate) fn to_paper(self) {
        let language = self.known().borrow().language;
        if self.second().is_none_or(|second| Some(second) == language) {
            let usual = ["da", "en"].into_iter().filter_map(Language::from_code);
            self.put_beside(usual.into_iter().find(|other| Some(*other) != language));
        }
        self.go(Screen::Paper);
    }

    /// Forgets all that the person has told, and all that was made of it.
    pub(crate) fn forget(self) {
        self.known().borrow_mut().second = None;
        self.begin_with(Interview::new(self.today()), Screen::Language);
        self.show(true);
    }

    /// All over again: the answers are forgotten, and the way here with them.
    pub(crate) fn restart(self) {
        self.begin_with(Interview::new(self.today()), Screen::Introduction);
        self.show(true);
    }

    /// Begins the way anew, with these answers.
    fn begin_with(self, interview: Interview, first: Screen) {
        {
            let known = self.known();
            let mut known = known.borrow_mut();
            known.interview = Rc::new(interview);
            known.draft = Draft::default();
            known.drafted = None;
            known.kept = None;
            known.opened = None;
            known.trail = Trail::new(first);
        }
        self.browser().begin_again();
    }

    // In

    /// A link with answers was followed. They are looked at before they are used.
    pub(crate) fn open(self, opened: Opened) {
        let (step, here, spoken) = {
            let known = self.known();
            let mut known = known.borrow_mut();
            known.opened = Some(opened);
            (known.trail.step(), known.trail.here(), known.language.is_some())
        };
        self.browser().stay(step);
        if !spoken {
            // It waits until there is a language to say it in.
        } else if here == Screen::Opened {
            self.show(true);
        } else {
            self.go(Screen::Opened);
        }
    }

    /// What came in a link, until it is used or not.
    pub(crate) fn opened(self) -> Option<Opened> {
        self.known().borrow().opened.clone()
    }

    /// Where the guide begins once it has a language.
    pub(super) fn first_screen(self) -> Screen {
        if self.known().borrow().opened.is_some() { Screen::Opened } else { Screen::Introduction }
    }

    /// Whether there is anything here that a link would replace.
    pub(crate) fn has_answers(self) -> bool {
        let interview = self.interview();
        QUESTIONS.iter().any(|question| interview.answer_to(question).is_some())
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
        self.known().borrow_mut().opened = None;
        if self.has_answers() && self.can_go_back() {
            self.back();
        } else {
            self.known().borrow_mut().trail.turn(Screen::Introduction);
            self.show(true);
        }
    }
}

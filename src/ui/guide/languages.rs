//! How a language comes into a guide.

use std::rc::Rc;

use leptos::prelude::*;
use words::{Language, Words};

use super::{Guide, Screen, Trail};
use crate::ui::{Part, Unavailable};

impl Guide {
    /// Whether this language is on its way.
    pub(crate) fn awaits(self, language: &'static Language) -> bool {
        self.changed.track();
        self.known().borrow().awaited == Some(language)
    }

    /// Whether the last language that was asked for did not arrive.
    pub(crate) fn has_missed(self) -> bool {
        self.changed.track();
        self.known().borrow().missed
    }

    /// Shows the guide in that language as soon as its words are here. Until then, and where they
    /// do not come, all stays as it is.
    pub(crate) fn choose(self, language: &'static Language) {
        self.load(language, true);
    }

    /// Begins at the introduction, because the address asked for that language.
    pub(crate) fn begin_in(self, language: &'static Language) {
        self.load(language, false);
    }

    fn load(self, language: &'static Language, chosen: bool) {
        let arrived = {
            let known = self.known();
            let mut known = known.borrow_mut();
            known.missed = false;
            let place = known.words.iter().position(|words| words.language() == language);
            if let Some(place) = place {
                known.words.swap(0, place);
            }
            known.awaited = if place.is_some() { None } else { Some(language) };
            place.is_some()
        };
        self.browser().static_trouble(false);
        self.changed.notify();
        if arrived {
            self.leave_language(chosen);
        } else {
            self.browser().fetch(
                language,
                Part::Questions,
                Box::new(move |words| self.receive(language, words, chosen)),
            );
            self.load_rules(language);
        }
    }

    /// Fetches the words of the result; they are there long before it is, unless the connection
    /// broke meanwhile. Then the result offers to ask for them again.
    pub(crate) fn load_rules(self, language: &'static Language) {
        if self.known().borrow().rules.iter().any(|rules| rules.language() == language) {
            return;
        }
        let receive = move |rules: Result<Words, Unavailable>| {
            let Some(known) = self.known.try_get_value() else { return };
            match rules {
                Ok(rules) => known.borrow_mut().rules.push(Rc::new(rules)),
                Err(why) => self.browser().warn(&[language.code, " rules: ", &why.to_string()].concat()),
            }
            if matches!(known.borrow().trail.here(), Screen::Result) {
                self.turned.notify();
            }
        };
        self.browser().fetch(language, Part::Rules, Box::new(receive));
    }

    fn receive(self, language: &'static Language, words: Result<Words, Unavailable>, chosen: bool) {
        // The guide may have left the page meanwhile, or another language may have been chosen.
        let Some(known) = self.known.try_get_value() else { return };
        if known.borrow().awaited != Some(language) {
            return;
        }
        known.borrow_mut().awaited = None;
        match words {
            Ok(words) => {
                known.borrow_mut().words.insert(0, Rc::new(words));
                self.browser().clear_static_screen();
                self.leave_language(chosen);
            }
            Err(why) => {
                self.browser().warn(&format!("{}: {why}", language.code));
                self.browser().static_trouble(true);
                known.borrow_mut().missed = true;
                self.changed.notify();
            }
        }
    }

    fn leave_language(self, chosen: bool) {
        if !chosen {
            self.known().borrow_mut().trail = Trail::new(Screen::Introduction);
            self.show(false);
        } else if self.can_go_back() {
            self.back();
        } else {
            self.go(Screen::Introduction);
        }
    }
}

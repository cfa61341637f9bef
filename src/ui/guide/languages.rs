//! How a language comes into a guide.

use std::rc::Rc;

use leptos::prelude::*;
use words::{Language, Words};

use super::{Awaited, Guide, Known, Screen, Trail};
use crate::ui::voice::Voice;
use crate::ui::{Part, Unavailable};

impl Known {
    fn has(&self, language: &Language, part: Part) -> bool {
        self.words.iter().any(|(arrived, words)| *arrived == part && words.language() == language)
    }

    fn expects(&self, language: &Language, part: Part) -> bool {
        self.coming.iter().any(|(coming, of)| *coming == part && *of == language)
    }

    /// The words without which the screen cannot be shown in that language.
    fn lacks(&self, language: &Language, screen: Screen) -> Option<Part> {
        screen.parts().iter().copied().find(|part| !self.has(language, *part))
    }
}

impl Guide {
    pub(super) fn voice_in(self, language: Option<&'static Language>) -> Voice {
        let known = self.known();
        let known = known.borrow();
        let words = known.words.iter().map(|(_, words)| words.clone());
        let (mut words, others): (Vec<_>, Vec<_>) = words.partition(|words| Some(words.language()) == language);
        words.extend(others);
        Voice::new(language, words, self.browser())
    }

    /// The language that is to stand beside the first, here or still on its way.
    pub(crate) fn second(self) -> Option<&'static Language> {
        self.known().borrow().second
    }

    /// Its words, once all of them are here.
    pub(crate) fn second_voice(self) -> Option<Voice> {
        let second = self.second()?;
        let known = self.known();
        let here = [Part::First, Part::Later].iter().all(|part| known.borrow().has(second, *part));
        here.then(|| self.voice_in(Some(second)))
    }

    /// Puts a language beside the first, or takes it away. It is fetched only now; the screen is
    /// drawn anew when it is here, or does not come.
    pub(crate) fn put_beside(self, language: Option<&'static Language>) {
        self.known().borrow_mut().second = language;
        if let Some(language) = language {
            self.fetch(language);
        }
        self.show(false);
        self.browser().keep_focus();
    }

    /// Whether the language beside the first is still on its way; `None` where it is here, or none is
    /// wanted.
    pub(crate) fn awaits_second(self) -> Option<bool> {
        let second = self.second()?;
        let known = self.known();
        let known = known.borrow();
        let missing = [Part::First, Part::Later].into_iter().find(|part| !known.has(second, *part))?;
        Some(known.expects(second, missing))
    }

    /// Whether this language is on its way.
    pub(crate) fn awaits(self, language: &'static Language) -> bool {
        self.changed.track();
        self.known().borrow().awaited.is_some_and(|awaited| awaited.language == language)
    }

    /// Whether the last language that was asked for did not arrive.
    pub(crate) fn has_missed(self) -> bool {
        self.changed.track();
        self.known().borrow().missed
    }

    /// Whether words of the present screen are missing; `true` while they are on their way.
    pub(crate) fn waits(self) -> Option<bool> {
        let known = self.known();
        let known = known.borrow();
        let language = known.language?;
        let part = known.lacks(language, known.trail.here())?;
        Some(known.expects(language, part))
    }

    /// Shows the guide in that language as soon as its words are here. Until then, and where they
    /// do not come, all stays as it is.
    pub(crate) fn choose(self, language: &'static Language) {
        self.load(Awaited { language, chosen: true });
    }

    /// Begins at the introduction, because the address asked for that language.
    pub(crate) fn begin_in(self, language: &'static Language) {
        self.load(Awaited { language, chosen: false });
    }

    fn load(self, awaited: Awaited) {
        {
            let known = self.known();
            let mut known = known.borrow_mut();
            known.missed = false;
            known.awaited = Some(awaited);
        }
        self.browser().static_trouble(false);
        self.changed.notify();
        self.fetch(awaited.language);
        self.settle();
    }

    /// Asks once more for words of the present language that did not arrive.
    pub(super) fn fetch_missing(self) {
        let language = self.known().borrow().language;
        if let Some(language) = language {
            self.fetch(language);
        }
    }

    /// The same, because the person wants to go on from where there was nothing to read.
    pub(crate) fn try_again(self) {
        self.fetch_missing();
        self.show(true);
    }

    /// Asks for the words of a language, those that are read first before the others.
    fn fetch(self, language: &'static Language) {
        let part = {
            let known = self.known();
            let mut known = known.borrow_mut();
            let missing = [Part::First, Part::Later].into_iter().find(|part| !known.has(language, *part));
            let Some(part) = missing.filter(|part| !known.expects(language, *part)) else { return };
            known.coming.push((part, language));
            part
        };
        self.browser().fetch(language, part, Box::new(move |words| self.receive(language, part, words)));
    }

    fn receive(self, language: &'static Language, part: Part, words: Result<Words, Unavailable>) {
        // The guide may have left the page meanwhile.
        let Some(known) = self.known.try_get_value() else { return };
        let (waited, beside) = (self.waits(), self.awaits_second());
        known.borrow_mut().coming.retain(|coming| *coming != (part, language));
        match words {
            Ok(words) => {
                known.borrow_mut().words.push((part, Rc::new(words)));
                self.fetch(language);
            }
            Err(why) => self.browser().warn(&[language.code, " ", part.proof(), ": ", &why.to_string()].concat()),
        }
        self.settle();
        if waited.is_some() && waited != self.waits() {
            self.show(true);
        } else if beside.is_some() && beside != self.awaits_second() {
            self.show(false);
            self.browser().keep_focus();
        }
    }

    /// Shows the language that was asked for if it can be shown by now, or says that it cannot.
    fn settle(self) {
        let known = self.known();
        let Some(Awaited { language, chosen }) = known.borrow().awaited else { return };
        // Where the person goes on in it.
        let on = known.borrow().trail.behind().filter(|_| chosen).unwrap_or(Screen::Introduction);
        let missing = known.borrow().lacks(language, on);
        match missing {
            Some(part) if known.borrow().expects(language, part) => {}
            Some(_) => {
                self.browser().static_trouble(true);
                known.borrow_mut().awaited = None;
                known.borrow_mut().missed = true;
                self.changed.notify();
            }
            None => {
                known.borrow_mut().awaited = None;
                known.borrow_mut().language = Some(language);
                self.browser().clear_static_screen();
                self.leave_language(chosen);
            }
        }
    }

    fn leave_language(self, chosen: bool) {
        let first = self.first_screen();
        if !chosen {
            self.known().borrow_mut().trail = Trail::new(first);
            self.show(false);
        } else if self.can_go_back() {
            self.back();
        } else {
            self.go(first);
        }
    }
}

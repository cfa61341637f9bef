//! How a language comes into a guide.

use std::rc::Rc;

use leptos::prelude::*;
use words::{Language, Speaker, Words};

use super::{Awaited, By, Coming, Guide, Screen, State, Trail};
use crate::app::{Begun, Bundle, Unavailable};

/// So many milliseconds words are waited for before that is said.
const PATIENCE: i32 = 15_000;
/// After so many milliseconds it is looked again whether somebody still types or presses.
const A_MOMENT: i32 = 100;

impl State {
    fn has(&self, language: &Language, bundle: Bundle) -> bool {
        self.words.iter().any(|(arrived, words)| *arrived == bundle && words.language() == language)
    }

    fn expects(&self, language: &Language, bundle: Bundle) -> bool {
        self.coming.iter().any(|coming| coming.bundle == bundle && coming.language == language)
    }

    /// The words of a language that are fetched. Of one that only stands beside what decides, those of the law are
    /// not.
    fn wanted(&self, language: &'static Language) -> &'static [Bundle] {
        let awaited = self.awaited.map(|awaited| awaited.language);
        let whole = [self.language, self.second, awaited].contains(&Some(language));
        if whole { &Bundle::ALL } else { &[Bundle::First, Bundle::Later] }
    }

    /// The words without which the screen cannot be shown in that language.
    fn lacks(&self, language: &Language, screen: Screen) -> Option<Bundle> {
        screen.bundles().iter().copied().find(|bundle| !self.has(language, *bundle))
    }
}

impl Guide {
    /// Who says the texts of a language; where one is missing, in another that is here.
    pub(in crate::app) fn speaker_of(self, language: Option<&'static Language>) -> Speaker {
        let state = self.state();
        let state = state.borrow();
        let words = state.words.iter().map(|(_, words)| words.clone());
        let (mut words, others): (Vec<_>, Vec<_>) = words.partition(|words| Some(words.language()) == language);
        words.extend(others);
        Speaker::new(language, words, self.browser().locale.clone())
    }

    /// The language that is shown.
    pub(crate) fn language(self) -> Option<&'static Language> {
        self.state().borrow().language
    }

    /// Whether all words of a language are here that are fetched.
    pub(in crate::app) fn has_all_of(self, language: &'static Language) -> bool {
        self.awaits_all_of(language).is_none()
    }

    /// Whether all of the guide is here, and not only what leads up to the first question: it comes with the
    /// words of any language.
    pub(crate) fn is_whole(self) -> bool {
        self.whole.track();
        self.state().borrow().words.iter().any(|(bundle, _)| *bundle == Bundle::Later)
    }

    /// The language that is to stand beside the first, here or still on its way.
    pub(crate) fn second(self) -> Option<&'static Language> {
        self.state().borrow().second
    }

    /// Puts a language beside the first, or takes it away. It is fetched only now; the screen is
    /// drawn anew when it is here, or does not come.
    pub(crate) fn put_beside(self, language: Option<&'static Language>) {
        self.state().borrow_mut().second = language;
        if let Some(language) = language {
            self.fetch(language);
        }
        self.show(false);
        self.browser().focus.keep_focus();
    }

    /// Whether the language beside the first is still on its way; `None` where it is here, or none is
    /// wanted.
    pub(crate) fn awaits_second(self) -> Option<bool> {
        self.second().and_then(|second| self.awaits_all_of(second))
    }

    /// Whether words of a language are on their way; `None` where all of them are here.
    pub(super) fn awaits_all_of(self, language: &'static Language) -> Option<bool> {
        let state = self.state();
        let state = state.borrow();
        let missing = state.wanted(language).iter().find(|bundle| !state.has(language, **bundle))?;
        Some(state.expects(language, *missing))
    }

    /// Whether this language is on its way.
    pub(crate) fn awaits(self, language: &'static Language) -> bool {
        self.changed.track();
        self.state().borrow().awaited.is_some_and(|awaited| awaited.language == language)
    }

    /// Whether the last language that was asked for did not arrive.
    pub(crate) fn has_missed(self) -> bool {
        self.changed.track();
        self.state().borrow().missed
    }

    /// Whether words of the present screen are missing; `true` while they are on their way.
    pub(crate) fn waits(self) -> Option<bool> {
        let state = self.state();
        let state = state.borrow();
        let language = state.language?;
        let bundle = state.lacks(language, state.trail.here())?;
        Some(state.expects(language, bundle))
    }

    /// Shows the guide in that language as soon as its words are here. Until then, and where they
    /// do not come, all stays as it is.
    pub(crate) fn choose(self, language: &'static Language) {
        self.load(Awaited { language, by: By::Choice });
    }

    /// Begins at the introduction, because the address asked for that language.
    pub(crate) fn begin_in(self, language: &'static Language) {
        self.load(Awaited { language, by: By::Page });
    }

    /// The same, because it asked for one that the guide does not have: that is said.
    pub(crate) fn begin_instead_in(self, language: &'static Language) {
        self.load(Awaited { language, by: By::PageForAnother });
    }

    /// Goes on in that language where the guide stands, because the page has come to ask for it.
    pub(crate) fn speak(self, language: &'static Language) {
        self.load(Awaited { language, by: By::Page });
    }

    /// Whether a language is on its way in which the guide begins.
    pub(crate) fn awaits_first(self) -> bool {
        let state = self.state();
        let state = state.borrow();
        state.language.is_none() && state.awaited.is_some()
    }

    /// The language that is shown, where it stands in for one that the guide does not have.
    pub(crate) fn instead(self) -> Option<&'static Language> {
        let state = self.state();
        let state = state.borrow();
        state.language.filter(|_| state.instead)
    }

    pub(super) fn load(self, awaited: Awaited) {
        {
            let state = self.state();
            let mut state = state.borrow_mut();
            state.missed = false;
            state.awaited = Some(awaited);
        }
        self.browser().host.static_trouble(false);
        self.changed.notify();
        self.fetch(awaited.language);
        self.settle();
    }

    /// Asks once more for words of the present language, or of that beside it, that did not arrive.
    pub(super) fn fetch_missing(self) {
        if let Some(language) = self.language() {
            self.fetch(language);
        }
        self.fetch_original();
    }

    /// The same, because the person wants to go on from where there was nothing to read.
    pub(crate) fn try_again(self) {
        self.fetch_missing();
        self.show(true);
    }

    /// Asks for the words of a language, those that are read first before the others.
    pub(super) fn fetch(self, language: &'static Language) {
        let coming = {
            let state = self.state();
            let mut state = state.borrow_mut();
            let missing = state.wanted(language).iter().copied().find(|bundle| !state.has(language, *bundle));
            let Some(bundle) = missing.filter(|bundle| !state.expects(language, *bundle)) else { return };
            state.attempts += 1;
            let coming = Coming { bundle, language, attempt: state.attempts };
            state.coming.push(coming);
            coming
        };
        let browser = self.browser();
        browser.files.fetch(language, coming.bundle, Box::new(move |words| self.receive(coming, words)));
        browser.host.after(PATIENCE, Box::new(move || self.give_up(coming)));
    }

    /// Nobody waits longer without a word. What arrives after all is taken.
    fn give_up(self, coming: Coming) {
        let awaited = self.state.try_get_value().is_some_and(|state| state.borrow().coming.contains(&coming));
        if awaited {
            self.receive(coming, Err(Unavailable::NotArrived));
        }
    }

    fn receive(self, coming: Coming, text: Result<String, Unavailable>) {
        let Coming { bundle, language, .. } = coming;
        // The guide may have left the page meanwhile.
        let Some(state) = self.state.try_get_value() else { return };
        let words = text.and_then(|text| self.read(coming, &text));
        let was_whole = self.is_whole();
        let (waited, beside, original) = (self.waits(), self.awaits_second(), self.awaits_original());
        let arrives = words.is_ok();
        state.borrow_mut().coming.retain(|other| *other != coming);
        match words {
            // They may have been asked for twice.
            Ok(_) if state.borrow().has(language, bundle) => {}
            Ok(words) => {
                state.borrow_mut().words.push((bundle, Rc::new(words)));
                self.fetch(language);
            }
            Err(why) => {
                self.browser().host.miss(&[language.code, bundle.ending(), ": ", &why.to_string()].concat());
            }
        }
        if self.is_whole() && !was_whole {
            self.turns_whole();
        }
        self.settle();
        if arrives {
            self.fetch_original();
        }
        let shown = |before: Option<bool>, now| before.is_some() && before != now;
        if shown(waited, self.waits()) {
            self.show(true);
        } else if shown(beside, self.awaits_second())
            || (shown(original, self.awaits_original()) && (self.shows(Screen::Result) || self.shows(Screen::Days)))
        {
            self.show(false);
            self.browser().focus.keep_focus();
        }
    }

    /// Reads words that have come. Each file ends with its version: one that is cut lacks it, and what an open
    /// network sends in its place has none.
    fn read(self, coming: Coming, text: &str) -> Result<Words, Unavailable> {
        let Coming { bundle, language, .. } = coming;
        let words = Words::parse(language, text).map_err(Unavailable::Unreadable)?;
        let files = &self.browser().files;
        let is_whole = |code| {
            let end = words.say(&["whole-", code, bundle.ending()].concat());
            end.is_ok_and(|version| version == files.version_of(code))
        };
        // What stands in the place of bytes that are no letters.
        let is_sound = !text.contains(char::REPLACEMENT_CHARACTER);
        if is_sound && bundle.codes(language).all(is_whole) { Ok(words) } else { Err(Unavailable::Other) }
    }

    /// Shows the language that was asked for if it can be shown by now, or says that it cannot.
    fn settle(self) {
        let state = self.state();
        let Some(Awaited { language, by }) = state.borrow().awaited else { return };
        // Where the person goes on in it.
        let on = match state.borrow().trail.here() {
            Screen::Language => state.borrow().trail.behind().unwrap_or(Screen::Introduction),
            here => here,
        };
        // Who has come to the second question in the page stays there until it can be shown here.
        let begun = self.browser().host.begun();
        let on = begun.as_ref().and_then(Begun::followed).map_or(on, Screen::Following);
        let missing = state.borrow().lacks(language, on);
        match missing {
            Some(bundle) if state.borrow().expects(language, bundle) => {}
            Some(_) => {
                self.browser().host.static_trouble(true);
                state.borrow_mut().awaited = None;
                state.borrow_mut().missed = true;
                self.changed.notify();
                if state.borrow().language.is_none() {
                    // The languages are offered, where they were not yet.
                    self.turned.notify();
                }
            }
            None if begun.as_ref().is_some_and(|begun| begun.is_busy) => {
                self.browser().host.after(A_MOMENT, Box::new(move || self.settle()));
            }
            None => {
                state.borrow_mut().awaited = None;
                state.borrow_mut().language = Some(language);
                state.borrow_mut().instead = by == By::PageForAnother;
                self.leave_language(by == By::Choice);
                if let Some(begun) = begun {
                    self.carry_on(begun);
                }
                self.browser().host.clear_static_screen();
            }
        }
    }

    fn leave_language(self, chosen: bool) {
        let here = self.state().borrow().trail.here();
        if here != Screen::Language {
            self.show(false);
            self.browser().focus.keep_focus();
        } else if self.can_go_back() {
            self.back();
        } else if chosen {
            self.go(self.first_screen());
        } else {
            let first = self.first_screen();
            self.state().borrow_mut().trail = Trail::new(first);
            self.show(false);
        }
    }
}

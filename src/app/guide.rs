mod aloud;
mod anew;
mod answers;
mod away;
mod begun;
mod detour;
mod languages;
mod later;
mod leaving;
mod link;
mod out;
mod steady;
mod unread;

use std::cell::RefCell;
use std::rc::Rc;

use interview::{Interview, Question};
use law::Date;
use leptos::prelude::*;
use words::{Language, Words};

use super::{Browser, Bundle, Draft, Fault, Form, Screen, Trail};
use aloud::Aloud;
pub(crate) use away::Away;

/// One guide on the page: what it knows, and the ways from screen to screen. The answers live
/// here, in memory, and nowhere else.
///
/// What it knows lies in one place, and the signals beside it carry no value: Leptos compiles each
/// kind of signal anew, and people wait for every kilobyte.
#[derive(Clone, Copy)]
pub(crate) struct Guide {
    state: StoredValue<Rc<RefCell<State>>, LocalStorage>,
    browser: StoredValue<Rc<Browser>, LocalStorage>,
    /// Another screen is to be shown.
    turned: Trigger,
    /// Something on the present screen has changed: what was sent on from it, or the state of a language.
    changed: Trigger,
    /// All of the guide is here.
    whole: Trigger,
    /// What is read aloud has changed, or the voices that can.
    voiced: Trigger,
}

/// What a guide knows.
struct State {
    trail: Trail,
    /// Where the guide begins.
    start: Screen,
    interview: Rc<Interview>,
    /// The language that is shown.
    language: Option<&'static Language>,
    /// The one that stands beside it where two are read at once.
    second: Option<&'static Language>,
    /// All words that have arrived.
    words: Vec<(Bundle, Rc<Words>)>,
    /// Those that are on their way.
    coming: Vec<Coming>,
    /// How often words were asked for.
    attempts: usize,
    /// The language that is shown as soon as it can be.
    awaited: Option<Awaited>,
    /// The last language that was asked for did not arrive.
    missed: bool,
    /// The language that is shown stands in for one that the guide does not have.
    instead: bool,
    /// What was entered on the last question that was shown, once its screen is gone.
    last: Option<(&'static Question, Draft)>,
    /// Why that cannot be taken, where it was handed in before the screen could say so.
    refused: Option<Fault>,
    /// What was entered on a question that cannot be answered so before another one is changed.
    kept: Option<(&'static Question, Draft)>,
    /// What became of what was sent on from the present screen.
    sent: Sent,
    /// A link that was opened, until it is used or not.
    opened: Option<String>,
    /// It was said what becomes of the answers when the page is left.
    told_of_leaving: bool,
    /// The adviser's view is shown as soon as there is a language.
    adviser: bool,
    /// What is read aloud.
    aloud: Aloud,
    /// When what can be pressed last changed.
    turned_at: Option<f64>,
    /// The person has moved, so that the focus must follow. Not at the very start: the page may be
    /// someone else's, and the person somewhere else in it.
    moved: bool,
}

/// What became of what was sent on from a screen. It is forgotten with the screen.
#[derive(Default)]
struct Sent {
    handed: Option<Handed>,
    /// The person has asked for the link.
    linked: bool,
    /// The page was out of sight.
    leaving: bool,
}

/// What became of what was handed on from one place of a screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Handed {
    pub(crate) place: &'static str,
    /// Under which key stands what is said of it.
    pub(crate) says: &'static str,
    /// What stands there to be copied by hand; empty where nothing need be.
    pub(crate) text: String,
}

/// Words that are on their way. They may be asked for anew before the first answer is there.
#[derive(Clone, Copy, PartialEq)]
struct Coming {
    bundle: Bundle,
    language: &'static Language,
    /// The how-manieth of all that was asked for.
    attempt: usize,
}

/// A language that was asked for.
#[derive(Clone, Copy)]
struct Awaited {
    language: &'static Language,
    by: By,
}

/// Who asked for a language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// The person.
    Choice,
    /// The address of the page, or who made the page.
    Page,
    /// The same, for one that the guide does not have.
    PageForAnother,
}

impl Guide {
    pub(crate) fn new(browser: Rc<Browser>, today: Date) -> Self {
        let state = State {
            trail: Trail::new(Screen::Language),
            start: Screen::Introduction,
            interview: Rc::new(Interview::new(today)),
            language: None,
            second: None,
            words: Vec::new(),
            coming: Vec::new(),
            attempts: 0,
            awaited: None,
            missed: false,
            instead: false,
            last: None,
            refused: None,
            kept: None,
            sent: Sent::default(),
            opened: None,
            told_of_leaving: false,
            adviser: false,
            aloud: Aloud::default(),
            turned_at: None,
            moved: false,
        };
        Self::of(Rc::new(RefCell::new(state)), browser)
    }

    fn of(state: Rc<RefCell<State>>, browser: Rc<Browser>) -> Self {
        Self {
            state: StoredValue::new_local(state),
            browser: StoredValue::new_local(browser),
            turned: Trigger::new(),
            changed: Trigger::new(),
            whole: Trigger::new(),
            voiced: Trigger::new(),
        }
    }

    fn state(self) -> Rc<RefCell<State>> {
        self.state.get_value()
    }

    /// The present screen; whoever draws it is told when it changes.
    pub(crate) fn screen(self) -> Screen {
        self.turned.track();
        self.state().borrow().trail.here()
    }

    /// Whether the guide is still on the page, and shows this screen with all of its words.
    pub(crate) fn shows(self, screen: Screen) -> bool {
        let here = self.state.try_get_value().map(|state| state.borrow().trail.here());
        here == Some(screen) && self.waits().is_none()
    }

    pub(crate) fn browser(self) -> Rc<Browser> {
        self.browser.get_value()
    }

    pub(crate) fn interview(self) -> Rc<Interview> {
        self.state().borrow().interview.clone()
    }

    /// Whether there is a screen to go back to.
    pub(crate) fn can_go_back(self) -> bool {
        self.state().borrow().trail.step() > 0
    }

    /// Whether the focus must move to the new heading. Asked once per screen.
    pub(crate) fn take_moved(self) -> bool {
        std::mem::take(&mut self.state().borrow_mut().moved)
    }

    // From screen to screen

    /// On to a screen.
    pub(crate) fn go(self, to: Screen) {
        self.turn_to(to);
        self.show(true);
    }

    /// The same, to be shown by the caller.
    fn turn_to(self, to: Screen) {
        let step = {
            let state = self.state();
            let trail = &mut state.borrow_mut().trail;
            trail.go(to);
            trail.step()
        };
        self.browser().pages.push(step);
        self.fetch_missing();
    }

    /// To the screen before.
    pub(crate) fn back(self) {
        let step = self.state().borrow().trail.step();
        if let Some(before) = step.checked_sub(1)
            && !self.browser().pages.back(before)
        {
            self.arrive(before);
        }
    }

    /// The browser has gone back or forth to this step.
    pub(crate) fn arrive(self, step: usize) {
        let (from, arrived, here) = {
            let state = self.state();
            let trail = &mut state.borrow_mut().trail;
            (trail.step(), trail.arrive(step), trail.here())
        };
        if !arrived || step == from {
            return;
        }
        let lost = matches!(here, Screen::Question(question) if self.number(question).is_none());
        // A correction may have made that question pointless: on the way back it is passed over.
        if lost && step < from { self.back() } else { self.show(true) }
    }

    /// The page is looked at again. It may have stayed open over night, and a deadline is counted
    /// from today.
    pub(crate) fn wake(self) {
        if self.today() != self.interview().today() {
            self.show(false);
        }
    }

    fn show(self, moved: bool) {
        let today = self.today();
        {
            let state = self.state();
            let mut state = state.borrow_mut();
            if today != state.interview.today() {
                let answered = state.interview.has_answers();
                let moved = if answered { later::held_on(&state.interview, today) } else { Interview::new(today) };
                state.interview = Rc::new(moved);
            }
            state.moved = moved;
            if moved {
                // Whoever goes on no longer waits for another language.
                state.awaited = None;
            }
            state.missed = false;
            state.sent = Sent::default();
        }
        if moved {
            self.steady();
        }
        self.hush();
        let here = self.state().borrow().trail.here();
        if let Screen::Following(answer) = here
            && self.waits().is_none()
        {
            later::follow(self, answer);
        }
        self.turned.notify();
    }

    pub(crate) fn today(self) -> Date {
        self.browser().locale.today().unwrap_or_else(|| self.state().borrow().interview.today())
    }
}

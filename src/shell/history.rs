//! The browser's history: a number for the step, and nothing about the answers.
//!
//! The page may hold other guides and a program of its own that keep their notes in the same
//! place. Each guide therefore has a name of its own for every trail, drawn at random; it adds its
//! step under that name and leaves the rest as it finds it.

use std::cell::RefCell;

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::app::Pages;

const PREFIX: &str = "asylum-guide:";
/// Under this name: who made the entry, and so who may undo it.
const MAKER: &str = "asylum-guide-maker";
/// Under this name: since when the page that made the entry has stood there.
const LOADED: &str = "asylum-guide-loaded";

/// One guide's part in the history.
pub(super) struct History {
    name: RefCell<String>,
}

/// Where the browser's Back or Forward has led.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrival {
    /// At this step of the present trail.
    Step(usize),
    /// At an entry of an earlier trail, from before "start again".
    Stale,
    /// At one from before the page was loaded anew: it leads nowhere any more.
    Lost,
    /// At an entry that is none of ours.
    Foreign,
}

/// Where a step is noted.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    /// In the present entry.
    Present,
    /// In a new one, from which one entry back is one step back.
    Own,
    /// In a new one, for which that does not hold.
    OfSomeone,
}

impl History {
    /// Begins a trail at the present entry.
    pub(super) fn begin() -> Self {
        let history = Self { name: RefCell::new(new_name()) };
        history.note(0, Entry::Present);
        history
    }

    /// Goes back by one entry; `false` where the last entry is not of this guide's making, or
    /// there is no history to go back in.
    fn goes_back(&self) -> bool {
        let Some(history) = of_window() else { return false };
        let state = history.state().unwrap_or(JsValue::NULL);
        let maker = state.is_object().then(|| Reflect::get(&state, &MAKER.into()).ok()).flatten();
        let mine = maker.and_then(|maker| maker.as_string()).is_some_and(|maker| maker == *self.name.borrow());
        mine && history.back().is_ok()
    }

    /// On to the entry before one that leads nowhere.
    pub(super) fn pass_over() {
        if let Some(history) = of_window() {
            // Where that cannot be done the person presses once more.
            let _ = history.back();
        }
    }

    /// Reads the entry at which the browser has arrived.
    pub(super) fn arrival(&self) -> Arrival {
        let state = of_window().and_then(|history| history.state().ok()).unwrap_or(JsValue::NULL);
        let Some(state) = state.dyn_ref::<Object>() else { return Arrival::Foreign };
        let step = Reflect::get(state, &(&**self.name.borrow()).into()).ok().and_then(|step| step.as_f64());
        if let Some(step) = step {
            // Written by `note` from a count of screens: whole, small and not negative.
            return Arrival::Step(step as usize);
        }
        let ours = |key: JsValue| key.as_string().is_some_and(|key| key.starts_with(PREFIX));
        match Reflect::get(state, &LOADED.into()).ok().and_then(|loaded| loaded.as_f64()) {
            _ if !Object::keys(state).iter().any(ours) => Arrival::Foreign,
            loaded if loaded == loaded_at() => Arrival::Stale,
            _ => Arrival::Lost,
        }
    }

    fn note(&self, step: usize, entry: Entry) {
        let Some(history) = of_window() else { return };
        let name = self.name.borrow();
        let state = Object::new();
        if let Some(present) = history.state().ok().as_ref().and_then(|state| state.dyn_ref::<Object>()) {
            Object::assign(&state, present);
        }
        let step = JsValue::from_f64(step as f64);
        let _ = Reflect::set(&state, &(&**name).into(), &step);
        if let Some(loaded) = loaded_at() {
            let _ = Reflect::set(&state, &LOADED.into(), &loaded.into());
        }
        // Some frames forbid the history. The guide then works without: its own Back remembers.
        let _ = if entry == Entry::Present {
            history.replace_state_with_url(&state, "", None)
        } else {
            let maker = if entry == Entry::Own { &**name } else { "" };
            let _ = Reflect::set(&state, &MAKER.into(), &maker.into());
            history.push_state_with_url(&state, "", None)
        };
    }
}

impl Pages for History {
    fn push(&self, step: usize) {
        self.note(step, Entry::Own);
    }

    fn back(&self, step: usize) -> bool {
        let gone = self.goes_back();
        if !gone {
            // Another guide has gone on meanwhile. Nobody may undo this entry for a step of their own.
            self.note(step, Entry::OfSomeone);
        }
        gone
    }

    fn stay(&self, step: usize) {
        self.note(step, Entry::Present);
    }

    /// Another trail, in a new entry.
    fn begin_again(&self) {
        self.name.replace(new_name());
        self.note(0, Entry::OfSomeone);
    }
}

/// When the page was loaded: it tells this load of it from others.
fn loaded_at() -> Option<f64> {
    let performance = Reflect::get(&web_sys::window()?.into(), &"performance".into()).ok()?;
    Reflect::get(&performance, &"timeOrigin".into()).ok()?.as_f64()
}

fn new_name() -> String {
    format!("{PREFIX}{:x}", js_sys::Math::random().to_bits())
}

fn of_window() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

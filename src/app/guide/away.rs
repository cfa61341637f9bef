//! A guide that is taken out of the page, and put back.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Browser, Guide, Screen, State};

/// All that a guide knows, while it stands in no page.
pub(crate) struct Away(Rc<RefCell<State>>);

impl Guide {
    /// What it knows, to go on with in another place. Taken once nothing of it is shown any more.
    pub(crate) fn leave(self) -> Away {
        let state = self.state();
        state.borrow_mut().aloud.hears = None;
        Away(state)
    }

    /// Goes on where it was. Words that were on their way are asked for anew.
    pub(crate) fn returned(Away(state): Away, browser: Rc<Browser>) -> Self {
        state.borrow_mut().coming.clear();
        let (step, awaited) = (state.borrow().trail.step(), state.borrow().awaited);
        let guide = Self::of(state, browser);
        guide.browser().pages.stay(step);
        match awaited {
            Some(awaited) => guide.load(awaited),
            None => guide.fetch_missing(),
        }
        if guide.is_whole() {
            guide.turns_whole();
        }
        guide
    }

    /// Begins at that screen: at once where nothing was done yet, or else when the person begins again.
    pub(crate) fn start_at(self, screen: Screen) {
        let untouched = {
            let state = self.state();
            let mut state = state.borrow_mut();
            let before = std::mem::replace(&mut state.start, screen);
            let untouched = state.trail.step() == 0 && state.trail.here() == before && before != screen;
            if untouched {
                state.trail.turn(screen);
            }
            untouched
        };
        if untouched {
            self.fetch_missing();
            self.show(false);
        }
    }
}

//! Beginning again: with nothing, or with the answers of a link.

use std::rc::Rc;

use interview::Interview;

use super::{Guide, Screen, Trail};

impl Guide {
    /// Forgets all that the person has told, and all that was made of it.
    pub(crate) fn forget(self) {
        self.state().borrow_mut().second = None;
        self.begin_with(Interview::new(self.today()), Screen::Language);
        self.show(true);
    }

    /// All over again: the answers are forgotten, and the way here with them.
    pub(crate) fn restart(self) {
        let start = self.state().borrow().start;
        self.begin_with(Interview::new(self.today()), start);
        self.show(true);
    }

    /// Begins the way anew, with these answers.
    pub(super) fn begin_with(self, interview: Interview, first: Screen) {
        {
            let state = self.state();
            let mut state = state.borrow_mut();
            state.interview = Rc::new(interview);
            state.last = None;
            state.kept = None;
            state.opened = None;
            state.trail = Trail::new(first);
        }
        self.browser().pages.begin_again();
    }
}

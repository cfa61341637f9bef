use std::cell::Cell;
use std::rc::Rc;

use interview::{Entry, Report};
use leptos::prelude::*;

use super::voices::Voices;
use crate::app::Guide;

/// The case that lies on the desk, in the languages in which it is read.
pub(super) struct Case {
    pub(super) guide: Guide,
    pub(super) report: Report,
    pub(super) entries: Vec<Entry>,
    pub(super) voices: Voices,
    unfolded: Cell<bool>,
}

impl Case {
    pub(super) fn of(guide: Guide) -> Rc<Self> {
        let report = guide.interview().report();
        let entries = report.review();
        Rc::new(Self { guide, report, entries, voices: Voices::of(guide), unfolded: Cell::new(false) })
    }
}

/// Where the case lies, for what is built only later.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    case: StoredValue<Rc<Case>, LocalStorage>,
    turned: Trigger,
}

impl Desk {
    pub(super) fn with(case: Rc<Case>) -> Self {
        Self { case: StoredValue::new_local(case), turned: Trigger::new() }
    }

    /// `None` once another screen is shown.
    pub(super) fn case(self) -> Option<Rc<Case>> {
        self.case.try_get_value()
    }

    /// Whether all is to be unfolded; whoever shows it is told when it changes.
    pub(super) fn is_unfolded(self) -> bool {
        self.turned.track();
        self.case().is_some_and(|case| case.unfolded.get())
    }

    /// Unfolds all, or folds it again.
    pub(super) fn turn(self) {
        if let Some(case) = self.case() {
            case.unfolded.set(!case.unfolded.get());
            self.turned.notify();
        }
    }
}

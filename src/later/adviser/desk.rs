use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use telling::Review;

use super::tongues::Tongues;
use crate::app::Guide;
use crate::widgets::{El, el};

/// The case that is looked at, in the languages in which it is read.
pub(super) struct Case {
    pub(super) guide: Guide,
    pub(super) review: Review,
    pub(super) tongues: Tongues,
    unfolded: Cell<bool>,
}

impl Case {
    pub(super) fn of(guide: Guide) -> Rc<Self> {
        let review = Review::of(&guide.interview());
        Rc::new(Self { guide, review, tongues: Tongues::of(guide), unfolded: Cell::new(false) })
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
    fn case(self) -> Option<Rc<Case>> {
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

    /// Something folded away, made of the case when it is first opened. With all others it can be
    /// unfolded at once, to be printed.
    pub(super) fn fold(self, summary: El, inside: impl FnOnce(Self, &Case) -> Option<El> + 'static) -> El {
        let inside = move || self.case().and_then(|case| inside(self, &case)).into_iter().collect();
        el("details").on_while("open", move || self.is_unfolded()).with(summary).when_opened(inside)
    }
}

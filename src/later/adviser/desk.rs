use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use telling::{Review, Tab};

use super::search::Search;
use super::tongues::Tongues;
use crate::app::Guide;
use crate::widgets::{El, el};

/// The case that is looked at, in the languages in which it is read.
pub(super) struct Case {
    pub(super) review: Review,
    pub(super) tongues: Tongues,
    pub(super) search: Search,
    unfolded: Cell<bool>,
}

impl Case {
    pub(super) fn of(guide: Guide) -> Rc<Self> {
        let review = Review::of(&guide.interview());
        Rc::new(Self { review, tongues: Tongues::of(guide), search: Search::default(), unfolded: Cell::new(false) })
    }
}

/// Where the case lies, for what is built only later.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    case: StoredValue<Rc<Case>, LocalStorage>,
    turned: Trigger,
    sought: Trigger,
}

impl Desk {
    pub(super) fn with(case: Rc<Case>) -> Self {
        Self { case: StoredValue::new_local(case), turned: Trigger::new(), sought: Trigger::new() }
    }

    /// `None` once another screen is shown.
    fn case(self) -> Option<Rc<Case>> {
        self.case.try_get_value()
    }

    /// Draws something of the case, anew as often as other rules are looked at.
    pub(super) fn sought(self, draw: impl FnOnce(Self, &Case) -> El) -> Option<El> {
        self.sought.track();
        self.case().map(|case| draw(self, &case))
    }

    /// Looks at other rules.
    pub(super) fn seek(self, seek: impl FnOnce(&Search)) {
        if let Some(case) = self.case() {
            seek(&case.search);
            self.sought.notify();
        }
    }

    /// Whether these rules are looked at; whoever shows it is told when that changes.
    pub(super) fn shows(self, tab: Tab) -> bool {
        self.sought.track();
        self.case().is_some_and(|case| case.search.tab() == tab)
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

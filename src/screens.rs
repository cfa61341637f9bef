//! Which screen is shown, and when.

use leptos::prelude::*;

use crate::app::{Guide, Screen};
use crate::{later, wizard};

/// While the answers are checked the browser has nothing to do.
fn prepare_result(guide: Guide) {
    guide.browser().when_idle(Box::new(move || {
        if guide.shows(Screen::Check) {
            guide.prepare(|| later::result_page(guide));
        }
    }));
}

/// What is seen: one screen at a time, drawn anew at each step. Nothing within a screen needs to
/// follow a change of language, because the language changes on a screen of its own.
pub(crate) fn screens(guide: Guide) -> impl IntoView {
    move || {
        let screen = guide.screen();
        if guide.take_moved() {
            // As soon as the screen stands: the focus moves to its heading, and that is read out.
            queue_microtask(move || guide.browser().go_to("h1"));
        }
        if guide.waits().is_some() {
            return wizard::waiting_page(guide);
        }
        match screen {
            Screen::Language => wizard::language_page(guide),
            Screen::Introduction => wizard::introduction_page(guide),
            Screen::Question(question) => wizard::question_page(guide, question),
            Screen::Check => {
                prepare_result(guide);
                later::check_page(guide)
            }
            Screen::Result => {
                guide.browser().when_idle(Box::new(move || guide.browser().lay_out_all()));
                guide.take_prepared().unwrap_or_else(|| later::result_page(guide))
            }
            Screen::Adviser => later::adviser_page(guide),
            Screen::Paper => later::paper_page(guide),
            Screen::Link => later::link_page(guide),
            Screen::Opened => later::opened_page(guide),
        }
    }
}

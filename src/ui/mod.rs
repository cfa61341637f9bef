//! The screens. They only read: no law, no order of questions and no sentence is decided here.

mod adviser;
mod browser;
mod draft;
mod guide;
mod parts;
mod result;
mod take;
mod trail;
mod voice;
mod wizard;

use leptos::prelude::*;

pub(crate) use browser::{Browser, Done, Listed, Part, Unavailable, Way};
pub(crate) use guide::Guide;
pub(crate) use trail::Screen;

/// While the answers are checked the browser has nothing to do.
fn prepare_result(guide: Guide) {
    guide.browser().when_idle(Box::new(move || {
        if guide.shows(Screen::Check) {
            guide.prepare(|| result::result_page(guide));
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
                wizard::check_page(guide)
            }
            Screen::Result => {
                guide.browser().when_idle(Box::new(move || guide.browser().lay_out_all()));
                guide.take_prepared().unwrap_or_else(|| result::result_page(guide))
            }
            Screen::Adviser => adviser::adviser_page(guide),
            Screen::Paper => take::paper_page(guide),
            Screen::Link => take::link_page(guide),
            Screen::Opened => take::opened_page(guide),
        }
    }
}

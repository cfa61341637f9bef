//! Which screen is shown, and when.

use interview::Kind;
use interview::questions::FIRST;
#[cfg(not(target_arch = "wasm32"))]
use interview::{Answer, Question};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use words::Speaker;

use crate::ahead::Ahead;
use crate::app::{Form, Guide, Screen};
use crate::widgets::{El, Inputs, choices, el};
use crate::{later, wizard};

/// What is seen: one screen at a time, drawn anew at each step. Nothing within a screen needs to
/// follow a change of language, because the language changes on a screen of its own.
pub(crate) fn screens(guide: Guide) -> impl IntoView {
    // Leptos wants a view that could go to another thread; a browser has one.
    let ahead = SendWrapper::new(Ahead::default());
    move || {
        let screen = guide.screen();
        if guide.take_moved() {
            // As soon as the screen stands: the focus moves to its heading, and that is read out.
            guide.browser().focus.go_to("h1");
        }
        guide.entitle("tab-title");
        if screen != Screen::Result {
            ahead.forget();
        }
        shown(guide, screen, &ahead)
    }
}

fn shown(guide: Guide, screen: Screen, ahead: &Ahead) -> El {
    if guide.waits().is_some() {
        return wizard::waiting_page(guide);
    }
    match screen {
        Screen::Following(_) => wizard::waiting_page(guide),
        Screen::Language => wizard::language_page(guide),
        Screen::Introduction => wizard::introduction_page(guide),
        Screen::Question(question) => {
            let form = guide.form(question);
            let speaker = guide.speaker();
            let later = question != FIRST;
            let due = later.then(|| later::due(guide, &speaker)).flatten();
            let now = later.then(|| later::now(guide, &speaker));
            // What reads the first question aloud may come while that is read.
            let listen = move || guide.is_whole().then(|| later::listen_to_question(guide, question));
            let listen = el("div").live(listen);
            let kept = guide.has_answers().then(|| wizard::kept(guide, &speaker));
            wizard::question_page(guide, form, inputs(guide, form, &speaker), Some(listen), due, now, kept)
        }
        Screen::Check => {
            ahead.prepare(guide, later::result_page);
            later::check_page(guide)
        }
        Screen::Result => {
            guide.browser().layout.when_idle(Box::new(move || guide.browser().layout.lay_out_all()));
            ahead.take(guide).unwrap_or_else(|| later::result_page(guide))
        }
        Screen::Adviser => later::adviser_page(guide),
        Screen::Days => later::days_page(guide),
        Screen::Paper => later::paper_page(guide),
        Screen::Letter(kind) => later::letter_page(guide, kind),
        Screen::Link => later::link_page(guide),
        Screen::Opened => match guide.opened() {
            Some(opened) => later::opened_page(guide, &opened),
            // Once it was used, or not, there is nothing left to decide.
            None => wizard::introduction_page(guide),
        },
    }
}

/// A screen as it is at present, for a page that is written and not shown.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn still_screen(guide: Guide, screen: Screen) -> El {
    shown(guide, screen, &Ahead::default())
}

/// What is asked after the first question was answered so, where it is a choice again, or a day: it can be answered
/// before anything else of the guide is there. What can be done besides comes with the guide. No deadline is known yet.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn still_second(guide: Guide, first: Answer) -> Option<(&'static Question, El)> {
    guide.go(Screen::Following(first));
    let Screen::Question(question) = guide.screen() else { return None };
    let form = guide.form(question);
    let inputs =
        matches!(question.kind, Kind::Choice(_) | Kind::Date(_)).then(|| inputs(guide, form, &guide.speaker()))?;
    Some((question, wizard::question_page(guide, form, inputs, Some(el("div")), None, None, None)))
}

/// What a question is answered with. The first one is a choice, and is shown before anything of `later`
/// may be called.
fn inputs(guide: Guide, form: Form, speaker: &Speaker) -> Inputs {
    match form.question().kind {
        Kind::Choice(all) => Inputs { fields: choices(form, speaker, all), caught: None },
        Kind::Several(_) | Kind::Date(_) | Kind::Country { .. } => later::inputs(guide, form, speaker),
    }
}

#[cfg(test)]
mod tests;

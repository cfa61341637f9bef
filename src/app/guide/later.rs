//! What a guide does only once all of it is here: as `src/later`, it is cut out of the program that is fetched
//! first. With it go the law, and all questions but the first.

mod aloud;

use std::rc::Rc;

use interview::questions::FIRST;
use interview::{Answer, Interview, Opened, Problem, Question};
use law::Date;

use super::{Draft, Fault, Form, Guide, Screen};
use crate::app::{Begun, Field, enter};

pub(super) use aloud::read_aloud;

/// Hands in an answer, and goes on to what comes after it.
#[inline(never)]
pub(super) fn hand_in(guide: Guide, form: Form, answer: Answer) {
    if let Err(problem) = take(guide, form.question(), answer) {
        form.settle(Some(Fault::Answer(problem)));
    }
}

fn take(guide: Guide, question: &'static Question, answer: Answer) -> Result<(), Problem> {
    Rc::make_mut(&mut guide.state().borrow_mut().interview).answer(question, answer)?;
    if guide.ends_detour() {
        guide.back();
        return Ok(());
    }
    let (next, behind) = {
        let state = guide.state();
        let state = state.borrow();
        // After a correction only what it has opened is asked, not all that follows once more.
        let corrects = state.trail.is_past_check();
        let next = if corrects { state.interview.next() } else { state.interview.after(question) };
        (next, state.trail.behind())
    };
    match (next, behind) {
        (Some(next), _) => guide.go(Screen::Question(next)),
        (None, Some(Screen::Check | Screen::Result | Screen::Adviser)) => guide.back(),
        (None, _) => guide.go(Screen::Check),
    }
    Ok(())
}

/// Takes another answer, and goes nowhere.
#[inline(never)]
pub(super) fn correct(guide: Guide, question: &'static Question, answer: Answer) -> Result<(), Fault> {
    Rc::make_mut(&mut guide.state().borrow_mut().interview).answer(question, answer).map_err(Fault::Answer)
}

/// Goes on from the first question, which was answered so before it was known where to.
#[inline(never)]
pub(super) fn follow(guide: Guide, answer: Answer) {
    let state = guide.state();
    let mut state = state.borrow_mut();
    let taken = Rc::make_mut(&mut state.interview).answer(FIRST, answer);
    let next = if taken.is_ok() { state.interview.after(FIRST) } else { Some(FIRST) };
    state.trail.turn(next.map_or(Screen::Check, Screen::Question));
}

/// Goes on from the second question, which stood in the page before it was known that it is the second, and was answered
/// there, or begun to be.
#[inline(never)]
pub(super) fn carry_on(guide: Guide, first: Answer, begun: Begun) {
    follow(guide, first);
    let here = guide.state().borrow().trail.here();
    let Screen::Question(question) = here else { return guide.stay(None) };
    let draft = drafted(question, &begun);
    let sent = begun.pressed.as_deref() == Some("next");
    let answer = sent.then(|| draft.answer(question));
    guide.state().borrow_mut().last = Some((question, draft));
    let taken = answer.map(|answer| answer.and_then(|answer| take(guide, question, answer).map_err(Fault::Answer)));
    match taken {
        Some(Ok(())) => {}
        Some(Err(fault)) => {
            guide.state().borrow_mut().refused = Some(fault);
            guide.stay(None);
        }
        None => guide.stay(begun.focused),
    }
}

/// What was entered on the question.
fn drafted(question: &'static Question, begun: &Begun) -> Draft {
    let mut draft = Draft::default();
    let typed = begun.typed.as_deref().unwrap_or_default();
    for (field, text) in Field::ALL.into_iter().zip(typed.lines()).filter(|(_, text)| !text.is_empty()) {
        enter(&mut draft, field, text.to_owned());
    }
    draft.chosen = begun.chosen.as_deref().and_then(|chosen| question.read(chosen).ok());
    draft
}

/// The first question of an interview that has answers.
#[inline(never)]
pub(super) fn first(guide: Guide) -> &'static Question {
    guide.interview().path().first().copied().unwrap_or(FIRST)
}

/// The place of a question among those that are asked, counted from 1.
#[inline(never)]
pub(super) fn number(guide: Guide, question: &Question) -> Option<usize> {
    let path = guide.interview().path();
    path.iter().position(|other| *other == question).map(|place| place + 1)
}

/// The same answers on another day.
#[inline(never)]
pub(super) fn held_on(interview: &Interview, today: Date) -> Interview {
    interview.held_on(today)
}

/// What came in a link.
#[inline(never)]
pub(super) fn opened(link: &str, today: Date) -> Option<Opened> {
    Interview::open(link, today)
}

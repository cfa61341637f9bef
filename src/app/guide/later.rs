//! What a guide does only once all of it is here: as `src/later`, it is cut out of the program that is fetched
//! first. With it go the law, and all questions but the first.

mod aloud;

use std::rc::Rc;

use interview::questions::FIRST;
use interview::{Answer, Interview, Opened, Problem, Question};
use law::Date;

use super::{Draft, Fault, Form, Guide, Screen};

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

/// Goes on from the second question, which stood in the page before it was known that it is the second, and on which
/// this is chosen, or was `sent`.
#[inline(never)]
pub(super) fn carry_on(guide: Guide, first: Answer, chosen: &str, sent: bool, focused: Option<String>) {
    follow(guide, first);
    let here = guide.state().borrow().trail.here();
    let Screen::Question(question) = here else { return guide.stay(None) };
    let answer = question.read(chosen).ok();
    guide.state().borrow_mut().last = Some((question, Draft::of(answer)));
    let is_taken = answer.filter(|_| sent).is_some_and(|answer| take(guide, question, answer).is_ok());
    if !is_taken {
        guide.stay(focused);
    }
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

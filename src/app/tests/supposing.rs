//! What if: another answer is tried.

use interview::Answer;

use super::visit::{TRANSFER, Visit, question};
use crate::app::{Fault, Screen, Supposing};

const TODAY: &str = "2026-03-05";

fn at_the_result() -> (Visit, Supposing) {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.go(Screen::Result));
    let supposing = visit.draw(Supposing::new);
    (visit, supposing)
}

fn try_out(supposing: Supposing, id: &str, answer: &str) {
    supposing.choose(Some(question(id)));
    let form = supposing.form(question(id));
    form.enter(|draft| draft.chosen = question(id).read(answer).ok());
    supposing.try_out(form);
}

#[test]
fn what_is_tried_leaves_the_answers_as_they_are() {
    let (visit, supposing) = at_the_result();
    supposing.choose(Some(question("family")));
    assert_eq!(supposing.question(), Some(question("family")));
    assert_eq!(supposing.form(question("family")).draft().chosen, question("family").read("spouse").ok());
    assert!(supposing.interview().is_none());
    try_out(supposing, "family", "other");
    let tried = supposing.interview().expect("it was tried");
    assert_eq!(tried.answer_to(question("family")), question("family").read("other").ok());
    assert_eq!(visit.given("family"), question("family").read("spouse").ok());
    supposing.choose(None);
    assert!(supposing.question().is_none() && supposing.interview().is_none());
}

#[test]
fn what_cannot_be_tried_is_said() {
    let (_visit, supposing) = at_the_result();
    supposing.choose(Some(question("told")));
    let form = supposing.form(question("told"));
    form.enter(|draft| draft.read = Some(Err(Fault::NoSuchDay)));
    supposing.try_out(form);
    assert_eq!(form.fault(), Some(Fault::NoSuchDay));
    assert!(supposing.interview().is_none());
    form.enter(|draft| draft.chosen = Some(Answer::Unknown));
    supposing.try_out(form);
    assert_eq!(form.fault(), None);
    assert!(supposing.interview().is_some());
}

/// What is kept goes on to the question that it opens, and stays on the result where it opens none.
#[test]
fn what_is_kept_becomes_the_answer() {
    for (id, answer, next) in
        [("circumstances", "detained", None), ("appeal", "unknown", None), ("europe", "family+dependant", None)]
    {
        let (visit, supposing) = at_the_result();
        try_out(supposing, id, answer);
        visit.act(|_| supposing.keep());
        assert_eq!(visit.given(id), question(id).read(answer).ok());
        let expected = next.map_or(Screen::Result, |next| Screen::Question(question(next)));
        assert_eq!(visit.here(), expected);
        // The question itself opens with it too.
        visit.act(|guide| guide.go(Screen::Question(question(id))));
        assert_eq!(visit.form().draft().chosen, question(id).read(answer).ok());
    }
}

/// Even where that question was the last one to be answered.
#[test]
fn what_is_kept_is_not_hidden_by_what_was_entered_before() {
    let (visit, supposing) = at_the_result();
    try_out(supposing, "circumstances", "support");
    visit.act(|_| supposing.keep());
    visit.act(|guide| guide.go(Screen::Question(question("circumstances"))));
    assert_eq!(visit.form().draft().chosen, question("circumstances").read("support").ok());
}

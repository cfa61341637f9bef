//! Back, corrections and detours.

use interview::{Answer, Problem};

use super::visit::{DENMARK, TRANSFER, Visit, day, question};
use crate::app::{Draft, Fault, Form, Guide, Screen};

const TODAY: &str = "2026-03-05";

#[test]
fn back_at_every_step_keeps_the_answers() {
    let visit = Visit::with(TODAY, DENMARK);
    assert_eq!(visit.here(), Screen::Check);
    visit.act(|guide| guide.go(Screen::Result));
    visit.act(Guide::back);
    // The guide's own Back and the browser's are the same: they are taken in turns.
    for (place, (id, answer)) in DENMARK.iter().rev().enumerate() {
        if place % 2 == 0 {
            visit.act(Guide::back);
        } else {
            visit.go_back();
        }
        assert_eq!(visit.here(), Screen::Question(question(id)));
        assert_eq!(visit.form().answer().ok(), question(id).read(answer).ok());
    }
    visit.go_back();
    assert_eq!(visit.here(), Screen::Introduction);
    visit.act(Guide::back);
    assert_eq!(visit.here(), Screen::Language);
    assert!(!visit.guide.can_go_back());
    for (id, _) in DENMARK.iter().take(3) {
        visit.go_forward();
        visit.go_forward();
        assert!(visit.given(id).is_some());
    }
}

#[test]
fn a_correction_asks_what_it_opens_and_keeps_the_rest() {
    let visit = Visit::with(TODAY, DENMARK);
    for (id, answer) in DENMARK {
        assert_eq!(visit.here(), Screen::Check);
        visit.act(|guide| guide.go(Screen::Question(question(id))));
        visit.answer(id, answer);
    }
    visit.act(|guide| guide.go(Screen::Question(question("europe"))));
    visit.answer("europe", "family");
    visit.answer("family", "spouse");
    visit.answer("family-country", "DE");
    visit.answer("family-stay", "protected");
    visit.answer("family-since", "home");
    visit.answer("family-wish", "both");
    assert_eq!(visit.here(), Screen::Check);
    assert!(DENMARK.iter().all(|(id, _)| visit.given(id).is_some()));
}

#[test]
fn a_correction_from_the_result_leads_back_to_it() {
    for from in [Screen::Result, Screen::Adviser] {
        let visit = Visit::with(TODAY, TRANSFER);
        visit.act(|guide| guide.go(Screen::Result));
        if from != Screen::Result {
            visit.act(|guide| guide.go(from));
        }
        visit.act(|guide| guide.go(Screen::Question(question("circumstances"))));
        visit.answer("circumstances", "detained");
        assert_eq!(visit.here(), from);
    }
}

/// On the way back a question is passed over that a correction has made pointless.
#[test]
fn back_passes_over_what_is_no_longer_asked() {
    let visit = Visit::begun(TODAY);
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    for (id, answer) in TRANSFER.iter().take(3) {
        visit.answer(id, answer);
    }
    assert_eq!(visit.here(), Screen::Question(question("appeal")));
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    visit.answer("stage", "waiting");
    let mut seen = Vec::new();
    while visit.guide.can_go_back() {
        visit.act(Guide::back);
        seen.push(visit.here());
    }
    for gone in ["decision", "told", "appeal"] {
        assert!(!seen.contains(&Screen::Question(question(gone))), "{gone}: {seen:?}");
    }
    assert!(seen.contains(&Screen::Question(question("stage"))), "{seen:?}");
}

#[test]
fn what_cannot_be_taken_stays_on_the_form() {
    let visit = Visit::with(TODAY, &[("stage", "waiting")]);
    let form = visit.form();
    for (read, fault) in [
        (None, Fault::Unanswered),
        (Some(Err(Fault::NoSuchDay)), Fault::NoSuchDay),
        (Some(Ok(day("2026-03-06"))), Fault::Answer(Problem::Future)),
    ] {
        form.enter(|draft| *draft = Draft { year: "2026".to_owned(), read, ..Draft::default() });
        visit.act(|guide| guide.hand_in(form));
        assert_eq!(form.fault(), Some(fault));
        assert_eq!(visit.here(), Screen::Question(question("registered")));
        assert_eq!(form.draft().year, "2026");
    }
    assert_eq!(visit.given("registered"), None);
}

/// What was typed and not handed in is there again after a change of language, and not on another
/// question.
#[test]
fn what_was_entered_outlives_its_screen() {
    let visit = Visit::with(TODAY, &[("stage", "decided")]);
    visit.form().enter(|draft| draft.day = "9".to_owned());
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(Guide::back);
    assert_eq!(visit.form().draft().day, "9");
    visit.act(Guide::back);
    assert_eq!(visit.form().draft().day, "");
}

#[test]
fn an_answer_that_does_not_fit_with_another_leads_to_it_and_back() {
    let visit = Visit::with(TODAY, &[("stage", "board")]);
    let granted = question("decision").read("granted").ok();
    let refused = || {
        let form = visit.form();
        form.enter(|draft| draft.chosen = granted);
        visit.act(|guide| guide.hand_in(form));
        (form, form.fault().and_then(Fault::other))
    };
    let (form, other) = refused();
    assert_eq!(other, Some(question("stage")));
    // There and back without a change: nothing is lost on either screen.
    visit.act(|guide| guide.put_right(form, question("stage")));
    assert_eq!(visit.here(), Screen::Question(question("stage")));
    assert_eq!(visit.form().draft().chosen, question("stage").read("board").ok());
    visit.act(Guide::back);
    assert_eq!(visit.here(), Screen::Question(question("decision")));
    assert_eq!(visit.form().draft().chosen, granted);
    // With a change it goes on from here.
    let (form, _) = refused();
    visit.act(|guide| guide.put_right(form, question("stage")));
    visit.answer("stage", "decided");
    assert_eq!(visit.here(), Screen::Question(question("decision")));
    let form = visit.form();
    assert_eq!(form.draft().chosen, granted);
    visit.act(|guide| guide.hand_in(form));
    assert_eq!(visit.here(), Screen::Question(question("told")));
}

#[test]
fn all_over_again_forgets_the_answers_and_the_way() {
    let table = [(true, Screen::Language), (false, Screen::Introduction)];
    for (forgets, first) in table {
        let visit = Visit::with(TODAY, TRANSFER);
        visit.act(|guide| if forgets { guide.forget() } else { guide.restart() });
        assert_eq!((visit.here(), visit.guide.can_go_back()), (first, false));
        assert!(!visit.guide.has_answers());
        // The browser still has entries of the way before: they lead nowhere.
        visit.go_back();
        assert_eq!(visit.here(), first);
        visit.act(|guide| guide.go(Screen::Question(question("stage"))));
        assert_eq!(visit.form().draft().chosen, None);
    }
}

#[test]
fn not_knowing_is_an_answer_to_every_question() {
    let visit = Visit::begun(TODAY);
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    let mut asked = 0;
    while let Screen::Question(_) = visit.here() {
        let form = visit.form();
        form.enter(|draft| draft.chosen = Some(Answer::Unknown));
        visit.act(|guide| guide.hand_in(form));
        asked += 1;
        assert!(asked < 40, "it comes to an end");
    }
    assert_eq!(visit.here(), Screen::Check);
    assert!(asked > 4, "{asked}");
}

#[test]
fn an_answer_is_changed_on_the_screen_where_it_stands() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.go(Screen::Adviser));
    let save = |answer: &str| {
        let told = question("told");
        let form = visit.draw(|_| Form::new(told, Draft::of(told.read(answer).ok())));
        let mut taken = false;
        visit.act(|guide| taken = guide.correct(form));
        (taken, form.fault().is_some(), visit.here())
    };
    assert_eq!(save("2026-03-01"), (true, false, Screen::Adviser));
    assert_eq!(visit.given("told"), question("told").read("2026-03-01").ok());
    assert_eq!(save("2027-03-01"), (false, true, Screen::Adviser), "that day has not come yet");
    assert_eq!(visit.given("told"), question("told").read("2026-03-01").ok());
}

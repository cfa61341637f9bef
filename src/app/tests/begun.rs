//! What was pressed before the guide was there is carried on.

use interview::Answer;

use super::visit::{Visit, language, question};
use crate::app::{Begun, Fault, Screen};

/// A page of a language, on which so much was pressed before its words came.
fn opened(pressed: Option<&str>, chosen: Option<&str>) -> Visit {
    answered(None, pressed, chosen)
}

/// The same where what follows on this answer to the first question was in the page too.
fn answered(answered: Option<&str>, pressed: Option<&str>, chosen: Option<&str>) -> Visit {
    let text = |text: Option<&str>| text.map(str::to_owned);
    let [answered, pressed, chosen] = [answered, pressed, chosen].map(text);
    carried_on(Begun { pressed, answered, chosen, ..Begun::default() })
}

/// The same where this stands in the fields of the day that was asked for second.
fn dated(pressed: &str, typed: &str) -> Visit {
    let [answered, pressed, typed] = ["waiting", pressed, typed].map(|text| Some(text.to_owned()));
    carried_on(Begun { answered, pressed, typed, ..Begun::default() })
}

fn carried_on(begun: Begun) -> Visit {
    let visit = Visit::on("2026-03-05");
    let focused = Some("[value=decided]".to_owned());
    *visit.browser.begun.borrow_mut() = Some(Begun { focused, ..begun });
    visit.act(|guide| guide.begin_in(language("da")));
    visit.arrives();
    visit
}

#[test]
fn nobody_is_moved_who_has_pressed_nothing() {
    let visit = opened(None, None);
    assert_eq!(visit.here(), Screen::Introduction);
    assert_eq!(*visit.browser.focused.borrow(), ["[value=decided]"]);
    assert!(!visit.guide.take_moved() && visit.guide.takes_presses());
}

#[test]
fn what_was_chosen_stands_on_the_first_question() {
    let visit = opened(Some("start"), Some("decided"));
    assert_eq!(visit.here(), Screen::Question(question("stage")));
    let decided = question("stage").read("decided").ok();
    assert_eq!(visit.form().draft().chosen, decided);
    assert!(!visit.guide.take_moved() && visit.guide.takes_presses());
    visit.go_back();
    assert_eq!(visit.here(), Screen::Introduction);
}

#[test]
fn what_was_sent_is_answered() {
    for (chosen, answer) in [("decided", question("stage").read("decided").ok()), ("unknown", Some(Answer::Unknown))] {
        let visit = opened(Some("next"), Some(chosen));
        assert!(matches!(visit.here(), Screen::Following(_)), "{:?}", visit.here());
        visit.all_arrives();
        assert_eq!(visit.given("stage"), answer);
        assert!(matches!(visit.here(), Screen::Question(next) if next.id != "stage"));
    }
    assert_eq!(opened(Some("next"), Some("nonsense")).here(), Screen::Question(question("stage")));
}

#[test]
fn whoever_has_come_to_the_second_question_stays_there_until_all_of_it_is_here() {
    let visit = answered(Some("decided"), Some("start"), Some("transfer"));
    assert!(visit.guide.awaits_first(), "what the page came with still stands");
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Question(question("decision")));
    assert_eq!(visit.form().draft().chosen, question("decision").read("transfer").ok());
    assert!(!visit.guide.take_moved() && visit.guide.takes_presses());
    assert_eq!(visit.given("stage"), question("stage").read("decided").ok());
    for screen in [Screen::Question(question("stage")), Screen::Introduction] {
        visit.go_back();
        assert_eq!(visit.here(), screen);
    }
}

#[test]
fn what_was_sent_on_the_second_question_is_answered() {
    let visit = answered(Some("decided"), Some("next"), Some("transfer"));
    visit.all_arrives();
    assert_eq!(visit.given("decision"), question("decision").read("transfer").ok());
    assert_eq!(visit.here(), Screen::Question(question("told")));
}

#[test]
fn a_day_that_was_begun_stands_in_its_fields() {
    let visit = dated("start", "3.3.2026\n\n");
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Question(question("registered")));
    let draft = visit.form().draft();
    assert_eq!([&*draft.day, &*draft.month, &*draft.year], ["3", "3", "2026"]);
    assert_eq!((visit.given("registered"), visit.form().fault()), (None, None));
}

#[test]
fn a_day_that_was_sent_is_answered() {
    let visit = dated("next", "3\n3\n2026");
    visit.all_arrives();
    assert_eq!(visit.given("registered"), question("registered").read("2026-03-03").ok());
    assert_ne!(visit.here(), Screen::Question(question("registered")));
}

#[test]
fn of_a_day_that_cannot_be_it_is_said_what_is_wrong() {
    for (typed, fault) in [("30\n2\n2026", Fault::NoSuchDay), ("3\n3\n", Fault::NoYear), ("\n\n", Fault::Unanswered)] {
        let visit = dated("next", typed);
        visit.all_arrives();
        assert_eq!(visit.here(), Screen::Question(question("registered")));
        let form = visit.form();
        assert_eq!((form.fault(), visit.given("registered")), (Some(fault), None), "{typed}");
        let draft = form.draft();
        assert_eq!([&*draft.day, &*draft.month, &*draft.year].join("\n"), typed, "what was typed stays");
    }
}

#[test]
fn nobody_who_types_loses_the_field() {
    let visit = dated("start", "3\n\n");
    visit.browser.begun.borrow_mut().as_mut().unwrap().is_busy = true;
    visit.all_arrives();
    assert!(visit.guide.awaits_first(), "what the page came with still stands");
    let typed = Some("3\n3\n2026".to_owned());
    *visit.browser.begun.borrow_mut().as_mut().unwrap() =
        Begun { answered: Some("waiting".to_owned()), pressed: Some("next".to_owned()), typed, ..Begun::default() };
    visit.browser.time_goes_by();
    assert_eq!(visit.given("registered"), question("registered").read("2026-03-03").ok());
}

#[test]
fn the_last_day_to_appeal_is_shown_to_those_who_want_no_more() {
    assert_eq!(opened(Some("days"), None).here(), Screen::Days);
}

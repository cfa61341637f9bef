//! What the page around asks of a guide: another language, another beginning, and to wait outside for a while.

use interview::questions::FIRST;

use super::visit::{Visit, language, question};
use crate::app::{Guide, Screen};

#[test]
fn another_language_comes_where_the_guide_stands() {
    let visit = Visit::with("2026-03-05", &[("stage", "waiting")]);
    let here = visit.here();
    assert_eq!(here, Screen::Question(question("registered")));
    visit.act(|guide| guide.speak(language("da")));
    assert_eq!(visit.guide.language(), Some(language("en")), "until its words are there");
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.language()), (here, Some(language("da"))));
    visit.act(Guide::back);
    assert_eq!(visit.here(), Screen::Question(FIRST));
}

#[test]
fn on_the_choice_of_language_it_is_a_choice() {
    let visit = Visit::with("2026-03-05", &[("stage", "waiting")]);
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.speak(language("da")));
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Question(question("registered")));
}

#[test]
fn it_begins_where_the_page_says() {
    let visit = Visit::on("2026-03-05");
    visit.act(|guide| guide.start_at(Screen::Question(FIRST)));
    visit.act(|guide| guide.begin_in(language("en")));
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Question(FIRST));
    assert!(!visit.guide.can_go_back());
    visit.act(|guide| guide.start_at(Screen::Days));
    assert_eq!(visit.here(), Screen::Days, "nothing was done yet");
    visit.act(|guide| guide.go(Screen::Question(FIRST)));
    visit.act(|guide| guide.start_at(Screen::Introduction));
    assert_eq!(visit.here(), Screen::Question(FIRST), "the person has gone on");
    visit.act(Guide::restart);
    assert_eq!(visit.here(), Screen::Introduction);
}

#[test]
fn put_back_a_guide_goes_on_where_it_was() {
    let visit = Visit::with("2026-03-05", &[("stage", "waiting"), ("registered", "2026-01-10")]);
    let here = visit.here();
    let out = visit.guide.leave();
    let back = Guide::returned(out, visit.browser.browser());
    assert_eq!((back.screen(), back.language()), (here, Some(language("en"))));
    assert_eq!(back.waits(), None);
    assert!(back.interview().has_answers());
}

#[test]
fn words_that_were_on_their_way_are_asked_for_anew() {
    let visit = Visit::on("2026-03-05");
    visit.act(|guide| guide.begin_in(language("da")));
    let lost = visit.browser.awaited.take();
    assert_eq!(lost.len(), 1);
    let back = Guide::returned(visit.guide.leave(), visit.browser.browser());
    visit.all_arrives();
    assert_eq!((back.screen(), back.language()), (Screen::Introduction, Some(language("da"))));
}

//! A link with answers that is opened.

use interview::{Interview, Opened};

use super::visit::{Answers, DENMARK, TRANSFER, Visit, day, interview, language, question};
use crate::app::{Guide, Screen};

const TODAY: &str = "2026-03-05";

fn link(answers: Answers) -> Opened {
    Interview::open(&interview(TODAY, answers).link(), day(TODAY)).expect("it is a link")
}

#[test]
fn a_link_waits_for_a_language_and_is_looked_at() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.open(link(TRANSFER)));
    assert_eq!(visit.here(), Screen::Language);
    visit.act(|guide| guide.choose(language("en")));
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Opened);
    assert!(!visit.guide.has_answers());
    visit.act(Guide::use_opened);
    assert_eq!(visit.here(), Screen::Result);
    assert_eq!(*visit.guide.interview(), interview(TODAY, TRANSFER));
    // The check lies before it, and the introduction before that.
    for before in [Screen::Check, Screen::Introduction] {
        visit.act(Guide::back);
        assert_eq!(visit.here(), before);
    }
    assert!(!visit.guide.can_go_back());
}

#[test]
fn a_link_does_not_replace_answers_unasked() {
    let visit = Visit::with(TODAY, &[("stage", "decided")]);
    visit.act(|guide| guide.open(link(DENMARK)));
    assert_eq!(visit.here(), Screen::Opened);
    assert!(visit.guide.has_answers());
    visit.act(Guide::discard_opened);
    assert_eq!((visit.here(), visit.guide.opened()), (Screen::Question(question("registered")), None));
    assert_eq!(visit.given("stage"), question("stage").read("decided").ok());
    // Now it is used.
    visit.act(|guide| guide.open(link(DENMARK)));
    visit.act(Guide::use_opened);
    assert_eq!(visit.here(), Screen::Result);
    assert_eq!(visit.given("stage"), question("stage").read("waiting").ok());
}

#[test]
fn what_is_not_whole_is_checked_first() {
    let whole = interview(TODAY, TRANSFER).link();
    let altered = whole.replace("household=alone", "household=partner");
    let unfinished = interview(TODAY, &TRANSFER[..3]).link();
    for broken in [altered, unfinished] {
        let visit = Visit::begun(TODAY);
        let opened = Interview::open(&broken, day(TODAY)).expect("it is a link");
        visit.act(|guide| guide.open(opened));
        visit.act(Guide::use_opened);
        assert_eq!(visit.here(), Screen::Check, "{broken}");
    }
}

#[test]
fn a_second_link_takes_the_place_of_the_first() {
    let visit = Visit::begun(TODAY);
    visit.act(|guide| guide.open(link(TRANSFER)));
    visit.act(|guide| guide.open(link(DENMARK)));
    assert_eq!(visit.here(), Screen::Opened);
    visit.act(Guide::use_opened);
    assert_eq!(*visit.guide.interview(), interview(TODAY, DENMARK));
}

#[test]
fn discarded_without_answers_it_begins_at_the_introduction() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.open(link(TRANSFER)));
    visit.act(|guide| guide.begin_in(language("en")));
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Opened);
    visit.act(Guide::discard_opened);
    assert_eq!((visit.here(), visit.guide.has_answers()), (Screen::Introduction, false));
}

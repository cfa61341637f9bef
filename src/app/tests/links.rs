//! A link with answers that is opened.

use super::visit::{Answers, DENMARK, TRANSFER, Visit, interview, language, question};
use crate::app::{Guide, Screen};

const TODAY: &str = "2026-03-05";

fn link(answers: Answers) -> String {
    interview(TODAY, answers).link()
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

/// What stands in a link are answers and not their words: whoever helps may read another language.
#[test]
fn a_link_made_in_one_language_opens_the_same_answers_in_another() {
    for (made_in, opened_in) in [("ps", "da"), ("ti", "en"), ("da", "ar")] {
        let visit = Visit::with(TODAY, TRANSFER);
        visit.act(|guide| guide.choose(language(made_in)));
        visit.all_arrives();
        let link = visit.guide.interview().link();
        assert!(link.is_ascii(), "{link}");
        let other = Visit::on(TODAY);
        other.act(|guide| guide.open(link));
        other.act(|guide| guide.choose(language(opened_in)));
        other.all_arrives();
        other.act(Guide::use_opened);
        assert_eq!((other.here(), other.guide.speaker().language()), (Screen::Result, Some(language(opened_in))));
        assert_eq!(other.guide.interview(), visit.guide.interview());
    }
}

#[test]
fn a_link_waits_for_the_law_too() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.open(link(TRANSFER)));
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    // Nothing of it is read before.
    assert_eq!((visit.here(), visit.guide.waits()), (Screen::Opened, Some(true)));
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.waits()), (Screen::Opened, None));
    assert_eq!(visit.guide.opened().map(|opened| opened.interview), Some(interview(TODAY, TRANSFER)));
}

#[test]
fn a_link_does_not_replace_answers_unasked() {
    let visit = Visit::with(TODAY, &[("stage", "decided")]);
    visit.act(|guide| guide.open(link(DENMARK)));
    assert_eq!(visit.here(), Screen::Opened);
    assert!(visit.guide.has_answers());
    visit.act(Guide::discard_opened);
    assert_eq!((visit.here(), visit.guide.opened()), (Screen::Question(question("decision")), None));
    assert_eq!(visit.given("stage"), question("stage").read("decided").ok());
    // Now it is used.
    visit.act(|guide| guide.open(link(DENMARK)));
    visit.act(Guide::use_opened);
    assert_eq!(visit.here(), Screen::Result);
    assert_eq!(visit.given("stage"), question("stage").read("waiting").ok());
}

#[test]
fn what_is_not_whole_is_checked_first() {
    let whole = link(TRANSFER);
    let altered = whole.replace("household=alone", "household=partner");
    let unfinished = link(&TRANSFER[..3]);
    for broken in [altered, unfinished] {
        let visit = Visit::begun(TODAY);
        visit.act(|guide| guide.open(broken.clone()));
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

#[test]
fn a_link_says_how_old_it_is() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(Guide::make_link);
    let made = visit.guide.link().expect("it was made");
    let made = made.split_once('#').expect("it is a link").1;
    let later = Visit::begun("2026-03-20");
    later.act(|guide| guide.open(made.to_owned()));
    assert_eq!(later.guide.opened_made(), visit.browser.today.get());
    assert_eq!(later.guide.opened().map(|opened| opened.trouble), Some(None));
}

#[test]
fn an_address_leads_to_the_view_for_advisers() {
    let visit = Visit::on(TODAY);
    visit.act(Guide::to_adviser);
    assert_eq!(visit.here(), Screen::Language);
    visit.act(|guide| guide.choose(language("en")));
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.has_answers()), (Screen::Adviser, false));
    // Another language, later, leads back to where one was.
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.choose(language("da")));
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Adviser);

    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.go(Screen::Result));
    visit.act(Guide::to_adviser);
    assert_eq!(visit.here(), Screen::Adviser);
    visit.act(Guide::back);
    assert_eq!(visit.here(), Screen::Result);
}

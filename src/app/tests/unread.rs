//! The language beside a translation that no person has read.

use super::visit::{TRANSFER, Visit, language};
use crate::app::{Bundle, Guide, Screen};

const TODAY: &str = "2026-03-05";

/// A visit in Danish alone, all of whose words are here.
fn danish() -> Visit {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("da")));
    Bundle::ALL.iter().for_each(|_| visit.arrives());
    visit
}

#[test]
fn the_original_comes_with_a_translation_that_nobody_has_read() {
    let visit = danish();
    assert_eq!((visit.guide.original(), visit.guide.awaits_original()), (Some(language("en")), Some(true)));
    visit.arrives();
    assert!(visit.guide.original_speaker().is_none(), "a part of it is not enough");
    visit.arrives();
    assert_eq!(visit.guide.original_speaker().map(|speaker| speaker.code()), Some("en"));
    assert!(visit.browser.awaited.borrow().is_empty(), "nothing stands beside what is said of the law");
}

#[test]
fn nothing_stands_beside_the_original_or_what_a_person_has_read() {
    let visit = Visit::begun(TODAY);
    assert_eq!((visit.guide.is_unread(), visit.guide.original()), (false, None));
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("da")));
    for _ in Bundle::ALL {
        visit.browser.awaited.take().into_iter().for_each(|awaited| visit.act(|_| awaited.arrive_reviewed()));
    }
    assert_eq!((visit.guide.is_unread(), visit.guide.original()), (false, None));
    assert!(visit.browser.awaited.borrow().is_empty(), "nothing else is fetched");
}

#[test]
fn an_original_that_does_not_arrive_is_asked_for_on_the_next_screen() {
    let visit = danish();
    visit.is_missed();
    assert_eq!(visit.guide.awaits_original(), Some(false));
    assert!(visit.browser.awaited.borrow().is_empty(), "not at once, and not without end");
    visit.act(Guide::begin);
    assert_eq!(visit.guide.awaits_original(), Some(true));
    visit.all_arrives();
    assert_eq!(visit.guide.awaits_original(), None);
}

#[test]
fn only_what_a_translation_is_made_from_stands_beside_it() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.choose(language("da")));
    visit.all_arrives();
    visit.act(|guide| guide.put_beside(Some(language("da"))));
    assert_eq!(visit.guide.original(), Some(language("en")), "no language stands beside itself");
    assert_eq!(visit.guide.originals().collect::<Vec<_>>(), [language("en")]);
}

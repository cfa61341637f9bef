//! A page that stays open over night.

use super::visit::{TRANSFER, Visit, day, question};
use crate::app::{Guide, Screen};

#[test]
fn after_midnight_all_is_counted_anew() {
    let visit = Visit::with("2026-03-05", TRANSFER);
    visit.act(|guide| guide.go(Screen::Result));
    visit.browser.today.set(Some(day("2026-03-06")));
    visit.act(Guide::wake);
    assert_eq!(visit.guide.interview().today(), day("2026-03-06"));
    assert_eq!(visit.here(), Screen::Result);
    for (id, answer) in TRANSFER {
        assert_eq!(visit.given(id), question(id).read(answer).ok());
    }
}

/// A decision that was told more than a year ago is none that the guide takes; nor is a day that the
/// clock, put right, has not reached.
#[test]
fn answers_that_no_longer_fit_fall_away() {
    for today in ["2027-03-02", "2026-02-27"] {
        let visit = Visit::with("2026-03-05", TRANSFER);
        visit.browser.today.set(Some(day(today)));
        visit.act(Guide::wake);
        assert_eq!(visit.given("told"), None, "{today}");
        assert!(visit.given("stage").is_some() && visit.given("registered").is_some(), "{today}");
    }
}

#[test]
fn whoever_comes_back_to_answers_reads_once_that_they_are_not_kept() {
    let visit = Visit::with("2026-03-05", TRANSFER);
    visit.act(Guide::go_out_of_sight);
    assert!(!visit.guide.is_leaving(), "in a page of somebody else nothing is said");
    visit.browser.own_page.set(true);
    visit.act(Guide::go_out_of_sight);
    assert!(visit.guide.is_leaving());
    visit.act(|guide| guide.go(Screen::Result));
    visit.act(Guide::go_out_of_sight);
    assert!(!visit.guide.is_leaving(), "it was said");
}

#[test]
fn a_clock_that_cannot_be_changes_nothing() {
    let visit = Visit::with("2026-03-05", TRANSFER);
    visit.browser.today.set(None);
    visit.act(Guide::wake);
    assert_eq!(visit.guide.today(), day("2026-03-05"));
    assert!(visit.given("told").is_some());
}

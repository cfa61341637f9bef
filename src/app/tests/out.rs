//! What leaves the guide.

use super::visit::{TRANSFER, Visit, interview};
use crate::app::{Guide, Screen};

const TODAY: &str = "2026-03-05";

#[test]
fn what_cannot_be_handed_on_is_left_over() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.copy("take", "a text"));
    assert_eq!(visit.guide.left_over("take").as_deref(), Some(""));
    assert_eq!(visit.guide.left_over("say"), None, "it belongs to another place");
    visit.browser.refuses.set(true);
    visit.act(|guide| guide.copy("say", "another"));
    assert_eq!(visit.guide.left_over("say").as_deref(), Some("another"));
    assert_eq!(visit.browser.focused.borrow().last().map(String::as_str), Some("[data-copy]"));
    visit.act(|guide| guide.go(Screen::Result));
    assert_eq!(visit.guide.left_over("say"), None, "it goes with its screen");
}

#[test]
fn a_link_is_made_only_when_it_is_asked_for() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.go(Screen::Link));
    assert_eq!(visit.guide.link(), None);
    visit.act(Guide::make_link);
    let link = visit.guide.link().expect("it was made");
    assert!(link.ends_with(&interview(TODAY, TRANSFER).link()), "{link}");
    visit.act(Guide::back);
    assert_eq!(visit.guide.link(), None);
}

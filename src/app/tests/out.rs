//! What leaves the guide.

use super::visit::{TRANSFER, Visit, interview};
use crate::app::{Guide, Screen};

const TODAY: &str = "2026-03-05";

/// What is said in that place, and what stands there to be copied.
fn handed(visit: &Visit, place: &'static str) -> Option<(&'static str, String)> {
    visit.guide.handed(place).map(|handed| (handed.says, handed.text))
}

#[test]
fn what_cannot_be_handed_on_is_left_over() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.copy("take", "a text"));
    assert_eq!(handed(&visit, "take"), Some(("copied", String::new())));
    assert_eq!(handed(&visit, "say"), None, "it belongs to another place");
    visit.browser.time_goes_by();
    assert_eq!(handed(&visit, "take"), Some(("copied", String::new())));
    visit.browser.refuses.set(true);
    visit.act(|guide| guide.copy("say", "another"));
    assert_eq!(handed(&visit, "say"), Some(("copy-refused", "another".to_owned())));
    assert_eq!(visit.browser.focused.borrow().last().map(String::as_str), Some("[data-copy]"));
    visit.act(|guide| guide.go(Screen::Result));
    assert_eq!(handed(&visit, "say"), None, "it goes with its screen");
}

#[test]
fn a_browser_that_says_nothing_leaves_nobody_without_an_answer() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.browser.keeps_silent.set(true);
    visit.act(|guide| guide.copy("take", "a text"));
    assert_eq!(handed(&visit, "take"), None);
    visit.browser.time_goes_by();
    assert_eq!(handed(&visit, "take"), Some(("copy-refused", "a text".to_owned())));
    // Whether a file was saved, or a page printed, no browser says.
    visit.act(|guide| guide.save("take", "a.ics", "text/calendar", "BEGIN", "the day"));
    assert_eq!(handed(&visit, "take"), Some(("saved", "the day".to_owned())));
    visit.act(|guide| guide.print("paper"));
    assert_eq!(handed(&visit, "paper"), Some(("printed", String::new())));
}

#[test]
fn a_link_is_made_only_when_it_is_asked_for() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.go(Screen::Link));
    assert_eq!(visit.guide.link(), None);
    visit.act(Guide::make_link);
    let link = visit.guide.link().expect("it was made");
    let day = format!("&made={TODAY}");
    assert!(link.ends_with(&(interview(TODAY, TRANSFER).link() + &day)), "{link}");
    visit.act(Guide::back);
    assert_eq!(visit.guide.link(), None);
}

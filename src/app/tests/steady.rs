//! A press that was meant for the screen before.

use crate::app::{Guide, Visit};

#[test]
fn for_half_a_second_after_a_change_of_screen_nothing_acts() {
    let visit = Visit::with("2026-03-05", &[("stage", "decided")]);
    assert!(!visit.guide.takes_presses(), "the second press falls on the next question");
    visit.browser.now.set(450.0);
    assert!(!visit.guide.takes_presses());
    visit.browser.now.set(500.0);
    assert!(visit.guide.takes_presses());
    visit.act(Guide::back);
    assert!(!visit.guide.takes_presses());
    // A clock that is put right meanwhile does not hold anybody up.
    visit.browser.now.set(-86_400_000.0);
    assert!(visit.guide.takes_presses());
}

#[test]
fn what_changes_on_a_screen_can_be_pressed_at_once() {
    let visit = Visit::begun("2026-03-05");
    visit.browser.now.set(1000.0);
    visit.act(Guide::wake);
    assert!(visit.guide.takes_presses());
}

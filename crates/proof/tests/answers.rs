//! The answers that stand for all others.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::question;
use law::{BOOK, Date};
use proof::Answers;

fn to(id: &str) -> Vec<String> {
    let today = Date::parse("2026-11-20").unwrap();
    Answers::of(&BOOK)
        .to(question(id).unwrap(), today)
        .iter()
        .map(|answer| answer.text(question(id).unwrap()))
        .collect()
}

#[test]
fn days_lie_on_both_sides_of_each_border() {
    assert_eq!(to("registered"), ["2026-06-11", "2026-06-12", "2026-07-01", "unknown"]);
    assert_eq!(to("told"), ["2026-11-12", "2026-11-13", "unknown"], "the eighth day and the seventh");
}

#[test]
fn countries_are_told_apart_where_the_law_does() {
    let [family, earlier, nationality] = ["family-country", "earlier-country", "nationality"].map(to);
    assert_eq!(family.len(), 3, "Denmark, another country and not known: {family:?}");
    assert!(family.contains(&"DK".to_owned()));
    assert_eq!(earlier.len(), 2, "any other country than Denmark: {earlier:?}");
    // Not on any list, on the list, in the Dublin area too, Denmark, Georgia and Ukraine.
    assert_eq!(nationality, ["AD", "AL", "AT", "DK", "GE", "UA", "stateless", "unknown"]);
}

#[test]
fn of_choices_every_one_is_taken() {
    assert_eq!(to("board"), ["upheld", "overturned", "sent-back", "unknown"]);
    assert_eq!(to("circumstances")[..3], ["none", "detained", "cannot-communicate"]);
    assert_eq!(to("circumstances").len(), 7, "every combination that says something else, and not to know");
}

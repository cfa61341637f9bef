//! The guide says when the rules may have changed since they were last checked.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::{Interview, question};
use law::Date;
use telling::{Body, Sheet, Telling};

/// Whether the result has the notice, at which place, and how many lines head the sheet.
fn told(notice: &str, today: Date, stage: &str) -> (Option<usize>, usize) {
    let mut interview = Interview::new(today);
    let asked = question("stage").unwrap();
    interview.answer(asked, asked.read(stage).unwrap()).unwrap();
    let parts = Telling::of(&interview).parts;
    let notice = parts.iter().position(|part| part.id == notice && matches!(part.body, Body::Notice(_)));
    let sheet = Sheet::of(&interview, "1").for_person(&[]);
    (notice, sheet.first().unwrap().lines.len())
}

#[test]
fn after_half_a_year_every_result_says_so_near_its_top() {
    let last = law::checked().unwrap().plus_months(6);
    let stages = question("stage").unwrap().choices();
    assert!(stages.len() > 8);
    for stage in stages {
        let (notice, head) = told("out-of-date", last, stage.id);
        assert_eq!((notice, head), (None, 1), "{}", stage.id);
        let (notice, head) = told("out-of-date", last.plus_days(1), stage.id);
        assert!(notice.is_some_and(|place| place <= 2), "{}: after the deadline and the letter alone", stage.id);
        assert_eq!(head, 2, "{}: on paper and in what is copied", stage.id);
    }
}

#[test]
fn a_clock_that_cannot_be_right_is_named_before_any_day() {
    for (today, named) in [("1970-01-01", true), ("2024-06-01", true), ("2026-11-26", false), ("2099-01-01", true)] {
        let today = Date::parse(today).unwrap();
        assert_eq!(told("wrong-clock", today, "decided"), (named.then_some(0), 1 + usize::from(named)), "{today}");
        assert_eq!(told("out-of-date", today, "decided").0, None, "{today}: the clock says nothing of the rules");
    }
}

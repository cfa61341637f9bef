//! The guide says when the rules may have changed since they were last checked.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::{Interview, question};
use law::Date;
use telling::{Body, Sheet, Telling};

/// Whether the result has the notice, at which place, and how many lines head the sheet.
fn told(today: Date, stage: &str) -> (Option<usize>, usize) {
    let mut interview = Interview::new(today);
    let asked = question("stage").unwrap();
    interview.answer(asked, asked.read(stage).unwrap()).unwrap();
    let parts = Telling::of(&interview).parts;
    let notice = parts.iter().position(|part| part.id == "out-of-date" && matches!(part.body, Body::Notice(_)));
    let sheet = Sheet::of(&interview, "1").spoken(&[]);
    (notice, sheet.first().unwrap().lines.len())
}

#[test]
fn after_half_a_year_every_result_says_so_near_its_top() {
    let last = law::checked().unwrap().plus_months(6);
    let stages = question("stage").unwrap().choices();
    assert!(stages.len() > 8);
    for stage in stages {
        let (notice, head) = told(last, stage.id);
        assert_eq!((notice, head), (None, 3), "{}", stage.id);
        let (notice, head) = told(last.plus_days(1), stage.id);
        assert!(notice.is_some_and(|place| place <= 2), "{}: after the deadline and the letter alone", stage.id);
        assert_eq!(head, 4, "{}: on paper and in what is copied", stage.id);
    }
}

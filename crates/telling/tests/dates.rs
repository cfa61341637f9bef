//! What is said of times and dates, and which days go into a calendar.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use interview::{Interview, question};
use law::Date;
use telling::{Body, Line, Telling, day_notes};

fn interview(today: &str, answers: &[(&str, &str)]) -> Interview {
    let mut interview = Interview::new(Date::parse(today).unwrap());
    for (id, text) in answers {
        let question = question(id).unwrap();
        interview.answer(question, question.read(text).unwrap()).unwrap();
    }
    interview
}

/// Each note: what ends, the day, whether the person has to do something.
fn notes(today: &str, answers: &[(&str, &str)]) -> Vec<(&'static str, String, bool)> {
    let notes = day_notes(&interview(today, answers).report());
    notes.into_iter().map(|note| (note.id, note.day.to_string(), note.own)).collect()
}

const ASKED: [(&str, &str); 2] = [("stage", "asked"), ("registered", "2026-11-10")];
const SENT: [(&str, &str); 4] =
    [("stage", "decided"), ("registered", "2026-11-02"), ("decision", "transfer"), ("told", "2026-11-19")];

#[test]
fn the_days_of_a_calendar() {
    let first = ("europe", "none");
    let asked = [&ASKED[..], &[first]].concat();
    assert_eq!(notes("2026-11-20", &asked), [("am-times", "2027-01-10".to_owned(), false)]);
    let sent = [&SENT[..], &[first]].concat();
    assert_eq!(notes("2026-11-20", &sent), [("appeal", "2026-11-26".to_owned(), true)]);
    let older =
        [&[("stage", "decided"), ("registered", "2026-04-20")], &SENT[2..3], &[("told", "2026-06-01")]].concat();
    assert_eq!(notes("2026-06-02", &older), [("appeal", "2026-06-08".to_owned(), true)], "nothing beside the own day");
    let refused = [("stage", "decided"), ("registered", "2026-07-02"), ("decision", "refused"), ("told", "2026-11-19")];
    assert_eq!(notes("2026-11-20", &refused), [("ti-fourteen", "2026-12-04".to_owned(), false)], "it comes by itself");
    let permit = [("stage", "permit"), ("registered", "2026-07-02"), ("told", "2026-11-19")];
    assert_eq!(notes("2026-11-20", &permit), [("ti-length", "2026-12-17".to_owned(), true)]);
    let upheld = [
        ("stage", "board"),
        ("registered", "2026-07-02"),
        ("decision", "refused"),
        ("told", "2026-09-01"),
        ("board", "upheld"),
        ("leave-by", "2026-11-27"),
    ];
    assert_eq!(notes("2026-11-20", &upheld), [("rt-date", "2026-11-27".to_owned(), true)], "the day itself");
}

#[test]
fn what_is_over_or_not_known_to_run_is_in_no_calendar() {
    assert!(
        notes("2026-11-20", &[("stage", "interviewed"), ("registered", "2026-11-10")]).is_empty(),
        "nobody asks yet"
    );
    let late = [("stage", "asked"), ("registered", "2026-07-10"), ("europe", "none")];
    assert!(notes("2026-11-20", &late).is_empty(), "the two months are over");
}

/// How many lines of days stand before the statements.
fn lines(today: &str, answers: &[(&str, &str)]) -> usize {
    let telling = Telling::of(&interview(today, answers));
    let part = telling.part("dates").unwrap();
    let Body::Lines(lines) = &part.body else { return 0 };
    lines.iter().take_while(|line| matches!(line, Line::Text(_))).count()
}

#[test]
fn every_limit_that_runs_is_a_line() {
    // From the registration, and from a match; then until an answer.
    assert_eq!(lines("2026-11-20", &[&ASKED[..], &[("europe", "none")]].concat()), 3);
    // The appeal, the transfer from the yes and from the Board's decision.
    assert_eq!(lines("2026-11-20", &[&SENT[..], &[("europe", "none")]].concat()), 3);
}

#[test]
fn a_step_bears_its_day_while_that_lies_ahead() {
    let days = |leave_by| {
        let upheld = [("stage", "board"), ("decision", "refused"), ("board", "upheld"), ("leave-by", leave_by)];
        let telling = Telling::of(&interview("2026-11-20", &upheld));
        let Body::Steps(steps) = &telling.part("steps").unwrap().body else { return Vec::new() };
        steps.iter().filter(|step| step.due.is_some()).map(|step| step.id).collect::<Vec<_>>()
    };
    assert_eq!(days("2026-11-20"), ["step-date", "step-ask-again"]);
    assert!(days("2026-11-19").is_empty(), "it is over");
}

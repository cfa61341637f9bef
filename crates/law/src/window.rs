//! A time limit that runs from a known day.

use crate::{Date, Holiday, Rest, Term, Weekday, holiday, named};

/// The days of a time limit, as they lie in the calendar.
///
/// Counted as carefully as the sources allow: the day on which it begins is day 0, the last safe day
/// is the last one by the calendar. Where that day is a Saturday, a Sunday or a public holiday the end
/// may move to the next working day (Ministry of Justice, guidance no. 9533 of 26 June 2018; Regulation
/// 2024/1351, article 75(d)); nobody who has to do something by then should rely on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The day from which it runs, which is not itself counted.
    pub since: Date,
    /// The last day that is safe.
    pub safe_last_day: Date,
    /// Whether, and why, the end may lie later.
    pub later: Option<Later>,
    /// Days from today to the safe last day: 0 on the day itself, negative after it.
    pub days_left: i32,
    /// Where today stands.
    pub state: WindowState,
}

/// An end that may lie later than the safe last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later {
    /// What makes it move.
    pub because: Moves,
    /// The next working day; `None` where no source says that the end moves at all.
    pub day: Option<Date>,
}

/// Why the end of a window may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Moves {
    Saturday,
    Sunday,
    Holiday(Holiday),
}

impl Moves {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
            Self::Holiday(day) => day.id(),
        }
    }
}

named! {
    /// Where today stands in a window.
    pub enum WindowState {
        /// The safe last day is today or still to come.
        Running = "running",
        /// The safe last day has passed, and it is not known that the end has.
        MayStillRun = "may-still-run",
        /// It is over, wherever its end lay.
        Passed = "passed",
    }
}

impl Window {
    /// The window of that length from that day, seen from `today`.
    #[must_use]
    pub fn new(since: Date, term: Term, today: Date) -> Self {
        let safe_last_day = term.end(since);
        let state = if today <= safe_last_day {
            WindowState::Running
        } else if today <= latest(safe_last_day) {
            WindowState::MayStillRun
        } else {
            WindowState::Passed
        };
        let later = later(safe_last_day);
        Self { since, safe_last_day, later, days_left: safe_last_day.days_since(today), state }
    }
}

/// The last day to which the end can have moved. Days of which the sources are unclear count as days of
/// rest here: that a limit has passed is said only where it is certain.
fn latest(mut day: Date) -> Date {
    while day.is_day_of_rest() || holiday(day).is_some() {
        day = day.plus_days(1);
    }
    day
}

fn later(last: Date) -> Option<Later> {
    let on_rest_day = match (last.weekday(), holiday(last)) {
        (_, Some(day)) if day.rest() == Rest::Public => Moves::Holiday(day),
        (Weekday::Saturday, _) => Moves::Saturday,
        (Weekday::Sunday, _) => Moves::Sunday,
        (_, Some(unclear)) => return Some(Later { because: Moves::Holiday(unclear), day: None }),
        (_, None) => return None,
    };
    Some(Later { because: on_rest_day, day: Some(next_working_day(last)) })
}

/// The first day after it that is no Saturday, Sunday or public holiday. A day of which the
/// sources are unclear counts as a working day here: the earlier end is the safer one.
fn next_working_day(mut day: Date) -> Date {
    while day.is_day_of_rest() {
        day = day.plus_days(1);
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SEVEN_DAYS: Term = Term::Days(7);

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn seven_days_after_the_day_of_being_told() {
        // told, today, safe last day, why it may move, where to
        let table = [
            ("2026-03-02", "2026-03-05", "2026-03-09", None, None),
            ("2026-02-28", "2026-03-05", "2026-03-07", Some("saturday"), Some("2026-03-09")),
            ("2026-03-01", "2026-03-05", "2026-03-08", Some("sunday"), Some("2026-03-09")),
            // Maundy Thursday to Easter Monday are four days of rest in a row.
            ("2026-03-26", "2026-03-27", "2026-04-02", Some("maundy-thursday"), Some("2026-04-07")),
            ("2026-03-28", "2026-03-28", "2026-04-04", Some("saturday"), Some("2026-04-07")),
            ("2026-05-07", "2026-05-08", "2026-05-14", Some("ascension"), Some("2026-05-15")),
            ("2023-04-28", "2023-04-28", "2023-05-05", Some("great-prayer-day"), Some("2023-05-08")),
            ("2024-04-19", "2024-04-19", "2024-04-26", None, None),
            // Of these three days no source says whether the end moves.
            ("2026-05-29", "2026-05-29", "2026-06-05", Some("constitution-day"), None),
            ("2026-12-17", "2026-12-17", "2026-12-24", Some("christmas-eve"), None),
            ("2026-12-24", "2026-12-24", "2026-12-31", Some("new-years-eve"), None),
            // A Sunday is clear even where it is also 24 December.
            ("2023-12-17", "2023-12-17", "2023-12-24", Some("sunday"), Some("2023-12-27")),
            ("2028-02-22", "2028-02-22", "2028-02-29", None, None),
        ];
        for (told, today, last, because, to) in table {
            let window = Window::new(date(told), SEVEN_DAYS, date(today));
            assert_eq!(window.safe_last_day, date(last), "told {told}");
            assert_eq!(window.later.map(|later| later.because.id()), because, "told {told}");
            assert_eq!(window.later.and_then(|later| later.day), to.map(date), "told {told}");
        }
    }

    #[test]
    fn days_six_seven_and_eight() {
        let table = [
            ("2026-03-08", 1, WindowState::Running),
            ("2026-03-09", 0, WindowState::Running),
            ("2026-03-10", -1, WindowState::Passed),
        ];
        for (today, left, state) in table {
            let window = Window::new(date("2026-03-02"), SEVEN_DAYS, date(today));
            assert_eq!((window.days_left, window.state), (left, state), "on {today}");
        }
        let ends_on_saturday = |today| Window::new(date("2026-02-28"), SEVEN_DAYS, date(today)).state;
        assert_eq!(ends_on_saturday("2026-03-07"), WindowState::Running);
        assert_eq!(ends_on_saturday("2026-03-08"), WindowState::MayStillRun);
        assert_eq!(ends_on_saturday("2026-03-09"), WindowState::MayStillRun);
        assert_eq!(ends_on_saturday("2026-03-10"), WindowState::Passed);
    }

    /// Of 5 June, 24 and 31 December it is not known whether the end moves: what may not be over is not
    /// said to be.
    #[test]
    fn after_an_unclear_day_it_is_not_known_to_have_passed() {
        let table = [
            // Constitution Day 2026 is a Friday.
            ("2026-05-29", "2026-06-05", WindowState::Running),
            ("2026-05-29", "2026-06-06", WindowState::MayStillRun),
            ("2026-05-29", "2026-06-08", WindowState::MayStillRun),
            ("2026-05-29", "2026-06-09", WindowState::Passed),
            // From Christmas Eve 2026, a Thursday, all is closed to Monday.
            ("2026-12-17", "2026-12-25", WindowState::MayStillRun),
            ("2026-12-17", "2026-12-28", WindowState::MayStillRun),
            ("2026-12-17", "2026-12-29", WindowState::Passed),
            ("2026-12-24", "2027-01-04", WindowState::MayStillRun),
            ("2026-12-24", "2027-01-05", WindowState::Passed),
            // A Saturday before a Sunday that is Christmas Eve.
            ("2028-12-16", "2028-12-27", WindowState::MayStillRun),
            ("2028-12-16", "2028-12-28", WindowState::Passed),
        ];
        for (told, today, state) in table {
            assert_eq!(Window::new(date(told), SEVEN_DAYS, date(today)).state, state, "told {told}, on {today}");
        }
    }

    #[test]
    fn months_of_the_authorities_are_counted_alike() {
        // 10 January 2027 is a Sunday.
        let window = Window::new(date("2026-11-10"), Term::Months(2), date("2027-01-11"));
        assert_eq!(window.safe_last_day, date("2027-01-10"));
        assert_eq!(window.later.and_then(|later| later.day), Some(date("2027-01-11")));
        assert_eq!(window.state, WindowState::MayStillRun);
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (0..100_000_i32).prop_map(|days| Date::FIRST.plus_days(days))
    }

    proptest! {
        #[test]
        fn a_day_later_told_is_a_day_later_due(told in any_day()) {
            let here = Window::new(told, SEVEN_DAYS, told);
            let next = Window::new(told.plus_days(1), SEVEN_DAYS, told);
            prop_assert_eq!(next.safe_last_day, here.safe_last_day.plus_days(1));
            prop_assert_eq!(next.days_left, here.days_left + 1);
        }

        #[test]
        fn a_later_end_is_a_working_day_within_a_week(told in any_day()) {
            if let Some(day) = Window::new(told, SEVEN_DAYS, told).later.and_then(|later| later.day) {
                let moved = day.days_since(told.plus_days(7));
                prop_assert!((1..=6).contains(&moved), "{} moves by {}", told, moved);
                prop_assert!(!day.is_day_of_rest());
            }
        }
    }
}

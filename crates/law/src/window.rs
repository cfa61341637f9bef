//! The window in which an appeal must arrive.

use crate::{Date, Holiday, Rest, Weekday, holiday, named};

/// The days within which an appeal must be in the hands of the Immigration Service.
///
/// Counted as carefully as the sources allow: the day of being told is day 0, the last safe day
/// is day 7 by the calendar. Where that day is a Saturday, a Sunday or a public holiday the end
/// may move to the next working day (Ministry of Justice, guidance no. 9533 of 26 June 2018);
/// nobody should rely on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The day on which the person was told.
    pub told: Date,
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
        /// The safe last day has passed, the day to which the end may have moved has not.
        MayStillRun = "may-still-run",
        /// Both have passed. An appeal is normally rejected then; there may be special reasons.
        Passed = "passed",
    }
}

impl Window {
    /// The window of `days` days for someone told on that day, seen from `today`.
    #[must_use]
    pub fn new(told: Date, days: u8, today: Date) -> Self {
        let safe_last_day = told.plus_days(i32::from(days));
        let later = later(safe_last_day);
        let state = if today <= safe_last_day {
            WindowState::Running
        } else if later.and_then(|later| later.day).is_some_and(|day| today <= day) {
            WindowState::MayStillRun
        } else {
            WindowState::Passed
        };
        Self { told, safe_last_day, later, days_left: safe_last_day.days_since(today), state }
    }
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
            let window = Window::new(date(told), 7, date(today));
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
            let window = Window::new(date("2026-03-02"), 7, date(today));
            assert_eq!((window.days_left, window.state), (left, state), "on {today}");
        }
        let ends_on_saturday = |today| Window::new(date("2026-02-28"), 7, date(today)).state;
        assert_eq!(ends_on_saturday("2026-03-07"), WindowState::Running);
        assert_eq!(ends_on_saturday("2026-03-08"), WindowState::MayStillRun);
        assert_eq!(ends_on_saturday("2026-03-09"), WindowState::MayStillRun);
        assert_eq!(ends_on_saturday("2026-03-10"), WindowState::Passed);
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (0..100_000_i32).prop_map(|days| Date::FIRST.plus_days(days))
    }

    proptest! {
        #[test]
        fn a_day_later_told_is_a_day_later_due(told in any_day()) {
            let here = Window::new(told, 7, told);
            let next = Window::new(told.plus_days(1), 7, told);
            prop_assert_eq!(next.safe_last_day, here.safe_last_day.plus_days(1));
            prop_assert_eq!(next.days_left, here.days_left + 1);
        }

        #[test]
        fn a_later_end_is_a_working_day_within_a_week(told in any_day()) {
            if let Some(day) = Window::new(told, 7, told).later.and_then(|later| later.day) {
                let moved = day.days_since(told.plus_days(7));
                prop_assert!((1..=6).contains(&moved), "{} moves by {}", told, moved);
                prop_assert!(!day.is_day_of_rest());
            }
        }
    }
}

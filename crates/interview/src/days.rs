//! The last day to appeal, for those of whom nothing else is known.

use law::{BOOK, Date, Effect, Term, Window};

/// So many days of being told are listed.
const LISTED: i32 = 11;

/// For each of the last days on which a decision on another country may have been told, the latest first, that
/// day and the safe last one for an appeal.
#[must_use]
pub fn appeal_days(today: Date) -> Vec<(Date, Date)> {
    let mut days = appeal_days_from(today.plus_days(1 - LISTED), LISTED);
    days.reverse();
    days
}

/// The same for so many days of being told, from the first one on.
#[must_use]
pub fn appeal_days_from(first: Date, listed: i32) -> Vec<(Date, Date)> {
    let effects = BOOK.rules.iter().flat_map(|rule| rule.then);
    let days =
        effects.filter_map(|effect| if let Effect::AppealWindow { days, .. } = effect { Some(*days) } else { None });
    let Some(days) = days.min() else { return Vec::new() };
    let row = |after: i32| {
        let told = first.plus_days(after);
        (told, Window::new(told, Term::Days(days), told).safe_last_day)
    };
    (0..listed).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seventh_day_is_the_last_safe_one() {
        let day = |text| Date::parse(text).unwrap();
        let days = appeal_days(day("2026-11-23"));
        assert_eq!(days.first(), Some(&(day("2026-11-23"), day("2026-11-30"))));
        assert_eq!(days.last(), Some(&(day("2026-11-13"), day("2026-11-20"))));
    }
}

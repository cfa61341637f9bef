//! How long what was checked can be relied on.

use super::SOURCES;
use crate::Date;

/// So many months after that day the rules may have changed: both acts were amended twice in the year
/// before.
pub(crate) const GOOD_FOR_MONTHS: u8 = 6;

/// The day on which the sources were last checked: of the one that was checked longest ago.
#[must_use]
pub fn checked() -> Option<Date> {
    SOURCES.iter().filter_map(|source| source.checked()).min()
}

/// Whether a clock that shows this day can be right: it shows neither a year that was over when the
/// sources were checked, nor one so far ahead that no guide would be used unchecked until then.
#[must_use]
pub fn clock_can_be_right(today: Date) -> bool {
    const MONTHS_AHEAD: u8 = 60;
    checked().is_none_or(|checked| checked.a_year_before() < today && today < checked.plus_months(MONTHS_AHEAD))
}

/// Whether the rules may have changed by that day, because nobody has looked for so long.
#[must_use]
pub fn may_be_out_of_date(today: Date) -> bool {
    checked().is_none_or(|checked| today > checked.plus_months(GOOD_FOR_MONTHS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_year_after_the_check_the_rules_may_have_changed() {
        let last = checked().unwrap().plus_months(GOOD_FOR_MONTHS);
        assert!(!may_be_out_of_date(checked().unwrap().plus_days(-200)), "the clock of a device may be slow");
        assert!(!may_be_out_of_date(last));
        assert!(may_be_out_of_date(last.plus_days(1)));
    }

    #[test]
    fn a_clock_that_lost_its_day_is_not_believed() {
        let shows = |text: &str| clock_can_be_right(Date::parse(text).unwrap());
        assert!(["1970-01-01", "1999-12-31", "2015-01-01", "2024-06-01", "2099-01-01"].iter().all(|day| !shows(day)));
        let checked = checked().unwrap();
        assert!([-200, 0, 200, 700].iter().all(|days| clock_can_be_right(checked.plus_days(*days))));
    }
}

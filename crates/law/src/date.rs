//! Civil dates: a day in the calendar, without hours or zones.

use std::fmt;

/// A day of the Gregorian calendar between 1900-01-01 and 2199-12-31.
///
/// Written out here and not taken from a crate because every visitor downloads it: the smallest
/// crate tried added 39 KB (compressed) for what is these few lines. The tests hold it against
/// `jiff` day by day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day of that year, month (1 to 12) and day of the month; `None` where there is none.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let real =
            year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
        if real { Some(Self { year, month, day }) } else { None }
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`UnreadableDate`] when the text has another shape or names a day that does not exist.
    pub fn parse(text: &str) -> Result<Self, UnreadableDate> {
        let mut parts = text.split('-');
        let mut number = |width: usize| {
            let part = parts.next().filter(|part| part.len() == width)?;
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
        };
        let read = (number(4), number(2), number(2));
        let (Some(year), Some(month), Some(day)) = read else { return Err(UnreadableDate::Shape) };
        if parts.next().is_some() {
            return Err(UnreadableDate::Shape);
        }
        if !(Self::FIRST.year..=Self::LAST.year).contains(&year) {
            return Err(UnreadableDate::NoSuchYear(year));
        }
        let small = |number: u16| u8::try_from(number).unwrap_or(u8::MAX);
        Self::new(year, small(month), small(day)).ok_or(UnreadableDate::NoSuchDay)
    }

    /// The first day that can be written.
    pub const FIRST: Self = Self { year: 1900, month: 1, day: 1 };
    const LAST: Self = Self { year: 2199, month: 12, day: 31 };

    /// The year, 1900 to 2199.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day that lies `days` later (earlier where negative), held within the years above.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_day_number(self.day_number().saturating_add(days))
    }

    /// How many days this day lies after `earlier`; negative when it lies before.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.day_number() - earlier.day_number()
    }

    /// The same day of the year before; 28 February for 29 February.
    #[must_use]
    pub fn a_year_before(self) -> Self {
        let year = self.year - 1;
        let day = if self.month == 2 { self.day.min(days_in_month(year, 2)) } else { self.day };
        Self::new(year, self.month, day).unwrap_or(self)
    }

    /// The same date so many months later; the last day of that month where it has no such date.
    #[must_use]
    pub fn plus_months(self, months: u8) -> Self {
        let since_january = u16::from(self.month) - 1 + u16::from(months);
        let (year, month) = (self.year + since_january / 12, since_january % 12 + 1);
        let month = u8::try_from(month).unwrap_or(self.month);
        Self::new(year, month, self.day.min(days_in_month(year, month))).unwrap_or(Self::LAST)
    }

    /// The day of the week.
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        match self.day_number().rem_euclid(7) {
            0 => Weekday::Thursday,
            1 => Weekday::Friday,
            2 => Weekday::Saturday,
            3 => Weekday::Sunday,
            4 => Weekday::Monday,
            5 => Weekday::Tuesday,
            _ => Weekday::Wednesday,
        }
    }

    /// Days since 1970-01-01, counted in years that begin in March so that a leap day comes last.
    const fn day_number(self) -> i32 {
        let (year, month) = if self.month > 2 {
            (self.year as i32, self.month as i32 - 3)
        } else {
            (self.year as i32 - 1, self.month as i32 + 9)
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        let before_month = (153 * month + 2) / 5;
        year * 365 + leap_days + before_month + self.day as i32 - 719_469
    }

    fn from_day_number(number: i32) -> Self {
        let number = number.clamp(Self::FIRST.day_number(), Self::LAST.day_number());
        let days = number + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, turn) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        let year = era * 400 + year_of_era + turn;
        let fits = u16::try_from(year).ok().zip(u8::try_from(month).ok()).zip(u8::try_from(day).ok());
        fits.and_then(|((year, month), day)| Self::new(year, month, day)).unwrap_or(Self::FIRST)
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableDate {
    /// Not written as `YYYY-MM-DD`.
    Shape,
    /// Well written, but of a year that lies outside 1900 to 2199.
    NoSuchYear(u16),
    /// Well written, but the calendar has no such day.
    NoSuchDay,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// Every day of three centuries against another implementation.
    #[test]
    fn agrees_with_jiff_on_every_day() {
        let mut theirs = jiff::civil::date(1900, 1, 1);
        let mut ours = date("1900-01-01");
        while theirs < jiff::civil::date(2199, 12, 31) {
            assert_eq!(ours.to_string(), theirs.to_string());
            assert_eq!(format!("{:?}", ours.weekday()), format!("{:?}", theirs.weekday()));
            let next = ours.plus_days(1);
            assert_eq!(next.days_since(ours), 1);
            assert_eq!(next.plus_days(-1), ours);
            ours = next;
            theirs = theirs.tomorrow().unwrap();
        }
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for text in ["2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31"] {
            assert_eq!(Date::parse(text), Err(UnreadableDate::NoSuchDay), "{text}");
        }
        for (text, year) in [("1899-12-31", 1899), ("2200-01-01", 2200), ("1404-05-02", 1404)] {
            assert_eq!(Date::parse(text), Err(UnreadableDate::NoSuchYear(year)));
        }
        for text in
            ["", "2026", "2026-2-3", "20260203", "2026-02-03T00", "2026-02-03-04", "２０２６-02-03", "+026-02-03"]
        {
            assert_eq!(Date::parse(text), Err(UnreadableDate::Shape), "{text}");
        }
    }

    #[test]
    fn months_are_added_as_jiff_adds_them() {
        let mut day = date("2023-01-01");
        while day < date("2029-01-01") {
            let theirs: jiff::civil::Date = day.to_string().parse().unwrap();
            for months in [1_u8, 2, 3, 6, 12, 18, 36] {
                let later = theirs.checked_add(jiff::Span::new().months(i32::from(months))).unwrap();
                assert_eq!(day.plus_months(months).to_string(), later.to_string(), "{day}");
            }
            day = day.plus_days(1);
        }
        assert_eq!(date("2199-12-01").plus_months(1), Date::LAST);
    }

    #[test]
    fn a_year_before_a_leap_day_is_the_last_of_february() {
        assert_eq!(date("2028-02-29").a_year_before(), date("2027-02-28"));
        assert_eq!(date("2026-03-05").a_year_before(), date("2025-03-05"));
    }
}

//! Danish public holidays, computed for any year.

use crate::{Date, Weekday, named};

named! {
    /// A day on which Danish authorities rest, or may rest.
    #[expect(missing_docs, reason = "the names say all")]
    pub enum Holiday {
        NewYear = "new-year",
        MaundyThursday = "maundy-thursday",
        GoodFriday = "good-friday",
        EasterSunday = "easter-sunday",
        EasterMonday = "easter-monday",
        GreatPrayerDay = "great-prayer-day",
        Ascension = "ascension",
        WhitSunday = "whit-sunday",
        WhitMonday = "whit-monday",
        ConstitutionDay = "constitution-day",
        ChristmasEve = "christmas-eve",
        ChristmasDay = "christmas-day",
        SecondChristmasDay = "second-christmas-day",
        NewYearsEve = "new-years-eve",
    }
}

/// Whether a deadline that ends on the day is known to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// A public holiday.
    Public,
    /// Offices are often closed; no source says that a deadline moves.
    Unclear,
}

impl Holiday {
    /// Public holiday, or a day of which the sources do not say.
    #[must_use]
    pub const fn rest(self) -> Rest {
        match self {
            Self::ConstitutionDay | Self::ChristmasEve | Self::NewYearsEve => Rest::Unclear,
            _ => Rest::Public,
        }
    }
}

/// The holiday that falls on the day. Where two meet, the public one is named.
///
/// Great Prayer Day, the fourth Friday after Easter, was abolished from 2024 (act L 13 of
/// 28 February 2023).
#[must_use]
pub fn holiday(date: Date) -> Option<Holiday> {
    moving(date).or_else(|| fixed(date))
}

fn moving(date: Date) -> Option<Holiday> {
    Some(match date.days_since(easter(date.year())) {
        -3 => Holiday::MaundyThursday,
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        26 if date.year() <= 2023 => Holiday::GreatPrayerDay,
        39 => Holiday::Ascension,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        _ => return None,
    })
}

const fn fixed(date: Date) -> Option<Holiday> {
    Some(match (date.month(), date.day()) {
        (1, 1) => Holiday::NewYear,
        (6, 5) => Holiday::ConstitutionDay,
        (12, 24) => Holiday::ChristmasEve,
        (12, 25) => Holiday::ChristmasDay,
        (12, 26) => Holiday::SecondChristmasDay,
        (12, 31) => Holiday::NewYearsEve,
        _ => return None,
    })
}

/// Easter Sunday of the Gregorian calendar, by the method of Gauss as corrected by Lilius.
fn easter(year: u16) -> Date {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let century = year_number / 100;
    let moon_correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let full_moon = moon_correction
        - (moon_correction / 28) * (1 - (moon_correction / 28) * (29 / (moon_correction + 1)) * ((21 - golden) / 11));
    let weekday = (year_number + year_number / 4 + full_moon + 2 - century + century / 4) % 7;
    let day_after_21_march = full_moon - weekday;
    match Date::new(year, 3, 28) {
        Some(start) => start.plus_days(day_after_21_march),
        None => Date::FIRST,
    }
}

impl Date {
    /// The next day on which offices are certainly open, where they are closed, or may be, on this one.
    /// Whoever wants to reach somebody counts the unclear days among the closed ones.
    #[must_use]
    pub fn reopens(self) -> Option<Self> {
        let may_be_closed = |day: &Self| day.is_day_of_rest() || holiday(*day).is_some();
        // No holidays are longer.
        may_be_closed(&self).then(|| (1..14).map(|days| self.plus_days(days)).find(|day| !may_be_closed(day)))?
    }

    /// Whether Danish authorities are closed: Saturday, Sunday or public holiday.
    pub(crate) fn is_day_of_rest(self) -> bool {
        matches!(self.weekday(), Weekday::Saturday | Weekday::Sunday)
            || holiday(self).is_some_and(|day| day.rest() == Rest::Public)
    }

    /// The last day before it on which somebody can be reached: neither a Saturday or Sunday, nor a day on which offices
    /// are closed or may be.
    #[must_use]
    pub fn working_day_before(self) -> Self {
        let mut day = self.plus_days(-1);
        while day.is_day_of_rest() || holiday(day).is_some() {
            day = day.plus_days(-1);
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// Easter Sundays as published in almanacs, the earliest and latest possible among them.
    #[test]
    fn easter_falls_where_the_almanac_says() {
        for day in [
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "2008-03-23",
            "2011-04-24",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
        ] {
            assert_eq!(easter(date(day).year()), date(day));
        }
    }

    #[test]
    fn somebody_can_be_reached_on_a_working_day() {
        for (day, before) in [
            ("2026-11-26", "2026-11-25"),
            ("2026-11-30", "2026-11-27"),
            ("2026-04-07", "2026-04-01"),
            ("2026-06-08", "2026-06-04"),
            ("2026-12-28", "2026-12-23"),
        ] {
            assert_eq!(date(day).working_day_before(), date(before), "{day}");
        }
    }

    #[test]
    fn easter_is_always_a_sunday_between_22_march_and_25_april() {
        for year in 1900..2199 {
            let easter = easter(year);
            assert_eq!(easter.weekday(), Weekday::Sunday, "{easter}");
            assert!(easter >= Date::new(year, 3, 22).unwrap() && easter <= Date::new(year, 4, 25).unwrap(), "{easter}");
        }
    }

    #[test]
    fn the_moving_days_of_2026_to_2028() {
        let table = [
            ("2026-04-02", Holiday::MaundyThursday),
            ("2026-04-03", Holiday::GoodFriday),
            ("2026-04-06", Holiday::EasterMonday),
            ("2026-05-14", Holiday::Ascension),
            ("2026-05-24", Holiday::WhitSunday),
            ("2026-05-25", Holiday::WhitMonday),
            ("2027-03-25", Holiday::MaundyThursday),
            ("2027-05-06", Holiday::Ascension),
            ("2027-05-17", Holiday::WhitMonday),
            ("2028-04-17", Holiday::EasterMonday),
            ("2028-05-25", Holiday::Ascension),
            // Whit Monday 2028 is also Constitution Day: the public holiday is the one that counts.
            ("2028-06-05", Holiday::WhitMonday),
        ];
        for (day, expected) in table {
            assert_eq!(holiday(date(day)), Some(expected), "{day}");
        }
    }

    #[test]
    fn great_prayer_day_ends_with_2023() {
        assert_eq!(holiday(date("2023-05-05")), Some(Holiday::GreatPrayerDay));
        assert_eq!(holiday(date("2024-04-26")), None);
        assert_eq!(holiday(date("2026-05-01")), None, "1 May is no public holiday");
    }

    #[test]
    fn three_days_are_unclear() {
        for day in ["2026-06-05", "2026-12-24", "2026-12-31"] {
            assert_eq!(holiday(date(day)).map(Holiday::rest), Some(Rest::Unclear), "{day}");
        }
    }

    #[test]
    fn offices_open_again_on_the_next_day_that_is_certain() {
        for (day, open) in [
            ("2026-11-26", None),
            ("2026-11-28", Some("2026-11-30")),
            ("2026-04-02", Some("2026-04-07")),
            ("2026-06-05", Some("2026-06-08")),
            ("2026-12-24", Some("2026-12-28")),
            ("2026-12-31", Some("2027-01-04")),
        ] {
            assert_eq!(date(day).reopens(), open.map(date), "{day}");
        }
    }
}

//! A day as a language writes it. Its words are the guide's own: browsers do not know those of every language.

use law::Date;

use crate::{Key, Words};

/// A part of how a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// In which order its parts stand, as the Unicode CLDR writes that: `EEEE, d MMMM y`.
    Pattern,
    /// The day of the week, counted from Monday, which is 1.
    Weekday(u8),
    /// The month, counted from 1, as it stands beside a day.
    Month(u8),
}

impl DatePart {
    /// Every part that a language needs.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        [Self::Pattern].into_iter().chain((1..=7).map(Self::Weekday)).chain((1..=12).map(Self::Month))
    }

    /// As it stands in a key.
    pub(crate) fn id(self) -> String {
        match self {
            Self::Pattern => "date-pattern".to_owned(),
            Self::Weekday(day) => ["weekday-", &day.to_string()].concat(),
            Self::Month(month) => ["month-", &month.to_string()].concat(),
        }
    }
}

/// The day in these words; `None` where they lack a part of it.
pub(crate) fn written(words: &Words, date: Date, key: fn(DatePart) -> Key) -> Option<String> {
    let say = |part| words.say(&key(part).written()).ok();
    let mut written = String::new();
    for (place, piece) in say(DatePart::Pattern)?.split('\'').enumerate() {
        let (quoted, mut last) = (place % 2 == 1, None);
        for letter in piece.chars() {
            match letter {
                // A part is one letter, however often it stands there.
                'E' | 'd' | 'M' | 'y' if !quoted && last == Some(letter) => {}
                'E' if !quoted => written.push_str(&say(DatePart::Weekday(date.weekday() as u8 + 1))?),
                'd' if !quoted => written.push_str(&date.day().to_string()),
                'M' if !quoted => written.push_str(&say(DatePart::Month(date.month()))?),
                'y' if !quoted => written.push_str(&date.year().to_string()),
                _ => written.push(letter),
            }
            last = Some(letter);
        }
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn a_day_in_the_order_of_each_language() {
        let monday = Date::new(2026, 3, 9).expect("it is a day");
        for (pattern, expected) in [
            ("EEEE, d MMMM y", "W, 9 M 2026"),
            ("EEEE 'den' d. MMMM y", "W den 9. M 2026"),
            ("d MMMM y EEEE", "9 M 2026 W"),
            ("EEEE, d'ê' MMMM'a' y'an'", "W, 9ê Ma 2026an"),
            ("EEEE، dی MMMMی y", "W، 9ی Mی 2026"),
        ] {
            let text = format!("date-pattern = {pattern}\nweekday-1 = W\nmonth-3 = M\n");
            let words = Words::parse(&LANGUAGES[0], &text).expect("it is well formed");
            assert_eq!(written(&words, monday, Key::Date).as_deref(), Some(expected));
            // A name that is not there makes no half of a date.
            assert_eq!(written(&words, monday.plus_days(1), Key::Date), None);
            assert_eq!(written(&words, monday, Key::DanishDate), None);
        }
    }
}

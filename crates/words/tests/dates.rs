//! Days as each language writes them, and in another calendar only where a browser can.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use law::Date;
use words::{Intl, LANGUAGES, Language, Script, Speaker, Words};

/// A browser that writes this of any day in any calendar.
struct Writes(Option<&'static str>);

impl Intl for Writes {
    fn own_date(&self, _: &Language, _: Date) -> Option<String> {
        self.0.map(str::to_owned)
    }

    fn plural(&self, _: &Language, _: i32) -> String {
        "other".to_owned()
    }

    fn missing(&self, _: &str) {}
}

fn speaker(language: &'static Language, browser: Writes) -> Speaker {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let calendar = fs::read_to_string(locales.join(language.code).join("calendar.ftl")).unwrap();
    Speaker::new(Some(language), vec![Rc::new(Words::parse(language, &calendar).unwrap())], Rc::new(browser))
}

/// Day, month and year in a date, by the names of the months in that language.
fn read_back(written: &str, months: &[String]) -> (Vec<u16>, usize) {
    let numbers = written.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok());
    // The longest: the name of one month may begin that of another.
    let named = months.iter().enumerate().filter(|(_, name)| written.contains(name.as_str()));
    (numbers.collect(), named.max_by_key(|(_, name)| name.len()).unwrap().0 + 1)
}

#[test]
fn every_day_can_be_read_back_in_every_language() {
    for language in LANGUAGES {
        let speaker = speaker(language, Writes(None));
        let months: Vec<_> =
            (1..=12).map(|month| speaker.key(words::Key::Date(words::DatePart::Month(month)))).collect();
        let mut seen = BTreeSet::new();
        for later in 0..365 {
            let date = Date::new(2026, 1, 1).unwrap().plus_days(later);
            let written = speaker.date(date);
            assert_eq!(
                read_back(&written, &months),
                (vec![u16::from(date.day()), 2026], usize::from(date.month())),
                "{}: {written}",
                language.code
            );
            let letters = written.chars().filter(|letter| letter.is_alphabetic());
            assert!(letters.into_iter().all(|letter| language.script.has(letter)), "{}: {written}", language.code);
            assert!(seen.insert(written), "{}: {date} is written like another day", language.code);
        }
    }
}

#[test]
fn another_calendar_is_shown_only_where_the_browser_writes_it() {
    let persian = Language {
        code: "fa",
        name: "فارسی",
        script: Script::Arabic,
        fonts: None,
        intl: "fa",
        own_calendar: Some("fa-u-ca-persian-nu-latn"),
        plurals: &[],
        also: &[],
        near: &[],
    };
    let persian: &'static Language = Box::leak(Box::new(persian));
    let shown = |writes| {
        let speaker = Speaker::new(Some(persian), Vec::new(), Rc::new(Writes(writes)));
        speaker.own_date(Date::new(2026, 3, 7).unwrap())
    };
    let right = "دوشنبه 18 اسفند 1404";
    assert_eq!(shown(Some(right)).as_deref(), Some(right));
    for wrong in [
        "Monday, 9 March 2026",
        "Monday 18 Esfand 1404 AP",
        "1404 M12 18, Mon",
        "دوشنبه 9 مارس 2026",
        "دوشنبه ۱۸ اسفند ۱۴۰۴",
        "1404-12-18",
    ] {
        assert_eq!(shown(Some(wrong)), None, "{wrong}");
    }
    assert_eq!(shown(None), None);
}

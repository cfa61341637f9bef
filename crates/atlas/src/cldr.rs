//! How days and numbers are written in each language, for readers outside the page.

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use law::Date;
use unic_langid::LanguageIdentifier;
use words::{Argument, Intl, LANGUAGES, Language, Unreadable, Words};

/// What the browser's `Intl` does in the page, from the same source, the Unicode CLDR.
#[derive(Debug)]
pub struct Cldr {
    names: Vec<Words>,
    /// Notes of texts that could not be said.
    missing: RefCell<Vec<String>>,
}

impl Cldr {
    /// Reads the names of every language that has a file of them.
    ///
    /// # Errors
    /// Where a file is broken.
    pub fn new() -> Result<Self, Unreadable> {
        let named = LANGUAGES.iter().filter_map(|language| Some((language, names(language)?)));
        let names = named.map(|(language, names)| Words::parse(language, &names)).collect::<Result<_, _>>()?;
        Ok(Self { names, missing: RefCell::default() })
    }

    /// Notes of the texts that could not be said so far.
    pub fn take_missing(&self) -> Vec<String> {
        self.missing.take()
    }

    fn of(&self, language: &Language) -> Option<&Words> {
        self.names.iter().find(|words| words.language() == language)
    }

    fn say(&self, language: &Language, key: &str) -> Option<String> {
        self.of(language)?.say(key).ok()
    }

    fn written(&self, language: &Language, date: Date) -> Option<String> {
        let weekday = self.say(language, &format!("weekday-{}", date.weekday() as u8 + 1))?;
        let month = self.say(language, &format!("month-{}", date.month()))?;
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let gaps = [("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)];
        let gaps = gaps.map(|(name, text)| (name, Argument::Text(text)));
        self.of(language)?.say_with("date", &gaps).ok()
    }
}

/// The names and the pattern of dates in a language: `intl/<code>.ftl`.
fn names(language: &Language) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("intl");
    fs::read_to_string(folder.join(language.code).with_extension("ftl")).ok()
}

/// Where a language has no names of its own, days stand in the form of the standards.
impl Intl for Cldr {
    fn date(&self, language: &Language, date: Date) -> String {
        self.written(language, date).unwrap_or_else(|| date.to_string())
    }

    fn own_date(&self, _: &Language, _: Date) -> Option<String> {
        None
    }

    fn plural(&self, language: &Language, count: i32) -> String {
        plural(language, count).unwrap_or("other").to_owned()
    }

    fn missing(&self, note: &str) {
        self.missing.borrow_mut().push(note.to_owned());
    }
}

/// The plural category of so many things in a language, as CLDR names it; `None` where nothing is known
/// of the language.
#[must_use]
pub fn plural(language: &Language, count: i32) -> Option<&'static str> {
    let language: LanguageIdentifier = language.code.parse().ok()?;
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
    Some(match rules.select(count).ok()? {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_names() {
        for language in LANGUAGES {
            assert!(names(language).is_some(), "crates/atlas/intl/{}.ftl is not there", language.code);
            assert!(plural(language, 1).is_some(), "no plural forms are known of {}", language.code);
        }
    }

    #[test]
    fn a_day_as_each_language_writes_it() {
        let cldr = Cldr::new().unwrap();
        let day = Date::parse("2026-11-30").unwrap();
        for (code, written) in [("en", "Monday, 30 November 2026"), ("da", "mandag den 30. november 2026")] {
            assert_eq!(cldr.date(Language::from_code(code).unwrap(), day), written);
        }
    }
}

//! How numbers are counted in each language, for readers outside the page.

use std::cell::RefCell;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use law::Date;
use unic_langid::LanguageIdentifier;
use words::{Intl, Language};

/// What the browser's `Intl` does in the page, from the same source, the Unicode CLDR.
#[derive(Debug, Default)]
pub struct Cldr {
    /// Notes of texts that could not be said.
    missing: RefCell<Vec<String>>,
}

impl Cldr {
    /// Notes of the texts that could not be said so far.
    pub fn take_missing(&self) -> Vec<String> {
        self.missing.take()
    }
}

impl Intl for Cldr {
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
    let language: LanguageIdentifier = language.anywhere().parse().ok()?;
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
    use words::LANGUAGES;

    use super::*;

    #[test]
    fn the_plural_forms_of_every_language_are_known() {
        for language in LANGUAGES {
            assert!(plural(language, 1).is_some(), "no plural forms are known of {}", language.code);
        }
    }
}

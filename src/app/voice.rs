use std::rc::Rc;

use law::{Country, Date};
use words::{Argument, Direction, Language, Words};

use super::Browser;

/// The words of the present language, for a screen.
///
/// Where a text is missing the person must still be able to go on. It is then taken from a
/// language that was shown before; where there is none, its key stands in for it, in letters that
/// can be read out to someone who helps.
#[derive(Clone)]
pub(crate) struct Voice {
    language: Option<&'static Language>,
    words: Rc<[Rc<Words>]>,
    browser: Rc<Browser>,
}

impl Voice {
    /// `words` are those of the language first, then those of others.
    pub(crate) fn new(language: Option<&'static Language>, words: Vec<Rc<Words>>, browser: Rc<Browser>) -> Self {
        Self { language, words: words.into(), browser }
    }

    pub(crate) fn language(&self) -> Option<&'static Language> {
        self.language
    }

    pub(crate) fn code(&self) -> &'static str {
        self.language().map_or("", |language| language.code)
    }

    pub(crate) fn direction(&self) -> &'static str {
        self.language().map_or(Direction::Ltr, |language| language.direction).as_str()
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text, its gaps filled with these texts.
    pub(crate) fn say_with(&self, key: &str, gaps: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = gaps.iter().map(|(name, text)| (*name, Argument::Text(text))).collect();
        self.say_filled(key, &arguments)
    }

    /// The text for a number of things: `count` chooses the form, `written` is shown.
    pub(crate) fn say_count(&self, key: &str, count: i32) -> String {
        let written = count.to_string();
        let plural = self.language.map(|language| self.browser.locale.plural(language, count)).unwrap_or_default();
        let count = Argument::Count { count, plural: &plural };
        self.say_filled(key, &[("count", count), ("written", Argument::Text(&written))])
    }

    fn say_filled(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        for words in self.words.iter().filter(|words| words.has(key)) {
            match words.say_with(key, arguments) {
                Ok(said) => return said,
                Err(missing) => self.browser.host.warn(&format!("{}: {missing}", words.language().code)),
            }
        }
        self.browser.host.warn(&[self.code(), ": no text ", key].concat());
        key.replace(['-', '.'], " ")
    }

    /// A text that need not be there: help, or a hint.
    pub(crate) fn if_any(&self, key: &str) -> Option<String> {
        self.has(key).then(|| self.say(key))
    }

    fn has(&self, key: &str) -> bool {
        let present = self.words.iter().filter(|words| Some(words.language()) == self.language);
        present.into_iter().any(|words| words.has(key))
    }

    pub(crate) fn date(&self, date: Date) -> String {
        match self.language() {
            Some(language) => self.browser.locale.date(language, date),
            None => date.to_string(),
        }
    }

    /// The date in the calendar that readers of the language live by, where it is another one.
    pub(crate) fn own_date(&self, date: Date) -> Option<String> {
        self.language().and_then(|language| self.browser.locale.own_date(language, date))
    }

    pub(crate) fn country(&self, country: Country) -> String {
        match self.language() {
            Some(language) => self.browser.locale.country(language, country),
            None => country.to_string(),
        }
    }
}

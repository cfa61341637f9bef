use std::rc::Rc;

use law::{Country, Date};

use crate::date::{self, DatePart};
use crate::{Argument, Direction, Gap, Key, Language, Script, Text, Words, isolated};

/// What the guide does not know of a language itself. In the page the browser's `Intl` answers, elsewhere another.
pub trait Intl {
    /// The day in the calendar that readers of the language live by, where that is another one than the Gregorian.
    fn own_date(&self, language: &Language, date: Date) -> Option<String>;
    /// The plural category of so many things: `one`, `few`, `other`.
    fn plural(&self, language: &Language, count: i32) -> String;
    /// Told of a text that could not be said, for whoever maintains the guide.
    fn missing(&self, note: &str);
}

/// Says texts in one language.
///
/// Where a text is missing the person must still be able to go on. It is then taken from a language
/// that was shown before; where there is none, its key stands in for it, in letters that can be read
/// out to someone who helps.
#[derive(Clone)]
pub struct Speaker {
    language: Option<&'static Language>,
    words: Rc<[Rc<Words>]>,
    intl: Rc<dyn Intl>,
}

impl Speaker {
    /// `words` are those of the language first, then those of others. Without a language keys stand
    /// in for all texts.
    #[must_use]
    pub fn new(language: Option<&'static Language>, words: Vec<Rc<Words>>, intl: Rc<dyn Intl>) -> Self {
        Self { language, words: words.into(), intl }
    }

    /// The language in which it speaks.
    #[must_use]
    pub const fn language(&self) -> Option<&'static Language> {
        self.language
    }

    /// The value of `lang`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.language.map_or("", |language| language.code)
    }

    /// The value of `dir`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.language.map_or(Direction::Ltr, Language::direction).as_str()
    }

    /// What stands under the key.
    #[must_use]
    pub fn key(&self, key: Key) -> String {
        self.filled(key, &[])
    }

    /// One of the guide's own texts.
    #[must_use]
    pub fn own(&self, id: &'static str) -> String {
        self.key(Key::Own(id))
    }

    /// The text in the language.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        match text {
            Text::Of(key, gaps) => self.filled(*key, gaps),
            Text::Plain(text) => text.clone(),
            Text::Page(pages) => isolated(pages.in_language(self.code())),
            Text::Date(date) => self.date(*date),
            Text::Country(country) => self.country(*country),
            Text::Countries(countries) => self.countries(countries),
            Text::Row(texts) => {
                let mut row = String::new();
                for text in texts {
                    row.push_str(&self.say(text));
                }
                row
            }
        }
    }

    /// A text that need not be there: help, or a hint.
    #[must_use]
    pub fn if_any(&self, key: Key) -> Option<String> {
        let written = key.written();
        let mut present = self.words.iter().filter(|words| Some(words.language()) == self.language);
        present.any(|words| words.has(&written)).then(|| self.key(key))
    }

    /// The day with its weekday, written out.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.written(date, Key::Date)
    }

    /// The same as Danes write it: for what stays Danish in every language.
    #[must_use]
    pub fn danish_date(&self, date: Date) -> String {
        self.written(date, Key::DanishDate)
    }

    /// The same in the calendar that readers of the language live by, where that is another one and the browser
    /// knows it. It is tried by what it writes: some write English, or figures, of what they claim to know.
    #[must_use]
    pub fn own_date(&self, date: Date) -> Option<String> {
        let language = self.language?;
        let write = |date| self.intl.own_date(language, date);
        let trial = write(Date::new(2026, 3, 9)?)?;
        let in_script = trial.chars().any(|letter| language.script.has(letter));
        let foreign = |letter: char| letter.is_ascii_alphabetic() && language.script != Script::Latin;
        let is_own = in_script && !trial.contains("2026") && !trial.contains(foreign);
        (is_own && trial.contains(|letter: char| letter.is_ascii_digit())).then(|| write(date)).flatten()
    }

    /// As `2026-03-09` where the words for it are not here.
    fn written(&self, date: Date, key: fn(DatePart) -> Key) -> String {
        let written = self.words.iter().find_map(|words| date::written(words, date, key));
        written.unwrap_or_else(|| date.to_string())
    }

    /// The country's name.
    #[must_use]
    pub fn country(&self, country: Country) -> String {
        self.key(Key::Country(country))
    }

    fn countries(&self, countries: &[Country]) -> String {
        let mut names: Vec<String> = countries.iter().map(|country| self.country(*country)).collect();
        names.sort_unstable();
        names.join(", ")
    }

    #[inline(never)]
    fn filled(&self, key: Key, gaps: &[(&'static str, Gap)]) -> String {
        let filled: Vec<_> = gaps.iter().map(|(name, gap)| (*name, self.fill(gap))).collect();
        let mut arguments = Vec::new();
        for (name, filled) in &filled {
            match filled {
                Filled::Text(text) => arguments.push((*name, Argument::Text(text))),
                Filled::Count { count, plural, written } => {
                    arguments.push((*name, Argument::Count { count: *count, plural }));
                    arguments.push(("written", Argument::Text(written)));
                }
            }
        }
        self.look_up(key, &arguments)
    }

    fn fill(&self, gap: &Gap) -> Filled {
        match gap {
            Gap::Variant(name) => Filled::Text((*name).to_owned()),
            Gap::Text(text) => Filled::Text(self.say(text)),
            Gap::Count(count) => {
                let plural = self.language.map(|language| self.intl.plural(language, *count)).unwrap_or_default();
                Filled::Count { count: *count, plural, written: count.to_string() }
            }
        }
    }

    fn look_up(&self, key: Key, arguments: &[(&str, Argument)]) -> String {
        let written = key.written();
        for words in self.words.iter().filter(|words| words.has(&written)) {
            match words.say_with(&written, arguments) {
                Ok(said) => return said,
                Err(missing) => self.intl.missing(&[words.language().code, ": ", &missing.to_string()].concat()),
            }
        }
        if let Some(other) = key.otherwise() {
            return self.look_up(other, arguments);
        }
        self.intl.missing(&[self.code(), ": no text ", &written].concat());
        written.replace(['-', '.'], " ")
    }
}

/// A gap's filling in the language.
enum Filled {
    Text(String),
    Count { count: i32, plural: String, written: String },
}

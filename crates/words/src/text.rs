use std::fmt;

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Term};
use fluent_syntax::parser::parse_runtime;

use crate::Language;
use crate::fill::fill;

/// What a text is given to fill its gaps with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Shown as it stands, or compared with the names of variants.
    Text(&'a str),
    /// Chooses the plural form. A number that is shown is passed as [`Argument::Text`] beside it,
    /// because only the browser's `Intl` knows how each language writes it.
    Count {
        /// So many.
        count: i32,
        /// The plural category of the number in the language, as `Intl` names it: `one`, `few`.
        plural: &'a str,
    },
}

/// All texts of one language.
pub struct Words {
    language: &'static Language,
    /// Sorted by their keys.
    texts: Vec<Text>,
}

/// One text, and the attributes beside it.
struct Text {
    key: String,
    value: Option<Pattern<String>>,
    attributes: Vec<Attribute<String>>,
}

/// A language's file that cannot be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Fluent does not understand the text that begins on this line.
    Syntax {
        /// The line, counted from 1.
        line: usize,
    },
    /// Two texts have this key, so that one of them would never be seen.
    Twice(String),
    /// The file holds no text at all.
    Empty,
}

/// A text that cannot be said, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The language has no text with this key.
    Text(String),
    /// There is a text, but something that it refers to is not there.
    Part(String),
}

impl Words {
    /// Reads all texts of a language from one Fluent file.
    ///
    /// # Errors
    /// Where any part of the file is broken: a guide that has lost half of its sentences on the
    /// way must not look like a whole one.
    pub fn parse(language: &'static Language, text: &str) -> Result<Self, Unreadable> {
        let resource = parse_runtime(text.to_owned()).map_err(|(_, errors)| {
            let broken = errors.first().and_then(|error| error.slice.clone());
            let before = text.bytes().take(broken.map_or(0, |slice| slice.start));
            Unreadable::Syntax { line: before.filter(|&byte| byte == b'\n').count() + 1 }
        })?;
        let mut texts: Vec<Text> = resource.body.into_iter().filter_map(Text::of).collect();
        if texts.is_empty() {
            return Err(Unreadable::Empty);
        }
        texts.sort_unstable_by(|one, other| one.key.cmp(&other.key));
        if let Some(twice) = texts.iter().zip(texts.iter().skip(1)).find(|(one, next)| one.key == next.key) {
            return Err(Unreadable::Twice(twice.0.key.clone()));
        }
        Ok(Self { language, texts })
    }

    /// The language these texts are in.
    #[must_use]
    pub const fn language(&self) -> &'static Language {
        self.language
    }

    /// The text with this key. `key.attribute` names an attribute of a text.
    ///
    /// # Errors
    /// Where there is no such text, or it refers to something that is not there.
    pub fn say(&self, key: &str) -> Result<String, Missing> {
        self.say_with(key, &[])
    }

    /// The text with this key, its gaps filled.
    ///
    /// # Errors
    /// Where there is no such text, or it refers to something that is not there: an argument that
    /// was not given counts as such, so that no sentence is ever shown with a hole in it.
    pub fn say_with(&self, key: &str, arguments: &[(&str, Argument)]) -> Result<String, Missing> {
        let pattern = self.pattern(key).ok_or_else(|| Missing::Text(key.to_owned()))?;
        fill(self, pattern, arguments).ok_or_else(|| Missing::Part(key.to_owned()))
    }

    /// Whether there is a text with this key: help and hints are there or not.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// What stands under a key: that of a text, of an attribute, or of a term with its hyphen.
    pub(crate) fn pattern(&self, key: &str) -> Option<&Pattern<String>> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let place = self.texts.binary_search_by(|text| text.key.as_str().cmp(id)).ok()?;
        let text = self.texts.get(place)?;
        match attribute {
            Some(name) => text.attributes.iter().find(|found| found.id.name == name).map(|found| &found.value),
            None => text.value.as_ref(),
        }
    }
}

impl Text {
    fn of(entry: Entry<String>) -> Option<Self> {
        match entry {
            Entry::Message(Message { id, value, attributes, .. }) => Some(Self { key: id.name, value, attributes }),
            Entry::Term(Term { id, value, attributes, .. }) => {
                Some(Self { key: ["-", &id.name].concat(), value: Some(value), attributes })
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Words").field("language", &self.language.code).finish_non_exhaustive()
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { line } => write!(out, "broken from line {line}"),
            Self::Twice(key) => write!(out, "two texts have the key {key}"),
            Self::Empty => out.write_str("there is no text in it"),
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(key) => write!(out, "no text {key}"),
            Self::Part(key) => write!(out, "a part of the text {key} is not there"),
        }
    }
}

impl std::error::Error for Unreadable {}
impl std::error::Error for Missing {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LANGUAGES, Script};

    static ARABIC: Language = Language {
        code: "ar",
        name: "العربية",
        script: Script::Arabic,
        fonts: None,
        intl: "ar",
        own_calendar: None,
        plurals: &["zero", "one", "two", "few", "many", "other"],
        also: &[],
        near: &[],
    };

    const TEXT: &str = "\
hello = Hello
greeting = Hello { $name }
    .help = How { $name } is greeted
only-help =
    .help = No value, only help
left = { $days ->
    [one] { $written } day left
   *[other] { $written } days left
}
broken = See { nowhere }
";

    fn english() -> Words {
        Words::parse(&LANGUAGES[0], TEXT).expect("the text is well formed")
    }

    fn text(key: &str) -> Missing {
        Missing::Text(key.to_owned())
    }

    #[test]
    fn says_what_is_there() {
        let words = english();
        assert_eq!(words.say("hello"), Ok("Hello".to_owned()));
        assert_eq!(words.say("only-help.help"), Ok("No value, only help".to_owned()));
        let name = [("name", Argument::Text("Ama"))];
        assert_eq!(words.say_with("greeting", &name), Ok("Hello Ama".to_owned()));
        assert_eq!(words.say_with("greeting.help", &name), Ok("How Ama is greeted".to_owned()));
        assert_eq!(words.language().code, "en");
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        let words = english();
        assert_eq!(words.say("goodbye"), Err(text("goodbye")));
        assert_eq!(words.say("hello.help"), Err(text("hello.help")));
        assert_eq!(words.say("only-help"), Err(text("only-help")));
        assert_eq!(words.say("greeting"), Err(Missing::Part("greeting".to_owned())));
        assert_eq!(words.say("broken"), Err(Missing::Part("broken".to_owned())));
        assert_eq!(words.say(""), Err(text("")));
        assert!(words.has("greeting.help") && words.has("hello"));
        assert!(!words.has("hello.help") && !words.has("only-help") && !words.has("goodbye"));
    }

    #[test]
    fn a_count_chooses_the_plural() {
        let words = english();
        let left = |days, written| {
            let plural = if days == 1 { "one" } else { "other" };
            let count = Argument::Count { count: days, plural };
            words.say_with("left", &[("days", count), ("written", Argument::Text(written))])
        };
        assert_eq!(left(1, "1"), Ok("1 day left".to_owned()));
        assert_eq!(left(7, "7"), Ok("7 days left".to_owned()));
    }

    #[test]
    fn marks_only_where_the_script_runs_from_right_to_left() {
        let name = [("name", Argument::Text("Udlændingestyrelsen"))];
        let arabic = Words::parse(&ARABIC, "greeting = مرحبا { $name }").expect("well formed");
        assert_eq!(arabic.say_with("greeting", &name), Ok("مرحبا \u{2068}Udlændingestyrelsen\u{2069}".to_owned()));
    }

    #[test]
    fn a_broken_file_is_an_error() {
        let parse = |text| Words::parse(&LANGUAGES[0], text).map(|_| ());
        assert_eq!(parse("a = fine\nb = { $open\n"), Err(Unreadable::Syntax { line: 2 }));
        // What the sign-in page of an open network answers in place of the file.
        assert_eq!(parse("<!doctype html>\n<p>Sign in"), Err(Unreadable::Syntax { line: 1 }));
        assert_eq!(parse("a = one\na = two\n"), Err(Unreadable::Twice("a".to_owned())));
        assert_eq!(parse(""), Err(Unreadable::Empty));
    }
}

use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Direction, Language};

/// What a text is given to fill its gaps with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Shown as it stands, or compared with the names of variants.
    Text(&'a str),
    /// Chooses the plural form. A number that is shown is passed as [`Argument::Text`] beside it,
    /// because only the browser's `Intl` knows how each language writes it.
    Count(i32),
}

/// All texts of one language.
pub struct Words {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
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
    /// The language's code is not one that Fluent understands.
    Code(&'static str),
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
        let plurals: LanguageIdentifier = language.plurals.parse().map_err(|_| Unreadable::Code(language.plurals))?;
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let broken = errors.first().and_then(|error| error.slice.clone());
            let before = text.bytes().take(broken.map_or(0, |slice| slice.start));
            Unreadable::Syntax { line: before.filter(|&byte| byte == b'\n').count() + 1 }
        })?;
        if resource.entries().next().is_none() {
            return Err(Unreadable::Empty);
        }
        let mut bundle = FluentBundle::new_concurrent(vec![plurals]);
        // Isolating marks keep a Latin name in its place within Arabic script. Where all runs one
        // way they are only invisible characters in what people copy and search for.
        bundle.set_use_isolating(language.direction == Direction::Rtl);
        bundle.add_resource(resource).map_err(|errors| {
            errors
                .into_iter()
                .find_map(|error| match error {
                    FluentError::Overriding { id, .. } => Some(Unreadable::Twice(id)),
                    FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
                })
                .unwrap_or(Unreadable::Empty)
        })?;
        Ok(Self { language, bundle })
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
        let absent = || Missing::Text(key.to_owned());
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id).ok_or_else(absent)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        }
        .ok_or_else(absent)?;

        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => filled.set(*name, FluentValue::from(*text)),
                Argument::Count(count) => filled.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&filled), &mut errors);
        if errors.is_empty() { Ok(said.into_owned()) } else { Err(Missing::Part(key.to_owned())) }
    }

    /// Whether there is a text with this key: help and hints are there or not.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        self.bundle.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
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
            Self::Code(code) => write!(out, "{code} is no language code"),
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
    use crate::LANGUAGES;

    static ARABIC: Language = Language {
        code: "ar",
        name: "العربية",
        direction: Direction::Rtl,
        intl: "ar-u-ca-gregory-nu-latn",
        plurals: "ar",
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
            let arguments = [("days", Argument::Count(days)), ("written", Argument::Text(written))];
            words.say_with("left", &arguments)
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
    fn arabic_has_its_own_plurals() {
        let text = "left = { $days ->\n [two] يومان\n [few] أيام\n *[other] يوم\n}";
        let arabic = Words::parse(&ARABIC, text).expect("well formed");
        let left = |days| arabic.say_with("left", &[("days", Argument::Count(days))]);
        assert_eq!(left(2), Ok("يومان".to_owned()));
        assert_eq!(left(3), Ok("أيام".to_owned()));
        assert_eq!(left(11), Ok("يوم".to_owned()));
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

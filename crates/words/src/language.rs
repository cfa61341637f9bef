/// The direction in which a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right, as English.
    Ltr,
    /// From right to left, as Arabic.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language the guide can be read in.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 code: the value of `lang`, and the name of the folder in `locales/`.
    pub code: &'static str,
    /// The language's name in itself, as its readers look for it in a list.
    pub name: &'static str,
    /// How its script is written.
    pub direction: Direction,
    /// What the browser's `Intl` is asked for: dates, plural forms. It pins the calendar and the digits, because the
    /// dates of this guide must match those in the letters of the Danish authorities.
    pub intl: &'static str,
    /// The same with the calendar that its readers live by, where that is another one. A date in it
    /// stands only beside the other.
    pub own_calendar: Option<&'static str>,
}

/// Every language there is, in the order of the first screen.
pub static LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        name: "English",
        direction: Direction::Ltr,
        intl: "en-GB-u-ca-gregory-nu-latn",
        own_calendar: None,
    },
    Language {
        code: "da",
        name: "Dansk",
        direction: Direction::Ltr,
        intl: "da-DK-u-ca-gregory-nu-latn",
        own_calendar: None,
    },
];

impl Language {
    /// The language with this code, if the guide has it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_finds_its_own_language() {
        for language in LANGUAGES {
            assert_eq!(Language::from_code(language.code), Some(language));
        }
        assert_eq!(Language::from_code("tlh"), None);
        assert_eq!(Language::from_code(""), None);
    }

    #[test]
    fn dates_have_pinned_calendar_and_digits() {
        for language in LANGUAGES {
            assert!(language.intl.ends_with("-u-ca-gregory-nu-latn"), "{}", language.code);
        }
    }
}

//! The languages of the guide: a row for each.

/// A language the guide can be read in.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 code: the value of `lang`, and the name of the folder in `locales/`.
    pub code: &'static str,
    /// The language's name in itself, as its readers look for it in a list.
    pub name: &'static str,
    /// The script in which it is written here.
    pub script: Script,
    /// The fonts that the site brings for its letters, where devices may lack them: their name in `fonts/`.
    pub fonts: Option<&'static str>,
    /// What the browser's `Intl` calls it: for plural forms and the order of names.
    pub intl: &'static str,
    /// The same with the calendar that its readers live by, where that is another one than the Gregorian, by which the
    /// letters of the Danish authorities go. A date in it stands only beside the other.
    pub own_calendar: Option<&'static str>,
    /// The plural categories into which whole numbers fall. A text always has `other` too.
    pub plurals: &'static [&'static str],
    /// Other codes of the same language, in small letters. One that several languages have leads to a choice.
    pub also: &'static [&'static str],
    /// Codes of languages that the guide does not have, and whose readers read this one best of those that it has.
    pub near: &'static [&'static str],
}

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Ethiopic,
    Georgian,
}

/// The direction in which a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right, as English.
    Ltr,
    /// From right to left, as Arabic.
    Rtl,
}

const ONE: &[&str] = &["one", "other"];

/// Every language there is, in the order of the first screen.
pub static LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        name: "English",
        script: Script::Latin,
        fonts: None,
        intl: "en-GB",
        own_calendar: None,
        plurals: ONE,
        also: &[],
        near: &[],
    },
    Language {
        code: "da",
        name: "Dansk",
        script: Script::Latin,
        fonts: None,
        intl: "da-DK",
        own_calendar: None,
        plurals: ONE,
        also: &[],
        near: &["nb", "nn", "no", "sv", "fo", "kl"],
    },
    Language {
        code: "ar",
        name: "العربية",
        script: Script::Arabic,
        fonts: None,
        intl: "ar",
        own_calendar: None,
        plurals: &["zero", "one", "two", "few", "many", "other"],
        also: &["arb", "acm", "aeb", "apc", "apd", "ary", "arz"],
        near: &[],
    },
    Language {
        code: "ti",
        name: "ትግርኛ",
        script: Script::Ethiopic,
        fonts: Some("ethiopic"),
        intl: "ti",
        own_calendar: None,
        plurals: ONE,
        also: &["tir"],
        near: &["byn", "tig"],
    },
    Language {
        code: "fa-AF",
        name: "دری",
        script: Script::Arabic,
        fonts: None,
        intl: "fa-AF",
        own_calendar: Some("fa-AF-u-ca-persian-nu-latn"),
        plurals: ONE,
        also: &["prs"],
        near: &["aiq", "haz"],
    },
    Language {
        code: "fa",
        name: "فارسی",
        script: Script::Arabic,
        fonts: None,
        intl: "fa",
        own_calendar: Some("fa-u-ca-persian-nu-latn"),
        plurals: ONE,
        also: &["pes"],
        near: &["az-arab", "bqi", "glk", "lrc", "mzn"],
    },
    Language {
        code: "so",
        name: "Soomaali",
        script: Script::Latin,
        fonts: None,
        intl: "so",
        own_calendar: None,
        plurals: ONE,
        also: &["som"],
        near: &[],
    },
    Language {
        code: "uk",
        name: "Українська",
        script: Script::Cyrillic,
        fonts: None,
        intl: "uk",
        own_calendar: None,
        plurals: &["one", "few", "many"],
        also: &["ukr"],
        near: &["rue"],
    },
    Language {
        code: "ru",
        name: "Русский",
        script: Script::Cyrillic,
        fonts: None,
        intl: "ru",
        own_calendar: None,
        plurals: &["one", "few", "many"],
        also: &["rus"],
        near: &["ab", "av", "be", "ce", "inh", "kk", "kv", "ky", "lez", "os", "tg", "tt", "uz"],
    },
    Language {
        code: "ps",
        name: "پښتو",
        script: Script::Arabic,
        fonts: Some("arabic"),
        intl: "ps",
        own_calendar: None,
        plurals: ONE,
        also: &["pbt", "pbu", "pst"],
        near: &[],
    },
    Language {
        code: "tr",
        name: "Türkçe",
        script: Script::Latin,
        fonts: None,
        intl: "tr",
        own_calendar: None,
        plurals: ONE,
        also: &["tur"],
        near: &["az", "crh", "gag"],
    },
    Language {
        code: "ckb",
        name: "کوردی (سۆرانی)",
        script: Script::Arabic,
        fonts: Some("arabic"),
        intl: "ckb",
        own_calendar: None,
        plurals: ONE,
        also: &["ku", "ku-arab"],
        near: &["hac", "sdh"],
    },
    Language {
        code: "kmr",
        name: "Kurdî (Kurmancî)",
        script: Script::Latin,
        fonts: None,
        intl: "ku",
        own_calendar: None,
        plurals: ONE,
        also: &["ku", "ku-arab", "ku-latn"],
        near: &[],
    },
    Language {
        code: "fr",
        name: "Français",
        script: Script::Latin,
        fonts: None,
        intl: "fr",
        own_calendar: None,
        plurals: ONE,
        also: &["fra"],
        near: &["bm", "ln", "wo"],
    },
    Language {
        code: "ka",
        name: "ქართული",
        script: Script::Georgian,
        fonts: Some("georgian"),
        intl: "ka",
        own_calendar: None,
        plurals: ONE,
        also: &["kat"],
        near: &["sva", "xmf"],
    },
];

impl Language {
    /// The language with this code, if the guide has it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// What `Intl` calls it wherever it is spoken: how it counts.
    #[must_use]
    pub fn anywhere(&self) -> &'static str {
        self.intl.split('-').next().unwrap_or_default()
    }

    /// In which direction it is written.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.script.direction()
    }
}

impl Script {
    /// In which direction it is written.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::Rtl,
            Self::Latin | Self::Cyrillic | Self::Ethiopic | Self::Georgian => Direction::Ltr,
        }
    }

    /// Whether a letter is one of its own.
    #[must_use]
    pub const fn has(self, letter: char) -> bool {
        match self {
            Self::Latin => letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}'),
            Self::Arabic => matches!(letter, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d5}'),
            Self::Cyrillic => matches!(letter, '\u{400}'..='\u{52f}' | 'ʼ'),
            Self::Ethiopic => matches!(letter, '\u{1200}'..='\u{135a}'),
            Self::Georgian => matches!(letter, '\u{10d0}'..='\u{10ff}'),
        }
    }
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
    fn every_language_is_named_in_its_own_script() {
        for Language { code, name, script, .. } in LANGUAGES {
            let letters = name.chars().filter(|letter| letter.is_alphabetic());
            assert!(letters.into_iter().all(|letter| script.has(letter)), "{code}: {name}");
        }
    }

    /// A browser that is asked for less takes the calendar and the digits that the country is used to.
    #[test]
    fn an_own_calendar_and_its_digits_are_named() {
        for calendar in LANGUAGES.iter().filter_map(|language| language.own_calendar) {
            assert!(calendar.contains("-u-ca-") && calendar.ends_with("-nu-latn"), "{calendar}");
        }
    }
}

//! To which languages a code leads that a link, a page or a browser asks for.

use crate::{LANGUAGES, Language};

/// What was asked for, as far as the guide has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// This language.
    For(&'static Language),
    /// One of several, which the code does not tell apart: the person chooses.
    OneOf,
    /// One that the guide does not have. This is the nearest that it has, or else English.
    Instead(&'static Language),
}

impl Wanted {
    /// What a code asks for; `None` where it is no code.
    #[must_use]
    pub fn by(code: &str) -> Option<Self> {
        let english = LANGUAGES.first()?;
        let found = leads_to(code, Language::is_called);
        match &*found {
            _ if !code.starts_with(|letter: char| letter.is_ascii_alphabetic()) => None,
            [one] => Some(Self::For(one)),
            [] => Some(Self::Instead(leads_to(code, Language::is_near).first().copied().unwrap_or(english))),
            _ => Some(Self::OneOf),
        }
    }

    /// What the first of these codes asks for that the guide has; where none does, what it has in its place.
    #[must_use]
    pub fn by_first_of(codes: &str) -> Option<Self> {
        let wanted = || codes.split(' ').filter_map(Self::by);
        wanted().find(|wanted| !matches!(wanted, Self::Instead(_))).or_else(|| wanted().next())
    }
}

/// Every language, those first to which these codes lead, in the order of the codes.
#[must_use]
pub fn by_codes<'a>(codes: impl IntoIterator<Item = &'a str>) -> Vec<&'static Language> {
    let mut ordered: Vec<&Language> = Vec::with_capacity(LANGUAGES.len());
    let found = codes.into_iter().flat_map(|code| leads_to(code, Language::is_led_to));
    for language in found.chain(LANGUAGES) {
        if !ordered.contains(&language) {
            ordered.push(language);
        }
    }
    ordered
}

/// The languages that fit the code, or else what is left of it without its last part: `ar-SY`, `ar`.
fn leads_to(code: &str, fits: fn(&Language, &str) -> bool) -> Vec<&'static Language> {
    let code = code.to_ascii_lowercase().replace('_', "-");
    let mut rest = Some(&*code);
    while let Some(code) = rest {
        let found: Vec<_> = LANGUAGES.iter().filter(|language| fits(language, code)).collect();
        if !found.is_empty() {
            return found;
        }
        rest = code.rsplit_once('-').map(|(shorter, _)| shorter);
    }
    Vec::new()
}

impl Language {
    fn is_called(&self, code: &str) -> bool {
        self.code.eq_ignore_ascii_case(code) || self.also.contains(&code)
    }

    fn is_near(&self, code: &str) -> bool {
        self.near.contains(&code)
    }

    fn is_led_to(&self, code: &str) -> bool {
        self.is_called(code) || self.is_near(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes of what a code leads to, as it is asked for.
    fn led(code: &str) -> String {
        named(Wanted::by(code))
    }

    fn named(wanted: Option<Wanted>) -> String {
        match wanted {
            None => "no code".to_owned(),
            Some(Wanted::For(language)) => language.code.to_owned(),
            Some(Wanted::OneOf) => "choice".to_owned(),
            Some(Wanted::Instead(language)) => format!("instead {}", language.code),
        }
    }

    #[test]
    fn what_links_and_browsers_ask_for() {
        for (code, expected) in [
            ("en", "en"),
            ("en-US", "en"),
            ("da_DK", "da"),
            ("DA", "da"),
            ("ar-SY", "ar"),
            ("ti-ER", "ti"),
            ("ti-ET", "ti"),
            ("fa-AF", "fa-AF"),
            ("fa_AF", "fa-AF"),
            ("prs", "fa-AF"),
            ("prs-AF", "fa-AF"),
            ("fa-IR", "fa"),
            ("pes", "fa"),
            ("ku", "choice"),
            ("ku-Arab", "choice"),
            ("ku-Arab-IQ", "choice"),
            ("ku-TR", "choice"),
            ("ku-Latn", "kmr"),
            ("kmr", "kmr"),
            ("ckb-IR", "ckb"),
            ("ps-PK", "ps"),
            ("az", "instead tr"),
            ("az-Arab-IR", "instead fa"),
            ("ce-RU", "instead ru"),
            ("nb-NO", "instead da"),
            ("sr", "instead en"),
            ("sr-Latn-RS", "instead en"),
            ("bs", "instead en"),
            ("hr", "instead en"),
            ("zh-CN", "instead en"),
            ("pnb", "instead en"),
            ("tlh", "instead en"),
            ("enm", "instead en"),
            ("", "no code"),
            ("<b>", "no code"),
        ] {
            assert_eq!(led(code), expected, "{code}");
        }
    }

    #[test]
    fn of_several_codes_the_first_that_the_guide_has_is_taken() {
        for (codes, expected) in [
            ("sr-RS da-DK en", "da"),
            ("en da", "en"),
            ("sr nb", "instead en"),
            (" 12 nb", "instead da"),
            ("", "no code"),
        ] {
            assert_eq!(named(Wanted::by_first_of(codes)), expected, "{codes}");
        }
    }

    #[test]
    fn no_code_is_taken_twice_by_mistake() {
        let codes = |of: fn(&Language) -> &[&'static str]| LANGUAGES.iter().flat_map(of).collect::<Vec<_>>();
        let (also, near) = (codes(|language| language.also), codes(|language| language.near));
        for code in also.iter().chain(&near) {
            assert_eq!(**code, code.to_ascii_lowercase());
            let own = LANGUAGES.iter().filter(|language| language.code.eq_ignore_ascii_case(code)).count();
            let times = own + also.iter().chain(&near).filter(|other| *other == code).count();
            // Kurdish is two languages, and browsers do not say which.
            assert!(times == 1 || code.starts_with("ku"), "{code}");
        }
    }

    #[test]
    fn the_languages_of_a_device_come_first() {
        let first = by_codes(["da-DK", "en-GB", "da"]);
        assert_eq!(first.iter().map(|language| language.code).take(2).collect::<Vec<_>>(), ["da", "en"]);
        assert_eq!(first.len(), LANGUAGES.len());
        let kurdish = by_codes(["ku-TR", "ar"]);
        assert_eq!(
            kurdish.iter().map(|language| language.code).take(4).collect::<Vec<_>>(),
            ["ckb", "kmr", "ar", "en"]
        );
        assert_eq!(by_codes([]).first().map(|language| language.code), Some("en"));
    }
}

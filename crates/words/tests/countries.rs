//! What each language calls the countries: no code, no English, and no two alike.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use law::Area;
use words::{Key, LANGUAGES, Language, Script, Words};

fn names(language: &'static Language) -> BTreeMap<String, String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let text = fs::read_to_string(locales.join(language.code).join("countries.ftl")).unwrap();
    let words = Words::parse(language, &text).unwrap();
    let name = |country| words.say(&Key::Country(country).written()).unwrap();
    Area::World.countries().map(|country| (country.to_string(), name(country))).collect()
}

#[test]
fn every_country_has_a_name_of_its_own_in_every_language() {
    for language in LANGUAGES {
        let mut codes = BTreeMap::new();
        for (code, name) in names(language) {
            assert_ne!(code, name, "{}", language.code);
            let latin = name.chars().any(|letter| letter.is_ascii_alphabetic());
            assert!(!latin || language.script == Script::Latin, "{}: {code} is called {name}", language.code);
            let other = codes.insert(name, code.clone());
            assert_eq!(other, None, "{}: {code} is called like it", language.code);
        }
    }
}

/// In a language with Latin letters too names are other ones than the English.
#[test]
fn no_language_has_the_english_names() {
    let english = names(LANGUAGES.first().unwrap());
    for language in LANGUAGES.iter().skip(1) {
        let names = names(language);
        let alike = names.iter().filter(|(code, name)| english.get(*code) == Some(name)).count();
        assert!(alike * 3 < names.len() * 2, "{}: {alike} names are English", language.code);
        for code in ["DE", "GR", "SE"] {
            assert_ne!(names.get(code), english.get(code), "{}", language.code);
        }
    }
}

use std::collections::BTreeSet;

use super::{Fault, readings};
use crate::locale::{Locale, Locales, Text, Variant};

/// So many letters make a word; shorter ones are the same in many languages.
const WORD: usize = 4;

/// What was left in English.
pub(super) fn faults(locales: &Locales, locale: &Locale) -> Vec<Fault> {
    let latin = is_latin(locale);
    let mut faults = Vec::new();
    for (text, variant) in readings(locale) {
        let Some(english) = locales.original.text(&text.key) else { continue };
        let same = english.variant(&variant.name).is_some_and(|english| english.said == variant.said);
        let said = || words(&variant.said);
        // The names of sources are often left as they are.
        if same && said().count() > 1 && said().any(is_plain) && !text.key.starts_with("source-") {
            faults.push(Fault::of(locale, text, variant, "it is the same as the English"));
        } else if !latin {
            let kept = kept(locales, english, variant);
            // The Danish may have it with an ending.
            let is_kept = |word: &str| kept.iter().any(|kept| kept.starts_with(word));
            let left: Vec<_> = said().filter(|word| is_plain(word) && !is_kept(word)).collect();
            if !left.is_empty() {
                faults.push(Fault::of(locale, text, variant, format!("left in English: {}", left.join(", "))));
            }
        }
    }
    faults
}

/// Whether the language is written in Latin letters.
fn is_latin(locale: &Locale) -> bool {
    let said: String = readings(locale).take(40).map(|(_, variant)| &*variant.said).collect();
    let (latin, all) = said
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .fold((0, 0), |(latin, all), letter| (latin + usize::from(is_latin_letter(letter)), all + 1));
    latin * 2 > all
}

fn is_latin_letter(letter: char) -> bool {
    letter.is_alphabetic() && letter < '\u{250}'
}

/// Latin words outside of gaps.
fn words(said: &str) -> impl Iterator<Item = &str> {
    let outside = said.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, after)| after));
    outside
        .flat_map(|piece| piece.split(|letter| letter != '-' && !is_latin_letter(letter)))
        .map(|word| word.trim_matches('-'))
        .filter(|word| word.chars().count() >= WORD)
}

/// A name begins with a capital.
fn is_plain(word: &str) -> bool {
    word.chars().all(char::is_lowercase)
}

/// The words that stand in Latin letters in every language: Danish ones, and what either text has in brackets
/// or as a quotation.
fn kept<'a>(locales: &'a Locales, english: &'a Text, theirs: &'a Variant) -> BTreeSet<&'a str> {
    let danish = locales.danish.text(&english.key).into_iter().flat_map(|text| &text.variants);
    let danish = danish.flat_map(|variant| words(&variant.said));
    let named = english.variants.iter().filter_map(|variant| variant.said.split_once("In Danish:"));
    let quoted = english.variants.iter().chain([theirs]).flat_map(|variant| quoted(&variant.said));
    danish.chain(named.flat_map(|(_, rest)| words(rest))).chain(quoted).collect()
}

fn quoted(said: &str) -> impl Iterator<Item = &str> {
    let opened = said.split(['(', '“', '«']).skip(1);
    opened.filter_map(|rest| rest.split([')', '”', '»']).next()).flat_map(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{locale, said};

    fn of(code: &str, file: &str) -> Vec<String> {
        let english = locale("en", "a = Ask for asylum in Denmark\nb = Show the appeal form (klageskema)\n");
        let danish = locale("da", "a = Søg asyl i Danmark\nb = Vis klageskemaet\n");
        let locales = Locales { original: english, danish, translations: Vec::new() };
        said(&faults(&locales, &locale(code, file)))
    }

    #[test]
    fn what_was_left_in_english_is_found() {
        let found = of(
            "uk",
            "a = Ask for asylum in Denmark\nb = Покажіть appeal форму для скарги до Апеляційної ради (klageskema)\n",
        );
        assert_eq!(found, ["uk: a: it is the same as the English", "uk: b: left in English: appeal"]);
    }

    #[test]
    fn danish_words_and_names_stay() {
        assert_eq!(of("uk", "a = Danmark, asyl\nb = Покажіть (klageskema)\n"), Vec::<String>::new());
        assert_eq!(of("tr", "a = Sığınma isteyin\nb = Formu gösterin (klageskema)\n"), Vec::<String>::new());
    }
}

//! `locales/glossary.tsv`: a term a row, a language a column. A cell holds one form or several, parted by
//! slashes, semicolons or brackets; `[?]` after it says that nobody has seen it in a source, `[~]` that a source
//! has it in another form.

use std::fs;

use anyhow::{Context as _, Result};

use super::{Fault, readings};
use crate::locale::{Locale, Locales};

/// A term in both languages, each in all its forms.
struct Term {
    id: String,
    english: Vec<String>,
    forms: Vec<String>,
}

/// Where the English has a term and the translation none of its forms.
pub(super) fn warnings(locales: &Locales, locale: &Locale) -> Result<Vec<Fault>> {
    Ok(missing(&terms(&table(locales)?, &locale.code)?, locales, locale))
}

/// What these terms are called in a language, in every form that the glossary has.
pub(crate) fn forms_of(locales: &Locales, locale: &Locale, ids: &[&str]) -> Result<Vec<String>> {
    let terms = terms(&table(locales)?, &locale.code)?;
    Ok(terms.into_iter().filter(|term| ids.contains(&&*term.id)).flat_map(|term| term.forms).collect())
}

fn table(locales: &Locales) -> Result<String> {
    let file = locales.original.folder.with_file_name("glossary.tsv");
    fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
}

fn terms(table: &str, code: &str) -> Result<Vec<Term>> {
    let mut rows = table.lines().map(|row| row.split('\t').collect::<Vec<_>>());
    let head = rows.next().context("the glossary is empty")?;
    let column = |name: &str| head.iter().position(|cell| *cell == name);
    let (english, own) = (
        column("en").context("the glossary has no English")?,
        column(code).with_context(|| format!("the glossary has no column {code}"))?,
    );
    let rows: Vec<_> = rows.filter(|row| row.len() > 1).collect();
    let cell = |row: &[&str], at: usize| forms(row.get(at).copied().unwrap_or_default());
    let term = |row: &Vec<&str>| {
        let id = row.first().copied().unwrap_or_default().to_owned();
        // English has one word for the thing and for doing it.
        let verb = ["to-", &id].concat();
        let verb = rows.iter().filter(|row| row.first().is_some_and(|id| *id == verb));
        let forms = cell(row, own).into_iter().chain(verb.flat_map(|row| cell(row, own)));
        Term { english: cell(row, english), forms: forms.collect(), id }
    };
    Ok(rows.iter().map(term).collect())
}

/// The forms in a cell: what stands before a bracket, and what stands in it.
fn forms(cell: &str) -> Vec<String> {
    let bare = cell.trim_end_matches("[?]").trim_end_matches("[~]");
    let parts = bare.split(['/', ';', '(', ')', '،']).map(|form| plain(form.trim()));
    parts.filter(|form| !form.is_empty()).collect()
}

fn missing(terms: &[Term], locales: &Locales, locale: &Locale) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (text, variant) in readings(locale) {
        let english =
            locales.original.text(&text.key).and_then(|text| text.variant(&variant.name).or(text.variants.last()));
        let Some(english) = english.map(|variant| plain(&variant.said)) else { continue };
        let said = plain(&variant.said);
        for term in terms {
            let asked = term.english.first().is_some_and(|form| has_word(&english, form));
            if asked && !term.forms.is_empty() && !term.forms.iter().any(|form| has_stems(&said, form)) {
                let forms = term.forms.join(" / ");
                faults.push(Fault::of(locale, text, variant, format!("{}: none of “{forms}”", term.id)));
            }
        }
    }
    faults
}

/// Small letters without marks that not everybody writes.
fn plain(text: &str) -> String {
    let shown = text.to_lowercase();
    let kept = shown.chars().filter(|letter| {
        !matches!(letter, '\u{307}' | '\u{64b}'..='\u{65f}' | '\u{200c}' | '\u{2066}' | '\u{2069}' | '…')
    });
    kept.map(|letter| if matches!(letter, 'أ' | 'إ' | 'آ') { 'ا' } else { letter }).collect()
}

/// Whether these words stand in a sentence, and not only as a part of others.
fn has_word(sentence: &str, words: &str) -> bool {
    let is_end = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    sentence.match_indices(words).any(|(at, _)| {
        let before = sentence.get(..at).and_then(|before| before.chars().next_back());
        let after = sentence.get(at + words.len()..).and_then(|after| after.chars().next());
        is_end(before) && is_end(after)
    })
}

/// Whether the stems of half the longer words of a form stand in a sentence: endings change in most languages,
/// and a sentence need not say all of a term.
fn has_stems(sentence: &str, form: &str) -> bool {
    let words: Vec<&str> = form.split_whitespace().collect();
    let long: Vec<_> = words.iter().filter(|word| words.len() == 1 || word.chars().count() > 2).collect();
    let found = long.iter().filter(|word| sentence.contains(&stem(word))).count();
    found * 2 >= long.len()
}

/// The first two thirds of a word, two letters at least, without the article.
fn stem(word: &str) -> String {
    let bare = word.strip_prefix("ال").or_else(|| word.strip_prefix("l’")).unwrap_or(word);
    let letters = bare.chars().count();
    bare.chars().take((letters * 2).div_ceil(3).max(2)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{locale, said};

    const TABLE: &str = "id\ten\tuk\tnote\nappeal\tappeal\tскарга [?]\t\ntransfer\ttransfer\tпередача (переведення) [~]\tNever депортація.\n";

    fn of(file: &str) -> Vec<String> {
        let english = locale("en", "a = You may appeal.\nb = The transfer waits.\nc = Transferred today\n");
        let locales = Locales { danish: english.clone(), original: english, translations: Vec::new() };
        said(&missing(&terms(TABLE, "uk").expect("it has the column"), &locales, &locale("uk", file)))
    }

    #[test]
    fn a_term_that_is_not_as_in_the_glossary_is_asked_about() {
        assert_eq!(of("a = Ви можете подати апеляцію.\n"), ["uk: a: appeal: none of “скарга”"]);
    }

    #[test]
    fn other_endings_and_other_forms_are_the_same_term() {
        assert_eq!(of("a = Подайте скаргу.\nb = Переведення чекає.\nc = Сьогодні\n"), Vec::<String>::new());
    }

    #[test]
    fn a_language_without_a_column_is_said() {
        assert!(terms(TABLE, "xx").is_err());
    }
}

//! Whether a translation can stand: each check in a file of its own.

mod english;
mod glossary;
mod letters;
mod marks;
mod never;
mod plural;
mod structure;

use std::fmt;

use anyhow::Result;

use crate::locale::{Locale, Locales, Text, Variant};

pub(crate) use glossary::forms_of;
pub(crate) use marks::mend as with_marks;
pub(crate) use plural::categories;

/// Something that is wrong with one reading of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The language, and the text or the file.
    pub place: String,
    /// What it is.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(locale: &Locale, place: &str, what: impl Into<String>) -> Self {
        Self { place: [&locale.code, ": ", place].concat(), what: what.into() }
    }

    fn of(locale: &Locale, text: &Text, variant: &Variant, what: impl Into<String>) -> Self {
        let chosen = if variant.name.is_empty() { String::new() } else { format!(" [{}]", variant.name) };
        Self::new(locale, &[&*text.key, &chosen].concat(), what)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.place, self.what)
    }
}

/// What is wrong with a language. The original is looked at for what does not need another to compare it with.
#[must_use]
pub fn faults(locales: &Locales, locale: &Locale) -> Vec<Fault> {
    let mut faults = structure::faults(&locales.original, locale);
    faults.extend(letters::faults(locale));
    faults.extend(never::faults(locale));
    faults.extend(marks::faults(locale));
    if locale.code != locales.original.code {
        faults.extend(english::faults(locales, locale));
    }
    faults
}

/// The lines of a file of texts, or one sentence, with what need not be typed by hand: the marks of direction in a
/// script that runs from right to left, and in French the spaces that break no line.
#[must_use]
pub fn mend(locale: &Locale, file: &str) -> String {
    if locale.is_rtl() {
        with_marks(file)
    } else if locale.code == "fr" {
        letters::unbroken(file)
    } else {
        file.to_owned()
    }
}

/// Where a translation may have another word than the glossary. These are questions for somebody who reads it.
///
/// # Errors
/// Where the glossary cannot be read.
pub fn warnings(locales: &Locales, locale: &Locale) -> Result<Vec<Fault>> {
    glossary::warnings(locales, locale)
}

/// Every reading of every text that people are shown.
fn readings(locale: &Locale) -> impl Iterator<Item = (&Text, &Variant)> {
    let shown = locale.texts().map(|(_, text)| text).filter(|text| !text.is_reference());
    shown.flat_map(|text| text.variants.iter().map(move |variant| (text, variant)))
}

#[cfg(test)]
pub(crate) fn locale(code: &str, file: &str) -> Locale {
    use crate::locale::TextFile;
    use crate::read::texts;

    let texts = texts(file).expect("it is Fluent");
    let file = TextFile { name: "first.ftl".to_owned(), path: "first.ftl".into(), texts };
    Locale { code: code.to_owned(), folder: code.into(), files: vec![file], never: vec!["too late".to_owned(); 3] }
}

#[cfg(test)]
fn said(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

//! The words that decide cases: each of them must be as strong in the translation.

use std::fmt::Write as _;

pub(super) const ENGLISH: [&str; 11] = [
    "must have arrived",
    "must have received",
    "must have your appeal",
    "must arrive",
    "must reach",
    "normally",
    "probably",
    "possibly",
    "perhaps",
    "may",
    "might",
];
pub(super) const DANISH: [&str; 9] = [
    "skal være nået frem",
    "skal have din klage",
    "skal nå frem",
    "normalt",
    "sandsynligvis",
    "muligvis",
    "måske",
    "må",
    "kan",
];

/// The terms of the glossary that say them; other languages have no word for “may” alone.
pub(super) const TERMS: [&str; 3] = ["normally", "probably", "perhaps"];

/// A sentence as HTML, these words marked.
pub(super) fn marked(words: &[&str], said: &str) -> String {
    let (mut html, mut rest) = (String::new(), said);
    while let Some((at, word)) = first(rest, words) {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + word.len()..).unwrap_or_default());
        // Writing to a string cannot fail.
        let _ = write!(html, "{}<mark>{word}</mark>", escaped(before));
        rest = after;
    }
    html.push_str(&escaped(rest));
    html
}

/// The first of these words in a sentence, as it is written there.
fn first<'a>(said: &'a str, words: &[&str]) -> Option<(usize, &'a str)> {
    let small = said.to_lowercase();
    // Where small letters take another room the places would not fit.
    if small.len() != said.len() {
        return None;
    }
    let is_end = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let whole = |at: usize, word: &str| {
        is_end(small.get(..at).and_then(|before| before.chars().next_back()))
            && is_end(small.get(at + word.len()..).and_then(|after| after.chars().next()))
    };
    let found = words.iter().filter_map(|word| {
        let at = small.match_indices(word).map(|(at, _)| at).find(|at| whole(*at, word))?;
        Some((at, said.get(at..at + word.len())?))
    });
    found.min_by_key(|(at, word)| (*at, usize::MAX - word.len()))
}

/// A text as HTML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_decide_are_marked() {
        assert_eq!(marked(&ENGLISH, "May you stay? Maybe."), "<mark>May</mark> you stay? Maybe.");
        assert_eq!(
            marked(&ENGLISH, "It must have arrived & is normally <b>."),
            "It <mark>must have arrived</mark> &amp; is <mark>normally</mark> &lt;b&gt;."
        );
        assert_eq!(marked(&DANISH, "Du må måske blive"), "Du <mark>må</mark> <mark>måske</mark> blive");
        assert_eq!(marked(&["ربما"], "ربما غدًا"), "<mark>ربما</mark> غدًا");
    }
}

//! Danish within texts of other languages.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::locale::Locale;

/// Before and after what is read in Danish; the guide puts the language on what stands between them.
const MARKS: (char, char) = ('\u{2066}', '\u{2069}');

/// What stands in Danish in texts of every language: sentences to say and words of letters, `locales/danish.txt`.
#[derive(Debug)]
pub struct Danish {
    /// The longest first: a sentence goes before a word of it.
    phrases: Vec<String>,
}

impl Danish {
    /// Reads the list from the folder of all languages.
    ///
    /// # Errors
    /// If it is not there.
    pub fn read(folder: &Path) -> Result<Self> {
        let file = folder.join("danish.txt");
        let list = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(Self::of(&list))
    }

    fn of(list: &str) -> Self {
        let lines = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut phrases: Vec<String> = lines.map(str::to_owned).collect();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        Self { phrases }
    }

    /// The words of a language with the marks around their Danish. Other scripts have them already or need none:
    /// there Latin letters say enough.
    #[must_use]
    pub fn marked(&self, locale: &Locale, words: &str) -> String {
        if locale.code == "da" || !locale.is_latin() { words.to_owned() } else { self.marks_in(words) }
    }

    fn marks_in(&self, words: &str) -> String {
        let (mut whole, mut rest, mut before) = (String::new(), words, ' ');
        while let Some(letter) = rest.chars().next() {
            let here = if before.is_alphanumeric() { None } else { self.at(rest) };
            let run = here.map_or(letter.len_utf8(), str::len);
            let (said, after) = rest.split_at(run);
            if here.is_some() {
                whole.extend([MARKS.0]);
                whole.push_str(said);
                whole.extend([MARKS.1]);
            } else {
                whole.push_str(said);
            }
            (before, rest) = (said.chars().next_back().unwrap_or(letter), after);
        }
        whole
    }

    /// The phrase with which this text begins, as a word of its own.
    fn at(&self, text: &str) -> Option<&str> {
        let ends = |phrase: &&String| {
            let after = text.strip_prefix(phrase.as_str());
            after.is_some_and(|after| !after.starts_with(|letter: char| letter.is_alphanumeric() || letter == '-'))
        };
        self.phrases.iter().find(ends).map(String::as_str)
    }

    /// Those that stand in none of these words, and words with letters that only Danish has which stand in no phrase:
    /// names of places apart.
    #[cfg(test)]
    fn gaps(&self, words: &str) -> (Vec<&str>, Vec<String>) {
        let idle = self.phrases.iter().map(String::as_str).filter(|phrase| !words.contains(phrase)).collect();
        let marked = self.marks_in(words);
        let bare = marked.split(MARKS.0).flat_map(|part| part.rsplit(MARKS.1).next());
        let words = bare.flat_map(|part| part.split(|letter: char| !letter.is_alphabetic()));
        let danish = |word: &&str| word.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']);
        (idle, words.filter(danish).map(str::to_owned).collect())
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::Locales;

    fn locales() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
    }

    #[test]
    fn the_longest_phrase_is_marked_where_it_is_a_word() {
        let danish = Danish::of("# list\nfrafald\nJeg trækker mit frafald tilbage\n");
        assert_eq!(
            danish.marks_in("a = Say “Jeg trækker mit frafald tilbage.” (frafald, frafaldet)"),
            "a = Say “\u{2066}Jeg trækker mit frafald tilbage\u{2069}.” (\u{2066}frafald\u{2069}, frafaldet)"
        );
    }

    /// The list is neither longer nor shorter than what stands in English.
    #[test]
    fn all_danish_of_the_english_texts_is_listed() -> Result<()> {
        let english = Locales::read(&locales())?.original;
        let words: String =
            english.texts().filter(|(file, _)| file.name != "countries.ftl").map(|(_, text)| text.whole()).collect();
        let danish = Danish::read(&locales())?;
        let (idle, mut missing) = danish.gaps(&words);
        missing.sort();
        missing.dedup();
        assert_eq!((idle, missing), (vec![], ["Næstved", "Sjælsmark", "Tønder"].map(str::to_owned).to_vec()));
        Ok(())
    }
}

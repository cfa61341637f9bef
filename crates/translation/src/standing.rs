//! From which English each text was made, and whether somebody has read it since: a table beside the texts of
//! each translation, which nobody edits. All else is computed from it: a text is stale where the English is
//! another one now, and what was read counts only as long as both texts are still the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::locale::{Locale, Locales, Text};

const FILE: &str = "standing.tsv";
/// How all translations are made so far.
const BY_MACHINE: &str = "machine translation";
const HEAD: &str = "\
# From which English each text was made, and whether somebody has read it since. `cargo xtask words` and
# `cargo xtask review` write this table; nobody edits it. docs/languages.md says what it means.
";

/// How far a language may be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// All others are made from it.
    Original,
    /// A machine translated it, and no person has read all of it.
    Machine,
    /// A person has read all of it, as it is now.
    Reviewed,
}

impl Standing {
    /// Its name in what the page is given.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
        }
    }
}

/// How far a language may be relied on as it is now.
///
/// # Errors
/// Where its table cannot be read.
pub fn standing(locales: &Locales, locale: &Locale) -> Result<Standing> {
    if locale.code == locales.original.code {
        return Ok(Standing::Original);
    }
    let book = Book::read(locale)?;
    let whole =
        !locale.files.is_empty() && locale.files.iter().all(|file| book.is_reviewed(locales, locale, &file.name));
    Ok(if whole { Standing::Reviewed } else { Standing::Machine })
}

/// The table of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// By the name of a file, how it was made.
    made: BTreeMap<String, String>,
    /// Who has read which file, and when.
    reviews: BTreeSet<(String, String, String)>,
    /// By the key of a text.
    texts: BTreeMap<String, Record>,
}

/// What is known of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Record {
    /// The English from which it was made.
    english: String,
    /// The translation itself.
    said: String,
    /// Somebody has put it back into English without having seen the English.
    read: bool,
    /// A person who speaks the language has looked at it.
    reviewed: bool,
}

/// What is to be told of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// So many texts it has.
    pub texts: usize,
    /// Whose English has changed since, or of which nobody has noted it.
    pub stale: Vec<String>,
    /// What was changed since it was noted.
    pub changed: Vec<String>,
    /// So many were read back.
    pub read: usize,
    /// So many were reviewed.
    pub reviewed: usize,
    /// By whom, and when.
    pub by: Vec<String>,
}

impl Book {
    /// The table beside the texts; empty where there is none.
    ///
    /// # Errors
    /// Where it is not such a table.
    pub fn read(locale: &Locale) -> Result<Self> {
        let path = locale.folder.join(FILE);
        if !path.is_file() {
            return Ok(Self::default());
        }
        let table = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&table).with_context(|| path.display().to_string())
    }

    fn parse(table: &str) -> Result<Self> {
        let mut book = Self::default();
        for row in table.lines().filter(|row| !row.is_empty() && !row.starts_with('#')) {
            match row.split('\t').collect::<Vec<_>>().as_slice() {
                ["made", file, how] => {
                    book.made.insert((*file).to_owned(), (*how).to_owned());
                }
                ["review", file, day, name] => {
                    book.reviews.insert(((*file).to_owned(), (*day).to_owned(), (*name).to_owned()));
                }
                ["text", key, english, said, seen] => {
                    let record = Record {
                        english: (*english).to_owned(),
                        said: (*said).to_owned(),
                        read: seen.contains("read"),
                        reviewed: seen.contains("seen"),
                    };
                    book.texts.insert((*key).to_owned(), record);
                }
                _ => bail!("not understood: {row}"),
            }
        }
        Ok(book)
    }

    /// Writes it beside the texts.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write(&self, locale: &Locale) -> Result<()> {
        let path = locale.folder.join(FILE);
        fs::write(&path, self.table()?).with_context(|| format!("cannot write {}", path.display()))
    }

    fn table(&self) -> Result<String> {
        let mut table = HEAD.to_owned();
        for (file, how) in &self.made {
            writeln!(table, "made\t{file}\t{how}")?;
        }
        for (file, day, name) in &self.reviews {
            writeln!(table, "review\t{file}\t{day}\t{name}")?;
        }
        for (key, Record { english, said, read, reviewed }) in &self.texts {
            let seen = match (read, reviewed) {
                (false, false) => "-",
                (true, false) => "read",
                (false, true) => "seen",
                (true, true) => "read,seen",
            };
            writeln!(table, "text\t{key}\t{english}\t{said}\t{seen}")?;
        }
        Ok(table)
    }

    /// Notes that texts were made from the present English: those that are new, those that have changed since
    /// they were noted, and those that are `named`. Returns what is stale all the same: its English has changed
    /// and it has not.
    ///
    /// # Errors
    /// Where a text is named that is not there.
    pub fn make(&mut self, locales: &Locales, locale: &Locale, named: &[&str]) -> Result<Vec<String>> {
        if let Some(unknown) = named.iter().find(|key| locale.text(key).is_none()) {
            bail!("{} has no text {unknown}", locale.code);
        }
        let mut stale = Vec::new();
        let present: BTreeSet<&str> = locale.texts().map(|(_, text)| &*text.key).collect();
        self.texts.retain(|key, _| present.contains(&**key));
        for (file, text) in noted(locale) {
            let Some(record) = made_of(locales, text) else { continue };
            match self.texts.get(&text.key) {
                Some(old) if old.english == record.english && old.said == record.said => {}
                Some(old) if old.said == record.said && !named.contains(&&*text.key) => stale.push(text.key.clone()),
                _ => {
                    self.texts.insert(text.key.clone(), record);
                    self.made.insert(file.to_owned(), BY_MACHINE.to_owned());
                }
            }
        }
        Ok(stale)
    }

    /// Notes that a second reader has put these texts, or all of these files, back into English. What is stale or
    /// has changed is left out, and returned.
    pub fn read_back(&mut self, locales: &Locales, locale: &Locale, named: &[&str]) -> Vec<String> {
        let mut left_out = Vec::new();
        let is_named = |file: &str, text: &Text| named.contains(&file) || named.contains(&&*text.key);
        for (_, text) in noted(locale).filter(|(file, text)| named.is_empty() || is_named(file, text)) {
            let now = made_of(locales, text);
            match self.texts.get_mut(&text.key).filter(|old| now.as_ref().is_some_and(|now| old.is_of(now))) {
                Some(record) => record.read = true,
                None => left_out.push(text.key.clone()),
            }
        }
        left_out
    }

    /// Notes that a person has looked at these texts, beside the English, as both are now. Returns the files of
    /// which all is now reviewed. Nothing else makes a file reviewed.
    pub fn review(
        &mut self,
        locales: &Locales,
        locale: &Locale,
        keys: &BTreeSet<String>,
        name: &str,
        day: &str,
    ) -> Vec<String> {
        let mut files = BTreeSet::new();
        for (file, text) in noted(locale).filter(|(_, text)| keys.contains(&text.key)) {
            let Some(now) = made_of(locales, text) else { continue };
            let read = self.texts.get(&text.key).is_some_and(|old| old.is_of(&now) && old.read);
            self.texts.insert(text.key.clone(), Record { read, reviewed: true, ..now });
            files.insert(file.to_owned());
        }
        files.retain(|file| self.is_reviewed(locales, locale, file));
        self.reviews.extend(files.iter().map(|file| (file.clone(), day.to_owned(), name.to_owned())));
        files.into_iter().collect()
    }

    fn is_reviewed(&self, locales: &Locales, locale: &Locale, file: &str) -> bool {
        let state = self.state(locales, locale, file);
        state.reviewed == state.texts
    }

    /// What is to be told of a file as it is now.
    #[must_use]
    pub fn state(&self, locales: &Locales, locale: &Locale, file: &str) -> State {
        let by = self.reviews.iter().filter(|(reviewed, _, _)| reviewed == file);
        let mut state = State { by: by.map(|(_, day, name)| format!("{name}, {day}")).collect(), ..State::default() };
        for (_, text) in noted(locale).filter(|(name, _)| *name == file) {
            let Some(now) = made_of(locales, text) else { continue };
            state.texts += 1;
            match self.texts.get(&text.key) {
                Some(old) if old.is_of(&now) => {
                    state.read += usize::from(old.read);
                    state.reviewed += usize::from(old.reviewed);
                }
                Some(old) if old.english == now.english => state.changed.push(text.key.clone()),
                _ => state.stale.push(text.key.clone()),
            }
        }
        state
    }

    /// Whether a person has looked at a text as it is now.
    #[must_use]
    pub fn has_reviewed(&self, locales: &Locales, text: &Text) -> bool {
        let now = made_of(locales, text);
        self.texts.get(&text.key).is_some_and(|old| old.reviewed && now.is_some_and(|now| old.is_of(&now)))
    }
}

impl Record {
    fn is_of(&self, now: &Self) -> bool {
        self.english == now.english && self.said == now.said
    }
}

/// What people translate, each with the name of its file.
fn noted(locale: &Locale) -> impl Iterator<Item = (&str, &Text)> {
    locale.texts().filter(|(_, text)| !text.is_reference()).map(|(file, text)| (&*file.name, text))
}

/// A text as it is now, beside the English; `None` where there is no English.
fn made_of(locales: &Locales, text: &Text) -> Option<Record> {
    let english = locales.original.text(&text.key)?;
    Some(Record { english: short(&english.whole()), said: short(&text.whole()), read: false, reviewed: false })
}

/// By what a text is known again.
pub(crate) fn short(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;

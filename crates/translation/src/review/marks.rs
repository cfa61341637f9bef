use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context as _, Result, bail};

use super::page::seal;
use crate::checks::{Fault, faults, mend};
use crate::edit::reworded;
use crate::locale::{Locale, Locales, Text};
use crate::standing::Book;

/// What a speaker has marked on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    language: String,
    name: String,
    day: String,
    marks: Vec<Mark>,
}

/// What was thought of one reading.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    right: bool,
    key: String,
    variant: String,
    seal: String,
    better: String,
}

/// What became of the marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// So many readings were found right.
    pub right: usize,
    /// So many were put better.
    pub mended: usize,
    /// What could not be taken, each with the reason.
    pub refused: Vec<String>,
    /// The files of which all is now reviewed.
    pub reviewed: Vec<String>,
}

impl Marks {
    /// Reads what the page has saved.
    ///
    /// # Errors
    /// Where it is not such a file, or nobody says who has marked it and when.
    pub fn parse(file: &str) -> Result<Self> {
        // What a program for texts puts before the first letter.
        let mut rows = file.trim_start_matches('\u{feff}').lines().map(|row| row.split('\t').collect::<Vec<_>>());
        let mut head = |wanted: &str| match rows.next().as_deref() {
            Some([name, value, ..]) if *name == wanted => Ok(value.trim().to_owned()),
            _ => bail!("this is not a file that the page has saved: it has no line `{wanted}`"),
        };
        let (language, name, day) = (head("asylum-guide review")?, head("name")?, head("day")?);
        if name.is_empty() {
            bail!("nobody says who has marked it: write the name after `name` and a tab");
        }
        let is_day = day.len() == 10 && day.split('-').map(str::len).eq([4, 2, 2]);
        if !is_day || day.chars().any(|letter| !letter.is_ascii_digit() && letter != '-') {
            bail!("`{day}` is no day: it is written as 2026-12-31");
        }
        let marks = rows.filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        Ok(Self { language, name, day, marks: marks.map(|row| Mark::of(&row)).collect::<Result<_>>()? })
    }

    /// The code of the language that was read.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Puts what was put better into the files, and notes what was reviewed. A mark that cannot be taken is
    /// left out and told; the others count.
    ///
    /// # Errors
    /// Where a file cannot be read or written.
    pub fn bring_in(&self, locales: &Locales, locale: &Locale) -> Result<Outcome> {
        let mut outcome = Outcome::default();
        let mut files: BTreeMap<&str, String> = BTreeMap::new();
        for file in &locale.files {
            files.insert(&file.name, fs::read_to_string(&file.path)?);
        }
        let known = faults(locales, locale);
        let mut taken: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for mark in &self.marks {
            match mark.take(locales, locale, &known, &mut files) {
                Ok(()) if mark.right => outcome.right += 1,
                Ok(()) => outcome.mended += 1,
                Err(why) => {
                    outcome.refused.push(format!("{}: {why}", mark.place()));
                    continue;
                }
            }
            taken.entry(&mark.key).or_default().insert(&mark.variant);
        }
        for file in &locale.files {
            if let Some(text) = files.get(&*file.name) {
                fs::write(&file.path, text).with_context(|| format!("cannot write {}", file.path.display()))?;
            }
        }
        let after = Locale::read(&locale.folder)?;
        let is_whole = |text: &&Text| {
            taken.get(&*text.key).is_some_and(|names| text.variants.iter().all(|one| names.contains(&*one.name)))
        };
        let keys = after.texts().map(|(_, text)| text).filter(is_whole).map(|text| text.key.clone()).collect();
        let mut book = Book::read(&after)?;
        outcome.reviewed = book.review(locales, &after, &keys, &self.name, &self.day);
        book.write(&after)?;
        Ok(outcome)
    }
}

impl Mark {
    fn of(row: &[&str]) -> Result<Self> {
        let [mark @ ("right" | "wrong"), key, variant, seal, better @ ..] = row else {
            bail!("not understood: {}", row.join(" "));
        };
        let better = better.join(" ").trim().to_owned();
        let own = |text: &str| text.trim().to_owned();
        Ok(Self { right: *mark == "right", key: own(key), variant: own(variant), seal: own(seal), better })
    }

    fn place(&self) -> String {
        if self.variant.is_empty() { self.key.clone() } else { format!("{} [{}]", self.key, self.variant) }
    }

    /// Puts the better wording into its file, if that is one, and nothing is wrong with it that is not `known`.
    fn take(
        &self,
        locales: &Locales,
        locale: &Locale,
        known: &[Fault],
        files: &mut BTreeMap<&str, String>,
    ) -> Result<()> {
        let Some((file, text)) = locale.texts().find(|(_, text)| text.key == self.key) else {
            bail!("there is no such text any more");
        };
        let english = locales.original.text(&self.key).context("there is no such text in English")?;
        if seal(english, text) != self.seal {
            bail!("it is another text now than on the page; make a new page and look again");
        }
        let old = text.variant(&self.variant).context("there is no such variant")?;
        if self.right {
            return Ok(());
        }
        if self.better.is_empty() {
            bail!("it is wrong, and nothing better is written");
        }
        let better = mend(locale, &self.better);
        let mut new = old.clone();
        new.said.clone_from(&better);
        if new.gaps() != old.gaps() {
            let shown =
                |gaps: Vec<&str>| gaps.into_iter().map(|gap| format!("{{ ${gap} }}")).collect::<Vec<_>>().join(" ");
            bail!(
                "it must have {} and no other gap; “{better}” has {}",
                either(shown(old.gaps())),
                either(shown(new.gaps()))
            );
        }
        let source = files.get_mut(&*file.name).context("the file is not there")?;
        let changed = reworded(source, &self.key, &self.variant, &better)?;
        let after = self.with(locale, &better);
        if let Some(fault) = faults(locales, &after).into_iter().find(|fault| !known.contains(fault)) {
            bail!("{}", fault.what);
        }
        *source = changed;
        Ok(())
    }

    /// The language with the better wording.
    fn with(&self, locale: &Locale, better: &str) -> Locale {
        let mut changed = locale.clone();
        let texts = changed.files.iter_mut().flat_map(|file| &mut file.texts);
        let variants = texts.filter(|text| text.key == self.key).flat_map(|text| &mut text.variants);
        for variant in variants.filter(|variant| variant.name == self.variant) {
            better.clone_into(&mut variant.said);
        }
        changed
    }
}

fn either(shown: String) -> String {
    if shown.is_empty() { "no gap".to_owned() } else { shown }
}

#[cfg(test)]
mod tests;

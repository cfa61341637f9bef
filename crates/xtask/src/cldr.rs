//! What each language calls the countries, the months and the days of the week, written to `locales` from the
//! Unicode CLDR.
//!
//! No browser knows these words of every language, and no two need write them alike: so the guide has its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::tools::Cldr;
use crate::{house, tools};

/// Whose countries every language has.
const MODEL: &str = "en";
/// What is said otherwise than the CLDR has it, each with its reason.
const INSTEAD: &str = "instead-of-cldr.tsv";

/// What the CLDR calls a language, where the guide calls it otherwise.
const CALLED: [(&str, &str); 2] = [("en", "en-GB"), ("kmr", "ku")];
/// Countries of which the CLDR has a short name beside the other: the one that people use.
const SHORT: [&str; 4] = ["HK", "MM", "MO", "PS"];
/// The week as the guide counts it.
const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Words by their keys, in the order in which they stand in a file.
type Entries = Vec<(String, String)>;

/// Writes `countries.ftl` and `calendar.ftl` of every language, and the days as Danes write them.
///
/// # Errors
/// If the CLDR cannot be fetched or lacks a word, or a file cannot be written.
pub fn write() -> Result<()> {
    let locales = house::root().join("locales");
    let (cldr, mut instead) = (tools::cldr()?, Instead::read(&locales.join(INSTEAD))?);
    let codes = codes(&locales.join(MODEL).join("countries.ftl"))?;
    for language in languages(&locales)? {
        let countries = instead.put_into(&language, countries(&cldr, &language, &codes)?);
        let calendar = instead.put_into(&language, calendar(&cldr, &language)?);
        let folder = locales.join(&language);
        write_file(&folder.join("countries.ftl"), &cldr, COUNTRIES, &countries)?;
        write_file(&folder.join("calendar.ftl"), &cldr, CALENDAR, &calendar)?;
        if language == "da" {
            let danish: Entries = calendar.into_iter().map(|(key, words)| (format!("danish-{key}"), words)).collect();
            write_file(&locales.join("danish-calendar.ftl"), &cldr, DANISH, &danish)?;
        }
    }
    instead.are_all_used()
}

const COUNTRIES: &str = "What each country is called, by its code in ISO 3166-1; XK is Kosovo.";
const CALENDAR: &str = "How a day is written: E the day of the week, d the day, M the month, y the year.";
const DANISH: &str = "The same in Danish, for what stays Danish in every language.";

/// The folders of `locales`, by name.
fn languages(locales: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(locales)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The codes of the countries that this file names.
fn codes(file: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let codes = text.lines().filter_map(|line| Some(line.strip_prefix("country-")?.split_once(' ')?.0.to_owned()));
    Ok(codes.collect())
}

fn countries(cldr: &Cldr, language: &str, codes: &[String]) -> Result<Entries> {
    let called = called(language);
    let names = part(&cldr.names, called, "territories", &["localeDisplayNames", "territories"])?;
    let name = |code: &String| {
        let short = SHORT.contains(&code.as_str()).then(|| names.get(format!("{code}-alt-short"))).flatten();
        let name = short.or_else(|| names.get(code)).and_then(Value::as_str).unwrap_or_default();
        (format!("country-{code}"), name.to_owned())
    };
    Ok(codes.iter().map(name).collect())
}

fn calendar(cldr: &Cldr, language: &str) -> Result<Entries> {
    let called = called(language);
    let gregorian = part(&cldr.dates, called, "ca-gregorian", &["dates", "calendars", "gregorian"])?;
    let text = |path: [&str; 4], key: &str| {
        let found = path.iter().filter(|name| !name.is_empty()).try_fold(&gregorian, |value, name| value.get(name));
        let found = found.and_then(|value| value.get(key)).and_then(Value::as_str);
        found.map(str::to_owned).with_context(|| format!("the CLDR has no {key} of {called}"))
    };
    let mut entries = vec![("date-pattern".to_owned(), text(["dateFormats", "", "", ""], "full")?)];
    for (place, day) in WEEK.iter().enumerate() {
        entries.push((format!("weekday-{}", place + 1), text(["days", "format", "wide", ""], day)?));
    }
    for month in 1..=12 {
        entries.push((format!("month-{month}"), text(["months", "format", "wide", ""], &month.to_string())?));
    }
    Ok(entries)
}

fn called(language: &str) -> &str {
    CALLED.iter().find(|(ours, _)| *ours == language).map_or(language, |(_, called)| called)
}

/// What the CLDR has of a language in that file, at that place.
fn part(folder: &Path, called: &str, file: &str, path: &[&str]) -> Result<Value> {
    let file = folder.join(called).join(file).with_extension("json");
    let text = fs::read_to_string(&file).with_context(|| format!("the CLDR has no {}", file.display()))?;
    let whole: Value = serde_json::from_str(&text).with_context(|| format!("{} is broken", file.display()))?;
    let found = ["main", called].iter().chain(path).try_fold(&whole, |value, name| value.get(name));
    found.cloned().with_context(|| format!("{} has another form", file.display()))
}

fn write_file(file: &Path, cldr: &Cldr, what: &str, entries: &Entries) -> Result<()> {
    let Cldr { version, .. } = cldr;
    let mut text = format!(
        "# {what}\n# Written by `cargo xtask cldr` from the Unicode CLDR {version}. To say a word otherwise add a line to\n\
         # locales/{INSTEAD}, with the reason, and run that again.\n\n"
    );
    for (key, words) in entries {
        if words.is_empty() {
            bail!("the CLDR has no {key} for {}: add it to locales/{INSTEAD}", file.display());
        }
        text.push_str(&format!("{key} = {words}\n"));
    }
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

/// What is said otherwise than the CLDR has it: by language and key.
struct Instead {
    words: BTreeMap<(String, String), String>,
}

impl Instead {
    /// Each line has a language, a key, the words and the reason, with tabs between.
    fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        Self::of(&text).with_context(|| format!("{}", file.display()))
    }

    fn of(text: &str) -> Result<Self> {
        let mut words = BTreeMap::new();
        for line in text.lines().skip(1) {
            let [language, key, said, why] = line.split('\t').collect::<Vec<_>>()[..] else {
                bail!("this line has not four cells: {line}");
            };
            if why.is_empty() || words.insert((language.to_owned(), key.to_owned()), said.to_owned()).is_some() {
                bail!("this line has no reason, or says again what another says: {line}");
            }
        }
        Ok(Self { words })
    }

    /// Puts its words in place of those of the CLDR. One that the CLDR has by now stays unused.
    fn put_into(&mut self, language: &str, entries: Entries) -> Entries {
        let put = |(key, cldr): (String, String)| {
            let place = (language.to_owned(), key);
            let said = if self.words.get(&place) == Some(&cldr) { None } else { self.words.remove(&place) };
            (place.1, said.unwrap_or(cldr))
        };
        entries.into_iter().map(put).collect()
    }

    fn are_all_used(&self) -> Result<()> {
        match self.words.keys().next() {
            Some((language, key)) => bail!("locales/{INSTEAD}: nothing needs the line `{language} {key}`"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "language\tkey\twords\twhy\nen\tmonth-5\tMay\tit is so\nen\tmonth-6\tJune\tthe same";

    fn entries(words: [&str; 2]) -> Entries {
        [5, 6].into_iter().zip(words).map(|(month, words)| (format!("month-{month}"), words.to_owned())).collect()
    }

    #[test]
    fn what_is_said_otherwise_stands_in_its_place() -> Result<()> {
        let mut instead = Instead::of(LINES)?;
        assert_eq!(instead.put_into("en", entries(["Mai", "Juni"])), entries(["May", "June"]));
        instead.are_all_used()
    }

    #[test]
    fn a_line_that_changes_nothing_is_an_error() -> Result<()> {
        let mut instead = Instead::of(LINES)?;
        instead.put_into("da", entries(["Mai", "Juni"]));
        instead.put_into("en", entries(["Mai", "June"]));
        let error = instead.are_all_used().unwrap_err().to_string();
        assert!(error.contains("en month-6"), "{error}");
        Ok(())
    }

    #[test]
    fn a_line_without_a_reason_is_an_error() {
        assert!(Instead::of("head\nen\tmonth-5\tMay\t").is_err());
        assert!(Instead::of("head\nen\tmonth-5\tMay").is_err());
    }
}

//! What is done with the texts of `locales`: looked at, marked, noted, given to somebody who speaks the language.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use translation::{Book, Fault, Locale, Locales, Marks, State};

use crate::house;

/// Says what is wrong with the texts, or notes what was done with them.
///
/// # Errors
/// Where something is wrong with them, or a file cannot be read or written.
pub fn words(words: &[&str]) -> Result<()> {
    match words {
        [] => {
            told()?;
            sound(&texts()?, None)
        }
        [language, "--mend"] => mend(language),
        [language, "--made", keys @ ..] => made(language, keys),
        [language, "--read-back", named @ ..] => read_back(language, named),
        [language] => {
            let texts = texts()?;
            tell(&texts, Some(language))?;
            for locale in texts.chosen(Some(language))? {
                print(&translation::warnings(&texts, locale)?, "may have another word than the glossary");
            }
            sound(&texts, Some(language))
        }
        _ => bail!("`words` takes nothing, or a language and then perhaps --mend, --made or --read-back"),
    }
}

/// Writes the page on which a speaker reads a translation, or brings in what was marked on it.
///
/// # Errors
/// Where there is no such language, a file cannot be read or written, or something of it was refused.
pub fn review(language: &str, marked: Option<&str>) -> Result<()> {
    let texts = texts()?;
    let locale = only(&texts, language)?;
    let Some(marked) = marked else {
        let folder = house::root().join("target/review");
        fs::create_dir_all(&folder)?;
        let page = folder.join(format!("{language}.html"));
        fs::write(&page, translation::page(&texts, locale)?)?;
        println!("{} is the page: give it to somebody who speaks the language.", page.display());
        return Ok(());
    };
    let file = fs::read_to_string(marked).with_context(|| format!("cannot read {marked}"))?;
    let marks = Marks::parse(&file).with_context(|| marked.to_owned())?;
    if marks.language() != language {
        bail!("{marked} is of `{}`, not of `{language}`", marks.language());
    }
    let outcome = marks.bring_in(&texts, locale)?;
    println!("{} right, {} put better.", outcome.right, outcome.mended);
    for file in &outcome.reviewed {
        println!("{file} is reviewed.");
    }
    if outcome.refused.is_empty() {
        return Ok(());
    }
    bail!("{} could not be taken:\n{}", outcome.refused.len(), outcome.refused.join("\n"))
}

/// Prints of each translation how far it was read, and what is stale.
///
/// # Errors
/// Where a file cannot be read.
pub(crate) fn told() -> Result<()> {
    tell(&texts()?, None)
}

fn tell(texts: &Locales, language: Option<&str>) -> Result<()> {
    for locale in texts.chosen(language)? {
        let book = Book::read(locale)?;
        let states: Vec<(&str, State)> =
            locale.files.iter().map(|file| (&*file.name, book.state(texts, locale, &file.name))).collect();
        let sum = |of: fn(&State) -> usize| states.iter().map(|(_, state)| of(state)).sum::<usize>();
        let standing = translation::standing(texts, locale)?.as_str();
        println!(
            "{:6} {standing}: {} texts, {} stale, {} changed since they were noted, {} read back, {} reviewed",
            locale.code,
            sum(|state| state.texts),
            sum(|state| state.stale.len()),
            sum(|state| state.changed.len()),
            sum(|state| state.read),
            sum(|state| state.reviewed),
        );
        for (file, state) in &states {
            for by in &state.by {
                println!("       {file}: reviewed by {by}");
            }
            list(file, "stale", &state.stale);
            list(file, "changed", &state.changed);
        }
    }
    Ok(())
}

/// So many are named; of a whole file nobody reads the list.
const NAMED: usize = 12;

fn list(file: &str, what: &str, keys: &[String]) {
    if let Some(named) = keys.get(..keys.len().min(NAMED)).filter(|named| !named.is_empty()) {
        let more = if keys.len() > NAMED { format!(" and {} more", keys.len() - NAMED) } else { String::new() };
        println!("       {file}: {what}: {}{more}", named.join(", "));
    }
}

/// Stops where something is wrong.
fn sound(texts: &Locales, language: Option<&str>) -> Result<()> {
    let mut found = 0;
    for locale in texts.chosen(language)? {
        let faults = translation::faults(texts, locale);
        print(&faults, "is wrong");
        found += faults.len();
    }
    if found > 0 { bail!("{found} texts are wrong") } else { Ok(()) }
}

fn print(faults: &[Fault], what: &str) {
    if !faults.is_empty() {
        println!("\n{} {what}:", faults.len());
        faults.iter().for_each(|fault| println!("{fault}"));
    }
}

fn mend(language: &str) -> Result<()> {
    let texts = texts()?;
    let locale = only(&texts, language)?;
    let mut mended = 0;
    for file in &locale.files {
        let text = fs::read_to_string(&file.path)?;
        let marked = translation::mend(locale, &text);
        if marked != text {
            fs::write(&file.path, marked)?;
            mended += 1;
        }
    }
    println!("{mended} files were mended.");
    Ok(())
}

fn made(language: &str, keys: &[&str]) -> Result<()> {
    let texts = texts()?;
    let locale = only(&texts, language)?;
    let mut book = Book::read(locale)?;
    let stale = book.make(&texts, locale, keys)?;
    book.write(locale)?;
    if !stale.is_empty() {
        println!(
            "{} stay stale: their English has changed and they have not. Translate them, or name those that still say the same:\n{}",
            stale.len(),
            stale.join("\n")
        );
    }
    tell(&texts, Some(language))
}

fn read_back(language: &str, named: &[&str]) -> Result<()> {
    let texts = texts()?;
    let locale = only(&texts, language)?;
    let mut book = Book::read(locale)?;
    let left_out = book.read_back(&texts, locale, named);
    book.write(locale)?;
    if !left_out.is_empty() {
        println!("Not counted, because they are stale or changed:\n{}", left_out.join("\n"));
    }
    tell(&texts, Some(language))
}

fn texts() -> Result<Locales> {
    Locales::read(&locales())
}

fn locales() -> PathBuf {
    house::root().join("locales")
}

fn only<'a>(texts: &'a Locales, language: &str) -> Result<&'a Locale> {
    texts.chosen(Some(language))?.into_iter().next().context("there is no such language")
}

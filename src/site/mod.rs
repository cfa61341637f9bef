//! The pages that stand without a program: for every language the first screens, and all of the guide to read.
//!
//! They are written when the site is built, from the same rules and words as the screens, by the second renderer.
//! Nothing here runs in a browser.

mod about;
mod answers;
mod around;
mod days;
mod document;
mod first;
mod first_words;
mod letters;
mod reading;
mod still;
mod texts;
mod trouble;
mod whole;

#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use law::Date;
use words::{Language, Speaker, Unreadable};

#[cfg(test)]
pub(crate) use first_words::with_day;
use reading::Page;
use still::Still;
pub use texts::Texts;

/// A file of the site.
pub struct Written {
    /// Its path in the folder of the site.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// What an edition of the site is made for.
#[derive(Clone)]
pub struct Edition {
    /// The address of its folder on the web, with the slash; empty where it is not known.
    pub address: String,
    /// Who publishes it, and where they are written to.
    pub sender: Option<(String, String)>,
    /// The day on which it is made.
    pub day: Date,
    /// The plural category of so many things in a language.
    pub plural: fn(&Language, i32) -> &'static str,
}

/// Why the pages cannot be written.
#[derive(Debug)]
pub enum Unsaid {
    /// The words of a language cannot be read.
    Unreadable(&'static str, Unreadable),
    /// These texts are not there.
    Missing(Vec<String>),
}

/// All pages of the site.
struct Site {
    edition: Edition,
    languages: Vec<&'static Language>,
    /// Those of which no person has read the translation.
    unread: Vec<&'static Language>,
    /// Who says in English what decides, beside those.
    english: Option<Speaker>,
    missing: RefCell<Vec<String>>,
}

/// Writes all pages of an edition.
///
/// # Errors
/// Where the words of a language cannot be read, or a text is missing.
pub fn site(texts: Vec<Texts>, edition: Edition) -> Result<Vec<Written>, Unsaid> {
    let mut spoken = Vec::new();
    for texts in texts.into_iter().map(Rc::new) {
        let still = Still::new(&texts, &edition);
        let code = texts.language.code;
        let speaker = texts.speaker(still.clone()).map_err(|why| Unsaid::Unreadable(code, why))?;
        spoken.push((texts, still, speaker));
    }
    let english = spoken.iter().find(|(texts, ..)| texts.language.code == "en");
    let unread = spoken.iter().filter(|(texts, ..)| texts.is_unread());
    let site = Site {
        edition,
        languages: spoken.iter().map(|(texts, ..)| texts.language).collect(),
        unread: unread.map(|(texts, ..)| texts.language).collect(),
        english: english.map(|(.., speaker)| speaker.clone()),
        missing: RefCell::default(),
    };
    let mut written = around::around(&site, spoken.iter().map(|(.., speaker)| speaker));
    written.push(trouble::trouble(spoken.iter().map(|(.., speaker)| speaker)));
    for (texts, still, speaker) in &spoken {
        written.push(first::first_page(&site, texts, speaker));
        written.push(first::manifest(speaker));
        written.extend(site.to_read(speaker).into_iter().map(|page| page.written(&site, speaker)));
        site.note(still.missing.take());
    }
    written.extend(around::map(&site, &written));
    let missing = site.missing.take();
    if missing.is_empty() { Ok(written) } else { Err(Unsaid::Missing(missing)) }
}

/// The first words of all languages with that said which needs what comes later, in place of those that are served.
///
/// # Errors
/// Where the words of a language cannot be read, or a text is missing.
pub fn first_words(texts: Vec<Texts>, edition: &Edition) -> Result<Vec<Written>, Unsaid> {
    let mut written = Vec::new();
    for texts in texts.into_iter().map(Rc::new) {
        let (still, code) = (Still::new(&texts, edition), texts.language.code);
        let text = first_words::with_day(texts.language, &texts.first, &texts.later, still.clone());
        let text = text.map_err(|why| Unsaid::Unreadable(code, why))?;
        let missing = still.missing.take();
        if !missing.is_empty() {
            return Err(Unsaid::Missing(missing));
        }
        written.push(Written { path: ["locales/", code, ".ftl"].concat(), text });
    }
    Ok(written)
}

impl Site {
    /// All of one language that stands without a program.
    fn to_read(&self, speaker: &Speaker) -> Vec<Page> {
        let mut pages = whole::whole(speaker);
        pages.extend(answers::answers(self, speaker));
        pages.extend([days::days(self, speaker), letters::letters(self, speaker), about::about(self, speaker)]);
        pages
    }

    fn is_unread(&self, speaker: &Speaker) -> bool {
        speaker.language().is_some_and(|language| self.unread.contains(&language))
    }

    /// The address of a page in that language: from the page itself, from which `up` leads to the folder of the site,
    /// where the address of that is not known.
    fn address(&self, language: &Language, path: &str, up: &str) -> String {
        let folder = if self.edition.address.is_empty() { up } else { &self.edition.address };
        [folder, language.code, "/", path].concat()
    }

    fn note(&self, missing: Vec<String>) {
        self.missing.borrow_mut().extend(missing);
    }
}

impl fmt::Display for Unsaid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(code, why) => write!(out, "{code}: {why}"),
            Self::Missing(texts) => write!(out, "no text for: {}", texts.join(", ")),
        }
    }
}

impl std::error::Error for Unsaid {}

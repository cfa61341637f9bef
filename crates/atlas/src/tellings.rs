//! What people read, as files: the whole result of worked situations in each language, so that the
//! review of a change of a rule shows what it does to people.

mod chosen;
mod written;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use interview::exchange::Case;
use serde::Deserialize;
use telling::Telling;
use words::{LANGUAGES, Language, Speaker, Words};

use crate::files::{listed, read};
use crate::{Cldr, Failure, Page};

pub use chosen::CHOSEN;

/// Where they lie, a folder for each language.
pub(crate) const FOLDER: &str = "tests/tellings";

/// The languages in which they are kept: those that whoever reviews a rule reads. All others are told too, so that
/// nothing is missing there.
pub(crate) const KEPT: [&str; 2] = ["en", "da"];

/// What a worked situation needs to be told: its title, the day and the answers.
#[derive(Debug, Deserialize)]
struct Situation {
    title: String,
    story: String,
    today: String,
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

/// Every chosen situation in every language.
///
/// # Errors
/// Where a situation or a language cannot be read, or a text is missing.
pub fn tellings(root: &Path) -> Result<Vec<Page>, Failure> {
    let cldr = Rc::new(Cldr::default());
    let mut pages = Vec::new();
    for language in LANGUAGES {
        let speaker = Speaker::new(Some(language), vec![Rc::new(words(root, language)?)], cldr.clone());
        for name in CHOSEN {
            let path = format!("{FOLDER}/{}/{}.txt", language.code, name.replace('/', "-"));
            let text = told(root, name, &speaker)?;
            pages.extend(KEPT.contains(&language.code).then_some(Page { path, text }));
        }
    }
    let missing = cldr.take_missing();
    if missing.is_empty() { Ok(pages) } else { Err(Failure::Unsaid(missing)) }
}

/// All texts of a language, as the site joins them.
///
/// # Errors
/// Where a file cannot be read or a text is broken.
pub fn words(root: &Path, language: &'static Language) -> Result<Words, Failure> {
    let folder = root.join("locales");
    let mut texts = listed(&folder.join(language.code), "ftl")?;
    texts.extend(listed(&folder, "ftl")?);
    let texts = texts.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    Words::parse(language, &texts.join("\n")).map_err(Failure::Unreadable)
}

fn told(root: &Path, name: &str, speaker: &Speaker) -> Result<String, Failure> {
    let path = root.join(format!("tests/situations/{name}.toml"));
    let text = fs::read_to_string(&path).map_err(|error| Failure::Disk(path.clone(), error))?;
    let Situation { title, story, today, answers } =
        toml::from_str(&text).map_err(|error| Failure::Situation(path.clone(), error.to_string()))?;
    let answers = answers.iter().map(|(question, answer)| (question.as_str(), answer.as_str()));
    let interview = Case::new(&today, answers).interview().map_err(|refusals| {
        let refusals: Vec<String> = refusals.iter().map(ToString::to_string).collect();
        Failure::Situation(path, refusals.join("; "))
    })?;
    let told = written::written(&Telling::of(&interview), speaker);
    Ok(format!("# {title}\n# {}\n\n{told}", story.trim().replace('\n', "\n# ")))
}

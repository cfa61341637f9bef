//! The commonest cases, and how much of a result stands before the reader: `tests/situations/commonest`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use house_tests::{files, root};
use interview::exchange::Case;
use serde::Deserialize;
use serde_json::json;

use crate::page::{Page, mark};
use crate::visit::visit;
use crate::visitor::Visitor;

/// One file.
#[derive(Debug, Deserialize)]
pub(crate) struct Situation {
    #[serde(skip)]
    pub(crate) name: String,
    title: String,
    pub(crate) today: String,
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

/// How much of a result is seen before anything is unfolded.
#[derive(Debug, Deserialize)]
struct Seen {
    /// How high it is, in screens of 640 pixels.
    screens: f64,
    words: usize,
    headings: usize,
    folds: usize,
    /// The few words beside a sentence that limit it.
    tags: usize,
    steps: usize,
}

/// The most of it.
const BOUNDS: Seen = Seen { screens: 2.5, words: 250, headings: 7, folds: 5, tags: 0, steps: 4 };

/// Counts what is visible on the result, without what says it once more in another language.
const COUNT: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    const result = root.querySelector('[data-screen=\"result\"]');
    // What is not near the screen has a height that is only guessed until the browser has time.
    result.dataset.laidOut = '';
    const again = [...result.querySelectorAll('.original, .original-note, [data-part=\"standing\"]')];
    const places = again.map(one => [one.parentNode, one, one.nextSibling]);
    again.forEach(one => one.remove());
    const words = text => text.split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length;
    const seen = selector => [...result.querySelectorAll(selector)].filter(one => one.checkVisibility()).length;
    const counted = {
        screens: Math.round(result.getBoundingClientRect().height / 64) / 10,
        words: words(result.innerText) - [...result.querySelectorAll('.unseen')].reduce((all, one) => all + words(one.innerText), 0),
        headings: seen('h1, h2, h3, h4'),
        folds: seen('details.part-fold'),
        tags: seen('.label'),
        steps: seen('.steps > li'),
    };
    places.reverse().forEach(([parent, one, next]) => parent.insertBefore(one, next));
    return counted;";

pub(crate) fn situations() -> Result<Vec<Situation>> {
    let read = |path: PathBuf| -> Result<Situation> {
        let mut one: Situation = toml::from_str(&fs::read_to_string(&path)?)?;
        one.name = path.file_stem().context("no name")?.to_string_lossy().into_owned();
        Ok(one)
    };
    files("tests/situations/commonest", "toml").into_iter().map(read).collect()
}

impl Situation {
    pub(crate) fn link(&self) -> Result<String> {
        let answers = self.answers.iter().map(|(question, answer)| (question.as_str(), answer.as_str()));
        let interview =
            Case::new(&self.today, answers).interview().map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
        Ok(interview.link())
    }
}

impl Seen {
    /// What is too much of it.
    fn faults(&self) -> Vec<&'static str> {
        let bounds = [
            ("screens", self.screens > BOUNDS.screens),
            ("words", self.words > BOUNDS.words),
            ("headings", self.headings > BOUNDS.headings),
            ("folds", self.folds > BOUNDS.folds),
            ("tags", self.tags > BOUNDS.tags),
            ("steps", self.steps > BOUNDS.steps || self.steps == 0),
        ];
        bounds.into_iter().filter(|(_, broken)| *broken).map(|(name, _)| name).collect()
    }
}

async fn seen(page: &Page, language: &str, one: &Situation) -> Result<Seen> {
    page.open_link(language, &one.link()?).await?;
    page.click(&mark("action", "use")).await?;
    page.screen("result").await?;
    page.heading_is_read().await?;
    page.wait("the whole result", async || Ok(page.all(&mark("part", "take")).await?.into_iter().next())).await?;
    Ok(serde_json::from_value(page.run(COUNT, vec![json!(null)]).await?)?)
}

/// Every case in one language, each with what is seen of it or why nothing is.
fn in_language(
    language: &'static str,
    look: &dyn Fn(&Situation) -> Option<PathBuf>,
) -> Result<Vec<(Situation, Result<Seen>)>> {
    let mut by_day: BTreeMap<String, Vec<Situation>> = BTreeMap::new();
    for one in situations()? {
        by_day.entry(one.today.clone()).or_default().push(one);
    }
    let mut all = Vec::new();
    for (day, cases) in by_day {
        visit(&Visitor::on_a_phone().on_day(&day), async |page| {
            for one in cases {
                let seen = seen(page, language, &one).await;
                if let Some(file) = look(&one).filter(|_| seen.is_ok()) {
                    page.picture(&file).await?;
                }
                all.push((one, seen));
            }
            Ok(())
        })?;
    }
    all.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    Ok(all)
}

fn is_short(language: &'static str) -> Result<()> {
    let mut wrong = Vec::new();
    for (one, seen) in in_language(language, &|_| None)? {
        match seen {
            Ok(seen) if seen.faults().is_empty() => {}
            Ok(seen) => wrong.push(format!("{}: too many {:?} of {seen:?}", one.name, seen.faults())),
            Err(error) => wrong.push(format!("{}: {error:#}", one.name)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn a_result_is_short_in_english() -> Result<()> {
    is_short("en")
}

#[test]
fn a_result_is_short_in_danish() -> Result<()> {
    is_short("da")
}

/// No test: it writes `docs/answers`, for `cargo xtask pictures`.
#[test]
#[ignore = "it writes the pictures of docs/answers: cargo xtask pictures"]
fn pictures() -> Result<()> {
    let folder = root().join("docs/answers");
    let mut page = include_str!("commonest.md").to_owned();
    let mut counted = BTreeMap::new();
    for language in ["en", "da"] {
        fs::create_dir_all(folder.join(language))?;
        let file = |one: &Situation| Some(folder.join(language).join(format!("{}.png", one.name)));
        for (one, seen) in in_language(language, &file)? {
            let Seen { screens, words, headings, folds, steps, .. } = seen?;
            let row = format!("| {language} | {screens} | {words} | {headings} | {folds} | {steps} |");
            counted.entry(one.name).or_insert_with(|| (one.title, Vec::new())).1.push(row);
        }
    }
    for (name, (title, rows)) in counted {
        write!(page, "\n## {title}\n\n| language | screens | words | headings | folds | steps |\n")?;
        writeln!(page, "| --- | --- | --- | --- | --- | --- |\n{}\n", rows.join("\n"))?;
        writeln!(page, "![in English](en/{name}.png) ![in Danish](da/{name}.png)")?;
    }
    Ok(fs::write(folder.join("README.md"), page)?)
}

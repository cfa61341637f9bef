//! The commonest cases, and how much of a result stands before the reader: `tests/situations/commonest`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context as _, Result};
use house_tests::files;
use interview::exchange::Case;
use serde::Deserialize;
use serde_json::json;

use crate::page::{Page, mark};
use crate::visit::visit;
use crate::visitor::Visitor;

/// The folder into which pictures and counts are written, where they are wished for: `cargo xtask pictures`.
const PICTURES: &str = "ASYLUM_GUIDE_PICTURES";

/// One file.
#[derive(Debug, Deserialize)]
struct Situation {
    #[serde(skip)]
    name: String,
    today: String,
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

/// Counts what is visible on the result.
const COUNT: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    const result = root.querySelector('[data-screen=\"result\"]');
    const seen = selector => [...result.querySelectorAll(selector)].filter(one => one.checkVisibility()).length;
    return {
        screens: Math.round(result.getBoundingClientRect().height / 64) / 10,
        words: result.innerText.split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length,
        headings: seen('h1, h2, h3, h4'),
        folds: seen('details.part-fold'),
        tags: seen('.label'),
        steps: seen('.steps > li'),
    };";

fn situations() -> Result<Vec<Situation>> {
    let read = |path: PathBuf| -> Result<Situation> {
        let mut one: Situation = toml::from_str(&fs::read_to_string(&path)?)?;
        one.name = path.file_stem().context("no name")?.to_string_lossy().into_owned();
        Ok(one)
    };
    files("tests/situations/commonest", "toml").into_iter().map(read).collect()
}

impl Situation {
    fn link(&self) -> Result<String> {
        let answers = self.answers.iter().map(|(question, answer)| (question.as_str(), answer.as_str()));
        let interview =
            Case::new(&self.today, answers).interview().map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
        Ok(interview.link())
    }
}

impl Seen {
    /// What is too much of it.
    fn faults(&self) -> Vec<&'static str> {
        let most = &BOUNDS;
        let bounds = [
            ("screens", self.screens > most.screens),
            ("words", self.words > most.words),
            ("headings", self.headings > most.headings),
            ("folds", self.folds > most.folds),
            ("tags", self.tags > most.tags),
            ("steps", self.steps > most.steps || self.steps == 0),
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

/// Every case in one language; what is wrong with any of them.
fn in_language(language: &'static str) -> Result<()> {
    let pictures = env::var_os(PICTURES).map(PathBuf::from);
    let mut by_day: BTreeMap<String, Vec<Situation>> = BTreeMap::new();
    for one in situations()? {
        by_day.entry(one.today.clone()).or_default().push(one);
    }
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for (day, cases) in by_day {
        visit(&Visitor::on_a_phone().on_day(&day), async |page| {
            for one in &cases {
                let seen = match seen(page, language, one).await {
                    Ok(seen) => seen,
                    Err(error) => {
                        wrong.push(format!("{}: {error:#}", one.name));
                        continue;
                    }
                };
                let Seen { screens, words, headings, folds, tags, steps } = seen;
                writeln!(table, "| {} | {screens} | {words} | {headings} | {folds} | {tags} | {steps} |", one.name)?;
                let faults = seen.faults();
                if !faults.is_empty() {
                    wrong.push(format!("{}: {faults:?} of {seen:?}", one.name));
                }
                if let Some(folder) = &pictures {
                    let file = folder.join(language).join(format!("{}.png", one.name));
                    fs::create_dir_all(folder.join(language))?;
                    page.picture(&file).await?;
                    whole(page, &folder.join(language).join(format!("{}-whole.png", one.name))).await?;
                }
            }
            Ok(())
        })?;
    }
    if let Some(folder) = &pictures {
        fs::write(folder.join(format!("counts-{language}.md")), table)?;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn a_result_is_short_in_english() -> Result<()> {
    in_language("en")
}

#[test]
fn a_result_is_short_in_danish() -> Result<()> {
    in_language("da")
}

/// SCRATCH
async fn whole(page: &Page, file: &std::path::Path) -> Result<()> {
    use base64::Engine as _;
    let metrics = page.run("const r=document.documentElement; return [r.scrollWidth, r.scrollHeight];", vec![]).await?;
    let high = metrics[1].as_f64().unwrap_or(0.0);
    let mut y = 0.0;
    let mut n = 0;
    while y < high {
        let wish = json!({"captureBeyondViewport": true, "clip": {"x":0,"y":y,"width":metrics[0],"height":f64::min(1200.0, high - y),"scale":1}});
        let shot = page.session().cdp().send_raw("Page.captureScreenshot", wish).await?;
        let data = shot["data"].as_str().context("no data")?;
        fs::write(file.with_extension(format!("{n}.png")), base64::engine::general_purpose::STANDARD.decode(data)?)?;
        y += 1200.0;
        n += 1;
    }
    Ok(())
}

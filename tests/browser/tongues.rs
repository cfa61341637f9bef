//! Every language, screen by screen: nothing runs out of the screen or is left in another script, nobody is kept out,
//! and the day and the steps are the ones that were computed.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use house_tests::root;
use interview::Interview;
use interview::exchange::Case;
use serde_json::{Value, json};
use words::{Direction, LANGUAGES, Language, Script};
use xtask::{house, site::pseudo};

use crate::commonest::{Situation, situations};
use crate::page::{Page, mark};
use crate::steps::TRANSFER;
use crate::visit::{visit, visit_to};
use crate::visitor::Visitor;

const DAY: &str = "2026-03-05";

/// What stands in a language of another script in Latin letters, and is not marked as Danish or as what runs from left
/// to right; and anything that is no word of any language.
const FOREIGN: &str = r"
    const [code, latin] = arguments;
    const guide = document.querySelector('asylum-guide').shadowRoot;
    const found = [];
    const walker = document.createTreeWalker(guide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || ['STYLE', 'SCRIPT', 'CODE'].includes(element.tagName)) continue;
        const text = node.data;
        if (/undefined|\bNaN\b|\bnull\b|\{ ?\$|\bM0\d|\uFFFD/u.test(text)) found.push(text);
        if (latin || element.closest(`[lang]:not([lang='${code}'])`) || element.closest('bdi, select')) continue;
        const own = text.replace(/[\u2066\u2068][^\u2069]*\u2069/gu, '');
        if (own.trim() === 'Refugees Welcome') continue; // the name of those who help, everywhere the same
        if (/[A-Za-z\u00C0-\u024F]{4}/u.test(own)) found.push(text);
    }
    return found;";

/// Words of the screen that do not stand there as the font draws them that brings their letters: as boxes.
const BOXES: &str = r"
    const guide = document.querySelector('asylum-guide').shadowRoot;
    const walker = document.createTreeWalker(guide.querySelector('[data-screen]'), NodeFilter.SHOW_TEXT);
    const words = [];
    for (let node = walker.nextNode(); node && words.length < 60; node = walker.nextNode()) {
        if (!node.parentElement.checkVisibility()) continue;
        for (const word of node.data.matchAll(/[\u1200-\u135A]+/gu)) words.push([node, word.index, word[0]]);
    }
    const probe = document.createElement('span');
    probe.style.cssText = 'position: absolute; font-family: asylum-guide-ethiopic; white-space: nowrap';
    const boxes = words.filter(([node, start, word]) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + word.length);
        const shown = range.getBoundingClientRect();
        node.parentElement.append(probe);
        probe.textContent = word;
        const drawn = probe.getBoundingClientRect();
        probe.remove();
        // A word in two lines is not looked at.
        return shown.width && range.getClientRects().length === 1 && Math.abs(shown.width - drawn.width) > 1;
    });
    return boxes.map(([, , word]) => word);";

/// Sections, numbers and Danish names that do not stand as they are read: within a line each letter stands to the right of
/// the one before.
const TURNED: &str = "
    const screen = document.querySelector('asylum-guide').shadowRoot.querySelector('[data-screen]');
    const inOrder = run => {
        const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
        let before;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let place = 0; place < node.length; place++) {
                const range = document.createRange();
                range.setStart(node, place);
                range.setEnd(node, place + 1);
                const here = range.getBoundingClientRect();
                if (!here.width) continue;
                if (before && Math.abs(before.top - here.top) < 4 && here.left < before.left) return false;
                before = here;
            }
        }
        return true;
    };
    const runs = [...screen.querySelectorAll('bdi')].filter(one => one.checkVisibility());
    return runs.filter(one => !inOrder(one)).map(one => one.innerText);";

/// The direction of the screen, the day of the card, and the steps, as they are shown.
const SHOWN: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    const screen = root.querySelector('[data-screen=\"result\"]');
    return {
        direction: getComputedStyle(screen).direction,
        day: screen.querySelector('[data-day]').dataset.day,
        steps: [...screen.querySelectorAll('[data-step]')].map(step => step.dataset.step),
        written: screen.querySelector('.deadline-day').innerText,
        runs: screen.querySelectorAll('bdi').length,
    };";

fn case() -> Result<Interview> {
    let answers = TRANSFER.iter().copied();
    Case::new(DAY, answers).interview().map_err(|refused| anyhow::anyhow!("{refused:?}"))
}

impl Page {
    async fn is_in_its_language(&self, language: &Language, screen: &str) -> Result<()> {
        let latin = language.script == Script::Latin;
        let found = self.run(FOREIGN, vec![json!(language.code), json!(latin)]).await?;
        ensure!(found == json!([]), "{} {screen}: {found}", language.code);
        if language.direction() == Direction::Rtl {
            let turned = self.run(TURNED, vec![]).await?;
            ensure!(turned == json!([]), "{} {screen}: turned about: {turned}", language.code);
        }
        if language.code == "ti" {
            // The fonts come once the page has been seen.
            self.wait(&format!("letters and no boxes: {screen}"), async || {
                Ok((self.run(BOXES, vec![]).await? == json!([])).then_some(()))
            })
            .await?;
        }
        self.is_well_made(screen).await
    }
}

async fn every_screen(page: &Page, language: &Language, picture: Option<&Path>) -> Result<()> {
    page.open(&format!("?lang={}", language.code)).await?;
    page.screen("intro").await?;
    page.is_in_its_language(language, "intro").await?;
    page.click(&mark("action", "start")).await?;
    page.on_question("stage").await?;
    page.click(&mark("action", "next")).await?;
    page.find("[role=alert]").await?;
    page.is_in_its_language(language, "an error").await?;

    let interview = case()?;
    page.open_link(language.code, &interview.link()).await?;
    page.is_in_its_language(language, "answers that came in a link").await?;
    page.click(&mark("action", "use")).await?;
    page.screen("result").await?;
    page.heading_is_read().await?;
    page.find(&mark("part", "take")).await?;
    if let Some(picture) = picture {
        page.picture(picture).await?;
    }
    is_as_computed(page, language, &interview).await?;
    page.is_in_its_language(language, "result").await?;
    page.open_all().await?;
    page.is_in_its_language(language, "all of the result").await?;
    for screen in ["check", "adviser", "print"] {
        page.click(&mark("action", screen)).await?;
        page.screen(if screen == "print" { "paper" } else { screen }).await?;
        page.heading_is_read().await?;
        page.is_in_its_language(language, screen).await?;
        page.click(&mark("action", "back")).await?;
        page.screen("result").await?;
    }
    Ok(())
}

async fn is_as_computed(page: &Page, language: &Language, interview: &Interview) -> Result<()> {
    let shown: Value = page.run(SHOWN, vec![]).await?;
    let steps: Vec<&str> = interview.report().steps().iter().map(|step| step.rule.id).collect();
    ensure!(shown.get("direction") == Some(&json!(language.direction().as_str())), "{}: {shown}", language.code);
    ensure!(shown.get("day") == Some(&json!("2026-03-07")), "{}: {shown}", language.code);
    ensure!(shown.get("steps") == Some(&json!(steps)), "{}: {shown}", language.code);
    let has_runs = shown.get("runs").and_then(Value::as_u64) > Some(0);
    ensure!(has_runs || language.direction() == Direction::Ltr, "{}: {shown}", language.code);
    let written = shown.get("written").and_then(Value::as_str).unwrap_or_default();
    ensure!(written.contains("2026") && written.contains('7'), "{}: {written}", language.code);
    Ok(())
}

/// The day on the result, by the language's own name of the month.
async fn names_the_month(page: &Page, language: &Language) -> Result<()> {
    let calendar = fs::read_to_string(root().join("locales").join(language.code).join("calendar.ftl"))?;
    let march = calendar.lines().find_map(|line| line.strip_prefix("month-3 = ")).context("months have names")?;
    let written = page.text(".deadline-day").await?;
    ensure!(written.contains(march), "{}: {written}", language.code);
    Ok(())
}

fn screens(languages: &[&str]) -> Result<()> {
    let wanted = LANGUAGES.iter().filter(|language| languages.contains(&language.code));
    for language in wanted {
        visit(&Visitor::on_a_phone().on_day(DAY), async |page| {
            every_screen(page, language, None).await?;
            names_the_month(page, language).await
        })?;
    }
    Ok(())
}

#[test]
fn from_right_to_left() -> Result<()> {
    screens(&["ar", "fa", "fa-AF", "ps", "ckb"])
}

#[test]
fn in_scripts_of_their_own() -> Result<()> {
    screens(&["ti", "uk", "ru", "ka"])
}

#[test]
fn in_latin_letters() -> Result<()> {
    screens(&["so", "tr", "kmr", "fr"])
}

/// What a browser is left with whose data of languages was cut down: countries are their codes, months their numbers.
const KNOWS_NO_NAMES: &str = "
    const Real = Intl.DateTimeFormat;
    Intl.DateTimeFormat = class extends Real { format() { return '2026 M03 9, Mon'; } };
    Intl.DisplayNames = class { of(code) { return code; } };
    Intl.PluralRules = Intl.Collator = class { constructor() { throw new RangeError('no such data'); } };";

/// Countries and days are the guide's own words, and a count has a form that holds for every number.
#[test]
fn in_a_browser_that_knows_no_names() -> Result<()> {
    for code in ["fa", "ti", "uk"] {
        let language = Language::from_code(code).context("it is there")?;
        visit(&Visitor::on_a_phone().on_day(DAY), async |page| {
            page.prepare(KNOWS_NO_NAMES).await?;
            let interview = case()?;
            page.open_link(code, &interview.link()).await?;
            page.click(&mark("action", "use")).await?;
            page.screen("result").await?;
            is_as_computed(page, language, &interview).await?;
            page.open_all().await?;
            page.is_in_its_language(language, "the result without the browser's names").await?;
            page.click(&mark("action", "check")).await?;
            page.click(&format!("{} {}", mark("question", "told-country"), mark("action", "change"))).await?;
            page.on_question("told-country").await?;
            page.click(&mark("action", "change-country")).await?;
            page.click(&mark("action", "all-countries")).await?;
            let named = "
                const root = document.querySelector('asylum-guide').shadowRoot;
                return [...root.querySelectorAll('[data-choice]')].map(one => [one.dataset.choice, one.innerText.trim()]);";
            let named: Vec<(String, String)> = serde_json::from_value(page.run(named, vec![]).await?)?;
            ensure!(named.len() > 30, "{code}: {named:?}");
            let is_word =
                |(code, name): &(String, String)| code != name && name.chars().any(|one| language.script.has(one));
            ensure!(named.iter().all(is_word), "{code}: {named:?}");
            page.is_in_its_language(language, "the countries without the browser's names").await
        })?;
    }
    Ok(())
}

/// Longer than any other, and each word that came out of no text is seen.
#[test]
fn in_a_language_that_nobody_speaks() -> Result<()> {
    let site = tempfile::tempdir()?;
    let folder = site.path().join("pseudo");
    pseudo(&house::dist(), &folder)?;
    let arabic = Language::from_code("ar").context("in its place")?;
    visit_to(&folder, &Visitor::on_a_phone().on_day(DAY), async |page| every_screen(page, arabic, None).await)
}

/// What is cut off: a box that hides what does not fit into it.
const CUT: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    const hides = one => getComputedStyle(one).overflow !== 'visible' && !one.closest('.unseen');
    const cut = one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    const shown = [...root.querySelectorAll('[data-screen=\"result\"] *')].filter(one => one.checkVisibility());
    return shown.filter(one => one.clientWidth > 1 && hides(one) && cut(one)).map(one => one.outerHTML.slice(0, 200));";

async fn first_screenful(page: &Page, language: &Language, one: &Situation) -> Result<()> {
    page.open_link(language.code, &one.link()?).await?;
    page.click(&mark("action", "use")).await?;
    page.screen("result").await?;
    page.heading_is_read().await?;
    page.find(&mark("part", "take")).await?;
    let latin = language.script == Script::Latin;
    let found = page.run(FOREIGN, vec![json!(language.code), json!(latin)]).await?;
    ensure!(found == json!([]), "in another language: {found}");
    let cut = page.run(CUT, vec![]).await?;
    ensure!(cut == json!([]), "cut off: {cut}");
    page.fits_the_screen(&one.name).await
}

#[test]
#[ignore = "every telling in every language, some minutes: cargo xtask pictures"]
fn every_telling() -> Result<()> {
    let situations = situations()?;
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        visit(&Visitor::on_a_phone().on_day(&situations.first().context("no situations")?.today), async |page| {
            for one in &situations {
                if let Err(error) = first_screenful(page, language, one).await {
                    wrong.push(format!("{} {}: {error:#}", language.code, one.name));
                }
            }
            Ok(())
        })?;
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// No test: it writes `docs/screens`, for `cargo xtask pictures`.
#[test]
#[ignore = "it writes the pictures of docs/screens: cargo xtask pictures"]
fn pictures() -> Result<()> {
    let folder = root().join("docs/screens");
    fs::create_dir_all(&folder)?;
    let mut page = include_str!("tongues.md").to_owned();
    for language in LANGUAGES {
        let file = folder.join(format!("{}.png", language.code));
        visit(&Visitor::on_a_phone().on_day(DAY), async |page| every_screen(page, language, Some(&file)).await)?;
        writeln!(page, "\n## {}\n\n![{}]({}.png)", language.name, language.code, language.code)?;
    }
    Ok(fs::write(folder.join("README.md"), page)?)
}

//! Files of the guide that do not come, or not as they were: what is said then, and what becomes of the page around.

use std::fs;

use anyhow::{Context as _, Result};
use xtask::house;

use super::told::{LISTEN, heard};
use super::{PAGE, Portal, REFUSING};
use crate::double::{Double, Spoil};
use crate::page::{Page, mark};
use crate::visitor::Visitor;

const ARABIC: Portal = Portal::with("<asylum-guide lang=\"ar\"></asylum-guide>");

pub(super) const WAYS: [Spoil; 4] = [Spoil::Missing, Spoil::Cut, Spoil::Corrupt, Spoil::Hanging];
pub(super) const PROGRAM: &str = "asylum-guide-app_bg.wasm";
pub(super) const SCRIPT: &str = "asylum-guide-app.js";
pub(super) const WORDS: &str = "locales/ar.ftl";
const REST: &str = "asylum-guide-rest.wasm";

/// Nobody waits for a clock: what is to be done after 15 seconds is kept, to be done when the test says so.
pub(super) const NO_CLOCK: &str = "{
    const [set, clear] = [setTimeout, clearTimeout];
    const kept = (window.kept = new Map());
    window.setTimeout = (act, after, ...rest) =>
        after === 15000 ? (kept.set(-1 - kept.size, act), -kept.size) : set(act, after, ...rest);
    window.clearTimeout = (id) => kept.delete(id) || clear(id);
}";
const HURRY: &str = "for (const [id, act] of window.kept ?? []) { window.kept.delete(id); act(); }";

/// A text of the Arabic pages.
pub(super) fn said(key: &str) -> Result<String> {
    let words =
        ["page/site.ftl", "first.ftl"].map(|file| fs::read_to_string(house::root().join("locales/ar").join(file)));
    let words = words.into_iter().collect::<Result<String, _>>()?;
    let begin = format!("{key} = ");
    words.lines().find_map(|line| line.strip_prefix(&begin)).map(str::to_owned).with_context(|| format!("no {key}"))
}

impl Page {
    /// Waits until something visible that matches is there. Whoever waits for what never comes is not patient.
    pub(super) async fn soon(&self, selector: &str, how: Spoil) -> Result<()> {
        self.wait(selector, async || {
            if how == Spoil::Hanging {
                self.run(HURRY, vec![]).await?;
            }
            Ok(self.all(selector).await?.into_iter().next())
        })
        .await
        .map(drop)
    }

    /// Opens the page, and puts the guide into it once it has come.
    async fn opens_with_a_guide(&self) -> Result<()> {
        self.open(PAGE).await?;
        let put = "
            const guide = document.createElement('asylum-guide');
            guide.lang = 'ar';
            document.querySelector('main').append(guide);";
        self.run(put, vec![]).await.map(drop)
    }

    /// Waits until the page was told of this trouble.
    pub(super) async fn hears(&self, code: &str) -> Result<()> {
        let told = format!("error code {code}");
        self.wait(&told, async || Ok(heard(self).await?.contains(&told).then_some(()))).await
    }

    /// That the guide cannot run is said in Arabic, with the way to all of it.
    async fn apologises(&self, how: Spoil) -> Result<()> {
        let (sorry, whole) = (said("site-read")?, said("site-whole")?);
        self.soon("[role=alert] a[href$='ar/read/']", how).await?;
        let text = self.text("[role=alert]").await?;
        assert!(text.contains(&sorry) && text.contains(&whole), "{text}");
        Ok(())
    }
}

/// The element in somebody's page holds nothing else. The page around stays as it is.
#[test]
fn an_element_says_what_is_wrong_and_where_to_read() -> Result<()> {
    let guide = Double::start()?;
    // Far below what is read there, so that a page that moves is seen to.
    let below = ARABIC.styled("main { padding-block-start: 2000px; }");
    below.visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare(NO_CLOCK).await?;
        for (file, code) in [(PROGRAM, "not-started"), (SCRIPT, "not-started"), (WORDS, "words")] {
            for how in WAYS {
                guide.spoil(&[file], how);
                page.open(PAGE).await?;
                page.apologises(how).await.with_context(|| format!("{file} {how:?}"))?;
                let code = if how == Spoil::Hanging && code != "words" { "slow" } else { code };
                page.hears(code).await.with_context(|| format!("{file} {how:?}"))?;
                assert_eq!(page.text("header").await?, "Head of the portal");
                assert_eq!(page.run("return scrollY", vec![]).await?, 0, "{file} {how:?}");
                page.no_barriers().await?;
            }
        }
        for (page_of, code) in [(REFUSING, "not-started"), (PAGE, "unsupported")] {
            guide.mend();
            if code == "unsupported" {
                page.prepare("delete window.WebAssembly;").await?;
            }
            page.open(page_of).await?;
            page.apologises(Spoil::Missing).await?;
            page.hears(code).await?;
        }
        page.complaints().await.map(drop)
    })
}

/// The look may not come: the guide works without.
#[test]
fn an_element_works_without_its_look_and_says_what_is_wrong_later() -> Result<()> {
    let guide = Double::start()?;
    // A page that waits for a look of its own counts as one that still loads.
    Portal::with("").visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare(NO_CLOCK).await?;
        for how in WAYS {
            guide.spoil(&["guide.css"], how);
            page.opens_with_a_guide().await?;
            page.click(&mark("action", "start")).await?;
            page.on_question("stage").await?;
        }
        for (file, how) in WAYS.map(|how| (REST, how)).into_iter().chain([("result.css", Spoil::Hanging)]) {
            guide.spoil(&[file], how);
            page.opens_with_a_guide().await?;
            page.click(&mark("action", "start")).await?;
            page.answer("stage", "waiting").await?;
            page.soon(&mark("action", "retry"), how).await.with_context(|| format!("{file} {how:?}"))?;
            page.apologises(how).await.with_context(|| format!("{file} {how:?}"))?;
            page.hears("words").await?;
            guide.mend();
            page.click(&mark("action", "retry")).await?;
            page.on_question("registered").await?;
            assert!(page.all("[role=alert]").await?.is_empty(), "{file} {how:?}");
        }
        page.complaints().await.map(drop)
    })
}

/// What was lost is asked for anew: by the person, by a page that takes the guide out and puts it back, and by a guide
/// that comes later.
#[test]
fn what_was_lost_comes_with_the_next_attempt() -> Result<()> {
    let guide = Double::start()?;
    ARABIC.visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare(NO_CLOCK).await?;
        let again = "[role=alert] button";
        for file in [PROGRAM, SCRIPT, WORDS] {
            for how in [Spoil::Missing, Spoil::Hanging] {
                for start in [
                    "press",
                    "guide.remove(); setTimeout(() => document.querySelector('main').append(guide));",
                    "document.querySelector('main').append(document.createElement('asylum-guide'));",
                ] {
                    guide.spoil(&[file], how);
                    page.open(PAGE).await?;
                    page.apologises(how).await?;
                    guide.mend();
                    page.run("window.here = true;", vec![]).await?;
                    if start == "press" {
                        page.click(again).await?;
                    } else {
                        page.ask(start).await?;
                    }
                    page.screen("intro").await.with_context(|| format!("{file} {how:?} {start}"))?;
                    assert_eq!(page.run("return window.here", vec![]).await?, true, "the page around stays");
                }
            }
        }
        // Not even what is said comes: the bare way is there.
        guide.spoil(&[PROGRAM, "trouble.js"], Spoil::Missing);
        page.open(PAGE).await?;
        page.soon("a[href$='ar/read/']", Spoil::Missing).await?;
        // What does not help here may help with a page that is loaded anew.
        guide.spoil(&[PROGRAM], Spoil::Missing);
        page.open(PAGE).await?;
        page.hears("not-started").await?;
        page.run("window.here = true;", vec![]).await?;
        page.click(again).await?;
        page.hears("not-started").await?;
        guide.mend();
        page.click(again).await?;
        page.screen("intro").await?;
        assert_eq!(page.run("return window.here ?? null", vec![]).await?, serde_json::Value::Null, "loaded anew");
        page.complaints().await.map(drop)
    })
}

/// Where a server hands out what was there before or after, nothing of it is run with the rest.
#[test]
fn files_of_two_versions_are_never_mixed() -> Result<()> {
    let guide = Double::start()?;
    ARABIC.visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        for (older, code) in
            [(&[PROGRAM][..], "not-started"), (&[SCRIPT], "not-started"), (&[PROGRAM, SCRIPT], "outdated")]
        {
            guide.spoil(older, Spoil::Older);
            page.open(PAGE).await?;
            page.apologises(Spoil::Older).await.with_context(|| format!("{older:?}"))?;
            page.hears(code).await.with_context(|| format!("{older:?}"))?;
        }
        guide.spoil(&[REST], Spoil::Older);
        page.open(PAGE).await?;
        page.apologises(Spoil::Older).await?;
        page.hears("outdated").await?;
        guide.mend();
        page.click("[role=alert] button").await?;
        page.screen("intro").await?;
        page.complaints().await.map(drop)
    })
}

/// A panic is a trap of the program. In the later part it says nothing of the address that it came from.
#[test]
fn a_program_that_stops_leaves_the_page_as_it_was() -> Result<()> {
    let guide = Double::start()?;
    ARABIC.visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        guide.spoil(&[REST], Spoil::Trapping);
        page.open(PAGE).await?;
        page.apologises(Spoil::Trapping).await?;
        page.hears("stopped").await?;
        assert_eq!(page.text("header").await?, "Head of the portal");
        // Taken out and put back it stays so: only a page that is loaded anew helps.
        page.ask("guide.remove(); setTimeout(() => document.querySelector('main').append(guide));").await?;
        page.hears("stopped").await?;
        guide.mend();
        page.click("[role=alert] button").await?;
        page.screen("intro").await?;
        page.complaints().await.map(drop)
    })
}

//! Files that do not come to the guide's own pages: by themselves, and in a frame in somebody's page.

use anyhow::{Context as _, Result};
use serde_json::json;

use super::spoilt::{NO_CLOCK, PROGRAM, SCRIPT, WAYS, WORDS, said};
use super::told::LISTEN;
use super::{PAGE, Portal};
use crate::double::{Double, Spoil};
use crate::handed::fragment;
use crate::page::{Page, mark};
use crate::steps::DENMARK;
use crate::visitor::Visitor;

const PORTAL: Portal = Portal::with("");
/// The guide itself has come.
const RUNS: &str = "return !!root?.querySelector('[data-screen]');";

/// The Arabic page of the guide, by itself or in a frame.
struct Own<'a> {
    page: &'a Page,
    guide: &'a Double,
    framed: bool,
}

impl Own<'_> {
    async fn open(&self) -> Result<()> {
        if !self.framed {
            return Ok(self.page.session().goto(format!("{}ar/", self.guide.url())).await?);
        }
        self.page.open("frame.html").await?;
        Ok(self.page.find("iframe").await?.enter_frame().await?)
    }

    /// That it cannot run is said, with the way to all of it, and nothing is left to press in vain.
    async fn apologises(&self, what: &str, how: Spoil) -> Result<()> {
        self.page.soon("[data-trouble=start] a[href='read/']", how).await.with_context(|| what.to_owned())?;
        let text = self.page.text("[data-trouble=start]").await?;
        assert!(text.contains(&said("site-read")?), "{what}: {text}");
        Ok(())
    }

    async fn says_what_is_wrong(&self) -> Result<()> {
        for (file, how) in [PROGRAM, SCRIPT].into_iter().flat_map(|file| WAYS.map(|how| (file, how))) {
            let what = format!("{file} {how:?}");
            self.guide.spoil(&[file], how);
            self.open().await?;
            self.apologises(&what, how).await?;
            // One that is late may come yet.
            let left = if how == Spoil::Hanging { 1 } else { 0 };
            assert_eq!(self.page.all(&mark("action", "start")).await?.len(), left, "{what}");
            assert_eq!(self.page.all("h1").await?.len(), 1, "{what}");
            self.page.hears(if left == 1 { "slow" } else { "not-started" }).await.context(what)?;
        }
        for how in WAYS {
            self.guide.spoil(&[WORDS], how);
            self.open().await?;
            self.page.soon("[data-trouble=language]", how).await.with_context(|| format!("{how:?}"))?;
            self.page.hears("words").await?;
            self.page.find("footer a[href='read/']").await?;
        }
        // Where the loader does not come no script can say so.
        for how in [Spoil::Missing, Spoil::Cut, Spoil::Corrupt] {
            self.guide.spoil(&["asylum-guide.js"], how);
            self.open().await?;
            self.page.run("for (const wait of document.getAnimations()) wait.finish()", vec![]).await?;
            self.apologises(&format!("the loader {how:?}"), how).await?;
        }
        Ok(())
    }
}

#[test]
fn the_guides_own_page_says_what_is_wrong_in_a_frame_and_without() -> Result<()> {
    let guide = Double::start()?;
    PORTAL.visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare(NO_CLOCK).await?;
        for framed in [false, true] {
            let own = Own { page, guide: &guide, framed };
            own.says_what_is_wrong().await.with_context(|| format!("framed: {framed}"))?;
            page.session().enter_default_frame().await?;
        }
        assert_eq!(page.text(".bar-name").await?, "Newcomers’ Desk", "the page around the frame is as it was");
        page.complaints().await.map(drop)
    })
}

/// What was answered before anything failed is carried on by the attempt that does not.
#[test]
fn whoever_tries_again_keeps_what_was_answered() -> Result<()> {
    let guide = Double::start()?;
    PORTAL.visit_with(&guide.url(), &Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare(NO_CLOCK).await?;
        let own = Own { page, guide: &guide, framed: false };
        for file in [PROGRAM, WORDS] {
            guide.spoil(&[file], Spoil::Hanging);
            own.open().await?;
            page.click(&mark("action", "start")).await?;
            page.answer("stage", "waiting").await?;
            page.on_question("registered").await?;
            page.click(&mark("action", "yesterday")).await?;
            page.click(&mark("action", "next")).await?;
            let again = "[data-trouble=language] [data-language]";
            page.soon(again, Spoil::Hanging).await?;
            guide.mend();
            page.click(again).await?;
            page.until("the guide", RUNS).await?;
            page.click(&mark("action", "back")).await?;
            page.on_question("registered").await?;
            assert_eq!(page.find("#day").await?.prop("value").await?.as_deref(), Some("4"), "{file}");
        }
        // It fails under their eyes: they stay where they are.
        guide.spoil(&[PROGRAM], Spoil::Hanging);
        own.open().await?;
        page.click(&mark("action", "start")).await?;
        page.choose("waiting").await?;
        guide.spoil(&[PROGRAM], Spoil::Missing);
        let again = "[data-trouble=start] [data-language]";
        page.soon(again, Spoil::Missing).await?;
        assert!(page.all(&mark("action", "next")).await?.is_empty(), "nothing is left to press in vain");
        guide.mend();
        page.click(again).await?;
        page.until("the guide", RUNS).await?;
        page.find(&format!("{} input:checked", mark("choice", "waiting"))).await?;
        page.click(&mark("action", "next")).await?;
        page.on_question("registered").await?;
        page.complaints().await.map(drop)
    })
}

/// The way to try again does: nothing that waits keeps it, and answers that came with the address are not lost.
#[test]
fn the_way_to_try_again_starts_the_guide() -> Result<()> {
    let guide = Double::start()?;
    PORTAL.visit_with(&guide.url(), &Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare(NO_CLOCK).await?;
        let own = Own { page, guide: &guide, framed: false };
        for (trouble, how) in [("start", Spoil::Missing), ("start", Spoil::Hanging), ("language", Spoil::Hanging)] {
            guide.spoil(&[PROGRAM], how);
            own.open().await?;
            if trouble == "language" {
                page.click(&mark("action", "days")).await?;
            }
            let again = format!("[data-trouble={trouble}] [data-language]");
            page.soon(&again, how).await?;
            guide.mend();
            page.click(&again).await?;
            page.until("the guide", RUNS).await.with_context(|| format!("{trouble} {how:?}"))?;
        }
        guide.spoil(&[PROGRAM], Spoil::Missing);
        page.open(PAGE).await?;
        page.session().goto(format!("{}ar/#{}", guide.url(), fragment(DENMARK)?)).await?;
        page.soon("[data-trouble=start] [data-language]", Spoil::Missing).await?;
        guide.mend();
        page.click("[data-trouble=start] [data-language]").await?;
        page.screen("opened").await?;
        // A page of another version holds another look.
        guide.spoil(&["ar/"], Spoil::Older);
        own.open().await?;
        page.until("the guide", RUNS).await?;
        let look = page.ask("return root.querySelector('link')?.href ?? ''").await?;
        assert!(look.as_str().is_some_and(|look| look.contains("guide.css")), "{look}");
        // Where a device keeps nothing, and says so, nothing is missed.
        let refuses = "
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
                Object.defineProperty(window, name, { get: () => { throw new DOMException(name, 'SecurityError'); } });";
        guide.mend();
        page.prepare(refuses).await?;
        own.open().await?;
        page.until("the guide", RUNS).await?;
        page.click(&mark("action", "start")).await?;
        page.on_question("stage").await?;
        assert_eq!(page.run("return window.heard.some((one) => one.startsWith('error'))", vec![]).await?, json!(false));
        page.complaints().await.map(drop)
    })
}

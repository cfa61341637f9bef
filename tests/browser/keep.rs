//! The guide on the phone: put there when asked, answering without a network, and gone again.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tokio::time::timeout;
use xtask::{house, site::copy_folder};

use crate::embed::comes_to_the_portal;
use crate::page::{Page, mark};
use crate::steps::DENMARK;
use crate::unfinished::{Line, Unfinished};
use crate::visit::{visit, visit_to};
use crate::visitor::Visitor;

const KEPT: &str = "[data-said=keep-guide-done]:not([hidden])";
const REMOVED: &str = "[data-said=remove-guide-done]:not([hidden])";

async fn keep(page: &Page) -> Result<()> {
    page.click(&mark("action", "keep-guide")).await?;
    page.find(KEPT).await.map(drop)
}

/// Opens an address, and looks at which page of a language the visitor comes to.
async fn comes_to(page: &Page, address: &str, language: &str) -> Result<()> {
    // A page that never comes is a fault, and not to be waited for as long as the driver would.
    timeout(Duration::from_secs(20), page.open(address))
        .await
        .with_context(|| format!("{address} does not come"))??;
    page.screen("intro").await?;
    assert_eq!(page.address().await?, format!("{}{language}/", page.site()), "{address}");
    Ok(())
}

async fn remove(page: &Page) -> Result<()> {
    page.click(&mark("action", "remove-guide")).await?;
    page.find(REMOVED).await.map(drop)
}

#[test]
fn a_guide_that_is_kept_comes_to_a_result_without_a_network_and_leaves_no_trace() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("da/").await?;
        page.screen("intro").await?;
        page.storage_is_empty().await?;
        keep(page).await?;
        // Another language is kept beside it.
        page.open("ar/").await?;
        page.screen("intro").await?;
        page.find(&mark("action", "remove-guide")).await?;
        keep(page).await?;
        assert!(page.all(&mark("action", "keep-guide")).await?.is_empty(), "all of this page is kept");
        page.lose_the_network();
        for (address, language) in [("ar/", "ar"), ("da/", "da"), ("ar/read/", "ar"), ("da/read/about.html", "da")] {
            comes_to(page, address, language).await?;
        }
        // What is not kept leads to what is.
        comes_to(page, "fr/", "da").await?;
        page.run_quickly("ar", DENMARK).await?;
        page.open("ar/").await?;
        page.find_the_network()?;
        remove(page).await?;
        page.storage_is_empty().await?;
        page.open("da/").await?;
        page.find(&mark("action", "keep-guide")).await?;
        page.storage_is_empty().await
    })
}

#[test]
fn a_page_that_begins_and_does_not_end_is_the_one_that_is_kept() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("ar/").await?;
        page.screen("intro").await?;
        keep(page).await?;
        let port = page.site().trim_end_matches('/').rsplit(':').next().context("no port")?.parse()?;
        page.lose_the_network();
        for line in [Line::Breaks, Line::Stalls] {
            // The server before it may still be on its way out.
            let start = async || Unfinished::start(port, line).map(Some);
            let _poor = page.wait("the port", start).await?;
            comes_to(page, "ar/", "ar").await.with_context(|| format!("{line:?}"))?;
        }
        page.find_the_network()?;
        remove(page).await?;
        // The browser says that the worker could not be asked for.
        page.complaints().await.map(drop)
    })
}

/// Whether the guide can be kept here is decided by the script that this waits for.
const IS_OFFERED: &str = "
    const done = arguments[arguments.length - 1];
    const script = document.querySelector('script[src*=\"keep.js\"]');
    if (!script) return done(null);
    import(script.src).then(() => navigator.serviceWorker.getRegistration()).then(() =>
        requestAnimationFrame(() => done(!document.querySelector('[data-keep]').hidden)));";

async fn is_offered(page: &Page) -> Result<Value> {
    page.wait("the script that keeps", async || {
        let answer = page.session().execute_async(IS_OFFERED, vec![]).await?;
        Ok(Some(answer.json().clone()).filter(|offered| !offered.is_null()))
    })
    .await
}

#[test]
fn in_a_page_of_somebody_else_nothing_is_offered_to_be_kept() -> Result<()> {
    comes_to_the_portal(&Visitor::on_a_phone(), async |portal| {
        portal.open("frame.html").await?;
        portal.enter().await?;
        portal.page.screen("intro").await?;
        assert_eq!(is_offered(portal.page).await?, false);
        portal.page.open("ar/").await?;
        portal.page.screen("intro").await?;
        assert_eq!(is_offered(portal.page).await?, true);
        portal.page.storage_is_empty().await
    })
}

#[test]
fn a_guide_that_does_not_arrive_whole_is_not_kept() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("en/").await?;
        page.screen("intro").await?;
        page.lose_the_network();
        page.click(&mark("action", "keep-guide")).await?;
        page.find("[data-said=keep-guide-failed]:not([hidden])").await?;
        page.find_the_network()?;
        page.storage_is_empty().await?;
        // The browser has said that what was asked for did not come.
        page.complaints().await.map(drop)
    })
}

#[test]
fn whoever_comes_back_with_answers_is_shown_once_how_to_keep_them() -> Result<()> {
    const OUT_OF_SIGHT: &str = "document.dispatchEvent(new Event('visibilitychange'))";
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("en/").await?;
        page.screen("intro").await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "waiting").await?;
        // The page has this question too, and knows nothing of leaving.
        let taken_over = "return Boolean(root?.querySelector('[data-question=registered]'));";
        page.until("the guide itself", taken_over).await?;
        page.run(OUT_OF_SIGHT, vec![]).await?;
        page.click(&mark("action", "leaving")).await?;
        page.screen("link").await?;
        page.click(&mark("action", "back")).await?;
        page.on_question("registered").await?;
        page.run(OUT_OF_SIGHT, vec![]).await?;
        assert!(page.all(&mark("action", "leaving")).await?.is_empty());
        Ok(())
    })
}

/// From which version what stands in the page has come.
const VERSIONS: &str = r"
    const asked = performance.getEntriesByType('resource').map((one) => new URL(one.name));
    const program = asked.filter((one) => /\.(js|css|wasm)$/.test(one.pathname));
    return [...new Set(program.map((one) => one.searchParams.get('v')).filter(Boolean))];";

/// A site whose files are those of the built one, under another version.
fn of_another_version(folder: &Path, version: &str) -> Result<()> {
    let page = fs::read_to_string(folder.join("en/index.html"))?;
    let (_, rest) = page.split_once("presses.js?v=").context("the page keeps what is pressed")?;
    let before = rest.split('"').next().context("in quotation marks")?;
    renamed(folder, before, version)
}

fn renamed(folder: &Path, before: &str, version: &str) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            renamed(&path, before, version)?;
        } else {
            // Programs name it too.
            let mut bytes = fs::read(&path)?;
            for place in 0..bytes.len().saturating_sub(before.len()) {
                if let Some(here) = bytes.get_mut(place..place + before.len()).filter(|here| *here == before.as_bytes())
                {
                    here.copy_from_slice(version.as_bytes());
                }
            }
            fs::write(&path, bytes)?;
        }
    }
    Ok(())
}

/// Has the browser look for another version, and waits until all of it is there and waits for its turn.
const LOOK_FOR_UPDATE: &str = "
    const done = arguments[arguments.length - 1];
    navigator.serviceWorker.getRegistration().then(async (found) => {
        await found.update();
        const look = () => (found.waiting ? done(true) : setTimeout(look, 50));
        look();
    });";

#[test]
fn an_update_never_mixes_versions_and_interrupts_nobody() -> Result<()> {
    let site = tempfile::tempdir()?;
    let folder = site.path().join("site");
    copy_folder(&house::dist(), &folder)?;
    of_another_version(&folder, "a000000a")?;
    visit_to(&folder, &Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        let shows = async |version: &str| {
            page.open("en/").await?;
            page.screen("intro").await?;
            page.click(&mark("action", "start")).await?;
            page.on_question("stage").await?;
            assert_eq!(page.run(VERSIONS, vec![]).await?, json!([version]));
            anyhow::Ok(())
        };
        page.open("en/").await?;
        page.screen("intro").await?;
        keep(page).await?;
        // Somebody is within the questions, kept and from the same version, when another one comes.
        shows("a000000a").await?;
        page.answer("stage", "waiting").await?;
        page.on_question("registered").await?;
        page.run("window.stays = true", vec![]).await?;
        of_another_version(&folder, "a000000b")?;
        assert_eq!(page.session().execute_async(LOOK_FOR_UPDATE, vec![]).await?.json(), &json!(true));
        page.answer("registered", "2026-01-10").await?;
        page.on_question("household").await?;
        assert_eq!(page.run("return window.stays", vec![]).await?, json!(true));
        assert_eq!(page.run(VERSIONS, vec![]).await?, json!(["a000000a"]));
        shows("a000000b").await?;
        page.lose_the_network();
        page.open("en/").await?;
        page.screen("intro").await?;
        let whole: Vec<String> = serde_json::from_value(page.run(VERSIONS, vec![]).await?)?;
        assert_eq!(whole.len(), 1, "{whole:?}");
        page.find_the_network()?;
        shows("a000000b").await?;
        page.click(&mark("action", "back")).await?;
        remove(page).await?;
        // The browser says that the next worker could not be asked for without a network.
        page.complaints().await.map(drop)
    })
}

//! The guide on the phone: put there when asked, answering without a network, and gone again.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;
use xtask::{house, site::copy_folder};

use crate::page::{Page, mark};
use crate::steps::DENMARK;
use crate::visit::{visit, visit_to};
use crate::visitor::Visitor;

const KEPT: &str = "[data-said=keep-guide-done]:not([hidden])";
const REMOVED: &str = "[data-said=remove-guide-done]:not([hidden])";

async fn keep(page: &Page) -> Result<()> {
    page.click(&mark("action", "keep-guide")).await?;
    page.find(KEPT).await.map(drop)
}

#[test]
fn a_guide_that_is_kept_comes_to_a_result_without_a_network_and_leaves_no_trace() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("da/").await?;
        page.screen("intro").await?;
        page.storage_is_empty().await?;
        keep(page).await?;
        page.lose_the_network();
        page.open("da/").await?;
        page.screen("intro").await?;
        page.run_quickly("da", DENMARK).await?;
        page.open("da/").await?;
        page.find_the_network()?;
        page.click(&mark("action", "remove-guide")).await?;
        page.find(REMOVED).await?;
        page.storage_is_empty().await?;
        page.open("da/").await?;
        page.find(&mark("action", "keep-guide")).await?;
        page.storage_is_empty().await
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
        page.on_question("registered").await?;
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
        } else if let Ok(text) = fs::read_to_string(&path) {
            // Programs and fonts are no text, and know no version.
            fs::write(&path, text.replace(before, version))?;
        }
    }
    Ok(())
}

#[test]
fn an_update_never_mixes_versions() -> Result<()> {
    let site = tempfile::tempdir()?;
    let folder = site.path().join("site");
    copy_folder(&house::dist(), &folder)?;
    of_another_version(&folder, "0000000a")?;
    visit_to(&folder, &Visitor::on_a_phone(), async |page| {
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
        of_another_version(&folder, "0000000b")?;
        shows("0000000b").await?;
        page.lose_the_network();
        page.open("en/").await?;
        page.screen("intro").await?;
        let whole: Vec<String> = serde_json::from_value(page.run(VERSIONS, vec![]).await?)?;
        assert_eq!(whole.len(), 1, "{whole:?}");
        page.find_the_network()?;
        shows("0000000b").await?;
        page.click(&mark("action", "back")).await?;
        page.click(&mark("action", "remove-guide")).await?;
        page.find(REMOVED).await?;
        // The browser says that the next worker could not be asked for without a network.
        page.complaints().await.map(drop)
    })
}

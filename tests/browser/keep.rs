//! The guide on the phone: put there when asked, answering without a network, and gone again.

use anyhow::Result;

use crate::page::{Page, mark};
use crate::steps::DENMARK;
use crate::visit::visit;
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

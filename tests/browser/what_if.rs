//! What if: another answer is tried on the result, and the person's own stay as they are.

use anyhow::Result;
use thirtyfour::{By, Key};

use crate::page::{Page, mark};
use crate::steps::{Answers, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

/// In the same words as [`TRANSFER`], before a decision.
const WAITING: Answers = &[
    ("stage", "waiting"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("nationality", "SY"),
    ("europe", "family"),
    ("family", "spouse"),
    ("family-country", "SE"),
    ("family-stay", "protected"),
    ("family-since", "home"),
    ("family-wish", "both"),
    ("circumstances", "none"),
];

impl Page {
    /// Gives another answer to the question, and has the changes shown.
    async fn suppose(&self, question: &str, answer: &str) -> Result<()> {
        self.click(&format!("{} summary", mark("part", "why"))).await?;
        let option = By::Css(format!("option[value={question}]"));
        self.find("#what-if").await?.find(option).await?.click().await?;
        self.choose(answer).await?;
        self.click(&mark("action", "try")).await?;
        self.find("#changes").await.map(drop)
    }
}

async fn sweden_or_none(page: &Page, now: &str, none: &str) -> Result<()> {
    page.suppose("europe", "none").await?;
    page.wait("the focus on what changes", async || {
        Ok((page.focused().await?.attr("id").await?.as_deref() == Some("changes")).then_some(()))
    })
    .await?;
    let country = page.text(&mark("aspect", "country")).await?;
    assert!(country.contains(now) && country.contains(none), "old and new in {country}");
    let gone = page.text(&mark("change", "gone")).await?;
    assert!(!gone.is_empty());
    page.is_well_made("what if").await?;
    // The person's own result stands as it was, and so do the answers.
    assert!(page.text("[data-part=country] .card").await?.contains(now));
    page.click(&mark("action", "drop")).await?;
    page.wait("the end of the trial", async || Ok(page.all("#changes").await?.is_empty().then_some(()))).await?;
    page.click(&mark("action", "check")).await?;
    page.screen("check").await?;
    page.find(&mark("question", "family-country")).await.map(drop)
}

#[test]
fn another_answer_in_english() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.run_quickly("en", WAITING).await?;
        sweden_or_none(page, "Sweden", "Not known yet").await
    })
}

#[test]
fn another_answer_in_danish() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.run_quickly("da", WAITING).await?;
        sweden_or_none(page, "Sverige", "Ikke afklaret endnu").await
    })
}

/// By keyboard, with a day that cannot be, to an answer that is kept for good.
#[test]
fn a_day_by_keyboard_and_for_good() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day("2026-03-05"), async |page| {
        page.run_quickly("en", TRANSFER).await?;
        page.tab_to(&format!("{} > .part-fold > summary", mark("part", "why"))).await?;
        page.press(Key::Enter + "").await?;
        page.tab_to("#what-if").await?;
        page.press("When were you told").await?;
        page.tab_to("#day").await?;
        page.press("31").await?;
        page.tab_to("#month").await?;
        page.press("2").await?;
        page.press(Key::Enter + "").await?;
        let fault = page.text("#fault").await?;
        assert!(fault.contains("no such day"), "{fault}");
        assert_eq!(page.find("#day").await?.prop("value").await?.as_deref(), Some("31"), "what was typed stays");
        page.tab_to("#day").await?;
        page.press("26").await?;
        page.press(Key::Enter + "").await?;
        let deadline = page.text(&mark("aspect", "deadline")).await?;
        assert!(deadline.contains("7 March 2026") && deadline.contains("5 March 2026"), "{deadline}");
        page.is_well_made("what if").await?;
        page.tab_to(&mark("action", "keep")).await?;
        page.press(Key::Enter + "").await?;
        page.wait("the new last day", async || {
            let day = page.attribute("[data-day]", "data-day").await?;
            Ok((day.as_deref() == Some("2026-03-05")).then_some(()))
        })
        .await?;
        page.heading_is_read().await
    })
}

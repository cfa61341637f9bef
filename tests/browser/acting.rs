//! What a result gives a person to act on: words for an appeal, reasons, what to find out, who helps.

use anyhow::Result;

use crate::page::{Page, mark};
use crate::steps::{Answers, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

/// Not even where the case is.
const UNKNOWN: Answers = &[("stage", "unknown")];

fn transfer(language: &str, seen: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.run_quickly(language, TRANSFER).await?;
        seen(page).await
    })
}

/// The Danish words stand there in every language, marked as Danish, and no blank is filled.
async fn words_for_an_appeal(page: &Page) -> Result<String> {
    page.click(&mark("action", "letter")).await?;
    let line = format!("{} [lang=da]", mark("part", "say"));
    page.wait("the words", async || Ok(page.text(&line).await?.contains(char::is_alphabetic).then_some(()))).await?;
    let danish = page.all(&line).await?;
    let mut said = Vec::new();
    for line in danish {
        said.push(line.text().await?);
    }
    let said = said.join("\n");
    for part in
        ["Jeg vil klage", "gratis juridisk hjælp", "opsættende virkning", "Mit navn: ____", "Mit person-ID: ____"]
    {
        assert!(said.contains(part), "no {part:?} in {said}");
    }
    for meaning in page.all(".letter-meaning > summary").await? {
        meaning.click().await?;
        // It is put there once it is asked for.
        page.find(".letter-meaning > :not(summary)").await?;
    }
    page.text(&mark("part", "say")).await
}

/// Without a clipboard the words stand there to be selected.
async fn without_a_clipboard(page: &Page) -> Result<()> {
    page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })", vec![]).await?;
    page.click(&mark("action", "copy-say")).await?;
    let left = page.find("[data-copy]").await?.prop("value").await?.unwrap_or_default();
    assert!(left.contains("Jeg vil klage") && left.contains("Mit person-ID"), "{left}");
    assert_eq!(page.all("[data-copy]").await?.len(), 1, "only where it was asked for");
    page.is_well_made("words to be selected").await
}

#[test]
fn what_to_say_in_english() -> Result<()> {
    transfer("en", async |page| {
        let all = words_for_an_appeal(page).await?;
        assert!(all.contains("I want to appeal") && all.contains("suspensive effect"), "{all}");
        without_a_clipboard(page).await
    })
}

#[test]
fn what_to_say_in_danish() -> Result<()> {
    transfer("da", async |page| {
        let all = words_for_an_appeal(page).await?;
        assert_eq!(all.matches("Jeg vil klage").count(), 1, "said once: {all}");
        Ok(())
    })
}

async fn reasons(page: &Page, because: &str, failed: &str) -> Result<()> {
    page.click(&format!("{} .means-why > summary", mark("part", "country"))).await?;
    let country = page.text("[data-part=country] .card").await?;
    assert!(country.contains(because), "{country}");
    page.click(&format!("{} .lines-fold > summary", mark("part", "country"))).await?;
    let other = page.text(&format!(".statement-passed-over:has({})", mark("rule", "ad1"))).await?;
    assert!(other.contains(failed), "{other}");
    page.is_well_made("why not").await
}

#[test]
fn why_and_why_not_in_english() -> Result<()> {
    transfer("en", async |page| {
        reasons(
            page,
            "You were told about a transfer to another country.",
            "No other country has given you protection.",
        )
        .await
    })
}

#[test]
fn why_and_why_not_in_danish() -> Result<()> {
    transfer("da", async |page| {
        reasons(
            page,
            "Du har fået besked om overførsel til et andet land.",
            "Intet andet land har givet dig beskyttelse.",
        )
        .await
    })
}

fn unknown(language: &str, seen: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin(language).await?;
        for (question, answer) in UNKNOWN {
            page.answer(question, answer).await?;
        }
        // All others are not known either.
        while page.all(&mark("screen", "check")).await?.is_empty() {
            let form = page.find("form[data-question]").await?;
            let question = form.attr("data-question").await?.unwrap_or_default();
            page.answer(&question, "unknown").await?;
            page.wait("the next screen", async || {
                let same = page.all(&format!("form{}", mark("question", &question))).await?;
                Ok(same.is_empty().then_some(()))
            })
            .await?;
        }
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        seen(page).await
    })
}

/// One page: what to do, with the Danish sentence to show; no list of all that may be.
async fn honest(page: &Page, council: &str) -> Result<()> {
    let steps = page.text(&mark("part", "steps")).await?;
    assert!(steps.contains("Kan du læse dette brev"), "{steps}");
    assert!(page.all(".lines-names, .card").await?.is_empty(), "nothing of what may be stands openly");
    let helpers = page.all(".help > li[data-contact]").await?;
    assert!((1..=3).contains(&helpers.len()), "{}", helpers.len());
    let first = page.text(".help > li").await?;
    assert!(first.contains(council) && first.contains("2026"), "{first}");
    page.is_well_made("nearly nothing known").await
}

#[test]
fn not_knowing_in_english() -> Result<()> {
    unknown("en", async |page| honest(page, "Danish Refugee Council").await)
}

#[test]
fn not_knowing_in_danish() -> Result<()> {
    unknown("da", async |page| honest(page, "Dansk Flygtningehjælp").await)
}

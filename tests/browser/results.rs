//! Through the whole guide on a phone, in both languages, to each kind of result.

use anyhow::Result;

use crate::page::{Page, mark};
use crate::steps::{Answers, DENMARK, PROTECTED, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

fn on_a_phone(language: &str, answers: Answers, seen: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.run_through(language, answers).await?;
        seen(page).await
    })
}

/// What is far down is laid out a little later.
async fn names(page: &Page, country: &str) -> Result<()> {
    let said = async || Ok(page.text(&mark("part", "country")).await?.contains(country).then_some(()));
    page.wait("the country", said).await
}

async fn deadline(page: &Page, day: &str) -> Result<()> {
    assert_eq!(page.attribute("[data-day]", "data-day").await?.as_deref(), Some(day));
    Ok(())
}

#[test]
fn transfer_with_its_deadline_in_english() -> Result<()> {
    on_a_phone("en", TRANSFER, async |page| {
        deadline(page, "2026-03-07").await?;
        let card = page.text(".deadline").await?;
        for part in ["Saturday", "7 March 2026", "2 days left", "9 March 2026", "Do not rely on it"] {
            assert!(card.contains(part), "no {part:?} in {card}");
        }
        names(page, "Sweden").await?;
        for part in ["answer", "urgent", "deadline", "steps", "means", "country", "place", "stops", "help"] {
            page.find(&mark("part", part)).await?;
        }
        // The reasons wait behind what is said; what is not in the main texts says so.
        assert!(page.all(&mark("rule", "told")).await?.is_empty(), "it is folded away");
        page.open_all().await?;
        for rule in ["told", "dp8", "dc8"] {
            page.find(&mark("rule", rule)).await?;
        }
        page.find(&mark("track", "dublin")).await?;
        let statement = page.text(&mark("rule", "d29")).await?;
        assert!(statement.contains("from another source"), "{statement}");
        page.storage_is_empty().await
    })
}

#[test]
fn transfer_with_its_deadline_in_danish() -> Result<()> {
    on_a_phone("da", TRANSFER, async |page| {
        deadline(page, "2026-03-07").await?;
        let card = page.text(".deadline").await?;
        for part in ["lørdag", "7. marts 2026", "9. marts 2026"] {
            assert!(card.contains(part), "no {part:?} in {card}");
        }
        names(page, "Sverige").await?;
        Ok(())
    })
}

#[test]
fn protection_elsewhere_in_english() -> Result<()> {
    on_a_phone("en", PROTECTED, async |page| {
        deadline(page, "2026-03-09").await?;
        page.open_all().await?;
        page.find(&mark("track", "protection-elsewhere")).await?;
        names(page, "Italy").await?;
        let stay = page.text(&mark("rule", "ad6")).await?;
        assert!(stay.contains("does not by itself give you the right to stay"), "{stay}");
        assert!(page.all(&mark("rule", "dp8")).await?.is_empty(), "the right to stay is stated for section 29 a only");
        Ok(())
    })
}

#[test]
fn protection_elsewhere_in_danish() -> Result<()> {
    on_a_phone("da", PROTECTED, async |page| {
        deadline(page, "2026-03-09").await?;
        page.open_all().await?;
        names(page, "Italien").await?;
        page.find(&mark("rule", "ad6")).await.map(drop)
    })
}

#[test]
fn denmark_in_english() -> Result<()> {
    on_a_phone("en", DENMARK, async |page| {
        names(page, "Denmark").await?;
        assert!(page.all(".deadline").await?.is_empty(), "nothing was decided, so no window runs");
        // A statement opens to its reason and its source.
        page.click(&format!("{} .means-why > summary", mark("part", "country"))).await?;
        page.click(&format!("{} summary", mark("rule", "dc6-denmark"))).await?;
        let opened = page.text(&mark("rule", "dc6-denmark")).await?;
        assert!(opened.contains("You did not ask for asylum in another country before."), "{opened}");
        assert!(opened.contains("The Dublin Regulation"), "{opened}");
        page.is_well_made("an opened statement").await
    })
}

#[test]
fn denmark_in_danish() -> Result<()> {
    on_a_phone("da", DENMARK, async |page| {
        names(page, "Danmark").await?;
        Ok(())
    })
}

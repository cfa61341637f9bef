//! The map of the procedure on the result: where the person is, and what is closed.

use anyhow::Result;

use crate::page::{Page, mark};
use crate::steps::{Answers, DENMARK, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

const NOT_CLOSED: &str = ".map [data-step]:not([data-place=closed])";

/// Denmark was named, and the normal procedure.
const NORMAL: Answers = &[
    ("stage", "decided"),
    ("decision", "denmark"),
    ("registered", "2026-01-10"),
    ("procedure", "normal"),
    ("household", "alone"),
    ("outside", "none"),
    ("circumstances", "none"),
];

/// On the narrowest phone, to the result with its map unfolded.
fn unfolded(language: &str, answers: Answers, seen: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    visit(&Visitor::on_a_phone().with_width(320).on_day("2026-03-05"), async |page| {
        page.run_quickly(language, answers).await?;
        assert!(page.all(".map [data-step]").await?.is_empty(), "it is folded, so that the result stays short");
        page.click(&format!("{} summary", mark("part", "way"))).await?;
        // It is drawn only now.
        page.find(".map [data-step]").await?;
        seen(page).await?;
        page.is_well_made("the map").await
    })
}

/// What a step says of itself, its parts left out.
async fn said(page: &Page, step: &str) -> Result<String> {
    let step = format!(".map {}", mark("step", step));
    Ok([page.text(&format!("{step} > .map-name")).await?, page.text(&format!("{step} > .map-position")).await?]
        .join(": "))
}

/// The person is there and nowhere else, by mark, by role and in words.
async fn stands_at(page: &Page, step: &str, words: [&str; 2]) -> Result<()> {
    let here = page.all(".map [aria-current=step]").await?;
    assert_eq!(here.len(), 1);
    for stop in here {
        assert_eq!(stop.attr("data-step").await?.as_deref(), Some(step));
        assert_eq!(stop.attr("data-place").await?.as_deref(), Some("here"));
    }
    assert_eq!(said(page, step).await?, words.join(": "));
    // The three stops say it without being opened.
    let near = page.text(".stops [aria-current=step] > .map-name").await?;
    assert!(words[0].starts_with(&near), "{near}");
    Ok(())
}

/// These steps are closed and no others, in words too.
async fn closed(page: &Page, steps: &[&str], words: &str) -> Result<()> {
    let mut found = Vec::new();
    for stop in page.all(".map [data-place=closed]").await? {
        found.extend(stop.attr("data-step").await?);
    }
    assert_eq!(found, steps);
    for step in steps {
        assert!(said(page, step).await?.ends_with(words), "{step}");
    }
    assert_eq!(page.all(NOT_CLOSED).await?.len() + steps.len(), law::BOOK.steps.len());
    Ok(())
}

#[test]
fn the_map_in_english() -> Result<()> {
    unfolded("en", TRANSFER, async |page| {
        stands_at(page, "transfer", ["Transfer decision (overførsel, § 29 a)", "You are here"]).await?;
        assert_eq!(said(page, "register").await?, "Registration (registrering): Behind you");
        assert_eq!(said(page, "denmark").await?, "Denmark examines your case: May come");
        closed(page, &["protected"], "Closed as things stand").await
    })?;
    unfolded("en", NORMAL, async |page| {
        stands_at(page, "normal", ["Normal procedure (normalprocedure)", "You are here"]).await?;
        let abroad = ["request", "transfer", "protected", "country-appeal", "leave", "expedited"];
        closed(page, &abroad, "Closed as things stand").await
    })
}

#[test]
fn the_map_in_danish() -> Result<()> {
    unfolded("da", TRANSFER, async |page| {
        stands_at(page, "transfer", ["Afgørelse om overførsel (§ 29 a)", "Du er her"]).await?;
        closed(page, &["protected"], "Lukket, som sagen står nu").await
    })?;
    unfolded("da", DENMARK, async |page| {
        stands_at(page, "first-interview", ["Første samtale (oplysnings- og motivsamtalen)", "Du er her"]).await?;
        assert_eq!(said(page, "register").await?, "Registrering: Overstået");
        closed(page, &["protected", "expedited"], "Lukket, som sagen står nu").await
    })
}

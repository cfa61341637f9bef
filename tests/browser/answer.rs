//! The answer and its steps: by keyboard, by its headings alone, with large text, in the colours of the device.

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::Key;

use crate::page::{Page, mark};
use crate::steps::TRANSFER;
use crate::visit::visit;
use crate::visitor::Visitor;

const DAY: &str = "2026-03-05";

/// The headings that are seen, as `level text`.
const OUTLINE: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    const seen = one => one.checkVisibility();
    return [...root.querySelectorAll('h1, h2, h3, h4')].filter(seen).map(one => `${one.tagName[1]} ${one.innerText}`);";

/// Where what has the focus stands, and whether an outline shows it.
const FOCUSED: &str = "
    let here = document.activeElement;
    while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
    const place = here.getBoundingClientRect();
    return place.top >= 0 && place.bottom <= innerHeight && getComputedStyle(here).outlineStyle !== 'none';";

/// What each frame and number is drawn with where the device chooses the colours.
const FRAMES: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    const framed = selector => parseFloat(getComputedStyle(root.querySelector(selector)).borderTopWidth) > 0;
    const number = getComputedStyle(root.querySelector('.steps > li'), '::before');
    return framed('.deadline') && (parseFloat(number.borderTopWidth) > 0 || number.forcedColorAdjust === 'none');";

async fn is_in_sight(page: &Page, what: &str) -> Result<()> {
    assert_eq!(page.run(FOCUSED, vec![]).await?, json!(true), "{what} has the focus, and nobody sees it");
    Ok(())
}

#[test]
fn the_steps_by_keyboard() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(DAY), async |page| {
        page.run_quickly("en", TRANSFER).await?;
        page.tab_to(&mark("action", "letter")).await?;
        is_in_sight(page, "the button of the letter").await?;
        page.press(Key::Enter + "").await?;
        page.find(".letter").await?;
        page.tab_to(&mark("action", "copy-say")).await?;
        page.tab_to("[href^='tel:']").await?;
        is_in_sight(page, "the number to call").await?;
        page.tab_to(&format!("{} summary", mark("part", "country"))).await?;
        page.press(Key::Enter + "").await?;
        page.find(&mark("rule", "told")).await?;
        page.tab_to(&format!("{} summary", mark("part", "way"))).await?;
        page.press(Key::Enter + "").await?;
        page.find(&mark("part", "map")).await?;
        is_in_sight(page, "a fold").await?;
        page.is_well_made("a result that was opened by keyboard").await
    })
}

#[test]
fn the_headings_alone_tell_the_case() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(DAY), async |page| {
        page.run_quickly("en", TRANSFER).await?;
        let outline: Vec<String> = serde_json::from_value(page.run(OUTLINE, vec![]).await?)?;
        assert_eq!(
            outline,
            [
                "1 Appeal by Saturday, 7 March 2026",
                "2 The Immigration Service must have your appeal by",
                "2 What to do now",
                "2 What this means",
                "2 What comes next",
                "2 Who can help you",
            ]
        );
        page.open_all().await?;
        let opened: Vec<String> = serde_json::from_value(page.run(OUTLINE, vec![]).await?)?;
        let levels: Vec<u32> = opened.iter().filter_map(|line| line.chars().next()?.to_digit(10)).collect();
        let deeper = levels.windows(2).filter_map(|pair| Some((pair.first()?, pair.get(1)?)));
        for (above, below) in deeper {
            assert!(*below <= above + 1, "a level is left out in {opened:?}");
        }
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        Ok(())
    })
}

#[test]
fn an_answer_in_large_letters() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(DAY).with_text_at_200_percent(), async |page| {
        page.run_quickly("da", TRANSFER).await?;
        page.open_all().await?;
        page.is_well_made("a result in letters twice as large").await
    })
}

#[test]
fn an_answer_in_the_colours_of_the_device() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(DAY), async |page| {
        page.run_quickly("en", TRANSFER).await?;
        let colours = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        page.session().cdp().send_raw("Emulation.setEmulatedMedia", colours).await.context("forced colours")?;
        assert_eq!(page.run(FRAMES, vec![]).await?, json!(true), "the card and the numbers keep a frame");
        page.is_well_made("a result in forced colours").await
    })
}

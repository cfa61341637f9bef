//! Presses that were meant for the screen before.

use std::time::Duration;

use anyhow::Result;

use crate::page::{Page, mark};
use crate::visit::visit;
use crate::visitor::Visitor;

/// As long as people look at a screen at least before they press.
const A_LOOK: Duration = Duration::from_millis(700);

/// Presses, and at once again in the same place.
async fn press_twice(page: &Page, selector: &str) -> Result<()> {
    tokio::time::sleep(A_LOOK).await;
    let element = page.find(selector).await?;
    page.session().action_chain().move_to_element_center(&element).click().perform().await?;
    Ok(page.session().action_chain().click().perform().await?)
}

#[test]
fn the_second_of_two_presses_does_nothing_on_the_next_screen() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05").pressing_as_people_do(), async |page| {
        page.open("").await?;
        page.click(&mark("language", "en")).await?;
        page.screen("intro").await?;
        press_twice(page, &mark("action", "start")).await?;
        page.find(&format!("form{}", mark("question", "stage"))).await?;
        assert!(page.all("input:checked").await?.is_empty(), "nothing is chosen unseen");
        tokio::time::sleep(A_LOOK).await;
        page.choose("waiting").await?;
        press_twice(page, &mark("action", "next")).await?;
        page.find(&format!("form{}", mark("question", "registered"))).await?;
        assert_eq!(page.find("#day").await?.prop("value").await?.as_deref(), Some(""));
        press_twice(page, &mark("action", "back")).await?;
        page.find(&format!("form{}", mark("question", "stage"))).await?;
        page.find(&format!("{} input:checked", mark("choice", "waiting"))).await.map(drop)
    })
}

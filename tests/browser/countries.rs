//! The list of countries on a phone.

use anyhow::{Context as _, Result};

use crate::page::{Page, mark};
use crate::visit::visit;
use crate::visitor::Visitor;

/// How far down the page an element ends, in pixels.
async fn end_of(page: &Page, selector: &str) -> Result<f64> {
    let element = page.find(selector).await?;
    let end = "return arguments[0].getBoundingClientRect().bottom + scrollY";
    page.run(end, vec![element.to_json()?]).await?.as_f64().context("it stands somewhere")
}

#[test]
fn next_is_in_reach_once_a_country_is_chosen() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        page.answer("stage", "waiting").await?;
        page.answer("registered", "2026-01-10").await?;
        page.answer("household", "alone").await?;
        page.on_question("nationality").await?;
        assert!(end_of(page, &mark("action", "next")).await? < 2000.0, "not below 250 countries");
        page.is_well_made("the countries that are meant most often").await?;
        page.fill("#search", "afganistn").await?;
        page.find(&mark("choice", "AF")).await?;
        page.fill("#search", "افغانستان").await?;
        page.click(&mark("choice", "AF")).await?;
        page.find(&mark("action", "change-country")).await?;
        assert!(end_of(page, &mark("action", "next")).await? < 1000.0);
        assert_eq!(
            page.focused().await?.attr("value").await?.as_deref(),
            Some("AF"),
            "the focus is on what was chosen"
        );
        page.is_well_made("a chosen country").await?;
        page.click(&mark("action", "change-country")).await?;
        page.click(&mark("action", "all-countries")).await?;
        assert!(page.all(".countries [data-choice]").await?.len() > 180);
        page.click(&mark("choice", "SY")).await?;
        page.click(&mark("action", "next")).await?;
        page.on_question("europe").await
    })
}

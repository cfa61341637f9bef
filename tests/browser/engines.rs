//! The embeds in the engines of Firefox and Safari, from the first screen to a result, in the portal on another origin
//! and under the policies of both: `cargo xtask engines`.

use anyhow::Result;
use serde_json::json;

use crate::embed::{PASTE, Portal, comes_to_the_portal};
use crate::engine::Engine;
use crate::page::mark;
use crate::visitor::Visitor;

/// One that is written from the right, and one from the left.
const LANGUAGES: [&str; 2] = ["ar", "en"];

fn in_each_language(engine: Engine, scenario: &impl AsyncFn(&Portal, &str) -> Result<()>) -> Result<()> {
    for language in LANGUAGES {
        let visitor = Visitor::on_a_phone().on_day("2026-03-05").in_engine(engine);
        comes_to_the_portal(&visitor, async |portal| scenario(portal, language).await)?;
    }
    Ok(())
}

async fn element(portal: &Portal<'_>, language: &str) -> Result<()> {
    portal.open("?page=guide").await?;
    portal.page.click(&mark("speak", language)).await?;
    portal.page.find(&format!("{}[lang={language}]", mark("screen", "intro"))).await?;
    portal.go_through().await?;
    came_to_the_result(portal, language).await
}

async fn frame(portal: &Portal<'_>, language: &str) -> Result<()> {
    portal.open("frame.html").await?;
    assert_eq!(portal.frame().await?.get("lang"), Some(&json!("ar")));
    if language != "ar" {
        portal.page.run(PASTE, vec![json!({ "lang": language })]).await?;
    }
    portal.enter().await?;
    portal.page.screen("intro").await?;
    let begun = portal.fits().await?;
    portal.go_through().await?;
    assert!(portal.fits().await? > begun, "the height follows");
    came_to_the_result(portal, language).await?;
    portal.leave().await?;
    assert_eq!(portal.page.overflow().await?, 0);
    Ok(())
}

async fn came_to_the_result(portal: &Portal<'_>, language: &str) -> Result<()> {
    portal.page.find(&format!("{}[lang={language}]", mark("screen", "result"))).await?;
    assert_eq!(portal.page.attribute("[data-day]", "data-day").await?.as_deref(), Some("2026-03-07"));
    assert_eq!(portal.page.overflow().await?, 0);
    portal.page.storage_is_empty().await?;
    portal.page.no_complaints().await
}

#[test]
#[ignore = "in another engine, for `cargo xtask engines`"]
fn firefox_comes_to_a_result_in_the_element() -> Result<()> {
    in_each_language(Engine::Firefox, &element)
}

#[test]
#[ignore = "in another engine, for `cargo xtask engines`"]
fn firefox_comes_to_a_result_in_the_frame() -> Result<()> {
    in_each_language(Engine::Firefox, &frame)
}

#[test]
#[ignore = "in another engine, for `cargo xtask engines`"]
fn webkit_comes_to_a_result_in_the_element() -> Result<()> {
    in_each_language(Engine::WebKit, &element)
}

#[test]
#[ignore = "in another engine, for `cargo xtask engines`"]
fn webkit_comes_to_a_result_in_the_frame() -> Result<()> {
    in_each_language(Engine::WebKit, &frame)
}

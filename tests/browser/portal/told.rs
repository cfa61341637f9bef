//! What the guide tells the page around it.

use anyhow::Result;
use serde_json::Value;

use super::{PAGE, Portal};
use crate::page::{Page, mark};
use crate::steps::DENMARK;
use crate::visitor::Visitor;

const PLAIN: Portal = Portal::with("<asylum-guide></asylum-guide>");

/// Keeps every event that reaches the document, with all that it says.
pub(super) const LISTEN: &str = "
    window.heard = [];
    for (const name of ['ready', 'step', 'language', 'complete', 'error'])
        document.addEventListener('asylum-guide:' + name, event =>
            window.heard.push([name, ...Object.entries(event.detail ?? {}).flat()].join(' ')));";

pub(super) async fn heard(page: &Page) -> Result<Vec<String>> {
    let Value::Array(heard) = page.run("return window.heard.splice(0)", vec![]).await? else { return Ok(Vec::new()) };
    Ok(heard.iter().map(|event| event.as_str().unwrap_or_default().to_owned()).collect())
}

/// Steps by their names, and no answer.
#[test]
fn a_page_is_told_of_steps_and_never_of_an_answer() -> Result<()> {
    PLAIN.visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.prepare(LISTEN).await?;
        page.open(PAGE).await?;
        page.screen("intro").await?;
        assert_eq!(heard(page).await?, ["ready", "language language en", "step step intro"]);
        page.click(&mark("action", "start")).await?;
        let mut expected = Vec::new();
        for (question, answer) in DENMARK {
            page.answer(question, answer).await?;
            expected.push(format!("step step {question}"));
        }
        page.screen("check").await?;
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        expected.extend(["step step check", "step step result", "complete"].map(str::to_owned));
        let mut told = heard(page).await?;
        // While words are on their way that is a screen too.
        told.retain(|event| event != "step step waiting");
        assert_eq!(told, expected);
        page.click(&mark("action", "language")).await?;
        page.click(&mark("language", "da")).await?;
        page.find("[data-screen=result][lang=da]").await?;
        assert_eq!(heard(page).await?, ["step step language", "language language da", "step step result", "complete"]);
        Ok(())
    })
}

#[test]
fn a_page_is_told_what_went_wrong_and_stays_as_it_is() -> Result<()> {
    let given = Portal::with("<asylum-guide><p id=\"given\">Ask us.</p></asylum-guide>");
    for (blocked, code) in
        [("*app_bg.wasm*", "not-started"), ("*guide-app.js*", "not-started"), ("*/locales/*", "words")]
    {
        given.visit(&Visitor::on_a_phone(), async |page| {
            page.prepare(LISTEN).await?;
            page.block(blocked).await?;
            page.open(PAGE).await?;
            let told = format!("error code {code}");
            page.wait(&told, async || Ok(heard(page).await?.contains(&told).then_some(()))).await?;
            let shown = if code == "words" { "[data-language=da]" } else { "#given" };
            page.find(shown).await?;
            assert_eq!(page.text("header").await?, "Head of the portal");
            page.no_barriers().await?;
            page.complaints().await.map(drop)
        })?;
    }
    Ok(())
}

#[test]
fn without_webassembly_the_page_is_told() -> Result<()> {
    let given = Portal::with("<asylum-guide><p id=\"given\">Ask us.</p></asylum-guide>");
    given.visit(&Visitor::on_a_phone(), async |page| {
        page.prepare(LISTEN).await?;
        page.prepare("delete window.WebAssembly;").await?;
        page.open(PAGE).await?;
        page.find("#given").await?;
        assert_eq!(heard(page).await?, ["error code unsupported"]);
        page.complaints().await.map(drop)
    })
}

//! What is read aloud. The browser of these tests has no voices: some are put in.

use anyhow::Result;
use serde_json::{Value, json};

use crate::page::{Page, mark};
use crate::steps::TRANSFER;
use crate::visit::visit;
use crate::visitor::Visitor;

/// Voices for English and Danish, and one for Arabic that sends elsewhere what it says. `said` has what was said.
const VOICES: &str = "{
    globalThis.said = [];
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const voices = [
        { lang: 'ar-SA', localService: false },
        { lang: 'en_GB', localService: true },
        { lang: 'da-DK', localService: true },
    ];
    const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => said.push('silence'),
        speak: (utterance) => {
            said.push(`${utterance.lang}: ${utterance.text}`);
            if (!globalThis.silent) setTimeout(() => utterance.onstart?.());
        },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
}";

async fn said(page: &Page) -> Result<Vec<String>> {
    let said: Value = page.run("return said.splice(0)", vec![]).await?;
    Ok(serde_json::from_value(said)?)
}

/// At the first question, with the voices.
async fn at_a_question(page: &Page, language: &str) -> Result<()> {
    page.prepare(VOICES).await?;
    page.open(&format!("?lang={language}")).await?;
    page.click(&mark("action", "start")).await?;
    page.on_question("stage").await
}

#[test]
fn a_question_and_the_steps_are_read_and_can_be_stopped() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        at_a_question(page, "en").await?;
        let listen = mark("action", "listen");
        page.click(&listen).await?;
        let read = said(page).await?;
        assert!(read.iter().any(|line| line == "en-GB: Where is your case in Denmark now?"), "{read:?}");
        assert!(read.iter().any(|line| line.ends_with("I don’t know")), "{read:?}");
        assert_eq!(page.text(&listen).await?, "Stop");
        page.is_well_made("a question that is read aloud").await?;
        page.click(&listen).await?;
        assert_eq!((said(page).await?, page.text(&listen).await?), (vec!["silence".to_owned()], "Listen".to_owned()));

        // The focus is on the button, and not on the heading.
        page.choose("decided").await?;
        page.click(&mark("action", "next")).await?;
        for (question, answer) in TRANSFER.iter().skip(1) {
            page.answer(question, answer).await?;
        }
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        page.click(&format!("{} {listen}", mark("part", "steps"))).await?;
        let read = said(page).await?.join("\n");
        assert!(read.contains("7 March 2026") && !read.contains(['\u{2066}', '\u{2068}', '\u{2069}']), "{read}");
        page.click(&mark("action", "back")).await?;
        page.wait("silence", async || Ok(said(page).await?.contains(&"silence".to_owned()).then_some(()))).await
    })
}

#[test]
fn a_voice_that_does_not_begin_is_taken_back() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        at_a_question(page, "da").await?;
        page.run("globalThis.silent = true", vec![]).await?;
        page.click(&mark("action", "listen")).await?;
        let sorry = page.text(".listen-missing").await?;
        assert_eq!(sorry, "Denne enhed har ingen stemme til dette sprog.");
        let hidden = page.run(HIDDEN, vec![json!(mark("action", "listen"))]).await?;
        assert_eq!(hidden, json!([true]), "it would come to nothing once more");
        page.is_well_made("a question without a voice").await
    })
}

#[test]
fn a_voice_that_is_not_on_the_device_is_not_offered() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        at_a_question(page, "ar").await?;
        page.wait("the button", async || {
            let buttons = page.run(HIDDEN, vec![json!(mark("action", "listen"))]).await?;
            Ok((buttons == json!([true])).then_some(()))
        })
        .await
    })
}

const HIDDEN: &str = "
    const root = document.querySelector('asylum-guide').shadowRoot;
    return [...root.querySelectorAll(arguments[0])].map(button => button.hidden);";

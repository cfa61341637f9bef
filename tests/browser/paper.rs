//! The result on paper.

use anyhow::Result;
use thirtyfour::Key;

use crate::handed::TODAY;
use crate::page::{Page, mark};
use crate::steps::{Answers, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

const PERMIT: Answers = &[("stage", "permit"), ("registered", "2026-01-10")];
const UNKNOWN: Answers = &[
    ("stage", "unknown"),
    ("registered", "unknown"),
    ("household", "unknown"),
    ("nationality", "unknown"),
    ("europe", "unknown"),
    ("entry", "unknown"),
    ("circumstances", "unknown"),
];

/// To the sheet, with the second language beside the first.
async fn on_paper(page: &Page, language: &str, answers: Answers<'_>) -> Result<()> {
    page.open_link(language, &crate::handed::fragment(answers)?).await?;
    page.click(&mark("action", "use")).await?;
    page.heading_is_read().await?;
    if !page.all(&mark("screen", "check")).await?.is_empty() {
        page.click(&mark("action", "result")).await?;
    }
    page.screen("result").await?;
    page.click(&mark("action", "print")).await?;
    page.screen("paper").await?;
    page.heading_is_read().await?;
    page.find(&mark("languages", "2")).await.map(drop)
}

/// A page for the person in each language and one for the file, each letter on a page of its own, and nothing
/// of the screen with them.
async fn prints(page: &Page, parts: &[&str]) -> Result<()> {
    let letters = page.all(".letter-page").await?.len();
    let printed = page.printed().await?;
    assert_eq!(printed.pages - letters, 3, "{} pages", printed.pages);
    let text = printed.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    for screen in ["Print your result", "Udskriv dit resultat", "Second language", "Back", "Tilbage"] {
        assert!(!text.contains(screen), "{screen:?} is printed: {text}");
    }
    Ok(())
}

#[test]
fn a_transfer_with_its_deadline() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        on_paper(page, "en", TRANSFER).await?;
        page.is_well_made("the sheet").await?;
        let parts = [
            "Saturday, 7 March 2026",
            "lørdag den 7. marts 2026",
            "Do not rely on it",
            "Regn ikke med det",
            "Sweden",
            "Sverige",
            "What to do now",
            "33 73 50 00",
            "Danish Refugee Council",
            "checked on",
            "not legal advice",
            "ikke juridisk rådgivning",
            "Thursday, 5 March 2026",
        ];
        prints(page, &parts).await?;
        page.storage_is_empty().await
    })
}

#[test]
fn a_transfer_in_danish_beside_english() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        on_paper(page, "da", TRANSFER).await?;
        page.is_well_made("the sheet").await?;
        prints(page, &["lørdag den 7. marts 2026", "Saturday, 7 March 2026", "ikke en afgørelse", "not a decision"])
            .await
    })
}

#[test]
fn nearly_everything_unknown() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        on_paper(page, "en", UNKNOWN).await?;
        let parts = [
            "a deadline of seven days may be running",
            "What we do not know yet",
            "Hvad ved vi ikke endnu?",
            "I don’t know",
            "Name and number of the case",
        ];
        prints(page, &parts).await
    })
}

#[test]
fn a_permit() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        on_paper(page, "da", PERMIT).await?;
        prints(page, &["What to do now", "Gør dette nu", "Name and number of the case"]).await
    })
}

/// The second language is the only thing that is fetched; where it does not come one is printed.
#[test]
fn without_a_network_one_language_is_printed() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.block("*/locales/da*").await?;
        page.result_of("en", TRANSFER).await?;
        page.requests().await?;
        page.click(&mark("action", "print")).await?;
        page.screen("paper").await?;
        page.wait("the sentence on what did not arrive", async || {
            let said = page.text("[role=status]").await?;
            Ok(said.contains("could not be loaded").then_some(()))
        })
        .await?;
        page.find(&mark("languages", "1")).await?;
        let asked = page.requests().await?;
        assert!(asked.iter().all(|url| url.contains("/locales/da")), "{asked:?}");
        assert!(page.printed().await?.text.contains("Saturday, 7 March 2026"));
        // That it did not come is the test, and no fault of the page.
        page.complaints().await.map(drop)
    })
}

#[test]
fn by_keyboard_and_in_one_language() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(TODAY), async |page| {
        page.prepare("window.print = () => { window.printed = true; };").await?;
        page.result_of("en", TRANSFER).await?;
        page.tab_to(&mark("action", "print")).await?;
        page.press(Key::Enter + "").await?;
        page.find(&mark("languages", "2")).await?;
        page.is_well_made("the sheet").await?;
        page.tab_to(&mark("action", "print-now")).await?;
        page.press(Key::Enter + "").await?;
        assert_eq!(page.run("return window.printed === true;", vec![]).await?, true);
        let none = "
            const select = document.querySelector('asylum-guide').shadowRoot.querySelector('select');
            select.value = '';
            select.dispatchEvent(new Event('change'));";
        page.run(none, vec![]).await?;
        page.find(&mark("languages", "1")).await?;
        let printed = page.printed().await?;
        assert!(!printed.text.contains("Vejledning fra"), "{}", printed.text);
        Ok(())
    })
}

#[test]
fn no_button_where_nothing_can_be_printed() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.prepare("window.print = undefined;").await?;
        on_paper(page, "en", TRANSFER).await?;
        assert!(page.all(&mark("action", "print-now")).await?.is_empty());
        Ok(())
    })
}

/// By the browser's own way to print, past the sheet: what is open, and nothing to press.
#[test]
fn the_result_itself_is_printed_as_far_as_it_is_open() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.result_of("en", TRANSFER).await?;
        let folded = page.text(".part-fold > summary > .part-group").await?;
        let text = page.printed().await?.text;
        assert!(text.contains("7 March 2026"), "{text}");
        assert!(!text.contains(&folded), "{folded:?} is printed without what it holds");
        page.click(".part-fold > summary").await?;
        let opened = page.printed().await?.text;
        assert!(opened.contains(&folded), "{folded:?} is open: {opened}");
        for button in ["Change language", "Back", "Print"] {
            assert!(!opened.contains(button), "{button:?} is printed: {opened}");
        }
        Ok(())
    })
}

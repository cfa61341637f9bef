//! What is taken along from the result: a day for the calendar, a text, a link. And what is forgotten.

use anyhow::Result;
use icalendar::{Calendar, CalendarComponent, Component as _};
use thirtyfour::Key;

use crate::handed::TODAY;
use crate::page::{Page, mark};
use crate::steps::{DENMARK, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

async fn the_day_is_saved(page: &Page, language: &str, sentence: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    page.save_to(folder.path()).await?;
    page.result_of(language, TRANSFER).await?;
    page.requests().await?;
    page.click(&mark("action", "calendar")).await?;
    let (name, file) = page.saved_in(folder.path()).await?;
    assert_eq!(name, "appeal-2026-03-07.ics");
    let calendar: Calendar = file.parse().map_err(anyhow::Error::msg)?;
    let [CalendarComponent::Event(event)] = calendar.components.as_slice() else {
        anyhow::bail!("not one event: {file}")
    };
    assert_eq!(event.property_value("DTSTART"), Some("20260307"));
    assert_eq!(event.property_value("DTEND"), Some("20260308"));
    let details = event.get_description().unwrap_or_default();
    assert!(details.contains(sentence), "{details}");
    let asked = page.requests().await?;
    assert!(asked.is_empty(), "{asked:?}");
    page.storage_is_empty().await
}

#[test]
fn the_last_safe_day_for_the_calendar_in_english() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        the_day_is_saved(page, "en", "must have your appeal by Saturday, 7 March 2026").await
    })
}

#[test]
fn the_last_safe_day_for_the_calendar_in_danish() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        the_day_is_saved(page, "da", "skal have din klage senest lørdag den 7. marts 2026").await
    })
}

#[test]
fn no_calendar_without_a_running_window_or_without_files() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-12"), async |page| {
        page.result_of("en", TRANSFER).await?;
        page.find(&mark("state", "passed")).await?;
        let of_the_appeal = format!(".deadline {}", mark("action", "calendar"));
        assert!(page.all(&of_the_appeal).await?.is_empty(), "the day is over");
        Ok(())
    })?;
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.prepare("URL.createObjectURL = undefined;").await?;
        page.result_of("en", TRANSFER).await?;
        assert!(page.all(&mark("action", "calendar")).await?.is_empty(), "nothing can be saved");
        Ok(())
    })
}

async fn is_copied(page: &Page, language: &str, said: &str, parts: &[&str]) -> Result<()> {
    page.result_of(language, TRANSFER).await?;
    page.requests().await?;
    page.click(&mark("action", "copy")).await?;
    page.wait("the word that it is copied", async || {
        Ok((page.text("[data-part=take] .copied").await? == said).then_some(()))
    })
    .await?;
    let text = page.clipboard().await?;
    for part in parts {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    let asked = page.requests().await?;
    assert!(asked.is_empty(), "{asked:?}");
    page.is_well_made("the result, copied").await
}

#[test]
fn the_result_as_a_text_in_english() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        let parts = ["by Saturday, 7 March 2026", "Country: Sweden", "33\u{a0}73\u{a0}50\u{a0}00", "not a decision"];
        is_copied(page, "en", "Copied", &parts).await
    })
}

#[test]
fn the_result_as_a_text_in_danish_by_keyboard() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(TODAY), async |page| {
        page.result_of("da", TRANSFER).await?;
        page.tab_to(&mark("action", "copy")).await?;
        page.press(Key::Enter + "").await?;
        page.wait("the word that it is copied", async || {
            Ok((page.text("[data-part=take] .copied").await? == "Kopieret").then_some(()))
        })
        .await?;
        let text = page.clipboard().await?;
        assert!(text.contains("senest lørdag den 7. marts 2026"), "{text}");
        Ok(())
    })
}

#[test]
fn without_a_clipboard_the_text_can_be_selected() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.prepare("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });").await?;
        page.result_of("en", TRANSFER).await?;
        page.click(&mark("action", "copy")).await?;
        let text = page.find("textarea").await?.prop("value").await?.unwrap_or_default();
        assert!(text.contains("by Saturday, 7 March 2026"), "{text}");
        page.wait(
            "the focus on it",
            async || Ok((page.focused().await?.tag_name().await? == "textarea").then_some(())),
        )
        .await?;
        page.is_well_made("a text to select").await
    })
}

#[test]
fn sharing_where_the_device_offers_it() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.prepare("Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });")
            .await?;
        page.result_of("en", TRANSFER).await?;
        assert!(page.all(&mark("action", "share")).await?.is_empty(), "it cannot be shared");
        let takes = "
            Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: what => {
                window.shared = what.text;
                return Promise.reject(new DOMException('', window.refuses ? 'NotAllowedError' : 'AbortError'));
            } });";
        page.prepare(takes).await?;
        page.result_of("en", TRANSFER).await?;
        page.click(&mark("action", "share")).await?;
        let shared = page.run("return window.shared;", vec![]).await?;
        assert!(shared.as_str().is_some_and(|text| text.contains("by Saturday, 7 March 2026")), "{shared}");
        // The person thought better of it: nothing is said.
        assert!(page.all("textarea").await?.is_empty());
        page.run("window.refuses = true;", vec![]).await?;
        page.click(&mark("action", "share")).await?;
        page.find("textarea").await.map(drop)
    })
}

#[test]
fn everything_is_forgotten() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.begin("en").await?;
        for (question, answer) in DENMARK {
            page.answer(question, answer).await?;
        }
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        page.click(&mark("action", "forget")).await?;
        page.screen("language").await?;
        page.is_well_made("the choice of language").await?;
        for _ in 0..DENMARK.len() + 3 {
            page.go_back().await?;
            let seen = page.everything_seen().await?;
            for answer in ["Syria", "10 January 2026", "wait for the first interview"] {
                assert!(!seen.contains(answer), "{answer:?} in {seen}");
            }
        }
        page.open("").await?;
        page.click(&mark("language", "en")).await?;
        page.click(&mark("action", "start")).await?;
        page.on_question("stage").await?;
        assert!(page.all("input:checked").await?.is_empty());
        page.storage_is_empty().await
    })
}

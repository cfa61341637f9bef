//! Ways through the guide: by keyboard, back, with changes, and past what does not arrive.

use anyhow::Result;
use thirtyfour::Key;

use crate::page::mark;
use crate::steps::{DENMARK, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

#[test]
fn by_keyboard_alone() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day("2026-03-05"), async |page| {
        page.open("").await?;
        page.tab_to(&mark("language", "en")).await?;
        page.press(Key::Enter + "").await?;
        page.screen("intro").await?;
        page.tab_to(&mark("action", "start")).await?;
        page.press(Key::Enter + "").await?;
        for (question, answer) in DENMARK {
            page.on_question(question).await?;
            if *question == "registered" {
                page.tab_to("#day").await?;
                page.press("10").await?;
                page.tab_to("#month").await?;
                page.press("1").await?;
                page.tab_to("#year").await?;
                page.press("2026").await?;
            } else if *question == "nationality" {
                page.tab_to("#search").await?;
                page.press("Syria").await?;
                page.press(Key::Enter + "").await?;
                page.find(&format!("{} input:checked", mark("choice", answer))).await?;
            } else if ["europe", "circumstances"].contains(question) {
                page.tab_to(&format!("{} input", mark("choice", answer))).await?;
                page.press(Key::Space + "").await?;
            } else {
                page.tab_to("input[type=radio]").await?;
                let reached = format!("{} input:checked", mark("choice", answer));
                page.press(Key::Space + "").await?;
                for _ in 0..12 {
                    if !page.all(&reached).await?.is_empty() {
                        break;
                    }
                    page.press(Key::Down + "").await?;
                }
                page.find(&reached).await?;
            }
            page.press(Key::Enter + "").await?;
        }
        page.screen("check").await?;
        page.tab_to(&mark("action", "result")).await?;
        page.press(Key::Enter + "").await?;
        page.screen("result").await?;
        page.tab_to(&format!("{} .means-why > summary", mark("part", "country"))).await?;
        page.press(Key::Enter + "").await?;
        page.tab_to(&format!("{} summary", mark("rule", "dc6-denmark"))).await?;
        page.press(Key::Space + "").await?;
        page.find(&format!("details[open]{}", mark("rule", "dc6-denmark"))).await.map(drop)
    })
}

/// They are of no use once the page was loaded anew: nobody has to press Back for each of them.
#[test]
fn steps_from_before_a_reload_are_passed_over() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        let before = page.address().await?;
        page.prepare("document.addEventListener('asylum-guide:ready', () => { window.ready = true; });").await?;
        page.begin("en").await?;
        page.answer("stage", "decided").await?;
        page.on_question("decision").await?;
        page.session().refresh().await?;
        page.screen("language").await?;
        page.wait("the guide", async || {
            Ok(page.run("return window.ready", vec![]).await?.as_bool().filter(|ready| *ready))
        })
        .await?;
        page.go_back().await?;
        page.wait("the page before the guide", async || Ok((page.address().await? == before).then_some(()))).await
    })
}

#[test]
fn back_at_every_step_keeps_the_answers() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        for (question, answer) in DENMARK {
            page.answer(question, answer).await?;
        }
        page.screen("check").await?;
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        page.click(&mark("action", "back")).await?;
        page.screen("check").await?;
        // The guide's own Back and the browser's are the same: they are taken in turns.
        for (place, (question, answer)) in DENMARK.iter().rev().enumerate() {
            if place % 2 == 0 {
                page.click(&mark("action", "back")).await?;
            } else {
                page.go_back().await?;
            }
            page.on_question(question).await?;
            if *question != "registered" {
                page.find(&format!("{} input:checked", mark("choice", answer))).await?;
            }
        }
        page.go_back().await?;
        page.screen("intro").await?;
        page.go_back().await?;
        page.screen("language").await?;
        assert!(!page.address().await?.contains("stage"), "answers never stand in the address");
        Ok(())
    })
}

#[test]
fn a_change_asks_what_it_opens_and_keeps_the_rest() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        for (question, answer) in DENMARK {
            page.answer(question, answer).await?;
        }
        // Every line of the check leads to its question and back.
        for (question, answer) in DENMARK {
            page.screen("check").await?;
            page.click(&format!("{} {}", mark("question", question), mark("action", "change"))).await?;
            page.answer(question, answer).await?;
        }
        page.screen("check").await?;
        // Another answer opens questions of its own, and only those.
        page.click(&format!("{} {}", mark("question", "europe"), mark("action", "change"))).await?;
        page.answer("europe", "family").await?;
        page.answer("family", "spouse").await?;
        page.answer("family-country", "DE").await?;
        page.answer("family-stay", "protected").await?;
        page.answer("family-since", "home").await?;
        page.answer("family-wish", "both").await?;
        page.screen("check").await?;
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        assert!(page.text(&mark("part", "country")).await?.contains("Germany"));
        Ok(())
    })
}

#[test]
fn a_language_that_does_not_arrive_changes_nothing() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("").await?;
        page.block("*/locales/da*").await?;
        page.click(&mark("language", "da")).await?;
        page.find("[data-trouble=language]").await?;
        page.is_well_made("the first screen without its language").await?;
        page.click(&mark("language", "en")).await?;
        page.screen("intro").await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "decided").await?;
        page.on_question("decision").await?;
        page.click(&mark("action", "language")).await?;
        page.screen("language").await?;
        page.click(&mark("language", "da")).await?;
        let sentence = page.text("[role=alert]").await?;
        assert!(sentence.contains("could not be loaded"), "it is said in the present language: {sentence}");
        // The answers are still there, and the other language too once the network is.
        page.block("").await?;
        page.click(&mark("language", "da")).await?;
        page.find(&format!("form{}", mark("question", "decision"))).await?;
        assert!(page.text("h1").await?.contains("afgjort"), "{}", page.text("h1").await?);
        // The browser itself notes what did not arrive.
        page.complaints().await.map(drop)
    })
}

#[test]
fn words_that_do_not_arrive_can_be_asked_for_again() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("").await?;
        page.block("*/locales/*-later*").await?;
        page.click(&mark("language", "en")).await?;
        page.screen("intro").await?;
        page.click(&mark("action", "start")).await?;
        page.on_question("stage").await?;
        page.click(&mark("action", "next")).await?;
        page.find("[role=alert]").await?;
        page.choose("decided").await?;
        page.click(&mark("action", "next")).await?;
        page.find(&mark("action", "retry")).await?;
        page.heading_is_read().await?;
        page.is_well_made("the screen without its words").await?;
        let complaints = page.complaints().await?.join("\n");
        assert!(!complaints.contains("no text"), "{complaints}");
        // Still none: it is said again. Another language is not shown by half.
        page.click(&mark("action", "retry")).await?;
        page.heading_is_read().await?;
        page.find(&mark("action", "retry")).await?;
        page.click(&mark("action", "language")).await?;
        page.click(&mark("language", "da")).await?;
        let sentence = page.text("[role=alert]").await?;
        assert!(sentence.contains("could not be loaded"), "it is said in the present language: {sentence}");
        page.click(&mark("action", "back")).await?;
        page.block("").await?;
        page.click(&mark("action", "retry")).await?;
        page.on_question("decision").await?;
        page.click(&mark("action", "back")).await?;
        page.on_question("stage").await?;
        page.find(&format!("{} input:checked", mark("choice", "decided"))).await?;
        page.complaints().await.map(drop)
    })
}

/// The program and the look of the later screens, likewise.
#[test]
fn what_later_screens_need_can_be_asked_for_again() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        for missing in ["*/asylum-guide-rest.wasm*", "*/result.css*"] {
            page.block(missing).await?;
            page.begin("en").await?;
            page.answer("stage", "decided").await?;
            page.find(&mark("action", "retry")).await?;
            page.is_well_made("the screen without what it needs").await?;
            page.block("").await?;
            page.click(&mark("action", "retry")).await?;
            page.on_question("decision").await?;
        }
        page.complaints().await.map(drop)
    })
}

#[test]
fn words_that_are_late_are_waited_for() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("").await?;
        let hold = "
            const real = window.fetch;
            window.held = [];
            window.fetch = async (...asked) => {
                if (String(asked[0]).includes('-later')) await new Promise((go) => window.held.push(go));
                return real(...asked);
            };";
        page.run(hold, vec![]).await?;
        page.click(&mark("language", "en")).await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "decided").await?;
        page.screen("waiting").await?;
        page.heading_is_read().await?;
        page.is_well_made("the screen that waits").await?;
        // Another language that is late too, and is not waited for.
        page.click(&mark("action", "language")).await?;
        page.click(&mark("language", "da")).await?;
        page.find("[aria-busy]").await?;
        page.click(&mark("action", "back")).await?;
        page.screen("waiting").await?;
        page.run("for (const go of window.held) go()", vec![]).await?;
        page.on_question("decision").await?;
        let heading = page.text("h1").await?;
        assert!(heading.contains("decide"), "still in English: {heading}");
        Ok(())
    })
}

#[test]
fn narrow_screens_and_large_letters_lose_nothing() -> Result<()> {
    for visitor in [
        Visitor::on_a_phone().with_width(320),
        Visitor::on_a_phone().with_text_at_200_percent(),
        Visitor::on_a_phone().with_width(320).with_text_at_200_percent(),
    ] {
        visit(&visitor.on_day("2026-03-05"), async |page| page.run_through("da", TRANSFER).await)?;
    }
    Ok(())
}

#[test]
fn an_address_can_name_the_language() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("?lang=da").await?;
        page.screen("intro").await?;
        assert!(page.text("h1").await?.contains("asylsag"), "{}", page.text("h1").await?);
        page.is_well_made("the introduction").await
    })
}

#[test]
fn nothing_is_asked_of_the_network_once_the_language_is_there() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        page.on_question("stage").await?;
        page.wait("the last of the words", async || {
            Ok(page.requests().await?.iter().any(|address| address.contains("en-rules.ftl")).then_some(()))
        })
        .await?;
        for (question, answer) in TRANSFER {
            page.answer(question, answer).await?;
        }
        page.screen("check").await?;
        page.click(&mark("action", "result")).await?;
        page.screen("result").await?;
        assert_eq!(page.requests().await?, Vec::<String>::new());
        page.storage_is_empty().await
    })
}

//! What a page asks of the guide by attributes, and in which language it begins.

use anyhow::Result;

use super::{PAGE, Portal};
use crate::page::mark;
use crate::visitor::Visitor;

const PLAIN: Portal = Portal::with("<asylum-guide></asylum-guide>");

#[test]
fn two_lines_are_enough() -> Result<()> {
    PLAIN.visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.screen("intro").await?;
        assert_eq!(page.attribute("[data-screen]", "lang").await?.as_deref(), Some("en"));
        page.is_well_made("the introduction in a portal").await
    })
}

/// The element first, then the page around it, and the device. The address is the page's own.
#[test]
fn the_language_is_the_elements_the_pages_or_the_readers() -> Result<()> {
    for (element, around, device, address, expected) in [
        ("lang=\"da\"", "en", "en", "", "da"),
        ("", "da-DK", "en", "", "da"),
        ("", "cy", "da-DK", "", "da"),
        ("lang=\"en\"", "da", "da", "?lang=DA", "en"),
        ("", "en", "da", "?lang=da-DK", "en"),
        ("", "cy", "cy", "", "en"),
    ] {
        let main = format!("<asylum-guide {element}></asylum-guide>");
        Portal::with(&main).in_language(around).visit(&Visitor::on_a_phone().reading(device), async |page| {
            page.open(&format!("{PAGE}{address}")).await?;
            let lang = page.attribute(&mark("screen", "intro"), "lang").await?;
            assert_eq!(lang.as_deref(), Some(expected), "{element} {around} {device} {address}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_page_changes_the_language_where_the_guide_stands() -> Result<()> {
    PLAIN.visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "waiting").await?;
        page.on_question("registered").await?;
        page.fill("#day", "10").await?;
        page.ask("guide.lang = 'da-DK';").await?;
        page.find("[data-screen=question][lang=da] form[data-question=registered]").await?;
        assert_eq!(page.find("#day").await?.prop("value").await?.as_deref(), Some("10"), "what was entered stays");
        page.go_back().await?;
        page.on_question("stage").await
    })
}

#[test]
fn a_page_chooses_where_the_guide_begins() -> Result<()> {
    for (start, screen) in [("question", "question"), ("days", "days"), ("intro", "intro")] {
        let main = format!("<asylum-guide start=\"{start}\"></asylum-guide>");
        Portal::with(&main).visit(&Visitor::on_a_phone(), async |page| {
            page.open(PAGE).await?;
            page.screen(screen).await?;
            assert!(page.all(&mark("action", "back")).await?.is_empty(), "{start} is the first screen");
            page.is_well_made(screen).await?;
            let other = if screen == "days" { "question" } else { "days" };
            page.ask(&format!("guide.setAttribute('start', '{other}');")).await?;
            page.screen(other).await.map(drop)
        })?;
    }
    Ok(())
}

/// Two guides and a page with a heading of its own: one heading of the first level.
#[test]
fn headings_take_the_level_that_the_page_asks_for() -> Result<()> {
    let two = "<asylum-guide heading-level=\"2\"></asylum-guide><asylum-guide heading-level=\"2\"></asylum-guide>";
    Portal::with(two).visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        let levels = "
            return [...document.querySelectorAll('asylum-guide')].map(guide =>
                [...guide.shadowRoot?.querySelectorAll('h1, h2') ?? []]
                    .map(one => (one.ariaLevel ?? one.localName[1]) - one.localName[1] + 1)
                    .filter((level, place, all) => all.indexOf(level) === place).join(' ')).join('; ');";
        page.wait("headings of the second level", async || {
            Ok((page.run(levels, vec![]).await? == "2; 2").then_some(()))
        })
        .await?;
        page.no_barriers().await?;
        page.ask("guide.setAttribute('heading-level', '4'); guide.setAttribute('start', 'question');").await?;
        page.wait("the fourth level", async || Ok((page.run(levels, vec![]).await? == "4; 2").then_some(()))).await?;
        page.ask("guide.removeAttribute('heading-level');").await?;
        page.wait("their own levels", async || Ok((page.run(levels, vec![]).await? == "1; 2").then_some(()))).await
    })
}

#[test]
fn nonsense_is_named_and_not_followed() -> Result<()> {
    let main = "<asylum-guide lang=\"12\" theme=\"blue\" start=\"result\" heading-level=\"9\"></asylum-guide>";
    Portal::with(main).visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.screen("intro").await?;
        let said = page.complaints().await?.join("\n");
        for (attribute, value) in [("lang", "12"), ("theme", "blue"), ("start", "result"), ("heading-level", "9")] {
            assert!(said.contains(&format!("{attribute}=\\\"{value}\\\" is not known")), "{attribute}: {said}");
        }
        assert_eq!(said.lines().count(), 4, "{said}");
        page.ask("guide.lang = '%';").await?;
        page.ask("guide.lang = 'da';").await?;
        page.find("[data-screen=intro][lang=da]").await?;
        assert_eq!(page.complaints().await?.len(), 1, "the language that is none");
        Ok(())
    })
}

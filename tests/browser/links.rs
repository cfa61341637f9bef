//! Links that carry answers: made on one page, opened on another.

use anyhow::{Context as _, Result};
use thirtyfour::Key;

use crate::handed::{TODAY, fragment};
use crate::page::{Page, mark};
use crate::steps::{DENMARK, TRANSFER};
use crate::visit::visit;
use crate::visitor::Visitor;

/// The link that the page has made, read from its field.
async fn made(page: &Page) -> Result<String> {
    page.find("[data-link]").await?.prop("value").await?.context("no link")
}

async fn there_and_back(page: &Page, language: &str, warning: &str) -> Result<()> {
    page.result_of(language, TRANSFER).await?;
    let result = page.text(&mark("screen", "result")).await?;
    page.requests().await?;
    page.click(&mark("action", "link")).await?;
    page.screen("link").await?;
    page.heading_is_read().await?;
    page.is_well_made("what a link holds").await?;
    assert!(page.text(".notice").await?.contains(warning));
    assert_eq!(page.all(".answers > div").await?.len(), TRANSFER.len());
    assert!(page.all("[data-link]").await?.is_empty(), "nothing is made unasked");
    page.click(&mark("action", "make-link")).await?;
    let link = made(page).await?;
    page.is_well_made("a link").await?;
    assert_eq!(page.scanned().await?, link);
    page.click(&mark("action", "copy-link")).await?;
    page.find(".copied span").await?;
    assert_eq!(page.clipboard().await?, link);
    let asked = page.requests().await?;
    assert!(asked.is_empty(), "{asked:?}");

    // On another phone.
    let (site, fragment) = link.split_once('#').context("no fragment")?;
    page.open_link(language, fragment).await?;
    page.heading_is_read().await?;
    page.is_well_made("an opened link").await?;
    assert_eq!(page.address().await?, site, "the address holds no answers");
    assert_eq!(page.all(".answers > div").await?.len(), TRANSFER.len());
    page.click(&mark("action", "use")).await?;
    page.screen("result").await?;
    assert_eq!(page.text(&mark("screen", "result")).await?, result);
    page.storage_is_empty().await
}

#[test]
fn a_link_gives_the_same_result_in_english() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| there_and_back(page, "en", "can read your answers").await)
}

#[test]
fn a_link_gives_the_same_result_in_danish() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| there_and_back(page, "da", "kan læse dine svar").await)
}

#[test]
fn a_link_by_keyboard() -> Result<()> {
    visit(&Visitor::at_a_desk().on_day(TODAY), async |page| {
        page.result_of("en", DENMARK).await?;
        for action in ["link", "make-link"] {
            page.tab_to(&mark("action", action)).await?;
            page.press(Key::Enter + "").await?;
        }
        page.wait("the focus on the link", async || {
            Ok(page.focused().await?.attr("data-link").await?.is_some().then_some(()))
        })
        .await?;
        assert_eq!(page.scanned().await?, made(page).await?);
        Ok(())
    })
}

/// Each with its sentence, and with what can still be read.
#[test]
fn broken_links_keep_what_can_be_read() -> Result<()> {
    let whole = fragment(TRANSFER)?;
    let all = TRANSFER.len();
    let table = [
        (whole.replace("household=alone", "household=partner"), "changed after it was made", "er ændret", all, 0),
        (whole.chars().take(whole.len() - 20).collect(), "end of this link is missing", "Slutningen", all - 1, 1),
        (whole.replace("asylum-guide=2", "asylum-guide=3"), "newer version", "nyere version", all, 0),
        (whole.replace("asylum-guide=2", "asylum-guide=0"), "older version", "ældre version", all, 0),
        (whole.replace("&circumstances=", "&garden="), "changed after it was made", "er ændret", all - 1, 1),
        (
            whole.replace("circumstances=none", "circumstances=perhaps"),
            "changed after it was made",
            "er ændret",
            all - 1,
            1,
        ),
    ];
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        for (link, english, danish, read, unread) in &table {
            for (language, sentence) in [("en", english), ("da", danish)] {
                page.open_link(language, link).await?;
                let said = page.text(".notice").await?;
                assert!(said.contains(sentence), "{link}: {said}");
                assert_eq!(page.all(".answers > div").await?.len(), *read, "{link}");
                assert_eq!(page.all("[data-unread]").await?.len(), *unread, "{link}");
                assert!(!page.address().await?.contains('#'), "{link}");
            }
            page.is_well_made("a broken link").await?;
            // It is looked at before it decides anything.
            page.click(&mark("action", "use")).await?;
            page.screen("check").await?;
        }
        page.open_link("en", "asylum-guide=2&garden=yes&check=0").await?;
        assert!(page.all(&mark("action", "use")).await?.is_empty(), "there is nothing to use");
        assert!(page.text("[data-unread]").await?.contains("does not know"));
        page.click(&mark("action", "discard")).await?;
        page.screen("intro").await.map(drop)
    })
}

#[test]
fn a_link_does_not_replace_answers_unasked() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.begin("en").await?;
        page.answer("stage", "decided").await?;
        page.on_question("decision").await?;
        let address = page.address().await?;
        // The link comes into the page that is open.
        page.open(&format!("#{}", fragment(DENMARK)?)).await?;
        page.screen("opened").await?;
        page.is_well_made("a link beside answers").await?;
        assert!(page.text(".notice").await?.contains("would replace"));
        assert_eq!(page.address().await?, address);
        page.click(&mark("action", "discard")).await?;
        page.on_question("decision").await?;
        page.click(&mark("action", "back")).await?;
        page.on_question("stage").await?;
        page.find(&format!("{} input:checked", mark("choice", "decided"))).await?;
        // Now it is used.
        page.open(&format!("#{}", fragment(DENMARK)?)).await?;
        page.screen("opened").await?;
        page.click(&mark("action", "use")).await?;
        page.screen("result").await?;
        assert!(page.text(&mark("part", "country")).await?.contains("Denmark"));
        page.click(&mark("action", "back")).await?;
        page.screen("check").await?;
        assert_eq!(page.all(".answers > div").await?.len(), DENMARK.len());
        Ok(())
    })
}

/// The language of the address is taken too; a fragment of the page's own stays; nothing else of it goes along.
#[test]
fn the_address_belongs_to_the_page() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.open(&format!("?lang=da&x=1#{}", fragment(TRANSFER)?)).await?;
        page.screen("opened").await?;
        assert!(page.address().await?.ends_with("?lang=da&x=1"));
        page.click(&mark("action", "discard")).await?;
        page.screen("intro").await?;

        page.open("?lang=en&y=1#chapter-3").await?;
        page.screen("intro").await?;
        assert!(page.address().await?.ends_with("#chapter-3"));

        page.open(&format!("?lang=en&sid=SECRET#{}", fragment(DENMARK)?)).await?;
        page.click(&mark("action", "use")).await?;
        page.screen("result").await?;
        page.click(&mark("action", "link")).await?;
        page.click(&mark("action", "make-link")).await?;
        assert!(!made(page).await?.contains("SECRET"), "what else the address says goes to nobody");
        Ok(())
    })
}

#[test]
fn of_several_guides_one_takes_the_link() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day(TODAY), async |page| {
        page.open("?lang=en").await?;
        page.screen("intro").await?;
        let another = "
            const guide = document.createElement('asylum-guide');
            guide.lang = 'en';
            const given = document.createElement('section');
            given.dataset.screen = 'language';
            guide.append(given);
            document.querySelector('main').append(guide);";
        page.run(another, vec![]).await?;
        page.wait("two guides", async || Ok((page.all(&mark("screen", "intro")).await?.len() == 2).then_some(())))
            .await?;
        page.run("location.hash = arguments[0];", vec![fragment(TRANSFER)?.into()]).await?;
        page.screen("opened").await?;
        assert_eq!(page.all(&mark("screen", "opened")).await?.len(), 1);
        assert_eq!(page.all(&mark("screen", "intro")).await?.len(), 1);
        Ok(())
    })
}

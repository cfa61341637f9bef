//! Which language a person comes to read.

use anyhow::Result;

use crate::{page::mark, visit::visit, visitor::Visitor};

/// The codes of the links of the first screen, in their order.
const OFFERED: &str =
    "return [...document.querySelectorAll('[data-language]')].map((link) => link.dataset.language).join(' ')";

#[test]
fn the_languages_of_the_device_stand_first() -> Result<()> {
    visit(&Visitor::on_a_phone().reading("da-DK,en"), async |page| {
        page.open("").await?;
        page.screen("language").await?;
        page.wait("Danish before English", async || {
            let offered = page.run(OFFERED, vec![]).await?;
            Ok(offered.as_str().is_some_and(|offered| offered.starts_with("da en")).then_some(()))
        })
        .await?;
        assert!(page.all("[data-trouble=unknown]").await?.is_empty(), "they are there");
        Ok(())
    })
}

#[test]
fn a_device_whose_language_is_not_there_is_told_so() -> Result<()> {
    visit(&Visitor::on_a_phone().reading("cy"), async |page| {
        page.open("").await?;
        let said = page.text("[data-trouble=unknown]").await?;
        assert!(said.contains("It is now in: English"), "{said}");
        page.is_well_made("the first screen of another language").await
    })
}

#[test]
fn an_address_that_names_a_language_that_is_not_there_leads_to_the_nearest() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        for (asked, said) in [("nb-NO", "Den er nu på: Dansk"), ("cy", "It is now in: English")] {
            page.open(&format!("?lang={asked}")).await?;
            page.screen("intro").await?;
            let notice = page.text(".notice").await?;
            assert!(notice.contains(said), "{asked}: {notice}");
            page.is_well_made("the introduction in another language").await?;
        }
        // One that is chosen is meant.
        page.click(&mark("action", "language")).await?;
        page.click(&mark("language", "en")).await?;
        page.screen("intro").await?;
        assert!(!page.text("section").await?.contains("It is now in"));
        Ok(())
    })
}

/// Where the address names no language, who made the page may.
#[test]
fn an_element_can_name_its_language() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("").await?;
        let add = "
            const guide = document.createElement('asylum-guide');
            guide.lang = 'da-DK';
            document.querySelector('main').append(guide);";
        page.run(add, vec![]).await?;
        let begun = "
            const root = document.querySelector('asylum-guide[lang]').shadowRoot;
            return !!root?.querySelector('[data-screen=intro][lang=da]');";
        page.wait("its introduction in Danish", async || Ok(page.run(begun, vec![]).await?.as_bool().filter(|is| *is)))
            .await?;
        // It holds no first screen, and shows one without words until the language is there.
        page.complaints().await.map(drop)
    })
}

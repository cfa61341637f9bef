//! The first screen is plain HTML: it does not wait for the program.

use anyhow::Result;

use crate::{page::mark, visit::visit, visitor::Visitor};

#[test]
fn the_first_screen_is_there_before_any_script() -> Result<()> {
    visit(&Visitor::on_a_phone().without_scripts(), async |page| {
        page.open("").await?;
        page.screen("language").await?;
        for (language, name) in [("en", "English"), ("da", "Dansk")] {
            let text = page.text(&mark("language", language)).await?;
            assert!(text.contains(name), "the button for {language} says {text:?}");
        }
        Ok(())
    })
}

#[test]
fn the_first_screen_has_no_barriers() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("").await?;
        page.screen("language").await?;
        page.no_barriers().await
    })
}

/// Where the loader does not come, no script can say so.
#[test]
fn without_the_loader_it_is_said_what_to_do() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.block("*/asylum-guide.js*").await?;
        page.open("").await?;
        page.screen("language").await?;
        assert!(page.all("[data-trouble=start]").await?.is_empty(), "not while it may still come");
        page.run("for (const wait of document.getAnimations()) wait.finish()", vec![]).await?;
        page.find("[data-trouble=start] a[href='en/read/']").await?;
        page.no_barriers().await?;
        // The browser itself notes what did not arrive.
        page.complaints().await.map(drop)
    })
}

#[test]
fn title_and_language_of_the_page_follow_what_is_shown() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.begin("da").await?;
        page.on_question("stage").await?;
        let called = "return [document.documentElement.lang, document.title].join(': ')";
        let heading = page.text("h1").await?;
        assert_eq!(page.run(called, vec![]).await?, format!("da: {heading} · Din asylsag i Danmark"));
        page.click(&mark("action", "next")).await?;
        page.find("[role=alert]").await?;
        assert_eq!(page.run(called, vec![]).await?, format!("da: Fejl: {heading} · Din asylsag i Danmark"));
        Ok(())
    })
}

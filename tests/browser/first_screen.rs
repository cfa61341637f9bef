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

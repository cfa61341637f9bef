//! What is fetched until the first question can be answered, and no more.

use anyhow::Result;
use xtask::{house, site::weigh};

use crate::{page::mark, visit::visit, visitor::Visitor};

#[test]
fn the_first_question_needs_just_the_parts_that_are_weighed() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("en/").await?;
        page.click(&mark("action", "start")).await?;
        page.screen("question").await?;
        // The page has a first question before its program comes, which is another to be waited for.
        page.wait("the program", async || {
            let come = page.run("return !document.querySelector('asylum-guide > [data-screen]')", vec![]).await?;
            Ok((come == true).then_some(()))
        })
        .await?;

        let mut asked: Vec<String> = page.requests().await?.iter().map(|url| file(url)).collect();
        // What comes later is on its way too; the first question does not wait for it.
        const LATER: [&str; 5] = ["-later.ftl", "-rules.ftl", "result.css", "-rest.wasm", "keep.js"];
        let later = |file: &str| LATER.iter().any(|end| file.ends_with(end));
        // Letters that this browser lacks are asked for once the page has been seen.
        asked.retain(|file| !later(file) && !file.starts_with("fonts/"));
        asked.sort();
        let mut weighed = weigh::names(&house::dist(), "en")?;
        weighed.sort();
        assert_eq!(asked, weighed);
        page.storage_is_empty().await
    })
}

/// The path of a file in the site, from its address.
fn file(url: &str) -> String {
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    let path = path.split('?').next().unwrap_or_default();
    if path.is_empty() || path.ends_with('/') { [path, "index.html"].concat() } else { path.to_owned() }
}

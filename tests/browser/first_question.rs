//! What is fetched until the first question can be answered, and no more.

use std::cell::RefCell;

use anyhow::Result;
use xtask::{house, site::weigh};

use crate::{page::mark, visit::visit, visitor::Visitor};

#[test]
fn the_first_question_needs_just_the_parts_that_are_weighed() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("en/").await?;
        page.click(&mark("action", "start")).await?;
        page.screen("question").await?;
        // What comes later is on its way too; the first question does not wait for it. Letters that this browser lacks
        // are asked for once the page has been seen.
        const LATER: [&str; 6] = ["-later.ftl", "-rules.ftl", "result.css", "-rest.wasm", "print.js", "keep.js"];
        let first = |file: &String| !LATER.iter().any(|end| file.ends_with(end)) && !file.starts_with("fonts/");
        let mut weighed = weigh::names(&house::dist(), "en")?;
        let asked = RefCell::new(Vec::new());
        // The page has a first question before the last of them is asked for.
        page.wait(&format!("all of {weighed:?}"), async || {
            let more = page.requests().await?;
            let mut asked = asked.borrow_mut();
            asked.extend(more.iter().map(|url| file(url)).filter(first));
            Ok(weighed.iter().all(|part| asked.contains(part)).then_some(()))
        })
        .await?;
        let mut asked = asked.into_inner();
        asked.sort();
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

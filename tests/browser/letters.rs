//! Letters that the device lacks. The browser of these tests has none for Tigrinya: without a font of ours it would show
//! boxes.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::page::{Page, mark};
use crate::steps::TRANSFER;
use crate::visit::visit;
use crate::visitor::Visitor;

/// The letters on the screen that are as wide as one that nobody has, in the letters of the element that they stand in.
const BOXES: &str = r"
    const done = arguments[arguments.length - 1];
    const look = async () => {
        await document.fonts.ready;
        const host = document.querySelector('asylum-guide');
        const canvas = document.createElement('canvas').getContext('2d');
        const found = new Set();
        for (const root of [host, host.shadowRoot]) {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (!node.parentElement) continue;
                canvas.font = getComputedStyle(node.parentElement).font;
                const width = letter => canvas.measureText(letter).width;
                const box = width('\u{10fffd}');
                for (const letter of node.data) {
                    if (/\p{Letter}/u.test(letter) && width(letter) === box) found.add(letter);
                }
            }
        }
        return [...found].join('');
    };
    look().then(done, error => done(`the browser said ${error}`));";

async fn boxes(page: &Page) -> Result<String> {
    let found: Value = page.session().execute_async(BOXES, vec![]).await?.convert()?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

/// A font may need a moment.
async fn no_boxes(page: &Page, screen: &str) -> Result<()> {
    page.wait(&format!("letters on {screen}"), async || Ok(boxes(page).await?.is_empty().then_some(()))).await
}

async fn fonts(page: &Page) -> Result<Vec<String>> {
    let fonts = page.requests().await?.into_iter().filter(|address| address.contains(".woff2"));
    Ok(fonts.filter_map(|address| Some(address.split('/').next_back()?.split('?').next()?.to_owned())).collect())
}

#[test]
fn no_language_is_boxes_on_the_first_screen_and_only_its_letters_are_fetched() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.open("").await?;
        no_boxes(page, "the first screen").await?;
        assert_eq!(fonts(page).await?, ["ethiopic-first.woff2"]);
        page.no_complaints().await
    })
}

#[test]
fn tigrinya_is_no_boxes() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("ti").await?;
        no_boxes(page, "the first question").await?;
        page.run_quickly("ti", TRANSFER).await?;
        no_boxes(page, "a result").await?;
        let mut fetched = fonts(page).await?;
        fetched.sort_unstable();
        fetched.dedup();
        assert!(fetched.iter().all(|font| font.starts_with("ethiopic")), "{fetched:?}");
        page.no_complaints().await
    })
}

#[test]
fn sorani_and_pashto_have_all_their_letters_and_join_them() -> Result<()> {
    for (code, joined) in [("ckb", ["بێ", "ھە", "ڵێ"]), ("ps", ["ښځ", "ټې", "ګډ"])] {
        visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
            page.run_quickly(code, TRANSFER).await?;
            no_boxes(page, "a result").await?;
            for pair in joined {
                let apart = page.run(APART, vec![json!(pair)]).await?;
                ensure!(apart == json!(false), "{code}: {pair} is not joined");
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Whether two letters are no narrower together than each alone. A letter that joins has another shape.
const APART: &str = "
    const screen = document.querySelector('asylum-guide').shadowRoot.querySelector('.screen');
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.font = getComputedStyle(screen).font;
    const width = text => canvas.measureText(text).width;
    const [first, second] = arguments[0];
    return width(first + second) === width(first) + width(second);";

const NAMED: &str = "return Boolean(document.querySelector('link[href*=\"fonts/ethiopic.css\"]'));";

#[test]
fn in_english_no_letters_are_fetched() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("en/").await?;
        page.click(&mark("action", "start")).await?;
        page.screen("question").await?;
        page.wait("what names the fonts", async || Ok((page.run(NAMED, vec![]).await? == json!(true)).then_some(())))
            .await?;
        assert_eq!(fonts(page).await?, Vec::<String>::new());
        Ok(())
    })
}

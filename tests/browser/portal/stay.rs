//! A guide that is taken out and put back, many that come and go, and one in a frame that may do little.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::{PAGE, Portal};
use crate::page::{Page, mark};
use crate::visitor::Visitor;

const PLAIN: Portal = Portal::with("<asylum-guide></asylum-guide>");

/// Takes the guide out and puts it back a fifth of a second later, as tabs and dialogs do.
async fn out_and_in(page: &Page) -> Result<()> {
    let script = "
        const done = arguments[arguments.length - 1];
        const guide = document.querySelector('asylum-guide');
        guide.remove();
        setTimeout(() => { document.querySelector('main').append(guide); done(); }, 200);";
    page.session().execute_async(script, vec![]).await.map(drop)?;
    Ok(())
}

#[test]
fn put_back_it_goes_on_where_it_was() -> Result<()> {
    PLAIN.visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open(PAGE).await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "waiting").await?;
        page.on_question("registered").await?;
        page.fill("#day", "10").await?;
        for _ in 0..3 {
            out_and_in(page).await?;
            page.find("form[data-question=registered]").await?;
            assert_eq!(page.find("#day").await?.prop("value").await?.as_deref(), Some("10"), "what was entered stays");
        }
        page.choose("2026-01-10").await?;
        page.click(&mark("action", "next")).await?;
        page.on_question("household").await?;
        page.go_back().await?;
        page.on_question("registered").await?;
        page.click(&mark("action", "back")).await?;
        page.on_question("stage").await?;
        page.is_well_made("the first question once more").await
    })
}

#[test]
fn taken_out_while_it_loads_it_comes_when_it_is_put_back() -> Result<()> {
    Portal::with("").visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        let script = "
            const done = arguments[arguments.length - 1];
            const guide = document.createElement('asylum-guide');
            const main = document.querySelector('main');
            main.append(guide);
            setTimeout(() => guide.remove(), 5);
            setTimeout(() => { main.append(guide); done(); }, 1000);";
        page.session().execute_async(script, vec![]).await?;
        page.click(&mark("action", "start")).await?;
        page.on_question("stage").await?;
        // Moved within the page nothing is seen of it.
        page.ask("document.body.prepend(guide);").await?;
        page.find("form[data-question=stage]").await.map(drop)
    })
}

/// Keeps the memory of the program, to be measured.
const KEEP_MEMORY: &str = "
    const own = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...all) => {
        const made = await own.apply(WebAssembly, all);
        window.memory ??= Object.values(made.instance.exports).find(one => one instanceof WebAssembly.Memory);
        return made;
    };";

/// Puts so many guides in and takes each out again as soon as it asks its question.
const COME_AND_GO: &str = "
    const [times, done] = arguments;
    (async () => {
        for (let time = 0; time < times; time++) {
            const guide = document.createElement('asylum-guide');
            guide.setAttribute('start', 'question');
            const asks = new Promise(asks => guide.addEventListener('asylum-guide:step', asks, { once: true }));
            document.querySelector('main').append(guide);
            await asks;
            guide.remove();
            await new Promise(then => setTimeout(then));
        }
    })().then(done, done);";

#[test]
fn guides_that_go_leave_nothing_behind() -> Result<()> {
    Portal::with("").visit(&Visitor::on_a_phone(), async |page| {
        page.prepare(KEEP_MEMORY).await?;
        page.open(PAGE).await?;
        page.session().set_script_timeout(std::time::Duration::from_secs(120)).await?;
        page.session().cdp().send_raw("Performance.enable", json!({})).await?;
        let mut used = Vec::new();
        // What goes is let go of when the browser clears up: it does so often enough that nothing heaps up.
        for hundreds in [2, 4, 4] {
            for _ in 0..hundreds {
                page.session().execute_async(COME_AND_GO, vec![json!(100)]).await?;
                clear_up(page).await?;
            }
            used.push(memory(page).await?);
        }
        // What browsers let stand for a while, and one step by which the program asks for memory: 0.3 KB for each guide.
        let (first, last) = (used.first().context("the first")?, used.last().context("the last")?);
        for (kind, most) in [("pages", 4), ("Nodes", 100), ("JSEventListeners", 10), ("JSHeapUsedSize", 1_000_000)] {
            let of = |used: &BTreeMap<String, i64>| used.get(kind).copied().context("it is not measured");
            let grown = of(last)? - of(first)?;
            assert!(grown <= most, "{kind} grown by {grown}");
        }
        page.complaints().await.map(drop)
    })
}

/// What an object that goes lets go of is gone with the next round.
async fn clear_up(page: &Page) -> Result<()> {
    for _ in 0..3 {
        page.session().cdp().send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    }
    Ok(())
}

/// The pages of memory of the program, and what the browser itself holds for the page.
async fn memory(page: &Page) -> Result<BTreeMap<String, i64>> {
    let browser = page.session().cdp();
    let pages = page.run("return window.memory.buffer.byteLength / 65536", vec![]).await?;
    let mut used = BTreeMap::from([("pages".to_owned(), pages.as_i64().context("the memory of the program")?)]);
    let metrics = browser.send_raw("Performance.getMetrics", json!({})).await?;
    for metric in metrics.get("metrics").and_then(Value::as_array).context("the browser measures nothing")? {
        let (name, value) = (metric["name"].as_str().unwrap_or_default(), metric["value"].as_f64().unwrap_or_default());
        used.insert(name.to_owned(), value as i64);
    }
    Ok(used)
}

/// A frame in which no form may be handed in, nothing saved and nothing printed.
#[test]
fn in_a_frame_that_may_do_little_it_works() -> Result<()> {
    Portal::with("").visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.session().cdp().send_raw("Page.setBypassCSP", json!({ "enabled": true })).await?;
        page.open(PAGE).await?;
        let put = "
            const frame = document.createElement('iframe');
            frame.sandbox = 'allow-scripts allow-same-origin';
            frame.srcdoc = '<!doctype html><html lang=en><title>Guide</title>' +
                '<script type=module src=' + document.querySelector('script').src + '></scr' + 'ipt><asylum-guide></asylum-guide>';
            frame.style.cssText = 'width: 100%; height: 600px';
            document.querySelector('main').append(frame);";
        page.run(put, vec![]).await?;
        let frame = page.find("iframe").await?;
        frame.enter_frame().await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "waiting").await?;
        page.on_question("registered").await?;
        page.choose("2026-01-10").await?;
        // Enter in a field hands in too.
        page.find("#year").await?.send_keys(thirtyfour::Key::Enter + "").await?;
        page.on_question("household").await?;
        page.complaints().await.map(drop)
    })
}

//! The guide beside a floor and a library for forms, in one run on the same emulated phones. A measurement and no test
//! of the site: `cargo xtask bench` runs it, and writes `docs/speed.md`.
//!
//! ```text
//! asked    the interview, as others would take it over
//! floor    its first questions in plain HTML
//! survey   the same in SurveyJS
//! wire     what went over the network
//! told     the figures as a page
//! ```

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use xtask::{house, release};

use crate::page::Page;
use crate::site::Site;
use crate::visit::visit_at;
use crate::visitor::Visitor;
use asked::{Asked, LANGUAGE};
use wire::Wire;

mod asked;
mod floor;
mod survey;
mod told;
mod wire;

/// Files by their path.
type Files = BTreeMap<String, Vec<u8>>;

/// So many visits, each in a browser that has never seen the page.
const VISITS: usize = 5;

/// The slowest of them needs a third of it.
const PATIENCE: Duration = Duration::from_secs(60);

/// So long is waited at most for what is still to come once the last screen stands.
const SETTLING: Duration = Duration::from_secs(15);

/// A phone and its network.
struct Phone {
    /// In milliseconds, for each request.
    latency: u32,
    /// In thousands of bits a second.
    speed: u32,
    /// So many times the processor is slowed.
    slowed: u32,
}

const PHONES: [Phone; 2] =
    [Phone { latency: 150, speed: 1600, slowed: 4 }, Phone { latency: 400, speed: 400, slowed: 6 }];

/// One of those that are compared.
struct Entrant {
    name: &'static str,
    page: String,
    /// By which selectors its parts are found.
    marks: Value,
}

/// What one visit has measured.
struct Measured {
    seen: Seen,
    /// Requests and bytes until the second question, and all in all.
    until_second: (usize, f64),
    in_all: (usize, f64),
    /// Bytes of scripts and programs in the memory, once all has come.
    memory: f64,
    /// Requests of a second visit, and the bytes that they brought.
    again: (usize, f64),
}

/// When was seen what, in milliseconds.
#[derive(Deserialize)]
struct Seen {
    /// The day of the visit.
    day: String,
    /// The first paint.
    painted: f64,
    question: f64,
    second: f64,
    result: Option<f64>,
}

#[test]
#[ignore = "a measurement, for `cargo xtask bench`"]
fn the_guide_beside_a_floor_and_a_library_for_forms() -> Result<()> {
    let asked = Asked::read()?;
    let mut others = floor::files(&asked)?;
    others.extend(survey::files(&asked)?);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("beside");
    let guide = release::lay_out_beside(others, LANGUAGE, &folder)?;
    let entrants = entrants(guide);
    let mut all = Vec::new();
    for phone in &PHONES {
        let mut measured: Vec<Vec<Measured>> = entrants.iter().map(|_| Vec::new()).collect();
        for _ in 0..VISITS {
            // In turns, so that a busy minute of the machine slows each of them.
            for (entrant, visits) in entrants.iter().zip(&mut measured) {
                visits.push(visit(&folder, phone, entrant).with_context(|| entrant.name)?);
            }
        }
        all.push(measured);
    }
    let names = entrants.each_ref().map(|entrant| entrant.name);
    Ok(std::fs::write(house::root().join("docs/speed.md"), told::page(&names, &all)?)?)
}

fn entrants(guide: String) -> [Entrant; 4] {
    let plain = json!({
        "start": "#start",
        "choice": "#stage [value=decided]",
        "next": "button",
        "second": "#decision [value=transfer]",
    });
    let survey = json!({
        "start": ".sd-navigation__start-btn",
        "choice": "input[type=radio][value=decided]",
        "next": ".sd-navigation__next-btn",
        "second": "input[type=radio][value=transfer]",
    });
    let own = |answer: &str, second: &str| {
        json!({
            "start": "[data-action=start]",
            "choice": format!("form[data-question=stage] [value={answer}]"),
            "next": "[data-action=next]",
            "second": format!("form[data-question={second}] [data-choice=unknown]"),
            "result": "[data-screen=result]",
        })
    };
    [
        Entrant { name: "floor", page: floor::FOLDER.to_owned(), marks: plain },
        Entrant { name: "SurveyJS", page: survey::FOLDER.to_owned(), marks: survey },
        Entrant { name: "guide", page: guide.clone(), marks: own("decided", "decision") },
        // The fields for a day do not stand in the page.
        Entrant { name: "guide, a day asked second", page: guide, marks: own("waiting", "registered") },
    ]
}

fn visit(folder: &Path, phone: &Phone, entrant: &Entrant) -> Result<Measured> {
    let mut measured = None;
    visit_at(Site::start_released(folder)?, &Visitor::on_a_phone(), async |page| {
        measured = Some(measure(page, phone, entrant).await?);
        // What it does against the policy is its own affair.
        page.complaints().await.map(drop)
    })?;
    measured.context("nothing was measured")
}

async fn measure(page: &Page, phone: &Phone, entrant: &Entrant) -> Result<Measured> {
    become_phone(page, phone).await?;
    let script = ["const marks = ", &entrant.marks.to_string(), ";\n", include_str!("beside/beside.js")].concat();
    page.session().cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    let (seen, wire) = gone_through(page, entrant).await?;
    let until_second = (wire.requests(seen.second), wire.bytes(seen.second));
    let memory = memory(page).await?;
    page.session().goto("about:blank").await?;
    // What that was is no part of the second visit.
    page.requests().await?;
    let (_, second) = gone_through(page, entrant).await?;
    Ok(Measured {
        seen,
        until_second,
        in_all: (wire.requests(f64::INFINITY), wire.bytes(f64::INFINITY)),
        memory,
        again: (second.requests(f64::INFINITY), second.bytes(f64::INFINITY)),
    })
}

async fn become_phone(page: &Page, phone: &Phone) -> Result<()> {
    let browser = page.session().cdp();
    let bytes = phone.speed * 1000 / 8;
    let network =
        json!({ "offline": false, "latency": phone.latency, "downloadThroughput": bytes, "uploadThroughput": bytes });
    browser.send_raw("Network.enable", json!({})).await?;
    browser.send_raw("Network.emulateNetworkConditions", network).await?;
    browser.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": phone.slowed })).await?;
    Ok(())
}

/// Opens the page, waits until the script has gone through it and all has come that it asks for.
async fn gone_through(page: &Page, entrant: &Entrant) -> Result<(Seen, Wire)> {
    const SEEN: &str = "
        const [painted] = performance.getEntriesByName('first-contentful-paint');
        return { day: new Date().toISOString().slice(0, 10), painted: painted?.startTime, ...beside };";
    page.open(&entrant.page).await?;
    let last = if entrant.marks.get("result").is_some() { "result" } else { "second" };
    let end = Instant::now() + PATIENCE;
    let seen = loop {
        let seen = page.run(SEEN, vec![]).await?;
        // The browser may note the first paint after what follows on it.
        if seen.get(last).is_some() && seen.get("painted").is_some_and(Value::is_number) {
            break seen;
        }
        ensure!(Instant::now() < end, "it shows no {last}: {seen}");
    };
    let mut wire = Wire::default();
    // Of some requests the browser does not say that they are over: what came of them is counted all the same.
    let end = Instant::now() + SETTLING;
    while !wire.is_still() && Instant::now() < end {
        for entry in page.session().get_log("performance").await? {
            wire.note(&serde_json::from_str(&entry.message)?);
        }
    }
    Ok((serde_json::from_value(seen)?, wire))
}

/// What scripts and programs hold, without what nobody needs any more.
async fn memory(page: &Page) -> Result<f64> {
    let browser = page.session().cdp();
    browser.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = browser.send_raw("Runtime.getHeapUsage", json!({})).await?;
    let part = |name: &str| heap.get(name).and_then(Value::as_f64).unwrap_or_default();
    Ok(part("usedSize") + part("embedderHeapUsedSize") + part("backingStorageSize"))
}

//! How soon a result stands on a slow phone. A measurement and no test of the site: `cargo xtask
//! bench` runs it. The clock is the browser's own, and nothing waits a fixed time.

use std::{collections::BTreeMap, io::Write as _};

use anyhow::{Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::page::{Page, mark};
use crate::visit::visit;
use crate::visitor::Visitor;

/// So many times the processor is slowed.
const SLOWED: u32 = 4;
/// So long it may take, in milliseconds.
const LIMIT: f64 = 50.0;
/// So many visits, each in a browser that has never seen the site.
const VISITS: usize = 5;

struct Case {
    name: &'static str,
    /// Every other question is answered with "I don't know".
    answers: &'static [(&'static str, &'static str)],
    /// The answer that is tried on the result.
    tried: Option<(&'static str, &'static str)>,
}

const CASES: [Case; 3] = [
    Case {
        name: "a transfer",
        answers: &[
            ("stage", "decided"),
            ("decision", "transfer"),
            ("told", "yesterday"),
            ("appeal", "no"),
            ("told-country", "SE"),
            ("registered", "2026-01-10"),
            ("household", "children"),
            ("europe", "family"),
            ("family", "spouse"),
            ("family-country", "SE"),
            ("circumstances", "none"),
        ],
        tried: Some(("europe", "none")),
    },
    Case { name: "nothing known", answers: &[], tried: Some(("stage", "decided")) },
    Case {
        name: "a permit",
        answers: &[("stage", "permit"), ("told", "yesterday"), ("household", "alone")],
        tried: Some(("household", "children")),
    },
];

/// What one visit has measured, in milliseconds.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Measured {
    /// To what follows each question.
    questions: BTreeMap<String, f64>,
    /// To the first result.
    first: f64,
    /// To the same once more.
    again: f64,
    /// The same elements put together by hand.
    hand: f64,
    elements: usize,
    what_if: Option<f64>,
}

#[test]
#[ignore = "a measurement, for `cargo xtask bench`"]
fn how_soon_a_result_stands() -> Result<()> {
    let mut all: Vec<Vec<Measured>> = CASES.iter().map(|_| Vec::new()).collect();
    for _ in 0..VISITS {
        // In turns, so that a busy minute of the machine slows every case.
        for (case, measured) in CASES.iter().zip(&mut all) {
            visit(&Visitor::on_a_phone(), async |page| {
                measured.push(measure(page, case).await?);
                Ok(())
            })?;
        }
    }
    let (said, over) = told(&all);
    // Not by `println!`: a test that is not asked for it would keep it to itself.
    std::io::stdout().write_all(said.as_bytes())?;
    if !over.is_empty() {
        bail!("over {LIMIT} ms: {}", over.join(", "));
    }
    Ok(())
}

async fn measure(page: &Page, case: &Case) -> Result<Measured> {
    page.open("").await?;
    page.click(&mark("language", "en")).await?;
    page.screen("intro").await?;
    page.wait("the look of the result", async || {
        Ok(page.run(LOOK_IS_HERE, vec![]).await?.as_bool().filter(|here| *here))
    })
    .await?;
    page.session().cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED })).await?;
    let answers: Map<String, Value> =
        case.answers.iter().map(|(question, answer)| ((*question).to_owned(), json!(answer))).collect();
    let measured = page.run(include_str!("speed.js"), vec![answers.into(), json!(case.tried)]).await?;
    Ok(serde_json::from_value(measured)?)
}

const LOOK_IS_HERE: &str = "
    const look = document.querySelector('asylum-guide').shadowRoot.querySelector('link[data-look]');
    return Boolean(look?.sheet);";

/// The figures, and what of them is over the limit.
fn told(all: &[Vec<Measured>]) -> (String, Vec<String>) {
    let mut over = Vec::new();
    let mut said = format!(
        "\nFrom the press to the end of the first frame in which it stands (requestAnimationFrame and a message\n\
         after it), Chromium with the processor slowed {SLOWED} times, medians of {VISITS} visits; limit {LIMIT} ms.\n\
         The browser was idle once while the answers were checked, as it is while a person reads them.\n\
         `least`: the quickest visit, the one that a busy machine disturbed least. `by hand`: the same elements\n\
         put together by a few lines of JavaScript; `ratio`: the result shown again, to that.\n\n\
         {:<15}{:>9}{:>10}{:>7}{:>7}{:>9}{:>7}{:>9}{:>7}{:>10}   slowest question\n",
        "case", "elements", "result ms", "least", "again", "by hand", "ratio", "what if", "least", "question"
    );
    for (case, visits) in CASES.iter().zip(all) {
        let of = |value: &dyn Fn(&Measured) -> f64| median(visits.iter().map(value).collect());
        let (first, again, hand) = (of(&|one| one.first), of(&|one| one.again), of(&|one| one.hand));
        let tried = || visits.iter().filter_map(|one| one.what_if);
        let (what_if, least_what_if) = (median(tried().collect()), tried().fold(f64::INFINITY, f64::min));
        let least = visits.iter().map(|one| one.first).fold(f64::INFINITY, f64::min);
        let questions = visits.first().map(|one| one.questions.keys().collect::<Vec<_>>()).unwrap_or_default();
        let next = |id: &str| median(visits.iter().filter_map(|one| one.questions.get(id).copied()).collect());
        let mut took: Vec<(f64, &String)> = questions.into_iter().map(|id| (next(id), id)).collect();
        took.sort_by(|one, other| one.0.total_cmp(&other.0));
        let usual = median(took.iter().map(|(took, _)| *took).collect());
        let slowest = took.last().map(|(took, id)| format!("{took:.0} ms, after {id}")).unwrap_or_default();
        let elements = visits.first().map_or(0, |one| one.elements);
        said += &format!(
            "{:<15}{elements:>9}{first:>10.0}{least:>7.0}{again:>7.0}{hand:>9.0}{:>7.1}{what_if:>9.0}{least_what_if:>7.0}\
             {usual:>10.0}   {slowest}\n",
            case.name,
            again / hand,
        );
        for (what, took) in [("result", first), ("what if", what_if)] {
            if took > LIMIT {
                over.push(format!("{what} of {} ({took:.0} ms)", case.name));
            }
        }
    }
    (said, over)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

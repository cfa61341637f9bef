//! What Lighthouse says of the first page of a language, on its phone: served as a release is, with headers and
//! compressed.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::{house, release, run, server::Server, tools::Browser};

/// The browser that it starts does nothing but show the page.
const FLAGS: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";

/// So much of 100 a mark has to be. Performance is reckoned from a load without delays: docs/floor.md says what that does.
fn least(category: &str) -> f64 {
    if category == "performance" { 95.0 } else { 100.0 }
}

/// Prints its marks, and fails where one is too low.
pub(super) fn check(lighthouse: &Path) -> Result<()> {
    let folder = house::root().join("target/lighthouse");
    fs::create_dir_all(&folder)?;
    let server = Server::start_keeping(release::caching, &folder, 0)?;
    let page = release::lay_out_at(&server.url(), "en", &folder)?;
    let report = report(lighthouse, &[&*server.url(), &*page].concat())?;
    let categories = report.get("categories").and_then(Value::as_object).context("Lighthouse gave no marks")?;
    let mut short = Vec::new();
    for (name, category) in categories {
        let mark = category.get("score").and_then(Value::as_f64).unwrap_or_default() * 100.0;
        println!("{name:<16}{mark:>4.0}");
        if mark < 100.0 {
            println!("    {}", lost(&report, category).join(", "));
        }
        if mark < least(name) {
            short.push(name.as_str());
        }
    }
    for measure in ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "interactive"] {
        let shown = report.pointer(&format!("/audits/{measure}/displayValue")).and_then(Value::as_str);
        println!("{measure:<26}{}", shown.unwrap_or("unknown"));
    }
    ensure!(short.is_empty(), "too low: {}", short.join(", "));
    Ok(())
}

fn report(lighthouse: &Path, page: &str) -> Result<Value> {
    let browser = Browser::find().context("Lighthouse needs Chromium")?;
    let mut look = run::command("node");
    look.arg(lighthouse).arg(page).args(["--quiet", "--output=json", "--no-enable-error-reporting", FLAGS]);
    look.env("CHROME_PATH", browser.chromium);
    serde_json::from_str(&run::read(&mut look)?).context("Lighthouse gave no report")
}

/// What of a category has cost marks.
fn lost(report: &Value, category: &Value) -> Vec<String> {
    let audits = category.get("auditRefs").and_then(Value::as_array).into_iter().flatten();
    let counted = audits.filter(|audit| audit.get("weight").and_then(Value::as_f64).is_some_and(|weight| weight > 0.0));
    let names = counted.filter_map(|audit| audit.get("id")?.as_str());
    let score = |name: &&str| report.pointer(&format!("/audits/{name}/score")).and_then(Value::as_f64);
    names.filter(|name| score(name).is_some_and(|score| score < 1.0)).map(str::to_owned).collect()
}

//! Every check of this repository, in the order of how soon it can fail.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::{
    audit::{html, types},
    house, run,
    site::{
        self,
        weigh::{Weight, Words},
    },
    tools, words,
};

/// How much is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What needs neither the finished site nor a browser.
    Fast,
    /// All of it.
    Everything,
}

/// Runs the checks and stops at the first that fails.
///
/// # Errors
/// If a tool cannot be set up or a check fails; the message names the step.
pub fn run(extent: Extent) -> Result<()> {
    if extent == Extent::Everything {
        step("Tools", || tools::for_everything(house::root()))?;
    }
    let deny = tools::for_checks()?;
    step("Format", || cargo(&["fmt", "--all", "--check"]))?;
    step("Lints", lints)?;
    step("Dependencies", || dependencies(&deny))?;
    step("Rulebook", rulebook)?;
    step("Tellings", tellings)?;
    step("Words", words::told)?;
    step("Tests", native_tests)?;
    if extent == Extent::Fast {
        return Ok(());
    }
    step("Types", types::check)?;
    step("Site", site::build)?;
    step("Weight", weight)?;
    step("HTML", || html::check(&html::one_of_each(&house::dist())?))?;
    step("Browser tests", || browser_tests(&[]))
}

fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n=== {name}");
    let ((), took) = run::timed(work).with_context(|| format!("step `{name}`"))?;
    println!("=== {name}: passed in {took}");
    Ok(())
}

fn cargo(words: &[&str]) -> Result<()> {
    run::run(run::cargo().args(words))
}

fn lints() -> Result<()> {
    cargo(&["clippy", "--workspace", "--all-targets", "--features", "house-tests/browser", "--", "-D", "warnings"])?;
    // The app has code of its own for the browser.
    cargo(&["clippy", "-p", "asylum-guide", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"])
}

/// Licences, sources and duplicates, from what is on this machine. Known
/// weaknesses change by the day, without a change here: they are no test.
fn dependencies(deny: &Path) -> Result<()> {
    run::run(run::cargo().args(["fetch", "--quiet"]))?;
    run::run(run::command(deny).args(["--offline", "--workspace", "check", "bans", "licenses", "sources"]))
}

/// Whether the rulebook, the drawing and the schemas are what the rules say. Prints the counts.
fn rulebook() -> Result<()> {
    cargo(&["run", "-q", "-p", "atlas", "--", "--check"])
}

/// Whether what people read of worked situations is what stands in the files.
fn tellings() -> Result<()> {
    cargo(&["run", "-q", "-p", "atlas", "--", "tellings", "--check"])
}

/// Everything that needs no browser: of the app the parts that only think.
fn native_tests() -> Result<()> {
    cargo(&["test", "--workspace"])
}

fn weight() -> Result<()> {
    let (weight, words) = (Weight::of(&house::dist())?, Words::of(&house::dist())?);
    println!("{weight}\n\n{words}");
    weight.check()?;
    words.check()
}

/// What is tried and measured in a real browser; `words` choose among it.
pub(crate) fn browser_tests(words: &[&str]) -> Result<()> {
    let mut tests = run::cargo();
    tests
        .args(["test", "-p", "house-tests", "--features", "browser", "--test", "browser"])
        // Two browsers at a time: more starve each other on a small machine.
        .args(["--", "--test-threads=2"])
        .args(words)
        // An error here says in words what the visitor met; a trace hides it.
        .env("RUST_LIB_BACKTRACE", "0")
        // The driver and the site are on this machine, whatever proxy is set.
        .env("NO_PROXY", "127.0.0.1,localhost");
    run::run(&mut tests)
}

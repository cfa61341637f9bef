//! What looks at the finished pages.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::{
    Cache,
    tool::{Source, Tool},
};

/// Knows what HTML allows. Later versions ask for another Node.js than the rest.
pub(super) fn html_validate() -> Tool {
    npm("html-validate", "9.7.1", "bin/html-validate.mjs", "a few seconds")
}

/// Knows what TypeScript allows.
pub(super) fn compiler() -> Tool {
    npm("typescript", "5.9.3", "lib/tsc.js", "a few seconds")
}

/// Loads a page as a phone does, and gives marks. Later versions ask for another Node.js than the rest.
fn lighthouse() -> Tool {
    npm("lighthouse", "12.8.2", "cli/index.js", "half a minute")
}

fn npm(name: &'static str, version: &str, program: &str, takes: &'static str) -> Tool {
    let proof = PathBuf::from("node_modules").join(name).join(program);
    Tool { name, version: version.to_owned(), source: Source::Npm, proof, takes }
}

/// The program of html-validate, for Node.js.
///
/// # Errors
/// If it is not set up.
pub(crate) fn html_validator() -> Result<PathBuf> {
    let program = Cache::of_this_user()?.proof(&html_validate());
    program.is_file().then_some(program).context("html-validate is not set up: run `cargo xtask test`")
}

/// The compiler of TypeScript, for Node.js.
///
/// # Errors
/// If it is not set up.
pub(crate) fn typescript() -> Result<PathBuf> {
    let program = Cache::of_this_user()?.proof(&compiler());
    program.is_file().then_some(program).context("TypeScript is not set up: run `cargo xtask test`")
}

/// Sets Lighthouse up, and returns its program, for Node.js.
///
/// # Errors
/// If it cannot be fetched.
pub(crate) fn ensure_lighthouse() -> Result<PathBuf> {
    let cache = Cache::of_this_user()?;
    let lighthouse = lighthouse();
    cache.ensure(&[&lighthouse])?;
    Ok(cache.proof(&lighthouse))
}

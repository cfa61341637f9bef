//! The pages that stand without the program, and what of the first words is said when the site is built: what writes
//! them is compiled with the guide's own crates, for this machine.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::run;

/// What writes them, in the workspace.
const WRITER: &str = "target/debug/examples/site";

/// Compiles what writes them.
///
/// # Errors
/// If it does not compile.
pub(super) fn compile() -> Result<()> {
    run::run(run::cargo().args(["build", "-q", "--example", "site"])).context("the pages cannot be written")
}

/// Has the first words that lie in the folder `staging` say the day on which all was last checked: what days are
/// called comes later.
///
/// # Errors
/// If a text is missing.
pub(super) fn say_first(root: &Path, staging: &Path) -> Result<()> {
    run::run(run::command(root.join(WRITER)).arg(staging).arg("first")).context("the first words cannot be said")
}

/// Writes them into the folder `staging`, of the words that lie there.
///
/// # Errors
/// If a text is missing.
pub(super) fn write(root: &Path, staging: &Path) -> Result<()> {
    run::run(run::command(root.join(WRITER)).arg(staging)).context("the pages cannot be written")
}

//! The program that scripts of a page call. It is compiled as the guide's own is, and put beside one script, which is
//! fetched when somebody calls it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::compiler::{Compiler, TARGET};
use super::files::{read, write};
use super::{EVALUATE, program, split};
use crate::run;

/// What `public/evaluate.js` calls the script that wasm-bindgen writes.
const BESIDE: &str = "evaluate-program";

/// Compiles it for the site.
///
/// # Errors
/// If it does not compile.
pub(super) fn compile(compiler: &Compiler, root: &Path) -> Result<()> {
    let mut cargo = run::cargo();
    cargo.args(["build", "--release", "--offline", "--package", "evaluate", "--lib", "--target", TARGET]);
    compiler.tell(&mut cargo, root)?;
    run::run(&mut cargo).context("the program for scripts could not be built")
}

/// Puts it into the folder `staging`, where its script lies as it is written; `work` is a folder for what comes
/// between.
///
/// # Errors
/// If wasm-bindgen, binaryen or esbuild is not on `PATH` or does not understand a file.
pub(super) fn reduce(staging: &Path, work: &Path, root: &Path) -> Result<()> {
    fs::create_dir_all(work)?;
    let linked = root.join("target").join(TARGET).join("release").join(EVALUATE.1);
    let mut bindgen = run::command("wasm-bindgen");
    bindgen.arg(&linked).arg("--out-dir").arg(work).args(["--out-name", BESIDE]);
    run::run(bindgen.args(["--target", "web", "--no-typescript"])).context("the script could not be written")?;
    let bound = work.join(format!("{BESIDE}_bg.wasm"));
    fs::write(&bound, split::without_links(&fs::read(&bound)?)?)?;
    let beside = work.join(format!("{BESIDE}.js"));
    write(&beside, &program::pure(&read(&beside)?))?;
    let (script, entry) = (staging.join(EVALUATE.0), work.join("entry.js"));
    fs::copy(&script, &entry)?;
    let bundled = program::bundled(&entry, &work.join("bundle.js"))?;
    write(&script, &program::fit(&bundled, &bound, &staging.join(EVALUATE.1), work, &[])?)
}

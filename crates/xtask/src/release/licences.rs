//! Under which licences stands what the program is made of.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};

use crate::{run, tools};

/// The list, in words: of all crates whose code can be in the program, of the data and of the fonts.
///
/// # Errors
/// If cargo cannot say what the program is made of.
pub(super) fn licences() -> Result<String> {
    // What only runs while it is compiled is not in it.
    let mut tree = run::cargo();
    tree.args(["tree", "--locked", "--offline", "--package", "asylum-guide", "--target", "wasm32-unknown-unknown"])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--no-dedupe", "--format", "{p}\t{l}"]);
    let tree = run::read(&mut tree).context("the licences are not known")?;
    let rows: BTreeSet<_> = tree.lines().filter_map(row).collect();
    Ok(format!(
        "# Licences\n\n\
         The guide itself is licensed under either of the Apache License, Version 2.0, or the MIT license.\n\n\
         ## Data\n\n\
         | what | version | licence |\n| --- | --- | --- |\n\
         | Unicode CLDR: names of countries, months and days | {cldr} | Unicode-3.0 |\n\n\
         ## Fonts\n\n\
         Cut down to the letters that the guide needs; each stands under the SIL Open Font License, OFL-1.1.\n\n\
         | font | version |\n| --- | --- |\n{fonts}\n\
         ## Crates in the program\n\n\
         | crate | version | licence |\n| --- | --- | --- |\n{rows}",
        cldr = tools::CLDR,
        fonts = tools::named_fonts().map(|(font, version)| format!("| {font} | {version} |\n")).concat(),
        rows = rows.into_iter().collect::<String>(),
    ))
}

/// A crate of others, by a line of cargo's tree. The guide's own have the folder in which they lie behind them.
fn row(line: &str) -> Option<String> {
    let (package, licence) = line.split_once('\t')?;
    let (name, version) = package.split_once(" v")?;
    (!version.contains('(')).then(|| format!("| {name} | {version} | {licence} |\n"))
}

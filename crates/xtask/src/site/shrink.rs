//! Making the site's scripts and styles smaller, with esbuild: names are
//! shortened and white space goes, 2.5 KB of what every visitor downloads.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::{
    EMBED, EVALUATE, FRAME, KEEP, LATER_STYLES, LOADER, PRESSES, PRINT, READING_STYLES, SCRIPT, STYLES, TROUBLE,
};
use crate::run;

/// Shrinks the scripts and stylesheets of the site in the folder `staging`.
///
/// # Errors
/// If esbuild is not on `PATH`, or does not understand a file.
pub(super) fn shrink(staging: &Path) -> Result<()> {
    let scripts = [LOADER, PRESSES, KEEP, EMBED, FRAME, TROUBLE.0, PRINT, SCRIPT, EVALUATE.0];
    for name in scripts.into_iter().chain([STYLES, LATER_STYLES, READING_STYLES]) {
        let file = staging.join(name);
        let mut esbuild = run::command("esbuild");
        // The program's address in the script is resolved by the browser, not here.
        esbuild.arg(&file).args(["--minify", "--log-level=warning", "--allow-overwrite", "--legal-comments=none"]);
        match name {
            // Browsers of that year read it, whatever else they can read.
            PRESSES => drop(esbuild.args(["--format=iife", "--target=es2016"])),
            _ if name.ends_with(".js") => drop(esbuild.arg("--format=esm")),
            _ => {}
        }
        esbuild.arg(format!("--outfile={}", file.display()));
        run::run(&mut esbuild).with_context(|| format!("{name} could not be made smaller"))?;
    }
    Ok(())
}

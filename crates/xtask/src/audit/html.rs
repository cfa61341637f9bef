//! Whether the pages are valid HTML.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::{house, run, tools};

/// Has html-validate look at these pages, and at those in these folders.
///
/// # Errors
/// If it cannot be started, or finds a fault.
pub(crate) fn check(pages: &[PathBuf]) -> Result<()> {
    let rules = json!({
        "root": true,
        "extends": ["html-validate:recommended"],
        "rules": {
            // As all else is written.
            "doctype-style": ["error", { "style": "lowercase" }],
            // Titles are what people type, in their words. What shows them cuts them.
            "long-title": "off",
            // Numbers do not break; it means the words before them.
            "tel-non-breaking": "off",
        },
    });
    let file = house::root().join("target/html-validate.json");
    fs::write(&file, rules.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    let mut validate = run::command("node");
    validate.arg(tools::html_validator()?).args(["--max-warnings=0", "--config"]).arg(file).args(pages);
    run::run(&mut validate)
}

/// The pages that every kind is among: all of one language, and of the others those to begin with.
///
/// # Errors
/// If there is no site.
pub(crate) fn one_of_each(site: &Path) -> Result<Vec<PathBuf>> {
    let mut pages = vec![site.join("index.html"), site.join("404.html"), site.join("en")];
    for entry in fs::read_dir(site).with_context(|| format!("there is no folder {}", site.display()))? {
        let language = entry?.path();
        if language.join("read").is_dir() && !language.ends_with("en") {
            pages
                .extend(["index.html", "read/index.html", "read/dublin-decision.html"].map(|page| language.join(page)));
        }
    }
    pages.sort();
    Ok(pages)
}

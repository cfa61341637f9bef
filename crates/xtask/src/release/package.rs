//! The package for npm: the files of the site as they are, and what npm wants to know of them.

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

use super::{Files, Release};
use crate::site::LOADER;

/// What tools read beside the script, where it is there: the field of `package.json`, and the file.
const BESIDE: [(&str, &str); 2] = [("types", "asylum-guide.d.ts"), ("customElements", "custom-elements.json")];

/// The files of the package.
pub(super) fn package(mut site: Files, release: &Release) -> Result<Files> {
    ensure!(site.contains_key(LOADER), "the site lacks {LOADER}");
    let mut about = json!({
        "name": "asylum-guide",
        "version": release.version,
        "description": env!("CARGO_PKG_DESCRIPTION"),
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "main": format!("./{LOADER}"),
        "sideEffects": true,
    });
    if let Some(about) = about.as_object_mut() {
        let there = BESIDE.iter().filter(|(_, file)| site.contains_key(*file));
        about.extend(
            there.map(|(field, file)| ((*field).to_owned(), json!(format!("./{file}")))).collect::<Map<_, Value>>(),
        );
    }
    site.insert("package.json".to_owned(), format!("{about:#}\n").into_bytes());
    site.insert("LICENCES.md".to_owned(), release.licences.clone().into_bytes());
    Ok(site)
}

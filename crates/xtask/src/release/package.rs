//! The package for npm: the files of the site as they are, and what npm wants to know of them.

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

use super::{Files, Release};
use crate::site::LOADER;

/// What tools read beside the script, where it is there: the field of `package.json`, and the file.
const BESIDE: [(&str, &str); 2] = [("types", "asylum-guide.d.ts"), ("customElements", "custom-elements.json")];

/// What whoever installs it must know.
const README: &str = "# asylum-guide

A guided interview on the Danish asylum procedure, as a custom element.

**Serve this folder as it lies here, and leave it out of your bundle.** `asylum-guide.js` finds its program, words, look and
fonts beside itself, by addresses that are made while it runs: a bundler does not see them, and moves the script away from
them. Copy the folder to where your static files are, and name the script in the page:

```html
<script type=\"module\" src=\"/asylum-guide/asylum-guide.js\"></script>
<asylum-guide lang=\"en\"></asylum-guide>
```

`import { evaluate, questions } from \"/asylum-guide/asylum-guide.js\"` gives the same report to a script; have your bundler
take that address as external. For TypeScript the types are those of this package: `\"paths\": {
\"/asylum-guide/asylum-guide.js\": [\"./node_modules/asylum-guide/asylum-guide.d.ts\"] }`.

It is guidance, no decision and no legal advice. Licensed under Apache-2.0 or MIT; `LICENCES.md` lists what it is made of.
";

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
    site.insert("README.md".to_owned(), README.as_bytes().to_vec());
    site.insert("LICENCES.md".to_owned(), release.licences.clone().into_bytes());
    Ok(site)
}

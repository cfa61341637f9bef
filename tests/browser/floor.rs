//! What a browser must have for the guide to run: docs/floor.md names all of it.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Result, ensure};
use house_tests::root;
use wasmparser::{Validator, WasmFeatures};
use xtask::house;

/// Switches of the validator that are no part of WebAssembly that came later.
const FROM_THE_START: WasmFeatures = WasmFeatures::MVP;

/// Without which of what WebAssembly has gained since its first version a program is refused.
fn needs(program: &[u8]) -> Result<BTreeSet<String>> {
    let all = WasmFeatures::default();
    Validator::new_with_features(all).validate_all(program)?;
    let later = all.difference(FROM_THE_START);
    let refused = |without| Validator::new_with_features(all.difference(without)).validate_all(program).is_err();
    let needed = later.iter_names().filter(|(_, feature)| refused(*feature));
    Ok(needed.map(|(name, _)| name.to_lowercase().replace('_', "-")).collect())
}

/// The table of WebAssembly has a row for each, and no other.
#[test]
fn the_floor_names_what_the_programs_need() -> Result<()> {
    let mut needed = BTreeSet::new();
    let programs = ["asylum-guide-app_bg.wasm", "asylum-guide-rest.wasm", "evaluate.wasm"];
    for name in programs {
        let needs = needs(&fs::read(house::dist().join(name))?)?;
        println!("{name}: {needs:?}");
        needed.extend(needs);
    }
    let text = fs::read_to_string(root().join("docs/floor.md"))?;
    let rows = text.split("## WebAssembly").nth(1).unwrap_or_default().split("\n## ").next().unwrap_or_default();
    let named: BTreeSet<_> = rows.lines().filter_map(|row| row.strip_prefix("| `")?.split('`').next()).collect();
    ensure!(named.len() > 2, "docs/floor.md has no rows");
    assert_eq!(needed.iter().map(String::as_str).collect::<BTreeSet<_>>(), named);
    Ok(())
}

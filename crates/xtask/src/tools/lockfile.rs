//! The version of a library that `Cargo.lock` has chosen.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

/// The version of `package` in the given `Cargo.lock`.
///
/// # Errors
/// If the file is missing or broken, or names the package never or twice.
pub(super) fn version_of(lock: &Path, package: &str) -> Result<String> {
    let text =
        fs::read_to_string(lock).with_context(|| format!("cannot read {}: run `cargo fetch`", lock.display()))?;
    version_in(&text, package)
}

fn version_in(lock: &str, package: &str) -> Result<String> {
    let table: toml::Table = lock.parse().context("Cargo.lock is no TOML: run `cargo generate-lockfile`")?;
    let packages = table.get("package").and_then(toml::Value::as_array);
    let field = |entry: &toml::Value, name| entry.get(name).and_then(toml::Value::as_str).map(str::to_owned);
    let versions: Vec<String> = packages
        .into_iter()
        .flatten()
        .filter(|entry| field(entry, "name").as_deref() == Some(package))
        .filter_map(|entry| field(entry, "version"))
        .collect();
    match versions.as_slice() {
        [version] => Ok(version.clone()),
        [] => bail!("Cargo.lock does not name {package}: run `cargo fetch`"),
        several => {
            bail!("Cargo.lock has {package} in several versions ({}): run `cargo update {package}`", several.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
        version = 4

        [[package]]
        name = "wasm-bindgen"
        version = "0.2.130"
        dependencies = ["cfg-if"]

        [[package]]
        name = "wasm-bindgen-macro"
        version = "0.2.131"
    "#;

    #[test]
    fn the_exact_package_is_read() {
        assert_eq!(version_in(LOCK, "wasm-bindgen").unwrap(), "0.2.130");
    }

    #[test]
    fn an_unknown_package_says_what_to_do() {
        let error = version_in(LOCK, "wasm").unwrap_err().to_string();
        assert!(error.contains("cargo fetch"), "{error}");
    }
}

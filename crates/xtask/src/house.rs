//! Where things lie in this repository.

use std::path::{Path, PathBuf};

/// The folder of the workspace's `Cargo.toml`.
#[must_use]
pub fn root() -> &'static Path {
    // Two folders up from `crates/xtask`, fixed when this program is compiled.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// The folder that holds the finished site, made by `cargo xtask build`.
#[must_use]
pub fn dist() -> PathBuf {
    root().join("dist")
}

//! Where the tests find the house.

mod uses;

use std::path::{Path, PathBuf};

pub use uses::{Graph, uses};

/// The top folder of the project.
///
/// # Panics
/// Where this crate does not lie in the project.
#[must_use]
#[expect(clippy::expect_used, reason = "only tests call it")]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in a folder of the project")
}

/// Every file with that ending below a folder of the project, sorted.
///
/// # Panics
/// Where the folder cannot be read.
#[must_use]
#[expect(clippy::expect_used, reason = "only tests call it")]
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

//! Which Rust everything here is done with.
//!
//! The version stands here and not in a `rust-toolchain.toml`. Rustup obeys that file before any
//! program of ours can run: where it has not that very version and may not fetch it (no network,
//! `RUSTUP_AUTO_INSTALL=0`), not even `cargo xtask help` would work. From here the version is used
//! where it can be had; elsewhere one line says that another one is at work.

use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context as _, Result};

/// The version with which all of this was tried. Another one may have other lints, write another
/// program, and not know the unstable flags that make the site small.
pub const TRIED: &str = "1.95.0";

/// How rustup is told which toolchain to use.
const VARIABLE: &str = "RUSTUP_TOOLCHAIN";

/// Whether the commands of this run are told to use [`TRIED`].
static TOLD: OnceLock<bool> = OnceLock::new();

/// Lets all commands from here on use [`TRIED`], if another version is in use and rustup has this
/// one, or may fetch it. If not, says so; the commands then use what is there.
///
/// # Errors
/// If there is no Rust at all.
pub fn choose() -> Result<()> {
    let used = version(&mut Command::new("rustc")).context("install Rust from rustup.rs first")?;
    if used == TRIED {
        return Ok(());
    }
    let by_rustup = version(Command::new("rustc").env(VARIABLE, TRIED));
    if *TOLD.get_or_init(|| by_rustup.is_some_and(|version| version == TRIED)) {
        println!("Rust {TRIED} is used, with which all was tried, and not {used}.");
    } else {
        println!(
            "This is Rust {used}, and not {TRIED}, with which all was tried. Should something fail, \
             `rustup toolchain install {TRIED}`: that one is used here as soon as it is there."
        );
    }
    Ok(())
}

/// What a command must know of it, as a variable.
pub(crate) fn told() -> Option<(&'static str, &'static str)> {
    TOLD.get().is_some_and(|told| *told).then_some((VARIABLE, TRIED))
}

/// The version of this compiler, such as `1.95.0`; nothing if it does not run.
fn version(rustc: &mut Command) -> Option<String> {
    let output = rustc.arg("--version").stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.split(' ').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_tried_is_said_alike_everywhere() {
        let least = env!("CARGO_PKG_RUST_VERSION");
        assert!(TRIED.starts_with(least), "Cargo.toml asks for {least}, all was tried with {TRIED}");
        assert!(include_str!("../../../README.md").contains(TRIED), "README does not name {TRIED}");
    }

    #[test]
    fn a_compiler_says_its_version() {
        let version = version(&mut Command::new("rustc")).unwrap();
        assert_eq!(version.split('.').count(), 3, "{version}");
    }
}

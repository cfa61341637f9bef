//! The parts of the Rust toolchain that a fresh installation may lack.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::run;

const WASM: &str = "wasm32-unknown-unknown";

/// Adds the standard library for WebAssembly, if it is not there.
pub(super) fn ensure_wasm_target() -> Result<()> {
    // Asks the compiler and not rustup, which a distribution's Rust lacks.
    let library = run::read(run::command("rustc").args(["--print", "target-libdir", "--target", WASM]))
        .context("install Rust from rustup.rs first")?;
    if Path::new(&library).is_dir() {
        return Ok(());
    }
    println!("Setting up Rust's standard library for {WASM} (a few seconds) …");
    run::run(run::command("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("Rust cannot compile for {WASM}: add this target to your Rust"))
}

/// Adds the sources of the standard library, which the site compiles for itself.
pub(crate) fn ensure_library_sources() -> Result<()> {
    let sysroot =
        run::read(run::command("rustc").args(["--print", "sysroot"])).context("install Rust from rustup.rs first")?;
    if Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(());
    }
    println!("Setting up the sources of Rust's standard library (a few seconds) …");
    run::run(run::command("rustup").args(["component", "add", "rust-src"]))
        .context("the sources of the standard library are missing: install the component rust-src")
}

/// Adds a component that brings the subcommand `cargo <subcommand>`.
pub(super) fn ensure_component(component: &str, subcommand: &str) -> Result<()> {
    if run::succeeds(run::cargo().args([subcommand, "--version"])) {
        return Ok(());
    }
    println!("Setting up {component} (a few seconds) …");
    run::run(run::command("rustup").args(["component", "add", component]))
        .with_context(|| format!("`cargo {subcommand}` is missing: install {component}"))
}

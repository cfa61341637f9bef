//! Building the site with Trunk, without letting it fetch anything itself.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::{house, lock, run, tools};

/// Sets up what is missing and writes the site to `dist/`.
///
/// # Errors
/// If a tool cannot be set up or the build fails.
pub fn build() -> Result<()> {
    let root = house::root();
    let tools = tools::for_build(root)?;
    // Two builds would clear each other's half-finished site away.
    let _lock = lock::hold(&root.join("target/site.lock"), "Another build")?;
    fetch_ahead()?;
    let mut folders = tools.path;
    folders.extend(own_folder());
    let mut trunk = run::command(&tools.trunk);
    trunk
        .args(["build", "--release", "--offline"])
        .env("PATH", run::path_with(&folders)?)
        .env("CARGO_ENCODED_RUSTFLAGS", compiler_flags(root)?);
    speak_of_colour(&mut trunk);
    run::run(own_library(&mut trunk)).context("the site could not be built; the lines above say why")
}

/// Trunk builds offline, so everything in `Cargo.lock` must be here before. What the standard library
/// is made of has a lock file of its own: of that, cargo fetches what the named target needs, and
/// without a name what this machine would need.
fn fetch_ahead() -> Result<()> {
    run::run(run::cargo().args(["fetch", "--quiet"]))?;
    run::run(own_library(run::cargo().args(["fetch", "--quiet", "--target", "wasm32-unknown-unknown"])))
}

/// Lets cargo compile the standard library with the site, for size and without the text of
/// panics: a seventh less to download. A panic is then a bare trap, which the loader catches.
///
/// Cargo offers this as unstable; `RUSTC_BOOTSTRAP` has the stable compiler take it, so that no
/// second toolchain is needed.
fn own_library(command: &mut Command) -> &mut Command {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
}

/// Where this program lies. Trunk.toml names it as the hook: calling it through
/// cargo would compile it again, with the flags that are meant for the site.
fn own_folder() -> Option<PathBuf> {
    env::current_exe().ok()?.parent().map(Path::to_owned)
}

/// No text of a panic, no place of one, no text that only `{:?}` would show.
/// And none merged with another, because their names say which part of the program they go into.
const FOR_SIZE: [&str; 5] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Zmerge-functions=disabled",
];

/// What the compiler is told for the site only, in cargo's form for flags that
/// may hold spaces.
fn compiler_flags(root: &Path) -> Result<OsString> {
    // Messages in the program name source files. With short names that are the
    // same everywhere, so is the site.
    let mut names = vec![(root.to_owned(), String::new()), standard_library()?];
    names.extend(library_folders().map(|folder| (folder, String::new())));
    let mut flags = OsString::from(FOR_SIZE.join("\u{1f}"));
    for (folder, name) in names {
        flags.push("\u{1f}");
        flags.push("--remap-path-prefix\u{1f}");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

/// Where the sources of the standard library lie, if they are installed, and
/// the name that they bear if they are not.
fn standard_library() -> Result<(PathBuf, String)> {
    let sysroot = run::read(run::command("rustc").args(["--print", "sysroot"]))?;
    let version = run::read(run::command("rustc").arg("-vV"))?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    Ok((Path::new(&sysroot).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")))
}

/// Where cargo has unpacked libraries, one folder for each registry.
fn library_folders() -> impl Iterator<Item = PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(etcetera::home_dir().ok()?.join(".cargo")));
    home.and_then(|home| fs::read_dir(home.join("registry/src")).ok())
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
}

/// Everyone else takes `NO_COLOR=1`; Trunk stops at anything but a `bool`.
fn speak_of_colour(trunk: &mut Command) {
    match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => trunk.env("NO_COLOR", "true"),
        _ => trunk.env_remove("NO_COLOR"),
    };
}

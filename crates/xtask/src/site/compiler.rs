//! What the compiler is told for the site alone, as far as it takes it.
//!
//! What makes the site smallest is unstable: the next compiler may name it otherwise or know it no more.
//! So each flag is tried first. One that is refused makes the site heavier, and never stops a build.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::toolchain::TRIED;
use crate::{run, tools};

/// What the site is compiled for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// Needs the library to be compiled with it: a panic is a bare trap, which the loader catches.
const BARE_PANIC: &str = "-Cpanic=immediate-abort";
/// Two functions that do the same stay two: their names say which part of the program they go into.
const NAMES_APART: &str = "-Zmerge-functions=disabled";
/// No text of a panic, no place of one, no text that only `{:?}` would show.
const FLAGS: [&str; 4] = [BARE_PANIC, "-Zlocation-detail=none", "-Zfmt-debug=none", NAMES_APART];
/// What browsers have had for years. The compiler's own list has more: what JavaScript gives to the program would lie in
/// a table of its own, which asks for newer browsers, and for 0.6 KB more.
const BROWSERS: [&str; 2] =
    ["-Ctarget-cpu=mvp", "-Ctarget-feature=+mutable-globals,+bulk-memory,+nontrapping-fptoint,+sign-ext"];
/// Has the linker keep what it knows of which function and which data names which other.
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";
/// Has the stable compiler take what is unstable, so that no second toolchain is needed.
const UNLOCK: &str = "RUSTC_BOOTSTRAP";
/// Opens the door to those flags that are no `-Z`.
const UNSTABLE: &str = "-Zunstable-options";

/// What this compiler takes.
pub(super) struct Compiler {
    /// Whether it compiles the standard library with the site, for size.
    library: bool,
    /// Those of [`FLAGS`] that it takes.
    flags: Vec<&'static str>,
}

impl Compiler {
    /// Tries everything, fetches what a build without a network needs, and says what is refused.
    ///
    /// # Errors
    /// If not even the dependencies in `Cargo.lock` can be fetched.
    pub(super) fn ready() -> Result<Self> {
        run::run(run::cargo().args(["fetch", "--quiet"]))?;
        let library = fetch_library().and_then(|()| takes_library());
        let takes = |flag: &&str| (library.is_ok() || *flag != BARE_PANIC) && takes_flag(flag);
        let (flags, refused): (Vec<_>, Vec<_>) = FLAGS.into_iter().partition(takes);
        for line in costs(library.as_ref().err(), &refused) {
            println!("{line}");
        }
        Ok(Self { library: library.is_ok(), flags })
    }

    /// Whether functions are told apart by their names, as cutting the program in two asks for.
    pub(super) fn keeps_names_apart(&self) -> bool {
        self.flags.contains(&NAMES_APART)
    }

    /// Tells cargo, or a program that calls it, all this; `root` is the workspace.
    pub(super) fn tell(&self, command: &mut Command, root: &Path) -> Result<()> {
        if self.library {
            own_library(command);
        }
        if !self.flags.is_empty() {
            command.env(UNLOCK, "1");
        }
        command.env("CARGO_ENCODED_RUSTFLAGS", self.encoded(root)?);
        Ok(())
    }

    /// All flags, in cargo's form for those that may hold spaces.
    fn encoded(&self, root: &Path) -> Result<OsString> {
        // Messages in the program name source files. With short names that are the
        // same everywhere, so is the site.
        let mut names = vec![(root.to_owned(), String::new()), standard_library()?];
        names.extend(library_folders().map(|folder| (folder, String::new())));
        let mut flags: Vec<OsString> = self.flags.iter().map(OsString::from).collect();
        if !flags.is_empty() {
            flags.push(UNSTABLE.into());
        }
        flags.extend(BROWSERS.map(OsString::from));
        flags.push(RELOCATIONS.into());
        for (folder, name) in names {
            let mut renamed = folder.into_os_string();
            renamed.push("=");
            renamed.push(name);
            flags.extend(["--remap-path-prefix".into(), renamed]);
        }
        Ok(flags.join(OsStr::new("\u{1f}")))
    }
}

/// Lets cargo compile the standard library with the site, for size.
fn own_library(command: &mut Command) -> &mut Command {
    command
        .env(UNLOCK, "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
}

/// Fetches what the standard library is made of. It has a lock file of its own: of that, cargo fetches
/// what the named target needs, and without a name what this machine would need.
fn fetch_library() -> Result<()> {
    tools::ensure_library_sources()?;
    run::read(own_library(run::cargo().args(["fetch", "--quiet", "--target", TARGET]))).map(drop)
}

/// Whether cargo plans to compile the standard library too. Planning takes less than a second.
fn takes_library() -> Result<()> {
    let plan = ["build", "--unit-graph", UNSTABLE, "--release", "--package", "asylum-guide", "--target", TARGET];
    let plan = run::read(own_library(run::cargo().args(plan)))?;
    ensure!(plan.contains("/library/std#"), "cargo leaves it out");
    Ok(())
}

/// Whether the compiler takes this flag. It compiles nothing for that.
fn takes_flag(flag: &str) -> bool {
    let mut rustc = run::command("rustc");
    rustc.args(["--print", "cfg", "--target", TARGET, UNSTABLE, flag]).env(UNLOCK, "1");
    run::succeeds(&mut rustc)
}

/// What a visitor pays for what is refused, in lines for whoever builds.
fn costs(no_library: Option<&anyhow::Error>, refused: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(why) = no_library {
        let why = format!("{why:#}");
        let why = why.lines().next().unwrap_or_default();
        lines.push(format!("The standard library cannot be compiled with the site ({why})."));
    }
    if !refused.is_empty() {
        lines.push(format!("This compiler does not take {} here.", refused.join(", ")));
    }
    if !lines.is_empty() {
        lines.push(format!("The site is built without, up to 17 KB heavier (brotli). Rust {TRIED} takes all of it."));
    }
    if refused.contains(&NAMES_APART) {
        lines.push("The program is not cut in two: about 108 KB more before the first question.".to_owned());
    }
    lines
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_that_no_compiler_knows_is_refused() {
        assert!(!takes_flag("-Zno-such-flag"));
        assert!(!takes_flag("-Cpanic=no-such-way"));
    }

    #[test]
    fn what_is_refused_is_named_with_its_cost() {
        assert!(costs(None, &[]).is_empty());
        let lines = costs(None, &["-Zfmt-debug=none"]).join("\n");
        assert!(lines.contains("-Zfmt-debug=none") && lines.contains("17 KB") && lines.contains(TRIED), "{lines}");
        assert!(!lines.contains("108 KB"), "{lines}");
        let no_sources = anyhow::anyhow!("no sources\nat all");
        let lines = costs(Some(&no_sources), &[BARE_PANIC, NAMES_APART]).join("\n");
        assert!(lines.contains("(no sources)") && lines.contains("108 KB"), "{lines}");
    }
}

//! Building the site with Trunk, without letting it fetch anything itself.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use super::compiler::Compiler;
use super::{IN_ONE_PART, evaluate, pages};
use crate::{house, lock, run, tools};

/// Sets up what is missing and writes the site to `dist/`.
///
/// # Errors
/// If a tool cannot be set up or the build fails.
pub fn build() -> Result<()> {
    build_with(|_| {})
}

/// The same as in that second since 1970: its pages count days from then.
///
/// # Errors
/// As for [`build`].
pub fn build_as_of(second: &str) -> Result<()> {
    build_with(|trunk| {
        trunk.env("SOURCE_DATE_EPOCH", second);
    })
}

fn build_with(tell: impl FnOnce(&mut Command)) -> Result<()> {
    let root = house::root();
    let tools = tools::for_build(root)?;
    // Two builds would clear each other's half-finished site away.
    let _lock = lock::hold(&root.join("target/site.lock"), "Another build")?;
    pages::compile()?;
    let compiler = Compiler::ready()?;
    evaluate::compile(&compiler, root)?;
    let mut folders = tools.path;
    folders.extend(own_folder());
    let mut trunk = run::command(&tools.trunk);
    trunk.args(["build", "--release", "--offline"]).env("PATH", run::path_with(&folders)?);
    compiler.tell(&mut trunk, root)?;
    if !compiler.keeps_names_apart() {
        trunk.env(IN_ONE_PART, "1");
    }
    tell(&mut trunk);
    speak_of_colour(&mut trunk);
    run::run(&mut trunk).context("the site could not be built; the lines above say why")
}

/// Where this program lies. Trunk.toml names it as the hook: calling it through
/// cargo would compile it again, with the flags that are meant for the site.
fn own_folder() -> Option<PathBuf> {
    env::current_exe().ok()?.parent().map(Path::to_owned)
}

/// Everyone else takes `NO_COLOR=1`; Trunk stops at anything but a `bool`.
fn speak_of_colour(trunk: &mut Command) {
    match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => trunk.env("NO_COLOR", "true"),
        _ => trunk.env_remove("NO_COLOR"),
    };
}

//! One tool in one version, and how it is fetched.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::run;

/// A tool in the version that this workspace uses.
pub(super) struct Tool {
    /// Its name in the registry it comes from.
    pub(super) name: &'static str,
    /// The exact version.
    pub(super) version: String,
    pub(super) source: Source,
    /// The file inside the tool's folder that is used in the end.
    pub(super) proof: PathBuf,
    /// How long fetching takes, for people.
    pub(super) takes: &'static str,
}

/// Where a tool comes from.
pub(super) enum Source {
    /// Compiled here by `cargo install`.
    Cargo { locked: bool },
    /// A package for Node.js.
    Npm,
}

impl Tool {
    /// The name of its folder in the cache: another version is another folder.
    pub(super) fn key(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// Fetches the tool into `folder`; `scratch` holds what compiling leaves.
    pub(super) fn install(&self, folder: &Path, scratch: &Path) -> Result<()> {
        match self.source {
            Source::Cargo { locked } => self.compile(folder, scratch, locked),
            Source::Npm => self.fetch_from_npm(folder),
        }
    }

    fn compile(&self, folder: &Path, scratch: &Path, locked: bool) -> Result<()> {
        let mut install = run::cargo();
        install
            .args(["install", self.name, "--version", &self.version, "--root"])
            .arg(folder)
            .args(locked.then_some("--locked"))
            .env("CARGO_TARGET_DIR", scratch)
            // A tool runs for a second and is compiled for minutes: a quick
            // compilation serves best.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            // Without a lock file, choose what this compiler can read.
            .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
        run::run(&mut install)
    }

    fn fetch_from_npm(&self, folder: &Path) -> Result<()> {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let mut install = run::command(npm);
        install
            .args(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund"])
            .args(["--ignore-scripts", "--loglevel=error", "--prefix"])
            .arg(folder)
            .arg(format!("{}@{}", self.name, self.version));
        run::run(&mut install)
    }
}

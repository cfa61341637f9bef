//! One tool in one version, and how it is fetched.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use sha2::{Digest as _, Sha512};

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
    /// The same, and these very bytes.
    Pinned { sha512: &'static str },
}

impl Tool {
    /// The name of its folder in the cache: another version is another folder.
    pub(super) fn key(&self) -> String {
        format!("{}-{}", self.name.replace('/', "-"), self.version)
    }

    /// Fetches the tool into `folder`; `scratch` holds what compiling leaves.
    pub(super) fn install(&self, folder: &Path, scratch: &Path) -> Result<()> {
        match self.source {
            Source::Cargo { locked } => self.compile(folder, scratch, locked),
            Source::Npm => install_from_npm(folder, &self.package()),
            Source::Pinned { sha512 } => self.fetch_and_check(folder, sha512),
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

    /// What npm calls it.
    fn package(&self) -> String {
        format!("{}@{}", self.name, self.version)
    }

    /// Unpacks what was fetched only where it is what is meant.
    fn fetch_and_check(&self, folder: &Path, sha512: &str) -> Result<()> {
        fs::create_dir_all(folder)?;
        let mut pack = run::command(npm());
        pack.args(["pack", "--loglevel=error", "--pack-destination"]).arg(folder).arg(self.package());
        let archive = folder.join(run::read(&mut pack)?);
        let digest = Sha512::digest(fs::read(&archive).with_context(|| format!("{} is missing", archive.display()))?);
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        ensure!(digest == sha512, "{} is not what it was: its SHA-512 is {digest}", self.package());
        install_from_npm(folder, &archive.display().to_string())
    }
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Installs a package, or one in a file, without what it asks for beside it.
fn install_from_npm(folder: &Path, package: &str) -> Result<()> {
    let mut install = run::command(npm());
    install
        .args(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--omit=peer"])
        .args(["--ignore-scripts", "--loglevel=error", "--prefix"])
        .arg(folder)
        .arg(package);
    run::run(&mut install)
}

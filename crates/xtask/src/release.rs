//! A release: the site of one version, made ready for any server of static files, and the same as a package for npm.
//!
//! ```text
//! publisher  who publishes it, and where
//! lay_out    what never changes goes to /v1.2.3/, what moves with every version to /v1/
//! hosts      the headers, for nginx and for hosts that read them from a file
//! press      Brotli and gzip beside every text
//! hashes     SHA-256 and integrity of every file
//! licences   of all crates in the program, and of the data
//! archive    all of it in one file, the same bytes from the same site
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::{house, run, site};

mod archive;
mod hashes;
mod hosts;
mod lay_out;
mod licences;
mod package;
mod press;
mod publisher;

#[cfg(test)]
mod tests;

pub use hosts::caching;

/// Files by their path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// By this variable whoever builds says of which second the release is.
const SECOND: &str = "SOURCE_DATE_EPOCH";

/// What a release is made of, beside its site.
struct Release {
    /// `1.2.3`.
    version: String,
    /// The time that every file of it bears, in seconds since 1970.
    second: u64,
    /// The licences, as a text.
    licences: String,
}

impl Release {
    /// The folder of this version, which is never written again: `v1.2.3`.
    fn fixed(&self) -> String {
        format!("v{}", self.version)
    }

    /// The folder that every version of the same face takes over: `v1`.
    fn moving(&self) -> String {
        moving(&self.version)
    }
}

/// The folder that moves, of the version that is built here.
pub(crate) fn moving_folder() -> String {
    moving(env!("CARGO_PKG_VERSION"))
}

fn moving(version: &str) -> String {
    format!("v{}", version.split('.').next().unwrap_or_default())
}

/// Builds the site and writes its release to `target/released`. Without `SOURCE_DATE_EPOCH` it is of the second of
/// the last commit.
///
/// # Errors
/// If the site cannot be built, or a file cannot be written.
pub fn release() -> Result<()> {
    let unnamed = publisher::unnamed(|name| std::env::var(name).ok(), &moving_folder())?;
    let second = match std::env::var(SECOND) {
        Ok(second) => second,
        Err(_) => run::read(run::command("git").args(["log", "-1", "--format=%ct"]))
            .with_context(|| format!("of which second is it? Set {SECOND}"))?,
    };
    site::build_as_of(&second)?;
    println!("Every file is compressed as tightly as can be. That takes some minutes.");
    let mut pack = run::cargo();
    // This program itself, once more and optimised.
    run::run(
        pack.args(["run", "--quiet", "--profile", "pressing", "--package", "xtask", "--", "pack"]).env(SECOND, second),
    )?;
    // Last, where it is read.
    if let Some(warning) = unnamed {
        println!("\n{warning}");
    }
    Ok(())
}

/// Writes the release of the site in `dist`; [`release`] has this done.
///
/// # Errors
/// If a file cannot be written.
pub fn pack() -> Result<()> {
    let second = std::env::var(SECOND).ok().and_then(|second| second.parse().ok());
    let second = second.with_context(|| format!("{SECOND} is no number of seconds: run `cargo xtask release`"))?;
    let release = Release { version: env!("CARGO_PKG_VERSION").to_owned(), second, licences: licences::licences()? };
    for file in write(&house::dist(), &release, &house::root().join("target/released"))? {
        println!("{}", file.display());
    }
    Ok(())
}

/// Writes the release of the site in the folder `dist` to the folder `to`.
fn write(dist: &Path, release: &Release, to: &Path) -> Result<Vec<PathBuf>> {
    let site = read(dist)?;
    let mut served = lay_out::lay_out(&site, release)?;
    let hosts = hosts::hosts(&served, release);
    press::press(&mut served)?;
    served.extend(hosts.served);
    let name = format!("asylum-guide-{}", release.version);
    let mut all: Files = served.into_iter().map(|(path, bytes)| (format!("site/{path}"), bytes)).collect();
    all.insert("nginx.conf".to_owned(), hosts.nginx.into_bytes());
    all.insert("LICENCES.md".to_owned(), release.licences.clone().into_bytes());
    all.extend(hashes::hashes(&all));
    let written = [
        (format!("{name}.tar.gz"), archive::archive(&all, &name, release.second)?),
        (format!("{name}-npm.tgz"), archive::archive(&package::package(site, release)?, "package", release.second)?),
    ];
    fs::create_dir_all(to)?;
    let written = written.map(|(name, bytes)| {
        let file = to.join(name);
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display())).map(|()| file)
    });
    written.into_iter().collect()
}

/// Lays out, to be served with what [`caching`] says, what of the site is needed to read it in one language, and
/// other files beside it, with what Brotli makes of each. Returns where its pages lie.
///
/// # Errors
/// If there is no site, or a file cannot be written.
pub fn lay_out_beside(others: Files, language: &str, to: &Path) -> Result<String> {
    lay_out_changed(language, to, |served| served.extend(others))
}

/// The same without other files, where its page names itself and those of other languages by this address, such as
/// `http://127.0.0.1:8080/`.
pub(crate) fn lay_out_at(address: &str, language: &str, to: &Path) -> Result<String> {
    lay_out_changed(language, to, |served| {
        let pages = served.iter_mut().filter(|(path, _)| path.ends_with(&format!("/{language}/index.html")));
        for (path, page) in pages {
            let folder = path.split('/').next().unwrap_or_default();
            *page = lay_out::named(&String::from_utf8_lossy(page), &format!("{address}{folder}/")).into_bytes();
        }
    })
}

fn lay_out_changed(language: &str, to: &Path, change: impl FnOnce(&mut Files)) -> Result<String> {
    let release = Release { version: env!("CARGO_PKG_VERSION").to_owned(), second: 0, licences: String::new() };
    let mut site = read(&house::dist())?;
    site.retain(|path, _| is_read_in(language, path));
    let mut served = lay_out::lay_out(&site, &release)?;
    change(&mut served);
    press::press(&mut served)?;
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    for (path, bytes) in served {
        let file = to.join(path);
        fs::create_dir_all(file.parent().unwrap_or(to))?;
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(format!("{}/{language}/", release.moving()))
}

/// Whether somebody who reads this language may come to need the file.
fn is_read_in(language: &str, path: &str) -> bool {
    let Some((folder, file)) = path.split_once('/') else { return true };
    match folder {
        "locales" => file.starts_with(language) || file.starts_with(site::SHARED),
        "fonts" => true,
        _ => folder == language && file == "index.html",
    }
}

/// All files of a folder and of those in it.
fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    read_into(&mut files, folder, "")?;
    Ok(files)
}

fn read_into(files: &mut Files, folder: &Path, before: &str) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("there is no site in {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let name = format!("{before}{name}");
        if path.is_dir() {
            read_into(files, &path, &format!("{name}/"))?;
        } else {
            files.insert(name, fs::read(&path)?);
        }
    }
    Ok(())
}

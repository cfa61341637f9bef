//! The tools that building and testing need, in the versions that are known to
//! work together, fetched once per user and version.

mod audit;
mod browser;
mod cache;
mod engines;
mod fonts;
mod lockfile;
mod rust;
mod tool;

pub(crate) use audit::{ensure_lighthouse, html_validator, typescript};
pub use browser::Browser;
pub use cache::Cache;
pub use engines::{Firefox, WebKit};
pub(crate) use fonts::{FontParts, fonts, named as named_fonts};
pub(crate) use rust::ensure_library_sources;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use tool::{Source, Tool};

/// Turns the crate into a site. 0.22 asks for a newer Rust than this workspace.
fn trunk() -> Tool {
    Tool {
        name: "trunk",
        version: "0.21.14".to_owned(),
        source: Source::Cargo { locked: true },
        proof: Path::new("bin").join(executable("trunk")),
        takes: "about 4 minutes on two cores",
    }
}

/// Writes the JavaScript beside the WebAssembly. It must be exactly the
/// version of the library in `Cargo.lock`: the two speak a private format.
fn wasm_bindgen(root: &Path) -> Result<Tool> {
    Ok(Tool {
        name: "wasm-bindgen-cli",
        version: lockfile::version_of(&root.join("Cargo.lock"), "wasm-bindgen")?,
        // Its own lock file has asked for a release that was withdrawn.
        source: Source::Cargo { locked: false },
        proof: Path::new("bin").join(executable("wasm-bindgen")),
        takes: "about 2 minutes on two cores",
    })
}

/// Brings `wasm-opt` and `wasm-metadce`, which make the WebAssembly a third smaller.
fn binaryen() -> Tool {
    Tool {
        name: "binaryen",
        version: "132.0.0".to_owned(),
        source: Source::Npm,
        proof: "node_modules/binaryen/bin/wasm-opt".into(),
        takes: "a few seconds",
    }
}

/// Makes scripts and stylesheets smaller.
fn esbuild() -> Tool {
    Tool {
        name: "esbuild",
        version: "0.28.2".to_owned(),
        source: Source::Npm,
        proof: "node_modules/esbuild/bin/esbuild".into(),
        takes: "a few seconds",
    }
}

/// Finds what keeps people with disabilities out of a page.
fn axe() -> Tool {
    Tool {
        name: "axe-core",
        version: "4.14.1".to_owned(),
        source: Source::Npm,
        proof: "node_modules/axe-core/axe.min.js".into(),
        takes: "a few seconds",
    }
}

/// The stylesheet of a page that the guide is put into: that of the Danish public sites.
fn dkfds() -> Tool {
    Tool {
        name: "dkfds",
        version: "11.2.0".to_owned(),
        source: Source::Pinned { sha512: DKFDS },
        proof: "node_modules/dkfds/dist/css/dkfds.min.css".into(),
        takes: "a few seconds",
    }
}

const DKFDS: &str = "26e55ff0d8c439e17e4ca2211055dadc17d9be4d6e95033cf9737ee908600e8e\
    a48b0c2fba9c81637e185381609417b21561db1399980e69eb7184d63922a410";

/// A library for forms, to be compared with: its model, and what draws that without a framework.
fn survey(name: &'static str, proof: &str) -> Tool {
    Tool {
        name,
        version: SURVEY.to_owned(),
        source: Source::Npm,
        proof: Path::new("node_modules").join(name).join(proof),
        takes: "a few seconds",
    }
}

/// The version of the library for forms.
pub const SURVEY: &str = "2.5.38";

/// The words of the Unicode CLDR, in which every language has names of countries, months and days. They go into
/// what people read, so that these very files are meant.
fn cldr_of(name: &'static str, sha512: &'static str) -> Tool {
    Tool {
        name,
        version: CLDR.to_owned(),
        source: Source::Pinned { sha512 },
        proof: Path::new("node_modules").join(name).join("main"),
        takes: "half a minute",
    }
}

/// The version of the CLDR.
pub const CLDR: &str = "48.2.0";
const CLDR_NAMES: &str = "e28d296980f3d145e17e10a101516499597608fd184d212a13a5ab0b47cd69f6\
    920b9bb90c05e98711f7499d548dccdaae292bf034e82997e2a24e84a962dd35";
const CLDR_DATES: &str = "cccacabe330ee35e070dfb4bafabca1f57cd4076a414d7be1758784b47a0fb39\
    8be16462f69238d5fc41dd4ad3243638d8c10cf3b8c2b80c3faa5a8281829c01";

/// Checks the licences and origins of everything in `Cargo.lock`.
fn cargo_deny() -> Tool {
    Tool {
        name: "cargo-deny",
        version: "0.20.2".to_owned(),
        source: Source::Cargo { locked: true },
        proof: Path::new("bin").join(executable("cargo-deny")),
        takes: "about 2 minutes on two cores",
    }
}

/// What `cargo xtask build` needs.
pub struct BuildTools {
    /// The Trunk program.
    pub trunk: PathBuf,
    /// Folders to put before all others in `PATH`, so that Trunk finds its
    /// helpers and fetches none.
    pub path: Vec<PathBuf>,
}

/// Sets up what building the site needs. It returns in milliseconds when
/// nothing is missing.
///
/// # Errors
/// If something is missing and cannot be installed.
pub fn for_build(root: &Path) -> Result<BuildTools> {
    let cache = Cache::of_this_user()?;
    let (trunk, bindgen) = (trunk(), wasm_bindgen(root)?);
    let (binaryen, esbuild) = (binaryen(), esbuild());
    rust::ensure_wasm_target()?;
    cache.ensure(&[&trunk, &bindgen, &binaryen, &esbuild])?;
    fonts()?;
    Ok(BuildTools {
        trunk: cache.proof(&trunk),
        path: vec![
            cache.folder(&bindgen).join("bin"),
            cache.folder(&binaryen).join("node_modules").join(".bin"),
            cache.folder(&esbuild).join("node_modules").join(".bin"),
        ],
    })
}

/// Sets up what the checks without a site and a browser need, and returns the
/// cargo-deny program.
///
/// # Errors
/// If something is missing and cannot be installed.
pub fn for_checks() -> Result<PathBuf> {
    let cache = Cache::of_this_user()?;
    let deny = cargo_deny();
    rust::ensure_wasm_target()?;
    rust::ensure_component("rustfmt", "fmt")?;
    rust::ensure_component("clippy", "clippy")?;
    cache.ensure(&[&deny])?;
    Ok(cache.proof(&deny))
}

/// Sets up everything that any command needs, so that no test has to wait for
/// a tool.
///
/// # Errors
/// If something is missing and cannot be installed.
pub fn for_everything(root: &Path) -> Result<()> {
    rust::ensure_wasm_target()?;
    let cache = Cache::of_this_user()?;
    // Together, because what these programs share is then compiled once.
    cache.ensure(&[&trunk(), &wasm_bindgen(root)?, &cargo_deny(), &binaryen(), &esbuild(), &axe(), &dkfds()])?;
    cache.ensure(&[&audit::html_validate(), &audit::compiler()])?;
    fonts()?;
    Browser::ensure().map(drop)
}

/// The file with axe-core's code, to be put into a page.
///
/// # Errors
/// If it is not set up.
pub fn axe_script() -> Result<PathBuf> {
    let file = Cache::of_this_user()?.proof(&axe());
    file.is_file().then_some(file).context("axe-core is not set up: run the browser tests through `cargo xtask test`")
}

/// The stylesheet of the Danish public sites.
///
/// # Errors
/// If it is not set up.
pub fn host_styles() -> Result<PathBuf> {
    let sheet = Cache::of_this_user()?.proof(&dkfds());
    sheet.is_file().then_some(sheet).context("dkfds is not set up: run the browser tests through `cargo xtask test`")
}

/// Sets up the library for forms, and returns its files: a stylesheet and two scripts.
///
/// # Errors
/// If they cannot be fetched.
pub fn survey_files() -> Result<[PathBuf; 3]> {
    let cache = Cache::of_this_user()?;
    let (core, drawn) = (survey("survey-core", "survey.core.min.js"), survey("survey-js-ui", "survey-js-ui.min.js"));
    cache.ensure(&[&core, &drawn])?;
    let styles = cache.proof(&core).with_file_name("survey-core.fontless.min.css");
    Ok([styles, cache.proof(&core), cache.proof(&drawn)])
}

/// Where the words of the CLDR lie, in a folder for each language.
pub(crate) struct Cldr {
    pub(crate) version: &'static str,
    /// What countries are called.
    pub(crate) names: PathBuf,
    /// How days are written.
    pub(crate) dates: PathBuf,
}

/// Sets up the words of the CLDR.
///
/// # Errors
/// If they cannot be fetched, or are not those that are meant.
pub(crate) fn cldr() -> Result<Cldr> {
    let cache = Cache::of_this_user()?;
    let (names, dates) = (cldr_of("cldr-localenames-full", CLDR_NAMES), cldr_of("cldr-dates-full", CLDR_DATES));
    cache.ensure(&[&names, &dates])?;
    Ok(Cldr { version: CLDR, names: cache.proof(&names), dates: cache.proof(&dates) })
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

//! Where a release lies on its server. `/v1.2.3/` holds all of it, and is never written again. `/v1/` holds what is
//! asked for by a name without a version: pages, and loaders for the pages of others. They fetch the rest from
//! `/v1.2.3/`, so that a page of yesterday never meets the program of today.

use std::path::Path;

use anyhow::{Result, ensure};

use super::{Files, Release};
use crate::site::{EVALUATE, KEEP, KEPT, LOADER, PRESSES, SCRIPT};

/// The page for an address that leads nowhere, and what robots may look at: they lie at the root too.
const LOST_PAGE: &str = "404.html";
const ROBOTS: &str = "robots.txt";
/// What is always asked for with its version.
const VERSIONED: [&str; 4] = ["wasm", "ftl", "woff2", "css"];

/// The site as it is served.
pub(super) fn lay_out(site: &Files, release: &Release) -> Result<Files> {
    let (fixed, moving) = (release.fixed(), release.moving());
    let mut served = Files::new();
    for (path, bytes) in site {
        served.insert(format!("{fixed}/{path}"), bytes.clone());
        if moves(path) {
            served.insert(format!("{moving}/{path}"), moved(path, bytes, &fixed)?);
        }
    }
    if let Some(robots) = site.get(ROBOTS) {
        served.insert(ROBOTS.to_owned(), robots.clone());
    }
    if let Some(lost) = site.get(LOST_PAGE) {
        served.insert(LOST_PAGE.to_owned(), at_root(&String::from_utf8_lossy(lost), &fixed, &moving).into_bytes());
    }
    Ok(served)
}

fn moves(path: &str) -> bool {
    let ending = Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    // A page that was written for one address names its stylesheet, and the script of lost links, without a version.
    ending == "css" || !VERSIONED.contains(&ending) && ![SCRIPT, PRESSES, KEEP].contains(&path)
}

/// A file as it stands in the folder that moves.
fn moved(path: &str, bytes: &[u8], fixed: &str) -> Result<Vec<u8>> {
    if [LOADER, EVALUATE.0].contains(&path) {
        const OWN: &str = "import.meta.url";
        let there = format!("new URL(\"../{fixed}/\",{OWN})");
        return elsewhere(path, bytes, OWN, &there);
    }
    if path == KEPT {
        return elsewhere(path, bytes, "const FILES = \"./\";", &format!("const FILES = \"../{fixed}/\";"));
    }
    if path.ends_with(".html") {
        return Ok(page(path, &String::from_utf8_lossy(bytes), fixed).into_bytes());
    }
    Ok(bytes.to_vec())
}

/// A script that finds everything from its own address: this one from that of its version.
fn elsewhere(path: &str, script: &[u8], here: &str, there: &str) -> Result<Vec<u8>> {
    let script = String::from_utf8_lossy(script);
    ensure!(script.contains(here), "{path} does not say where its files lie");
    Ok(script.replace(here, there).into_bytes())
}

/// A page asks for what has a version in the folder of that version, and for the loader too: while a new release spreads
/// a browser may hold a page of one and a loader of the other.
fn page(path: &str, html: &str, fixed: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    let mut values = html.split('"').map(|value| match value.strip_prefix(&*up) {
        Some(rest) if rest == LOADER || rest.contains("?v=") && !rest.contains(['<', ' ']) => {
            let rest = rest.trim_start_matches("./");
            format!("{up}../{fixed}/{rest}")
        }
        _ => value.to_owned(),
    });
    let first = values.next().unwrap_or_default();
    values.fold(first, |page, value| page + "\"" + &value)
}

/// The page for an address that leads nowhere names all from the root: what has a version, and the languages.
fn at_root(html: &str, fixed: &str, moving: &str) -> String {
    let mut values = html.split('"').map(|value| match value.strip_prefix('/') {
        Some(rest) if rest.contains("?v=") => format!("/{fixed}/{rest}"),
        Some(rest) if !value.contains(['<', '>']) => format!("/{moving}/{rest}"),
        _ => value.to_owned(),
    });
    let first = values.next().unwrap_or_default();
    values.fold(first, |page, value| page + "\"" + &value)
}

/// A page of a language that names itself and its like from that folder on, as where the address is known.
pub(super) fn named(page: &str, folder: &str) -> String {
    let names = |line: &str| line.contains("rel=\"canonical\"") || line.contains("rel=\"alternate\"");
    let lines = page.split_inclusive('\n');
    lines
        .map(|line| if names(line) { line.replace("href=\"../", &format!("href=\"{folder}")) } else { line.to_owned() })
        .collect()
}

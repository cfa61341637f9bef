//! One version in every address, so that a browser never mixes files of two builds.

use std::{fs, path::Path};

use anyhow::{Result, bail};
use sha2::{Digest as _, Sha256};

use super::files::{files_ending, name_of, read, write};
use super::{LOADER, PROGRAM, SCRIPT};

/// The line of [`LOADER`]'s source that the version replaces.
const UNSTAMPED: &str = "const VERSION = \"dev\";";

/// Stamps every address in the site with one version.
///
/// # Errors
/// If a file is missing, or the loader has no place for the version.
pub(super) fn stamp(staging: &Path) -> Result<()> {
    let version = version(staging)?;
    stamp_loader(&staging.join(LOADER), &version)?;
    for page in files_ending(staging, ".html")? {
        stamp_page(&page, staging, &version)?;
    }
    Ok(())
}

/// Eight hexadecimal digits that change with any file the guide is made of.
fn version(staging: &Path) -> Result<String> {
    let mut files = files_ending(staging, ".wasm")?;
    files.extend(files_ending(staging, ".js")?);
    files.extend(files_ending(staging, ".css")?);
    files.extend(files_ending(&staging.join("locales"), ".ftl")?);
    let mut hash = Sha256::new();
    for file in files {
        hash.update(name_of(&file));
        hash.update(fs::read(&file)?);
    }
    let digest = hash.finalize();
    Ok(digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect())
}

fn stamp_loader(loader: &Path, version: &str) -> Result<()> {
    let source = read(loader)?;
    if source.matches(UNSTAMPED).count() != 1 {
        bail!("public/{LOADER} must hold the line `{UNSTAMPED}` once, for the version");
    }
    write(loader, &source.replace(UNSTAMPED, &format!("const VERSION = \"{version}\";")))
}

/// Stamps a page's own stylesheets, takes out what was meant for Trunk, and
/// lets the start page fetch the program beside the loader, not after it.
fn stamp_page(page: &Path, staging: &Path, version: &str) -> Result<()> {
    let mut html = without_trunk_links(&read(page)?);
    for sheet in files_ending(staging, ".css")? {
        let name = name_of(&sheet);
        for address in [name.to_owned(), format!("./{name}")] {
            html = html.replace(&format!("\"{address}\""), &format!("\"{address}?v={version}\""));
        }
    }
    if name_of(page) == "index.html" {
        html = html.replacen("</head>", &format!("{}</head>", hints(version)), 1);
    }
    write(page, &html)
}

/// Removes `<link data-trunk …>`: Trunk leaves the element when it injects no
/// script.
fn without_trunk_links(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, link)) = rest.split_once("<link data-trunk") {
        kept.push_str(before.trim_end_matches(' '));
        rest = link.split_once('>').map_or("", |(_, after)| after.trim_start_matches('\n'));
    }
    kept + rest
}

/// The loader asks for these two a round trip later; the attributes are those
/// with which it asks, or the browser would fetch twice.
fn hints(version: &str) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"{SCRIPT}?v={version}\">\n\
         <link rel=\"preload\" href=\"{PROGRAM}?v={version}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"
    )
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    const PAGE: &str = "<head>\n  <link rel=\"stylesheet\" href=\"guide.css\">\n  \
        <link data-trunk rel=\"rust\">\n</head>\n<script type=\"module\" src=\"asylum-guide.js\"></script>\n";

    /// A site with these words, stamped.
    fn stamped(words: &str) -> Result<(tempfile::TempDir, PathBuf)> {
        let folder = tempfile::tempdir()?;
        let site = folder.path().to_owned();
        fs::create_dir(site.join("locales"))?;
        for (file, text) in [
            (LOADER, "const VERSION = \"dev\";\nload();\n"),
            ("guide.css", "p { margin: 0 }"),
            ("locales/en.ftl", words),
            ("index.html", PAGE),
        ] {
            fs::write(site.join(file), text)?;
        }
        stamp(&site)?;
        Ok((folder, site))
    }

    #[test]
    fn every_address_carries_one_version() -> Result<()> {
        let (_folder, site) = stamped("b = B")?;
        let loader = read(&site.join(LOADER))?;
        let version = loader.split('"').nth(1).unwrap();
        assert_eq!(version.len(), 8, "{loader}");
        let page = read(&site.join("index.html"))?;
        for address in ["guide.css", SCRIPT, PROGRAM] {
            assert!(page.contains(&format!("\"{address}?v={version}\"")), "{address} in {page}");
        }
        assert!(page.contains("src=\"asylum-guide.js\""), "{page}");
        assert!(!page.contains("data-trunk"), "{page}");
        Ok(())
    }

    #[test]
    fn another_word_is_another_version() -> Result<()> {
        let version = |words| stamped(words).and_then(|(_folder, site)| read(&site.join(LOADER)));
        assert_eq!(version("b = B")?, version("b = B")?);
        assert_ne!(version("b = B")?, version("b = C")?);
        Ok(())
    }
}

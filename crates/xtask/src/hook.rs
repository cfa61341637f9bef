//! The last step of a build: what Trunk has staged becomes the site.
//!
//! Trunk compiles; this puts the static files beside it, joins the words of
//! each language into one file, and stamps every address with one version, so
//! that a browser never mixes files of two builds.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

/// The script that a page names. It loads the others.
pub const LOADER: &str = "asylum-guide.js";
/// The JavaScript beside the program, written by wasm-bindgen.
pub const SCRIPT: &str = "asylum-guide-app.js";
/// The program.
pub const PROGRAM: &str = "asylum-guide-app_bg.wasm";

/// What is added to the program after the first question.
pub const REST: &str = "asylum-guide-rest.wasm";

/// The line of [`LOADER`]'s source that the version replaces.
const UNSTAMPED: &str = "const VERSION = \"dev\";";

/// Puts all parts of the site into the folder `staging`; `root` is the workspace.
///
/// # Errors
/// If a part is missing or a file cannot be written. The build then stops and
/// an older site in `dist/` stays as it is.
pub fn gather(root: &Path, staging: &Path) -> Result<()> {
    copy_folder(&root.join("public"), staging)?;
    join_locales(&root.join("locales"), &staging.join("locales"))?;
    rename_program(staging)
}

/// Stamps every address in the site with one version.
///
/// # Errors
/// As for [`gather`].
pub fn stamp(staging: &Path) -> Result<()> {
    let version = version(staging)?;
    stamp_loader(&staging.join(LOADER), &version)?;
    for page in files_ending(staging, ".html")? {
        stamp_page(&page, staging, &version)?;
    }
    Ok(())
}

/// Copies all that lies in `from`, with its subfolders.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for path in entries(from)? {
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(&path, &target).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// The words up to the first question. All others are fetched while these are read.
const FIRST: &str = "first.ftl";

/// Puts `<from>/<language>/first.ftl` into `<to>/<language>.ftl`, and joins all files beside it, by
/// name, and those beside the folders, into `<to>/<language>-later.ftl`. Comments are for maintainers and stay behind.
fn join_locales(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let shared = files_ending(from, ".ftl")?.iter().map(|file| read(file)).collect::<Result<String>>()?;
    for folder in entries(from)?.into_iter().filter(|path| path.is_dir()) {
        let (mut first, mut later) = (String::new(), without_comments(&shared));
        for file in files_ending(&folder, ".ftl")? {
            let words = if name_of(&file) == FIRST { &mut first } else { &mut later };
            words.push_str(&without_comments(&read(&file)?));
        }
        let language = name_of(&folder);
        write(&to.join(format!("{language}.ftl")), &first)?;
        write(&to.join(format!("{language}-later.ftl")), &later)?;
    }
    Ok(())
}

fn without_comments(words: &str) -> String {
    let said = words.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    said.flat_map(|line| [line, "\n"]).collect()
}

/// Gives Trunk's two files, which carry a hash in their names, the names that
/// the loader knows.
fn rename_program(staging: &Path) -> Result<()> {
    let programs = files_ending(staging, "_bg.wasm")?;
    let [wasm] = programs.as_slice() else {
        bail!(
            "Trunk staged {} programs, not one: see index.html for its <link data-trunk rel=\"rust\">",
            programs.len()
        );
    };
    let old = name_of(wasm);
    let stem = old.trim_end_matches("_bg.wasm");
    let script = read(&staging.join(format!("{stem}.js")))?;
    // The script names the program in an address it falls back to.
    let default = format!("{}_bg.wasm", unhashed(stem));
    write(&staging.join(SCRIPT), &script.replace(&default, PROGRAM))?;
    fs::remove_file(staging.join(format!("{stem}.js")))?;
    fs::rename(wasm, staging.join(PROGRAM))?;
    Ok(())
}

/// A name without the hash that Trunk puts after its last hyphen.
fn unhashed(stem: &str) -> &str {
    stem.rsplit_once('-').map_or(stem, |(name, _)| name)
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

/// The files of a folder whose names end so, sorted by name.
fn files_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = entries(folder)?;
    files.retain(|path| path.is_file() && name_of(path).ends_with(ending));
    Ok(files)
}

/// What lies in a folder, sorted by name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)
        .with_context(|| format!("the folder {} is missing", folder.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>\n  <link rel=\"stylesheet\" href=\"guide.css\">\n  \
        <link data-trunk rel=\"rust\">\n</head>\n<script type=\"module\" src=\"asylum-guide.js\"></script>\n";

    /// A workspace and what Trunk has staged of it, in folders of their own.
    fn staged(words: &str) -> Result<(tempfile::TempDir, PathBuf)> {
        let root = tempfile::tempdir()?;
        let staging = root.path().join("dist/.stage");
        for (file, text) in [
            ("public/asylum-guide.js", "const VERSION = \"dev\";\nload();\n"),
            ("public/guide.css", "p { margin: 0 }"),
            ("locales/en/b.ftl", words),
            ("locales/en/a.ftl", "a = A"),
            ("locales/shared.ftl", "# For all.\ns = S"),
            ("locales/en/first.ftl", "# For people who wait.\nf = F"),
            ("dist/.stage/index.html", PAGE),
            ("dist/.stage/asylum-guide-1f2e.js", "new URL('asylum-guide_bg.wasm', import.meta.url)"),
            ("dist/.stage/asylum-guide-1f2e_bg.wasm", "\0asm"),
        ] {
            let place = root.path().join(file);
            fs::create_dir_all(place.parent().unwrap_or(root.path()))?;
            fs::write(place, text)?;
        }
        gather(root.path(), &staging)?;
        stamp(&staging)?;
        Ok((root, staging))
    }

    #[test]
    fn every_address_carries_one_version() -> Result<()> {
        let (_root, site) = staged("b = B")?;
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
    fn the_program_and_the_words_lie_under_their_plain_names() -> Result<()> {
        let (_root, site) = staged("b = B")?;
        assert_eq!(read(&site.join("locales/en.ftl"))?, "f = F\n");
        assert_eq!(read(&site.join("locales/en-later.ftl"))?, "s = S\na = A\nb = B\n");
        assert!(read(&site.join(SCRIPT))?.contains(PROGRAM));
        assert!(site.join(PROGRAM).is_file());
        assert_eq!(files_ending(&site, ".js")?.len(), 2);
        Ok(())
    }

    #[test]
    fn another_word_is_another_version() -> Result<()> {
        let version = |words| staged(words).and_then(|(_root, site)| read(&site.join(LOADER)));
        assert_eq!(version("b = B")?, version("b = B")?);
        assert_ne!(version("b = B")?, version("b = C")?);
        Ok(())
    }
}

//! A version in every address, so that a browser never mixes files of two builds, and may keep each for good.
//!
//! The words of each language have their own, made of what stands in them: a change of one language leaves the others
//! where they are.

use std::collections::BTreeMap;
use std::{fs, path::Path};

use anyhow::{Result, ensure};
use sha2::{Digest as _, Sha256};

use super::files::{entries, files_ending, name_of, read, write};
use super::{EMBED, ENDINGS, EVALUATE, KEPT, LOADER, LOST, PRESSES, PROGRAM, SCRIPT, SHARED, TROUBLE};

/// What a line of a script's source begins with that holds the version, and what it holds before.
const VERSION: (&str, &str) = ("const VERSION = ", "\"dev\";");
/// The same in [`EMBED`] for the codes of the languages.
const CODES: (&str, &str) = ("const CODES = ", "\"\";");
/// The same in the loader for the versions of the words.
const WORDS: (&str, &str) = ("const WORDS = ", "\"\";");

/// Ends the words of every language with their version, before pages are made of them; returns every code with its
/// version.
///
/// # Errors
/// If a file is missing.
pub(super) fn words(staging: &Path) -> Result<String> {
    stamp_words(&staging.join("locales"))
}

/// What a guide that cannot run says, in [`TROUBLE`]'s script.
const SAID: (&str, &str) = ("const SAID = ", "[];");

/// Stamps every address in the site with one version, which is returned, those of words with their own.
///
/// # Errors
/// If a file is missing, or the loader has no place for the version.
pub(super) fn stamp(staging: &Path, words: &str) -> Result<String> {
    // Those two fetch what has a version.
    let fetching = [LOADER, KEPT].map(|script| staging.join(script));
    for script in &fetching {
        stamp_script(script, WORDS, &quoted(words))?;
    }
    let codes: Vec<_> = words.split(' ').step_by(2).filter(|code| *code != SHARED).collect();
    stamp_script(&staging.join(EMBED), CODES, &quoted(&codes.join(" ")))?;
    let said = staging.join(TROUBLE.1);
    stamp_script(&staging.join(TROUBLE.0), SAID, read(&said)?.trim_end())?;
    fs::remove_file(said)?;
    let version = version(staging)?;
    for script in &fetching {
        stamp_script(script, VERSION, &quoted(&version))?;
    }
    stamp_address(&staging.join(EVALUATE.0), EVALUATE.1, &version)?;
    let sheets = files_ending(staging, ".css")?;
    let fonts = files_ending(&staging.join("fonts"), ".css")?;
    let mut stamped: Vec<_> = sheets.iter().map(|file| name_of(file).to_owned()).collect();
    stamped.extend(fonts.iter().map(|file| format!("fonts/{}", name_of(file))));
    stamped.extend([PRESSES, LOST].map(str::to_owned));
    stamp_folder(staging, "", &stamped, &version)?;
    Ok(version)
}

/// As a script writes a text.
fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// Stamps the pages of a folder and of those in it; `up` leads from it to the folder of the site.
fn stamp_folder(folder: &Path, up: &str, stamped: &[String], version: &str) -> Result<()> {
    for page in files_ending(folder, ".html")? {
        stamp_page(&page, up, stamped, version)?;
    }
    for inner in entries(folder)?.iter().filter(|path| path.is_dir()) {
        stamp_folder(inner, &format!("../{up}"), stamped, version)?;
    }
    Ok(())
}

/// Eight hexadecimal digits that change with any file the guide is made of.
fn version(staging: &Path) -> Result<String> {
    let mut files = files_ending(staging, ".wasm")?;
    files.extend(files_ending(staging, ".js")?);
    files.extend(files_ending(staging, ".css")?);
    files.extend(files_ending(&staging.join("locales"), ".ftl")?);
    files.extend(files_ending(&staging.join("fonts"), ".css")?);
    let mut hash = Sha256::new();
    for file in files {
        hash.update(name_of(&file));
        hash.update(fs::read(&file)?);
    }
    Ok(digits(hash))
}

fn digits(hash: Sha256) -> String {
    hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Ends each file of words with the version of its language, by which the guide knows that it is whole. Returns every
/// code with its version.
fn stamp_words(locales: &Path) -> Result<String> {
    let mut languages = BTreeMap::<String, Vec<_>>::new();
    for file in files_ending(locales, ".ftl")? {
        let name = name_of(&file).trim_end_matches(".ftl").to_owned();
        let code = ENDINGS.iter().filter(|ending| !ending.is_empty()).find_map(|ending| name.strip_suffix(ending));
        languages.entry(code.unwrap_or(&name).to_owned()).or_default().push((file, name));
    }
    let mut versions = Vec::new();
    for (code, files) in languages {
        let texts = files.iter().map(|(file, _)| read(file)).collect::<Result<Vec<_>>>()?;
        let mut hash = Sha256::new();
        texts.iter().for_each(|text| hash.update(text));
        let version = digits(hash);
        for ((file, name), text) in files.iter().zip(texts) {
            write(file, &format!("{text}whole-{name} = {version}\n"))?;
        }
        versions.push(format!("{code} {version}"));
    }
    Ok(versions.join(" "))
}

fn stamp_script(script: &Path, (line, before): (&str, &str), filling: &str) -> Result<()> {
    let source = read(script)?;
    let unstamped = format!("{line}{before}");
    let name = name_of(script);
    ensure!(source.matches(&unstamped).count() == 1, "public/{name} must hold `{unstamped}` once, to be filled in");
    write(script, &source.replace(&unstamped, &format!("{line}{filling};")))
}

/// Gives the one file that a script fetches its version.
fn stamp_address(script: &Path, file: &str, version: &str) -> Result<()> {
    let source = read(script)?;
    let address = format!("\"./{file}\"");
    ensure!(source.matches(&address).count() == 1, "{} must hold {address} once", script.display());
    write(script, &source.replace(&address, &format!("\"./{file}?v={version}\"")))
}

/// Stamps a page's own stylesheets, takes out what was meant for Trunk, and
/// lets the start page fetch the program beside the loader, not after it.
fn stamp_page(page: &Path, up: &str, stamped: &[String], version: &str) -> Result<()> {
    let mut html = without_trunk_links(&read(page)?);
    for name in stamped {
        for address in [format!("{up}{name}"), format!("./{name}"), format!("/{name}")] {
            html = html.replace(&format!("\"{address}\""), &format!("\"{address}?v={version}\""));
        }
    }
    if starts_guide(&html, up) {
        html = html.replacen("</head>", &format!("{}</head>", hints(up, version)), 1);
    }
    write(page, &html)
}

/// Whether the guide starts in this page, from which `up` leads to the folder of the site.
pub(super) fn starts_guide(page: &str, up: &str) -> bool {
    page.contains(&format!("src=\"{up}{LOADER}\""))
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
/// with which it asks, or the browser would fetch twice. What is seen first comes before them.
fn hints(up: &str, version: &str) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"{up}{SCRIPT}?v={version}\" fetchpriority=\"low\">\n\
         <link rel=\"preload\" href=\"{up}{PROGRAM}?v={version}\" as=\"fetch\" fetchpriority=\"low\">\n"
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
        for inside in ["locales", "fonts"] {
            fs::create_dir(site.join(inside))?;
        }
        for (file, text) in [
            (LOADER, "const VERSION = \"dev\";\nconst WORDS = \"\";\nload();\n"),
            (EMBED, "{ const CODES = \"\"; }\n"),
            (TROUBLE.0, "const SAID = [];\n"),
            (TROUBLE.1, "[{\"code\":\"en\"}]\n"),
            (KEPT, "const VERSION = \"dev\";\nconst WORDS = \"\";\nanswer();\n"),
            (EVALUATE.0, "fetch(\"./evaluate.wasm\");\n"),
            ("guide.css", "p { margin: 0 }"),
            ("locales/en.ftl", words),
            ("locales/en-later.ftl", "later = Later\n"),
            ("locales/da.ftl", "b = B\n"),
            ("index.html", PAGE),
        ] {
            fs::write(site.join(file), text)?;
        }
        stamp(&site, &super::words(&site)?)?;
        Ok((folder, site))
    }

    #[test]
    fn every_address_carries_one_version() -> Result<()> {
        let (_folder, site) = stamped("b = B\n")?;
        let loader = read(&site.join(LOADER))?;
        let version = loader.split('"').nth(1).unwrap();
        assert_eq!(version.len(), 8, "{loader}");
        let page = read(&site.join("index.html"))?;
        for address in ["guide.css", SCRIPT, PROGRAM] {
            assert!(page.contains(&format!("\"{address}?v={version}\"")), "{address} in {page}");
        }
        assert!(page.contains("src=\"asylum-guide.js\""), "{page}");
        let script = read(&site.join(EVALUATE.0))?;
        assert_eq!(script, format!("fetch(\"./evaluate.wasm?v={version}\");\n"));
        assert!(!page.contains("data-trunk"), "{page}");
        Ok(())
    }

    #[test]
    fn the_frame_knows_the_languages() -> Result<()> {
        let (_folder, site) = stamped("b = B\n")?;
        assert_eq!(read(&site.join(EMBED))?, "{ const CODES = \"da en\"; }\n");
        Ok(())
    }

    #[test]
    fn what_is_said_where_the_guide_cannot_run_stands_in_its_script() -> Result<()> {
        let (_folder, site) = stamped("b = B\n")?;
        assert_eq!(read(&site.join(TROUBLE.0))?, "const SAID = [{\"code\":\"en\"}];\n");
        assert!(!site.join(TROUBLE.1).exists());
        Ok(())
    }

    #[test]
    fn another_word_is_another_version() -> Result<()> {
        let version = |words| stamped(words).and_then(|(_folder, site)| read(&site.join(LOADER)));
        assert_eq!(version("b = B\n")?, version("b = B\n")?);
        assert_ne!(version("b = B\n")?, version("b = C\n")?);
        Ok(())
    }

    #[test]
    fn each_language_has_a_version_of_its_own() -> Result<()> {
        let versions = |words| {
            let (_folder, site) = stamped(words)?;
            let loader = read(&site.join(LOADER))?;
            let line = loader.lines().find_map(|line| line.strip_prefix(WORDS.0)).unwrap();
            let versions = line.trim_matches(['"', ';']).split(' ').map(str::to_owned).collect::<Vec<_>>();
            for (file, text) in [("en", words), ("en-later", "later = Later\n")] {
                let ended = format!("{text}whole-{file} = {}\n", versions[3]);
                assert_eq!(read(&site.join(format!("locales/{file}.ftl")))?, ended);
            }
            anyhow::Ok(versions)
        };
        let (before, after) = (versions("b = B\n")?, versions("b = C\n")?);
        assert_eq!((&*before[0], &*before[2], before.len()), ("da", "en", 4));
        assert_eq!(before[1], after[1]);
        assert_ne!(before[3], after[3]);
        Ok(())
    }
}

//! What the site is made of, put into one folder: Trunk's program, the files of `public/`, the words
//! and the styles.
//!
//! Words and styles lie in many files, each beside its kind, and are served in few: what is needed up to the first
//! question, and what comes later.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use translation::{Danish, Locale, Locales};

use super::files::{entries, files_ending, name_of, read, write};
use super::sizes::by_reader;
use super::{ENDINGS, LATER_STYLES, PROGRAM, READING_STYLES, SCRIPT, SHARED, STYLES};

/// Puts all parts of the site into the folder `staging`; `root` is the workspace.
///
/// # Errors
/// If a part is missing or a file cannot be written.
pub(super) fn gather(root: &Path, staging: &Path) -> Result<()> {
    copy_folder(&root.join("public"), staging)?;
    join_locales(&root.join("locales"), &staging.join("locales"))?;
    join_styles(&root.join("src"), &UP_TO_FIRST, &staging.join(STYLES))?;
    join_styles(&root.join("src"), &AFTER, &staging.join(LATER_STYLES))?;
    join_styles(&root.join("src"), &READ, &staging.join(READING_STYLES))?;
    rename_program(staging)
}

/// Copies all that lies in `from`, with its subfolders.
///
/// # Errors
/// If a file cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
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

/// Puts the words of each language into files that are fetched one after the other, `<language>.ftl` first, and what
/// lies beside the folders, for all languages, into files of its own: these are fetched once. Comments are for
/// maintainers and stay behind. The first file also says how far the language may be relied on. What is Danish in
/// the texts of another language is marked.
fn join_locales(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let (texts, danish) = (Locales::read(from)?, Danish::read(from)?);
    let languages = entries(from)?.into_iter().filter(|path| path.is_dir());
    for folder in languages.chain([from.to_owned()]) {
        let shared = folder == from;
        let code = if shared { SHARED } else { name_of(&folder) };
        let mut bundles = BTreeMap::<_, String>::new();
        for file in files_ending(&folder, ".ftl")? {
            let (ending, mut words) = (ending(name_of(&file)), without_comments(&read(&file)?));
            if ending == ENDINGS[0] {
                let (first, find) = without_find(&words);
                bundles.entry(ENDINGS[1]).or_default().push_str(&find);
                words = first;
            }
            bundles.entry(ending).or_default().push_str(&words);
        }
        let locale = (!shared).then(|| Locale::read(&folder)).transpose()?;
        if let (Some(first), Some(locale)) = (bundles.get_mut(ENDINGS[0]), &locale) {
            let standing = translation::standing(&texts, locale)?;
            first.insert_str(0, &format!("standing = {}\n", standing.as_str()));
        }
        for (ending, mut words) in bundles {
            if let Some(locale) = &locale {
                words = danish.marked(locale, &words);
            }
            write(&to.join(format!("{code}{ending}.ftl")), &words)?;
        }
    }
    Ok(())
}

/// To which of the files the words of a file go, by what stands there behind the code.
fn ending(file: &str) -> &'static str {
    match file {
        // All up to the first question, and no more: people wait for every word of it.
        "first.ftl" => ENDINGS[0],
        // What is said of the law where it was weighed.
        "rules.ftl" | "adviser.ftl" | "decisions.ftl" => ENDINGS[2],
        _ => ENDINGS[1],
    }
}

fn without_comments(words: &str) -> String {
    let said = words.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    said.flat_map(|line| [line, "\n"]).collect()
}

/// First words without how the answer to a question is found out, which is only said with a result; and that, under
/// the same key.
fn without_find(words: &str) -> (String, String) {
    let (mut first, mut find) = (String::new(), String::new());
    let (mut key, mut finds) = ("", false);
    for line in words.lines() {
        let attribute = line.trim_start().strip_prefix('.');
        if !line.starts_with(' ') {
            (key, finds) = (line.split(' ').next().unwrap_or_default(), false);
        } else if let Some(attribute) = attribute {
            finds = attribute.starts_with("find =");
            find.extend(finds.then_some([key, " =\n"]).into_iter().flatten());
        }
        if finds { &mut find } else { &mut first }.extend([line, "\n"]);
    }
    (first, find)
}

/// Folders of `src/` with styles of what is shown up to the first question, in the order in which they
/// are served: a style of a widget gives way to one of the screen that it stands in.
const UP_TO_FIRST: [&str; 3] = ["app", "widgets", "wizard"];
/// Those of what comes after it.
const AFTER: [&str; 1] = ["later"];
/// What of that stands on the pages to read too.
const READ: [&str; 1] = ["later/result/helpers.css"];

/// Adds to the stylesheet `sheet`, which may hold a base from `public/`, these files of `src` and every `.css` file
/// below these folders of it, one after the other and in each by path. What a file says of paper or of forced
/// colours stands in it: the order decides only between files, and each has class names of its own.
fn join_styles(src: &Path, places: &[&str], sheet: &Path) -> Result<()> {
    let mut styles = if sheet.is_file() { read(sheet)? } else { String::new() };
    for place in places.iter().map(|place| src.join(place)).filter(|place| place.exists()) {
        let files = if place.is_file() { vec![place] } else { below(&place, ".css")? };
        for file in files {
            styles.push_str(&read(&file)?);
        }
    }
    write(sheet, &by_reader(&styles))
}

/// The files of a folder and of its subfolders whose names end so, sorted by path.
fn below(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            files.extend(below(&path, ending)?);
        } else if name_of(&path).ends_with(ending) {
            files.push(path);
        }
    }
    Ok(files)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What a workspace with these files makes of what Trunk has staged of it.
    fn gathered(files: &[(&str, &str)]) -> Result<(tempfile::TempDir, PathBuf)> {
        let root = tempfile::tempdir()?;
        let staging = root.path().join("dist/.stage");
        let staged = [
            ("public/guide.css", "base {}\n"),
            ("locales/shared.ftl", "# For all.\ns = S"),
            ("locales/danish.txt", "udsat\n"),
            ("locales/en/first.ftl", "# For people who wait.\nf = F"),
            ("dist/.stage/asylum-guide-1f2e.js", "new URL('asylum-guide_bg.wasm', import.meta.url)"),
            ("dist/.stage/asylum-guide-1f2e_bg.wasm", "\0asm"),
        ];
        for (file, text) in staged.iter().chain(files) {
            let place = root.path().join(file);
            fs::create_dir_all(place.parent().unwrap_or(root.path()))?;
            fs::write(place, text)?;
        }
        gather(root.path(), &staging)?;
        Ok((root, staging))
    }

    #[test]
    fn the_program_lies_under_its_plain_name() -> Result<()> {
        let (_root, site) = gathered(&[])?;
        assert!(read(&site.join(SCRIPT))?.contains(PROGRAM));
        assert!(site.join(PROGRAM).is_file());
        assert_eq!(files_ending(&site, ".js")?.len(), 1);
        Ok(())
    }

    #[test]
    fn the_words_of_a_language_lie_in_the_order_of_their_use() -> Result<()> {
        let (_root, site) = gathered(&[
            ("locales/en/b.ftl", "b = B"),
            ("locales/en/a.ftl", "a = A"),
            ("locales/en/first.ftl", "# For people who wait.\nf = F"),
            ("locales/da/first.ftl", "f = F"),
            ("locales/en/rules.ftl", "r = R"),
            ("locales/en/page/static.ftl", "p = P"),
            ("locales/decisions.ftl", "d = D"),
        ])?;
        assert_eq!(read(&site.join("locales/da.ftl"))?, "standing = machine\nf = F\n");
        for (file, words) in
            [("en", "standing = original\nf = F\n"), ("en-later", "a = A\nb = B\n"), ("en-rules", "r = R\n")]
        {
            assert_eq!(read(&site.join(format!("locales/{file}.ftl")))?, words);
        }
        assert_eq!(read(&site.join("locales/all-later.ftl"))?, "s = S\n");
        assert_eq!(read(&site.join("locales/all-rules.ftl"))?, "d = D\n");
        Ok(())
    }

    #[test]
    fn how_the_first_answer_is_found_out_comes_later() -> Result<()> {
        let first = "q = Q\n    .help = H\n    .find =\n        One\n        Two\n    .why = W\nc = C\n";
        let (_root, site) = gathered(&[("locales/en/first.ftl", first), ("locales/en/a.ftl", "a = A\n    .find = F")])?;
        let (words, later) = (read(&site.join("locales/en.ftl"))?, read(&site.join("locales/en-later.ftl"))?);
        assert_eq!(words, "standing = original\nq = Q\n    .help = H\n    .why = W\nc = C\n");
        assert_eq!(later, "a = A\n    .find = F\nq =\n    .find =\n        One\n        Two\n");
        Ok(())
    }

    #[test]
    fn styles_beside_what_they_dress_lie_in_three_files() -> Result<()> {
        let (_root, site) = gathered(&[
            ("src/wizard/card.css", "card {}\n"),
            ("src/widgets/fold.css", "fold {}\n"),
            ("src/widgets/el/icon.css", "icon {}\n"),
            ("src/widgets/fold.rs", "fn fold() {}"),
            ("src/later/result/map.css", "map {}\n"),
            ("src/later/paper.css", "paper {}\n"),
            ("src/later/result/helpers.css", "helpers {}\n"),
        ])?;
        assert_eq!(read(&site.join(STYLES))?, "base {}\nicon {}\nfold {}\ncard {}\n");
        assert_eq!(read(&site.join(LATER_STYLES))?, "paper {}\nhelpers {}\nmap {}\n");
        assert_eq!(read(&site.join(READING_STYLES))?, "helpers {}\n");
        Ok(())
    }
}

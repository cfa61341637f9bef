//! What a visitor downloads until the first question can be answered.
//!
//! The network carries it compressed, so that is what is weighed: Brotli at
//! its highest quality with a window of 4 MB, as a good host has it stored.

use std::{fmt, fs, path::Path};

use anyhow::{Context as _, Result, bail};

use super::files::{files_ending, name_of};
use super::{ENDINGS, LOADER, PRESSES, PROGRAM, SCRIPT, SHARED};

/// One kilobyte, here and in every message: 1024 bytes.
pub const KB: usize = 1024;
/// The most that all parts may weigh together, in bytes; the page among them also holds what may be asked second. It
/// holds for a compiler that takes what makes the site small; without that the program alone is heavier (`compiler.rs`).
pub const LIMIT: usize = 92 * KB;
/// The most that a file of words may weigh, in bytes.
pub const WORDS_LIMIT: usize = 30 * KB;

/// The most that those may weigh for which somebody waits before the first question, in bytes.
pub const FIRST_WORDS_LIMIT: usize = 3 * KB / 2;
/// Languages whose first words are heavier, and what they may weigh: they are longer, and in letters of two and three
/// bytes.
const HEAVIER: [(&str, usize); 3] = [("ti", 1640), ("uk", 1650), ("ka", 1710)];

/// The parts of the site that the first question needs.
pub struct Weight {
    /// In the order in which a browser asks for them.
    pub parts: Vec<Part>,
}

/// One file.
pub struct Part {
    /// Its path in the site.
    pub name: String,
    /// Its size in bytes.
    pub raw: usize,
    /// Its size in bytes after compression.
    pub brotli: usize,
}

impl Weight {
    /// Weighs the site in the folder `dist`, for a visitor who reads the language with the heaviest words.
    ///
    /// # Errors
    /// If a part of the site is missing.
    pub fn of(dist: &Path) -> Result<Self> {
        let mut of_each = Vec::new();
        for language in languages(dist)? {
            let parts = names(dist, &language)?.into_iter().map(|name| Part::of(dist, name)).collect::<Result<_>>()?;
            of_each.push(Self { parts });
        }
        of_each.into_iter().max_by_key(Self::brotli).context("the site has no language: run `cargo xtask build`")
    }

    /// All parts together, in bytes.
    #[must_use]
    pub fn brotli(&self) -> usize {
        self.parts.iter().map(|part| part.brotli).sum()
    }

    /// Compares the sum with [`LIMIT`].
    ///
    /// # Errors
    /// If the site is too heavy.
    pub fn check(&self) -> Result<()> {
        let sum = self.brotli();
        if sum > LIMIT {
            bail!("the site is {:.1} KB too heavy: look at what the largest part has gained", kilobytes(sum - LIMIT));
        }
        Ok(())
    }
}

impl Part {
    fn of(dist: &Path, name: String) -> Result<Self> {
        let bytes =
            fs::read(dist.join(&name)).with_context(|| format!("the site lacks {name}: run `cargo xtask build`"))?;
        let brotli = compressed_size(&bytes)?;
        Ok(Self { name, raw: bytes.len(), brotli })
    }
}

/// The codes of the languages in which the first question can be asked.
fn languages(dist: &Path) -> Result<Vec<String>> {
    let files = files_ending(&dist.join("locales"), ".ftl")?;
    let codes = files.iter().filter_map(|file| name_of(file).strip_suffix(".ftl"));
    let is_first = |code: &&str| ENDINGS.iter().all(|ending| ending.is_empty() || !code.ends_with(ending));
    Ok(codes.filter(is_first).map(str::to_owned).collect())
}

/// The words of every language, as they are fetched.
pub struct Words {
    /// The files of each language by its code; those that all share come last.
    pub languages: Vec<(String, Vec<Part>)>,
}

impl Words {
    /// Weighs all words of the site in the folder `dist`.
    ///
    /// # Errors
    /// If a file is missing.
    pub fn of(dist: &Path) -> Result<Self> {
        let mut codes = languages(dist)?;
        codes.push(SHARED.to_owned());
        let parts = |code: String| {
            let endings = ENDINGS.iter().filter(|ending| !ending.is_empty() || code != SHARED);
            let parts = endings.map(|ending| Part::of(dist, format!("locales/{code}{ending}.ftl")));
            anyhow::Ok((code.clone(), parts.collect::<Result<Vec<_>>>()?))
        };
        Ok(Self { languages: codes.into_iter().map(parts).collect::<Result<_>>()? })
    }

    /// Compares each file with [`WORDS_LIMIT`], and the first of each language with [`FIRST_WORDS_LIMIT`].
    ///
    /// # Errors
    /// If one is too heavy.
    pub fn check(&self) -> Result<()> {
        for (code, parts) in &self.languages {
            for (place, Part { name, brotli, .. }) in parts.iter().enumerate() {
                let limit = if place == 0 && code != SHARED { first_limit(code) } else { WORDS_LIMIT };
                if *brotli > limit {
                    bail!("{name} is {} bytes too heavy", brotli - limit);
                }
            }
        }
        Ok(())
    }
}

/// What the first words of a language may weigh.
fn first_limit(code: &str) -> usize {
    HEAVIER.iter().find(|(heavier, _)| *heavier == code).map_or(FIRST_WORDS_LIMIT, |(_, limit)| *limit)
}

/// The paths of the parts in the site, in the order in which a browser asks for
/// them when the guide is read in this language.
///
/// # Errors
/// If there is no site in the folder `dist`.
pub fn names(dist: &Path, language: &str) -> Result<Vec<String>> {
    let start = format!("{language}/index.html");
    let page = fs::read_to_string(dist.join(&start)).context("there is no site yet: run `cargo xtask build`")?;
    let mut names = vec![start];
    // What is linked for browsers without scripts no other one asks for.
    names.extend(linked(page.split("<noscript>").next().unwrap_or_default()));
    names.extend([PRESSES, LOADER, SCRIPT, PROGRAM].map(str::to_owned));
    names.push(format!("locales/{language}.ftl"));
    Ok(names)
}

/// The stylesheets and icons that a page names, without what follows a `?`.
fn linked(page: &str) -> impl Iterator<Item = String> {
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split(['"', '?']).next())
        .filter(|link| {
            let ending = Path::new(link).extension().and_then(|ending| ending.to_str());
            matches!(ending, Some("css" | "svg" | "png" | "ico"))
        })
        .map(|link| link.trim_start_matches("../").trim_start_matches("./").to_owned())
}

fn compressed_size(bytes: &[u8]) -> Result<usize> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &settings)?;
    Ok(compressed.len())
}

#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / KB as f64
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<28}{:>10}{:>10}   (1 KB = {KB} bytes)", "until the first question", "raw KB", "brotli KB")?;
        for Part { name, raw, brotli } in &self.parts {
            writeln!(f, "{name:<28}{:>10.1}{:>10.1}", kilobytes(*raw), kilobytes(*brotli))?;
        }
        let raw = self.parts.iter().map(|part| part.raw).sum();
        write!(
            f,
            "{:<28}{:>10.1}{:>10.1}   limit {:.0}",
            "together",
            kilobytes(raw),
            kilobytes(self.brotli()),
            kilobytes(LIMIT),
        )
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<28}{:>10}{:>10}{:>10}{:>10}", "words, brotli KB", "first", "later", "rules", "together")?;
        for (code, parts) in &self.languages {
            write!(f, "{code:<28}{:>1$}", "", if code == SHARED { 10 } else { 0 })?;
            for part in parts {
                write!(f, "{:>10.1}", kilobytes(part.brotli))?;
            }
            writeln!(f, "{:>10.1}", kilobytes(parts.iter().map(|part| part.brotli).sum()))?;
        }
        let (first, each) = (kilobytes(FIRST_WORDS_LIMIT), kilobytes(WORDS_LIMIT));
        write!(f, "{:<28}{first:>10.1}{each:>10.0}{each:>10.0}", "limit")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stylesheets_and_icons_of_a_page_are_found() {
        let page = r#"<link rel="icon" href="icon.svg"><link href="./guide.css?v=1"><a href="terms.html">"#;
        assert_eq!(linked(page).collect::<Vec<_>>(), ["icon.svg", "guide.css"]);
    }

    #[test]
    fn the_language_with_the_heaviest_words_is_weighed() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let dist = folder.path();
        fs::create_dir(dist.join("locales"))?;
        let files = [(PRESSES, ""), (LOADER, ""), (SCRIPT, ""), (PROGRAM, ""), ("locales/aa.ftl", "a = A")];
        for code in ["aa", "bb", "cc"] {
            fs::create_dir(dist.join(code))?;
            fs::write(dist.join(code).join("index.html"), "<p>")?;
        }
        for (file, text) in files.into_iter().chain([
            ("locales/aa-later.ftl", "a sentence that only comes after the first question"),
            ("locales/bb.ftl", "b = A longer sentence, of other words"),
            ("locales/cc.ftl", "c = C"),
        ]) {
            fs::write(dist.join(file), text)?;
        }
        let parts = Weight::of(dist)?.parts;
        assert_eq!(parts.last().map(|part| part.name.as_str()), Some("locales/bb.ftl"));
        Ok(())
    }

    #[test]
    fn words_that_are_too_heavy_are_named() {
        let part = |name: &str, brotli| Part { name: name.to_owned(), raw: 0, brotli };
        let parts =
            vec![part("aa", FIRST_WORDS_LIMIT), part("aa-later", WORDS_LIMIT), part("aa-rules", WORDS_LIMIT + 1)];
        let mut words = Words { languages: vec![("aa".to_owned(), parts)] };
        let too_heavy = |words: &Words| words.check().map_err(|why| why.to_string());
        assert_eq!(too_heavy(&words), Err("aa-rules is 1 bytes too heavy".to_owned()));
        words.languages[0].1.pop();
        assert_eq!(too_heavy(&words), Ok(()));
        words.languages[0].1[0].brotli += 2;
        assert_eq!(too_heavy(&words), Err("aa is 2 bytes too heavy".to_owned()));
    }

    #[test]
    fn too_much_is_an_error_that_says_how_much() {
        let part = |brotli| Part { name: "a".to_owned(), raw: 0, brotli };
        let weight = |brotli| Weight { parts: vec![part(brotli), part(KB)] };
        assert!(weight(LIMIT - KB).check().is_ok());
        let error = weight(LIMIT).check().unwrap_err().to_string();
        assert!(error.contains("1.0 KB too heavy"), "{error}");
    }
}

//! The pages on disk.

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use crate::english::English;
use crate::tellings::{self, tellings};
use crate::{Page, pages};

/// What keeps the atlas from being written or checked.
#[derive(Debug)]
pub enum Failure {
    /// A file or a folder cannot be read or written.
    Disk(PathBuf, io::Error),
    /// The texts in English are broken.
    Unreadable(words::Unreadable),
    /// Something that the law names has no text in English.
    Missing(words::Missing),
    /// A worked situation cannot be read.
    Situation(PathBuf, String),
    /// Texts that a result needs are missing.
    Unsaid(Vec<String>),
    /// These committed files are not what would be written by the command.
    Stale(Vec<String>, &'static str),
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(path, error) => write!(out, "{}: {error}", path.display()),
            Self::Unreadable(why) => write!(out, "the English texts (locales/en, crates/atlas): {why}"),
            Self::Missing(what) => write!(out, "{what} in locales/en or crates/atlas/words.ftl"),
            Self::Situation(path, why) => write!(out, "{}: {why}", path.display()),
            Self::Unsaid(notes) => write!(out, "not everything can be said: {}", notes.join("; ")),
            Self::Stale(paths, command) => {
                write!(out, "no longer what the rules say: {} (run {command})", paths.join(", "))
            }
        }
    }
}

impl std::error::Error for Failure {}

/// The texts of the project in that folder.
///
/// # Errors
/// Where a file cannot be read or a text is broken.
pub fn english(root: &Path) -> Result<English, Failure> {
    let texts = listed(&root.join("locales/en"), "ftl")?;
    let texts = texts.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    English::parse(&texts.join("\n")).map_err(Failure::Unreadable)
}

/// A set of generated files, whole: what is in its folders and not made is left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// The rulebook, the drawing of the interview and the schemas.
    Atlas,
    /// The results of worked situations.
    Tellings,
}

impl Made {
    /// Writes every page, and removes those that are no longer made. Returns how many there are.
    ///
    /// # Errors
    /// Where a text is missing, or a file cannot be written.
    pub fn write(self, root: &Path) -> Result<usize, Failure> {
        let pages = self.pages(root)?;
        for folder in self.folders() {
            let folder = root.join(folder);
            fs::create_dir_all(&folder).map_err(|error| Failure::Disk(folder, error))?;
        }
        for path in self.left_over(root, &pages)? {
            fs::remove_file(root.join(&path)).map_err(|error| Failure::Disk(root.join(path), error))?;
        }
        for page in &pages {
            let path = root.join(&page.path);
            fs::write(&path, &page.text).map_err(|error| Failure::Disk(path, error))?;
        }
        Ok(pages.len())
    }

    /// Whether the files on disk are what would be written.
    ///
    /// # Errors
    /// [`Failure::Stale`] where one is not; otherwise as [`Made::write`].
    pub fn check(self, root: &Path) -> Result<usize, Failure> {
        let pages = self.pages(root)?;
        let differs = |page: &&Page| fs::read_to_string(root.join(&page.path)).ok().as_ref() != Some(&page.text);
        let mut stale: Vec<String> = pages.iter().filter(differs).map(|page| page.path.clone()).collect();
        stale.extend(self.left_over(root, &pages)?);
        if stale.is_empty() { Ok(pages.len()) } else { Err(Failure::Stale(stale, self.command())) }
    }

    fn pages(self, root: &Path) -> Result<Vec<Page>, Failure> {
        match self {
            Self::Atlas => pages(&english(root)?).map_err(Failure::Missing),
            Self::Tellings => tellings(root),
        }
    }

    /// Folders that hold generated files and nothing else.
    fn folders(self) -> Vec<String> {
        match self {
            Self::Atlas => ["docs/rulebook", "docs/schema"].map(str::to_owned).into(),
            Self::Tellings => tellings::KEPT.iter().map(|code| format!("{}/{code}", tellings::FOLDER)).collect(),
        }
    }

    const fn command(self) -> &'static str {
        match self {
            Self::Atlas => "cargo xtask atlas",
            Self::Tellings => "cargo xtask tellings",
        }
    }

    /// Files in its folders that are not made.
    fn left_over(self, root: &Path, pages: &[Page]) -> Result<Vec<String>, Failure> {
        let mut found = Vec::new();
        for folder in self.folders().iter().filter(|folder| root.join(folder).is_dir()) {
            let names = listed(&root.join(folder), "")?;
            let names = names.iter().filter_map(|path| path.file_name().and_then(std::ffi::OsStr::to_str));
            let paths = names.map(|name| format!("{folder}/{name}"));
            found.extend(paths.filter(|path| pages.iter().all(|page| page.path != *path)));
        }
        Ok(found)
    }
}

/// The files of a folder whose name ends so, sorted.
pub(crate) fn listed(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| Failure::Disk(folder.to_owned(), error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_file() && path.to_string_lossy().ends_with(ending) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::Disk(path.to_owned(), error))
}

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::read::texts;

/// The folder of the original.
const ORIGINAL: &str = "en";
/// Files that a program writes: nobody translates them.
const GENERATED: [&str; 2] = ["countries.ftl", "calendar.ftl"];

/// All languages, the original apart.
#[derive(Debug)]
pub struct Locales {
    /// The English.
    pub original: Locale,
    /// The Danish: the language of the law.
    pub danish: Locale,
    /// All but the English, by their codes.
    pub translations: Vec<Locale>,
}

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Locale {
    /// The name of its folder.
    pub code: String,
    /// Where it lies.
    pub folder: PathBuf,
    /// What people translate.
    pub files: Vec<TextFile>,
    /// What is never said in it, in small letters.
    pub never: Vec<String>,
}

/// One file of texts.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// Its name below the folder of the language.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Its texts, in their order.
    pub texts: Vec<Text>,
}

/// What stands under one key: a message, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// `message`, or `message.attribute`.
    pub key: String,
    /// The comment above it: where it is read.
    pub section: String,
    /// By what it differs: the variable whose value chooses among the variants.
    pub chooses: Option<String>,
    /// One, or one for each value.
    pub variants: Vec<Variant>,
}

/// One reading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The value that chooses it; empty where there is but one.
    pub name: String,
    /// What is said, its gaps as `{ $name }`.
    pub said: String,
}

impl Locales {
    /// Reads the folder `locales`.
    ///
    /// # Errors
    /// Where a file cannot be read or is not Fluent.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut folders: Vec<PathBuf> = entries(folder)?.into_iter().filter(|path| path.is_dir()).collect();
        folders.sort();
        let mut all = folders.iter().map(|folder| Locale::read(folder)).collect::<Result<Vec<_>>>()?;
        all.retain(|locale| !locale.files.is_empty());
        let original = all.iter().position(|locale| locale.code == ORIGINAL).context("locales/en is not there")?;
        let original = all.remove(original);
        let danish = all.iter().find(|locale| locale.code == "da").cloned().unwrap_or_else(|| original.clone());
        Ok(Self { original, danish, translations: all })
    }

    /// The translations with that code, or all of them.
    ///
    /// # Errors
    /// Where there is none.
    pub fn chosen(&self, code: Option<&str>) -> Result<Vec<&Locale>> {
        let chosen: Vec<_> =
            self.translations.iter().filter(|locale| code.is_none_or(|code| code == locale.code)).collect();
        if chosen.is_empty() {
            let all: Vec<_> = self.translations.iter().map(|locale| locale.code.as_str()).collect();
            bail!("there is no translation `{}`; there are {}", code.unwrap_or_default(), all.join(", "));
        }
        Ok(chosen)
    }
}

impl Locale {
    /// Reads the folder of one language.
    ///
    /// # Errors
    /// Where a file cannot be read or is not Fluent.
    pub fn read(folder: &Path) -> Result<Self> {
        let code = name_of(folder);
        let never = fs::read_to_string(folder.join("never-said.txt")).unwrap_or_default();
        let never = never.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned);
        let mut files = Vec::new();
        for path in [folder.to_owned(), folder.join("page")].iter().filter(|path| path.is_dir()) {
            for path in entries(path)? {
                let name = name_of(&path);
                if path.extension().is_some_and(|ending| ending == "ftl") && !GENERATED.contains(&&*name) {
                    files.push(TextFile::read(folder, path)?);
                }
            }
        }
        files.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(Self { code, folder: folder.to_owned(), files, never: never.collect() })
    }

    /// Its texts, each with the file in which it stands.
    pub fn texts(&self) -> impl Iterator<Item = (&TextFile, &Text)> {
        self.files.iter().flat_map(|file| file.texts.iter().map(move |text| (file, text)))
    }

    /// The text under that key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&Text> {
        self.texts().map(|(_, text)| text).find(|text| text.key == key)
    }

    /// The file with that name.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&TextFile> {
        self.files.iter().find(|file| file.name == name)
    }

    /// Whether its script runs from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.is_mostly(is_arabic)
    }

    /// Whether it is written in Latin letters.
    #[must_use]
    pub fn is_latin(&self) -> bool {
        self.is_mostly(|letter| letter < '\u{250}')
    }

    /// Whether its first texts have more letters of one kind than others.
    fn is_mostly(&self, kind: impl Fn(char) -> bool) -> bool {
        let letters = self.texts().take(40).flat_map(|(_, text)| text.variants.iter());
        let (mut of_it, mut others) = (0_usize, 0_usize);
        for letter in letters.flat_map(|variant| variant.said.chars()).filter(|letter| letter.is_alphabetic()) {
            *if kind(letter) { &mut of_it } else { &mut others } += 1;
        }
        of_it > others
    }
}

impl TextFile {
    fn read(folder: &Path, path: PathBuf) -> Result<Self> {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let texts = texts(&text).with_context(|| path.display().to_string())?;
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        Ok(Self { name, path, texts })
    }
}

impl Text {
    /// All that is said under the key, as one string.
    #[must_use]
    pub fn whole(&self) -> String {
        let variants = self.variants.iter().map(|variant| format!("[{}] {}\n", variant.name, variant.said));
        self.chooses.iter().cloned().chain(variants).collect()
    }

    /// The variant with that name.
    #[must_use]
    pub fn variant(&self, name: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }

    /// Whether it is no sentence but shows one of those that stay Danish.
    #[must_use]
    pub fn is_reference(&self) -> bool {
        self.variants.iter().any(|variant| variant.said.starts_with("{ danish-"))
    }
}

impl Variant {
    /// What is filled in.
    #[must_use]
    pub fn gaps(&self) -> Vec<&str> {
        let mut gaps: Vec<_> =
            self.said.split("{ $").skip(1).filter_map(|rest| rest.split_once(" }")).map(|(gap, _)| gap).collect();
        gaps.sort_unstable();
        gaps.dedup();
        gaps
    }
}

/// Whether a letter belongs to the Arabic script.
pub(crate) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

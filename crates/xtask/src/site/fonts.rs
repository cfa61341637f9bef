//! Letters for the scripts that a device may lack: of each font what the guide needs, so small that a phone can fetch it.
//!
//! Beside each script's fonts lies a stylesheet that names them. The loader puts it into the page where the device
//! lacks the letters, and the pages to read of such a language have it in themselves; a browser then fetches a font as
//! soon as a letter of its range stands on the screen. It goes before the fonts of the device: behind them Chromium
//! would go on showing boxes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use super::files::{read, write};
use crate::tools::FontParts;
use crate::{run, tools};

/// A script that devices may lack.
struct Letters {
    /// The name of its files.
    script: &'static str,
    /// What the guide's styles call it.
    family: &'static str,
    /// The package of the font.
    package: &'static str,
    /// The font's file there.
    file: &'static str,
    /// Fonts with all these letters that devices come with, by their full names or those for printers.
    own: &'static [&'static str],
    /// The letters that are cut out of it: from one to another.
    letters: &'static [(char, char)],
    /// Those of the first screen, which everybody sees, come apart, so that nobody fetches the others who reads another
    /// language. Letters of two fonts do not join.
    apart: bool,
}

const ALL: [Letters; 3] = [
    Letters {
        script: "ethiopic",
        family: "asylum-guide-ethiopic",
        package: "noto-sans-ethiopic",
        file: "noto-sans-ethiopic-ethiopic-400-normal.woff2",
        own: &["Noto Sans Ethiopic", "NotoSansEthiopic-Regular", "Kefa"],
        letters: &[('\u{1200}', '\u{1366}')],
        apart: true,
    },
    Letters {
        script: "georgian",
        family: "asylum-guide-georgian",
        package: "noto-sans-georgian",
        file: "noto-sans-georgian-georgian-400-normal.woff2",
        own: &["Noto Sans Georgian", "NotoSansGeorgian-Regular"],
        letters: &[('ა', 'ჰ')],
        apart: false,
    },
    Letters {
        script: "arabic",
        family: "asylum-guide-arabic",
        package: "vazirmatn",
        file: "vazirmatn-arabic-400-normal.woff2",
        own: &["Noto Naskh Arabic UI", "NotoNaskhArabicUI-Regular", "Noto Naskh Arabic", "NotoNaskhArabic-Regular"],
        letters: ARABIC,
        apart: false,
    },
];

/// The letters and signs of Arabic, and those that Sorani and Pashto have beside them.
const ARABIC: &[(char, char)] = &[
    ('\u{60c}', '\u{60c}'),
    ('\u{61b}', '\u{61b}'),
    ('\u{61f}', '\u{61f}'),
    ('\u{621}', '\u{63a}'),
    ('\u{640}', '\u{655}'),
    ('\u{66a}', '\u{66c}'),
    ('\u{670}', '\u{670}'),
    ('\u{67c}', '\u{67e}'),
    ('\u{681}', '\u{681}'),
    ('\u{685}', '\u{686}'),
    ('\u{689}', '\u{689}'),
    ('\u{693}', '\u{698}'),
    ('\u{69a}', '\u{69a}'),
    ('\u{6a4}', '\u{6a4}'),
    ('\u{6a9}', '\u{6af}'),
    ('\u{6b5}', '\u{6b5}'),
    ('\u{6bc}', '\u{6be}'),
    ('\u{6c0}', '\u{6c6}'),
    ('\u{6cc}', '\u{6d5}'),
    ('\u{200c}', '\u{200d}'),
];

/// What cuts a font.
const SUBSET: &str = include_str!("fonts/subset.mjs");

/// Puts the fonts, the sheets that name them and their licences into the site in the folder `staging`.
///
/// # Errors
/// If what they are made of cannot be fetched, or a file cannot be written.
pub(super) fn put(staging: &Path) -> Result<()> {
    let (parts, folder) = (tools::fonts()?, staging.join("fonts"));
    let first_screen = read(&staging.join("index.html"))?;
    fs::create_dir_all(&folder)?;
    let script = folder.join("subset.mjs");
    write(&script, SUBSET)?;
    for letters in &ALL {
        let package = package(&parts, letters.package)?;
        let mut sheet = String::new();
        for (name, range) in letters.cuts(&first_screen) {
            let font = folder.join(format!("{name}.woff2"));
            let mut cut = run::command("node");
            cut.arg(&script).args([&parts.harfbuzz, &parts.woff2]);
            cut.arg(package.join("files").join(letters.file)).arg(&font).arg(&range);
            run::run(&mut cut).with_context(|| format!("{name} could not be cut out of its font"))?;
            sheet.push_str(&letters.face(&name, &range, &fs::read(&font)?));
        }
        write(&folder.join(format!("{}.css", letters.script)), &sheet)?;
        fs::copy(package.join("LICENSE"), folder.join(format!("{}-licence.txt", letters.script)))?;
    }
    fs::remove_file(script)?;
    Ok(())
}

impl Letters {
    /// The names of its fonts, and the letters of each.
    fn cuts(&self, first_screen: &str) -> Vec<(String, String)> {
        let all = self.letters.iter().flat_map(|(first, last)| *first..=*last);
        let (first, others): (Vec<_>, Vec<_>) = all.partition(|letter| self.apart && first_screen.contains(*letter));
        let cuts = [(format!("{}-first", self.script), first), (self.script.to_owned(), others)];
        cuts.into_iter().filter(|(_, cut)| !cut.is_empty()).map(|(name, cut)| (name, range(&cut))).collect()
    }

    /// The rule that names a font. Its version is made of what it is: a browser may keep it for good. What the device
    /// has is not fetched.
    fn face(&self, name: &str, range: &str, font: &[u8]) -> String {
        let version: String = Sha256::digest(font).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let own: String = self.own.iter().map(|font| format!("local(\"{font}\"),")).collect();
        format!(
            "@font-face{{font-family:{};src:{own}url({name}.woff2?v={version}) format(\"woff2\");\
             font-display:swap;unicode-range:{range}}}\n",
            self.family
        )
    }
}

/// Letters in their order, as a stylesheet says them: `U+1200-1207,U+1210`.
fn range(letters: &[char]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for letter in letters.iter().map(|letter| u32::from(*letter)) {
        match runs.last_mut().filter(|(_, last)| last + 1 == letter) {
            Some((_, last)) => *last = letter,
            None => runs.push((letter, letter)),
        }
    }
    let written = |(first, last)| if first == last { format!("U+{first:X}") } else { format!("U+{first:X}-{last:X}") };
    runs.into_iter().map(written).collect::<Vec<_>>().join(",")
}

fn package<'a>(parts: &'a FontParts, name: &str) -> Result<&'a PathBuf> {
    parts.packages.iter().find(|folder| folder.ends_with(name)).with_context(|| format!("no package {name} is set up"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house;
    use crate::site::files::files_ending;

    #[test]
    fn the_fonts_have_every_letter_of_their_languages() -> Result<()> {
        let own = [('\u{1200}', '\u{139f}'), ('\u{10a0}', '\u{10ff}'), ('\u{600}', '\u{6ff}')];
        for (code, place) in [("ti", 0), ("ka", 1), ("ckb", 2), ("ps", 2)] {
            for file in files_ending(&house::root().join("locales").join(code), ".ftl")? {
                for letter in read(&file)?.chars().filter(|letter| (own[place].0..=own[place].1).contains(letter)) {
                    let has = |(first, last): &(char, char)| (*first..=*last).contains(&letter);
                    assert!(ALL[place].letters.iter().any(has), "{letter} of {}", file.display());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn the_letters_of_the_first_screen_are_cut_apart() {
        let cuts = ALL[0].cuts("<p>ሀሁ ህ</p>");
        let cuts: Vec<_> = cuts.iter().map(|(name, range)| (&**name, &**range)).collect();
        assert_eq!(cuts, [("ethiopic-first", "U+1200-1201,U+1205"), ("ethiopic", "U+1202-1204,U+1206-1366")]);
        assert_eq!(ALL[1].cuts("ქ").len(), 1);
    }
}

//! The finished site with the language that nobody speaks, in the place of one that runs from right to left.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::ENDINGS;
use super::files::{read, write};
use super::gather::copy_folder;

/// In whose place it stands: the program knows no other.
const IN_PLACE_OF: &str = "ar";

/// Copies the site in the folder `dist` to `to`, with that language in the place of Arabic.
///
/// # Errors
/// If there is no site, or no Arabic in it.
pub fn pseudo(dist: &Path, to: &Path) -> Result<()> {
    if to.is_dir() {
        fs::remove_dir_all(to)?;
    }
    copy_folder(dist, to)?;
    for ending in ENDINGS {
        let file = |code: &str| to.join("locales").join(format!("{code}{ending}.ftl"));
        let (english, theirs) = (read(&file("en"))?, read(&file(IN_PLACE_OF))?);
        // Each ends with its version, by which it is known.
        let end = theirs.lines().last().context("a file of words is empty")?;
        let whole = english.trim_end().rsplit_once('\n').map_or("", |(words, _)| words);
        write(&file(IN_PLACE_OF), &format!("{}{end}\n", translation::pseudo(whole)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_english_no_more_and_known_as_the_others_were() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let (dist, made) = (folder.path().join("dist"), folder.path().join("pseudo"));
        fs::create_dir_all(dist.join("locales"))?;
        for ending in ENDINGS {
            for code in ["en", "ar"] {
                let words = format!("back = Back\nwhole-{code}{ending} = {code}1\n");
                fs::write(dist.join(format!("locales/{code}{ending}.ftl")), words)?;
            }
        }
        pseudo(&dist, &made)?;
        let words = read(&made.join("locales/ar-later.ftl"))?;
        assert!(!words.contains("Back") && words.ends_with("\nwhole-ar-later = ar1\n"), "{words}");
        Ok(())
    }
}

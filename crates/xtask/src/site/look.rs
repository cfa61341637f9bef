//! The look of the first screens, put into the pages where the guide starts: nobody waits for a second request before
//! anything can be read. The policy allows it by its hash (`server::policy_of`), so that it stands there as it was read.

use std::path::Path;

use anyhow::{Result, ensure};

use super::STYLES;
use super::files::{entries, files_ending, read, write};
use super::stamp::starts_guide;

/// Puts it into these pages of the site in the folder `staging`.
///
/// # Errors
/// If a file cannot be read, or a page does not ask for the look.
pub(super) fn put(staging: &Path) -> Result<()> {
    let look = read(&staging.join(STYLES))?;
    // Within the element it would end there.
    ensure!(!look.contains("</"), "{STYLES} cannot stand in a page");
    put_into(staging, "", look.trim_end())?;
    for folder in entries(staging)?.iter().filter(|path| path.is_dir()) {
        put_into(folder, "../", look.trim_end())?;
    }
    Ok(())
}

fn put_into(folder: &Path, up: &str, look: &str) -> Result<()> {
    for file in files_ending(folder, ".html")? {
        let page = read(&file)?;
        if !starts_guide(&page, up) {
            continue;
        }
        let asked = page.split_once(&format!("<link rel=\"stylesheet\" href=\"{up}{STYLES}"));
        let rest = asked.and_then(|(before, rest)| Some((before, rest.split_once('>')?.1)));
        let Some((before, after)) = rest else { anyhow::bail!("{} does not ask for {STYLES}", file.display()) };
        write(&file, &format!("{before}<style>{look}</style>{after}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_look_stands_where_the_guide_starts_and_nowhere_else() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let site = folder.path();
        std::fs::create_dir(site.join("en"))?;
        let page = |up: &str, script: &str| {
            format!("<link rel=\"stylesheet\" href=\"{up}guide.css?v=1\">\n<script src=\"{up}{script}\"></script>")
        };
        for (file, text) in [
            ("guide.css", "p{margin:0}\n".to_owned()),
            ("index.html", page("", "asylum-guide.js")),
            ("404.html", page("", "lost.js")),
            ("en/index.html", page("../", "asylum-guide.js")),
        ] {
            write(&site.join(file), &text)?;
        }
        put(site)?;
        let start = "<style>p{margin:0}</style>\n<script src=\"asylum-guide.js\"></script>";
        assert_eq!(read(&site.join("index.html"))?, start);
        assert!(read(&site.join("en/index.html"))?.starts_with("<style>p{margin:0}</style>\n"));
        assert_eq!(read(&site.join("404.html"))?, page("", "lost.js"));
        Ok(())
    }
}

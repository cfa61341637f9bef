//! The look of the first screens, put into the pages where the guide starts: nobody waits for a second request before
//! anything can be read. The policy allows it by its hash (`server::policy_of`), so that it stands there as it was read.
//! It says of which version it is: a page may have been kept for longer than the loader.

use std::path::Path;

use anyhow::{Result, ensure};

use super::STYLES;
use super::files::{entries, files_ending, read, write};
use super::stamp::starts_guide;

/// Puts it, as that of this version, into these pages of the site in the folder `staging`.
///
/// # Errors
/// If a file cannot be read, or a page does not ask for the look.
pub(super) fn put(staging: &Path, version: &str) -> Result<()> {
    let look = read(&staging.join(STYLES))?;
    // Within the element it would end there.
    ensure!(!look.contains("</"), "{STYLES} cannot stand in a page");
    let style = format!("<style data-look=\"{version}\">{}</style>", look.trim_end());
    put_into(staging, "", &style)?;
    for folder in entries(staging)?.iter().filter(|path| path.is_dir()) {
        put_into(folder, "../", &style)?;
    }
    Ok(())
}

fn put_into(folder: &Path, up: &str, style: &str) -> Result<()> {
    for file in files_ending(folder, ".html")? {
        let page = read(&file)?;
        if !starts_guide(&page, up) {
            continue;
        }
        let asked = page.split_once(&format!("<link rel=\"stylesheet\" href=\"{up}{STYLES}"));
        let rest = asked.and_then(|(before, rest)| Some((before, rest.split_once('>')?.1)));
        let Some((before, after)) = rest else { anyhow::bail!("{} does not ask for {STYLES}", file.display()) };
        write(&file, &format!("{before}{style}{after}"))?;
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
        put(site, "1")?;
        let start = "<style data-look=\"1\">p{margin:0}</style>\n<script src=\"asylum-guide.js\"></script>";
        assert_eq!(read(&site.join("index.html"))?, start);
        assert!(read(&site.join("en/index.html"))?.starts_with("<style data-look=\"1\">p{margin:0}</style>\n"));
        assert_eq!(read(&site.join("404.html"))?, page("", "lost.js"));
        Ok(())
    }
}

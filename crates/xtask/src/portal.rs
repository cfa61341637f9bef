//! A portal that is made up, on another origin than the guide: what a page of others has to paste and to allow.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::house;

/// Where the guide lies in what `docs/integrate.md` says and in the pages of the portal.
const GUIDE: &str = "https://guide.example";
/// The folder there.
const FOLDER: &str = "/v1/";

/// Writes the pages of the portal into the folder `to`, for the guide at the address `guide`, such as
/// `http://127.0.0.1:8080/`.
///
/// # Errors
/// If a page cannot be read or written.
pub fn set_up(guide: &str, to: &Path) -> Result<()> {
    let origin = guide.trim_end_matches('/');
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(house::root().join("demo/portal"))? {
        let page = entry?.path();
        let text = fs::read_to_string(&page).with_context(|| format!("cannot read {}", page.display()))?;
        let text = text.replace(&[GUIDE, FOLDER].concat(), guide).replace(GUIDE, origin);
        fs::write(to.join(page.file_name().unwrap_or_default()), text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server;

    fn read(path: &str) -> Result<String> {
        Ok(fs::read_to_string(house::root().join(path))?)
    }

    /// What stands between two marks, each time.
    fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
        text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
    }

    #[test]
    fn the_portal_pastes_and_allows_what_the_sheet_says() -> Result<()> {
        let sheet = read("docs/integrate.md")?;
        let pages = ["index", "frame", "script"].map(|page| read(&format!("demo/portal/{page}.html")));
        let pages = pages.into_iter().collect::<Result<Vec<_>>>()?;
        let pasted = between(&sheet, "```html\n", "```");
        assert!(pasted.len() >= 2, "the sheet says what to paste");
        for line in pasted.iter().flat_map(|pasted| pasted.lines()).filter(|line| line.contains(GUIDE)) {
            assert!(line.contains("integrity=") || pages.iter().any(|page| page.contains(line)), "not tried: {line}");
        }
        let policies = between(&sheet, "Content-Security-Policy: ", "\n");
        let tried: Vec<_> = pages.iter().flat_map(|page| between(page, "Policy\" content=\"", "\"")).collect();
        assert_eq!(tried, [policies[0], policies[1], policies[1]]);
        // The hash is another for each version.
        assert_eq!(policies[2].replace(" 'sha256-…'", ""), server::CONTENT_SECURITY_POLICY);
        assert_ne!(policies[2], server::CONTENT_SECURITY_POLICY);
        Ok(())
    }

    /// The link is the title of the frame: each language has its own.
    #[test]
    fn the_sheet_names_the_link_of_every_language() -> Result<()> {
        let sheet = read("docs/integrate.md")?;
        for folder in fs::read_dir(house::root().join("locales"))? {
            let first = folder?.path().join("first.ftl");
            if !first.is_file() {
                continue;
            }
            let words = fs::read_to_string(&first)?;
            let title = words.lines().find_map(|line| line.strip_prefix("title = ")).context("no title")?;
            let code = first.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
            let row = format!("| `{code}` | {title} |");
            assert!(sheet.contains(&row), "the sheet lacks {row}");
        }
        Ok(())
    }

    #[test]
    fn the_pages_name_the_guide_where_it_lies() -> Result<()> {
        let folder = tempfile::tempdir()?;
        set_up("http://127.0.0.1:1/", folder.path())?;
        let page = fs::read_to_string(folder.path().join("frame.html"))?;
        assert!(page.contains("src=\"http://127.0.0.1:1/embed.js\""), "{page}");
        assert!(page.contains("frame-src http://127.0.0.1:1;"), "{page}");
        assert!(!page.contains(GUIDE), "{page}");
        Ok(())
    }
}

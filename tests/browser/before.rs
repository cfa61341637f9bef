//! What runs in a page before its own scripts, where the driver of the engine cannot bring it in: it is written into
//! the pages themselves, as a file that their policies allow.

use std::fs;
use std::path::Path;

use anyhow::Result;

/// Keeps what the page is blamed for, as the log of Chromium does. Where a size changes while sizes are looked at,
/// browsers say so and look again with the next frame.
const COMPLAINTS: &str = "{
    const kept = (window.complaints = []);
    const keep = (kind) => (what) => {
        const said = what.message ?? what.reason ?? what.violatedDirective ?? what.target?.src ?? what.target?.href;
        if (!/^ResizeObserver loop/.test(said)) kept.push([kind, said ?? what, what.blockedURI ?? ''].join(' '));
    };
    for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
        addEventListener(kind, keep(kind), true);
    for (const kind of ['error', 'warn']) console[kind] = keep('console.' + kind);
}";

/// Puts this script before all others of every page in a folder of a site.
pub(crate) fn put(script: &str, site: &Path) -> Result<()> {
    fs::write(site.join("before.js"), [COMPLAINTS, script].concat())?;
    put_into(site)
}

fn put_into(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            put_into(&path)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let page = fs::read_to_string(&path)?;
            fs::write(&path, page.replacen("<head>", "<head><script src=\"/before.js\"></script>", 1))?;
        }
    }
    Ok(())
}

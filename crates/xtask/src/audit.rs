//! What the tools of others find fault with in the pages of the site.

use anyhow::Result;

use crate::{house, site, tools};

pub(crate) mod html;
mod lighthouse;
pub(crate) mod types;

/// Has TypeScript look at the types of the package, html-validate at every page, and Lighthouse at the first page of a language as a phone gets it.
///
/// # Errors
/// If a tool cannot be set up, the site cannot be built, or there is a fault that is not explained.
pub fn audit() -> Result<()> {
    tools::for_everything(house::root())?;
    let lighthouse = tools::ensure_lighthouse()?;
    types::check()?;
    site::build()?;
    html::check(&[house::dist()])?;
    lighthouse::check(&lighthouse)
}

//! One visit: a browser is opened, the scenario runs, and whatever happens the
//! browser is closed again.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::Path,
};

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::WebDriver;
use xtask::{house, site::copy_folder};

use crate::{before, driver::Driver, engine::Engine, page::Page, site::Site, visitor::Visitor};

/// Lets `visitor` go through `scenario` on the built site. It fails with the
/// scenario, and also if the browser has complained about the page: about an
/// error in a script, a file that is missing or a breach of the policy.
pub(crate) fn visit<S>(visitor: &Visitor, scenario: S) -> Result<()>
where
    S: AsyncFnOnce(&Page) -> Result<()>,
{
    visit_to(&house::dist(), visitor, scenario)
}

/// The same on another site, in that folder.
pub(crate) fn visit_to<S>(site: &Path, visitor: &Visitor, scenario: S) -> Result<()>
where
    S: AsyncFnOnce(&Page) -> Result<()>,
{
    if visitor.engine() == Engine::Chromium {
        return visit_at(Site::start(site)?, visitor, scenario);
    }
    let folder = tempfile::tempdir()?;
    copy_folder(site, folder.path())?;
    before::put(&visitor.before(), folder.path())?;
    visit_at(Site::start(folder.path())?, visitor, scenario)
}

/// The same on a site that is served already.
pub(crate) fn visit_at<S>(site: Site, visitor: &Visitor, scenario: S) -> Result<()>
where
    S: AsyncFnOnce(&Page) -> Result<()>,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (session, _driver) = runtime.block_on(open(visitor))?;
    let page = Page::new(session.clone(), site, visitor.engine());

    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            scenario(&page).await?;
            page.no_complaints().await
        })
    }));
    let failed = !matches!(outcome, Ok(Ok(())));
    let seen = if failed { runtime.block_on(report(&page)) } else { String::new() };
    let closed = runtime.block_on(session.quit());
    match outcome {
        Ok(Ok(())) => closed.context("the browser did not close"),
        Ok(Err(error)) => Err(error.context(seen)),
        Err(panic) => {
            eprintln!("{seen}");
            resume_unwind(panic)
        }
    }
}

async fn open(visitor: &Visitor) -> Result<(WebDriver, Driver)> {
    let (session, driver) = visitor.engine().open(visitor).await?;
    if visitor.engine() == Engine::Chromium {
        let before = json!({ "source": visitor.before() });
        session.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", before).await?;
    }
    Ok((session, driver))
}

/// What the visitor saw last, for whoever reads about the failure.
async fn report(page: &Page) -> String {
    let name = std::thread::current().name().unwrap_or("visit").replace("::", "-");
    let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
    let kept = match page.picture(&picture).await {
        Ok(()) => format!("picture: {}", picture.display()),
        Err(error) => format!("no picture: {error}"),
    };
    let text = page.everything_seen().await.unwrap_or_else(|error| error.to_string());
    let complaints = page.complaints().await.unwrap_or_default();
    let said: String = complaints.iter().map(|complaint| format!("\nthe browser said {complaint}")).collect();
    format!("the visitor saw ({kept}):\n{text}\n{said}")
}

//! The engine of a visitor's browser.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};
use xtask::tools::{Browser, Firefox, WebKit};

use crate::driver::Driver;
use crate::visitor::Visitor;

/// What draws and runs the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// All that the tests do is done in it.
    Chromium,
    /// What nobody outside Chromium can be asked for, the page itself is: see `before`.
    Firefox,
    /// As Firefox.
    WebKit,
}

/// So high, in pixels, that what is pressed stands in sight: these drivers move neither the page around a frame nor that
/// around a shadow root.
pub(crate) const TALL: u32 = 3000;

impl Engine {
    /// Starts the visitor's browser and what drives it.
    pub(crate) async fn open(self, visitor: &Visitor) -> Result<(WebDriver, Driver)> {
        let (driver, wishes) = match self {
            Self::Chromium => {
                let browser = Browser::find().context("no browser: run these tests by `cargo xtask test`")?;
                (Driver::of_chromium(&browser)?, visitor.capabilities(&browser)?)
            }
            Self::Firefox => {
                let firefox = Firefox::find()?;
                (Driver::of_firefox(&firefox)?, in_firefox(&firefox, visitor))
            }
            Self::WebKit => {
                let webkit = WebKit::find()?;
                (Driver::of_webkit(&webkit)?, in_webkit(&webkit))
            }
        };
        let session = WebDriver::new(driver.url(), wishes).await.context("the browser did not start")?;
        if self != Self::Chromium {
            // As narrow as the browser lets a window be.
            session.set_window_rect(0, 0, visitor.width(), TALL).await?;
        }
        Ok((session, driver))
    }
}

fn in_firefox(firefox: &Firefox, visitor: &Visitor) -> Capabilities {
    let options = json!({
        "binary": firefox.browser,
        "args": ["-headless"],
        "prefs": { "intl.accept_languages": visitor.languages() },
    });
    wishes("moz:firefoxOptions", options)
}

fn in_webkit(webkit: &WebKit) -> Capabilities {
    wishes("webkitgtk:browserOptions", json!({ "binary": webkit.browser, "args": ["--automation"] }))
}

fn wishes(name: &str, options: Value) -> Capabilities {
    serde_json::Map::from_iter([(name.to_owned(), options)]).into()
}

//! Other engines than Chromium's, with what drives them: browsers from the system, because they are part of it.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::{
    Cache, executable,
    tool::{Source, Tool},
};
use crate::run;

/// Firefox, and the geckodriver that is set up beside it.
pub struct Firefox {
    /// Firefox, of any kind.
    pub browser: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

/// WebKitGTK, the engine of Safari on another system.
pub struct WebKit {
    /// The small browser that comes with its driver.
    pub browser: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
    /// A screen that nobody sees.
    pub screen: PathBuf,
}

/// Where systems put the browser of WebKitGTK.
const MINI_BROWSERS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
];

/// Speaks to Firefox.
fn geckodriver() -> Tool {
    Tool {
        name: "geckodriver",
        version: "0.37.1".to_owned(),
        source: Source::Cargo { locked: true },
        proof: Path::new("bin").join(executable("geckodriver")),
        takes: "about 2 minutes on two cores",
    }
}

impl Firefox {
    /// Like [`Firefox::find`]; the driver is set up where it is missing.
    ///
    /// # Errors
    /// If there is no Firefox, or the driver cannot be set up.
    pub fn ensure() -> Result<Self> {
        browser()?;
        Cache::of_this_user()?.ensure(&[&geckodriver()])?;
        Self::find()
    }

    /// The browser of the system, and the driver that was set up.
    ///
    /// # Errors
    /// If one of them is missing. The message says what to do.
    pub fn find() -> Result<Self> {
        let driver = Cache::of_this_user()?.proof(&geckodriver());
        let driver = Some(driver).filter(|driver| driver.is_file());
        let driver = driver.context("geckodriver is not set up: run these tests by `cargo xtask engines`")?;
        Ok(Self { browser: browser()?, driver })
    }
}

fn browser() -> Result<PathBuf> {
    run::find_on_path(&["firefox-esr", "firefox"])
        .context("Firefox is not on PATH: install it (Debian: `apt-get install firefox-esr`)")
}

impl WebKit {
    /// The three programs of the system.
    ///
    /// # Errors
    /// If one of them is missing. The message says which package brings it.
    pub fn find() -> Result<Self> {
        let missing =
            |what: &str, package: &str| format!("{what} is missing: install it (Debian: `apt-get install {package}`)");
        let browser = MINI_BROWSERS.iter().map(PathBuf::from).find(|place| place.is_file());
        Ok(Self {
            driver: run::find_on_path(&["WebKitWebDriver"])
                .with_context(|| missing("WebKitWebDriver", "webkit2gtk-driver"))?,
            browser: browser.with_context(|| missing("the MiniBrowser of WebKitGTK", "webkit2gtk-driver"))?,
            screen: run::find_on_path(&["Xvfb"]).with_context(|| missing("Xvfb", "xvfb"))?,
        })
    }
}

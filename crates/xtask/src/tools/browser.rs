//! Chromium and its driver: from the system, because they are part of it.

use std::{path::PathBuf, process::Command};

use anyhow::{Context as _, Result, bail};

use crate::run;

/// Where the two programs lie.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// The chromedriver of the same version.
    pub driver: PathBuf,
}

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// On a Mac, programs with a window lie beside `PATH`.
const MAC_PLACES: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// A system's package manager and how it installs both programs.
struct Manager {
    program: &'static str,
    /// Whether only root may use it.
    for_root: bool,
    /// The calls to make, in this order.
    calls: &'static [&'static [&'static str]],
}

const MANAGERS: [Manager; 3] = [
    Manager {
        program: "apt-get",
        for_root: true,
        calls: &[
            &["update", "-qq"],
            // A font too: without any, text has no size and tests see nothing.
            &["install", "-qq", "--no-install-recommends", "chromium", "chromium-driver", "fonts-dejavu-core"],
        ],
    },
    Manager { program: "dnf", for_root: true, calls: &[&["install", "-y", "-q", "chromium", "chromedriver"]] },
    Manager {
        program: "brew",
        for_root: false,
        calls: &[&["install", "--quiet", "--cask", "google-chrome", "chromedriver"]],
    },
];

impl Browser {
    /// The browser and driver that lie on `PATH`, if both do.
    #[must_use]
    pub fn find() -> Option<Self> {
        let installed = || MAC_PLACES.iter().map(PathBuf::from).find(|place| place.is_file());
        let chromium = run::find_on_path(&NAMES).or_else(installed)?;
        let driver = run::find_on_path(&["chromedriver"])?;
        Some(Self { chromium, driver })
    }

    /// Like [`Browser::find`]; what is missing is installed if the system's
    /// package manager can be used without a question.
    ///
    /// # Errors
    /// If there is still no browser or driver then. The message says what to
    /// install.
    pub fn ensure() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if let Some(manager) = MANAGERS.iter().find(|manager| manager.is_here()) {
            manager.install()?;
        }
        Self::find().context(
            "the browser tests need Chromium and chromedriver on PATH: install them \
             (Debian: `apt-get install chromium chromium-driver`)",
        )
    }
}

impl Manager {
    fn is_here(&self) -> bool {
        run::find_on_path(&[self.program]).is_some()
    }

    fn install(&self) -> Result<()> {
        println!("Setting up Chromium and chromedriver with {} (a minute or two) …", self.program);
        let ((), took) = run::timed(|| self.calls.iter().try_for_each(|words| run::run(&mut self.call(words)?)))
            .context("install Chromium and chromedriver by hand, so that both are on PATH")?;
        println!("Set up Chromium and chromedriver in {took}.");
        Ok(())
    }

    fn call(&self, words: &[&str]) -> Result<Command> {
        let mut call = if !self.for_root || is_root() {
            run::command(self.program)
        } else if run::succeeds(run::command("sudo").args(["-n", "true"])) {
            let mut call = run::command("sudo");
            call.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", self.program]);
            call
        } else {
            bail!("{} needs root, and sudo asks for a password", self.program)
        };
        call.env("DEBIAN_FRONTEND", "noninteractive").args(words);
        Ok(call)
    }
}

fn is_root() -> bool {
    run::read(run::command("id").arg("-u")).is_ok_and(|user| user == "0")
}

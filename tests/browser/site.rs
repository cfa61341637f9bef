//! A site that is served, and that can be out of reach for a while.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xtask::release;
use xtask::server::Server;

pub(crate) struct Site {
    folder: PathBuf,
    /// How long browsers may keep what lies at a path; nothing of it without asking again where this does not say.
    caching: Option<fn(&str) -> &'static str>,
    port: u16,
    server: RefCell<Option<Server>>,
}

impl Site {
    /// The site in that folder, at an address of its own.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        Self::start_with(None, folder)
    }

    /// The same as a server of a release serves it.
    pub(crate) fn start_released(folder: &Path) -> Result<Self> {
        Self::start_with(Some(release::caching), folder)
    }

    fn start_with(caching: Option<fn(&str) -> &'static str>, folder: &Path) -> Result<Self> {
        let site = Self { folder: folder.to_owned(), caching, port: 0, server: RefCell::default() };
        site.go_on()?;
        let port = site.server.borrow().as_ref().map(Server::port).unwrap_or_default();
        Ok(Self { port, ..site })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    pub(crate) fn stop(&self) {
        self.server.take();
    }

    pub(crate) fn go_on(&self) -> Result<()> {
        let server = match self.caching {
            Some(caching) => Server::start_keeping(caching, &self.folder, self.port)?,
            None => Server::start(&self.folder, self.port)?,
        };
        *self.server.borrow_mut() = Some(server);
        Ok(())
    }
}

//! A site that is served, and that can be out of reach for a while.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xtask::release;
use xtask::server::Server;

/// How it is served.
#[derive(Clone, Copy)]
enum Served {
    AsOfToday,
    /// As a server of a release does it.
    Released,
    /// Under the policy of somebody's portal, which its pages say themselves.
    Portal,
}

pub(crate) struct Site {
    folder: PathBuf,
    served: Served,
    port: u16,
    server: RefCell<Option<Server>>,
}

impl Site {
    /// The site in that folder, at an address of its own.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        Self::start_as(Served::AsOfToday, folder)
    }

    /// The same as a server of a release serves it.
    pub(crate) fn start_released(folder: &Path) -> Result<Self> {
        Self::start_as(Served::Released, folder)
    }

    /// The pages of a portal in that folder.
    pub(crate) fn start_portal(folder: &Path) -> Result<Self> {
        Self::start_as(Served::Portal, folder)
    }

    fn start_as(served: Served, folder: &Path) -> Result<Self> {
        let site = Self { folder: folder.to_owned(), served, port: 0, server: RefCell::default() };
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
        let server = match self.served {
            Served::AsOfToday => Server::start(&self.folder, self.port)?,
            Served::Released => Server::start_keeping(release::caching, &self.folder, self.port)?,
            Served::Portal => Server::start_portal(&self.folder, self.port)?,
        };
        *self.server.borrow_mut() = Some(server);
        Ok(())
    }
}

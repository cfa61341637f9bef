//! A site that is served, and that can be out of reach for a while.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use anyhow::Result;
use xtask::server::Server;

pub(crate) struct Site {
    folder: PathBuf,
    port: u16,
    server: RefCell<Option<Server>>,
}

impl Site {
    /// The site in that folder, at an address of its own.
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        let server = Server::start(folder, 0)?;
        Ok(Self { folder: folder.to_owned(), port: server.port(), server: RefCell::new(Some(server)) })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    pub(crate) fn stop(&self) {
        self.server.take();
    }

    pub(crate) fn go_on(&self) -> Result<()> {
        *self.server.borrow_mut() = Some(Server::start(&self.folder, self.port)?);
        Ok(())
    }
}

//! A server in the place of the site's, behind a line that is too poor: it begins every page and ends none.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use anyhow::Result;

/// What becomes of a page that has begun to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// Nothing more comes, and nothing says so.
    Stalls,
    /// It is cut.
    Breaks,
}

/// A running server. Dropping it stops it.
pub(crate) struct Unfinished {
    port: u16,
    stopped: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Unfinished {
    /// Answers at that port of this machine, which nobody else listens to.
    pub(crate) fn start(port: u16, line: Line) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let stopped = Arc::<AtomicBool>::default();
        let stop = Arc::clone(&stopped);
        let accepting = thread::spawn(move || {
            // What is held here stays open.
            let mut held = Vec::new();
            for connection in listener.incoming().flatten() {
                if stop.load(Ordering::Acquire) {
                    return;
                }
                let begun = begin(connection);
                held.extend(begun.filter(|_| line == Line::Stalls));
            }
        });
        Ok(Self { port, stopped, accepting: Some(accepting) })
    }
}

/// Promises a page and sends the first of it.
fn begin(mut connection: TcpStream) -> Option<TcpStream> {
    let request = BufReader::new(connection.try_clone().ok()?);
    let _ = request.lines().map_while(Result::ok).find(String::is_empty)?;
    let page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<!doctype html><title>Begun</title>";
    connection.write_all(page.as_bytes()).ok().map(|()| connection)
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Release);
        // It waits for a connection: this one is its last.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        let _ = self.accepting.take().map(JoinHandle::join);
    }
}

//! A small web server for the finished site, on the loopback address only.
//!
//! It answers with the headers that the guide promises to work under, so that
//! whoever develops or tests it meets them every day.

use std::{
    ffi::{OsStr, OsString},
    fs::{self, File},
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use anyhow::{Context as _, Result};

use crate::release;

mod policy;

pub use policy::{CONTENT_SECURITY_POLICY, policy_of};

/// The page for an address that leads nowhere.
const LOST: &str = "404.html";

/// The portal’s pages have their policies in themselves, but for what only a header can say.
const PORTAL_POLICY: &str = "frame-ancestors 'none'";

/// What is said with every file, beside its type.
#[derive(Clone, Copy)]
struct Manner {
    /// Of the site in this folder, as it is at the moment: it may be built anew while it is served.
    policy: fn(&Path) -> String,
    /// How long a browser may keep what lies at an address.
    caching: fn(&str) -> &'static str,
}

/// The next build must be seen at the next reload.
const OF_TODAY: fn(&str) -> &'static str = |_| "no-cache";

/// Where `cargo xtask serve` looks first.
pub const USUAL_PORT: u16 = 8080;

/// A running server. Dropping it stops it.
pub struct Server {
    accepting: Option<JoinHandle<()>>,
    stopped: Arc<AtomicBool>,
    address: SocketAddr,
}

impl Server {
    /// Serves the files below `root` on `127.0.0.1:port`, in threads of its
    /// own. Port 0 takes any free one.
    ///
    /// # Errors
    /// If `root` is no folder or the port is taken.
    pub fn start(root: &Path, port: u16) -> Result<Self> {
        Self::start_keeping(OF_TODAY, root, port)
    }

    /// The same for the pages of a portal, whose origin is another one.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub fn start_portal(root: &Path, port: u16) -> Result<Self> {
        Self::start_in(Manner { policy: |_| PORTAL_POLICY.to_owned(), caching: OF_TODAY }, root, port)
    }

    /// The same where browsers may keep what lies at an address for as long as `caching` says of it.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub fn start_keeping(caching: fn(&str) -> &'static str, root: &Path, port: u16) -> Result<Self> {
        let policy = |root: &Path| policy_of(&start_page(root).unwrap_or_default());
        Self::start_in(Manner { policy, caching }, root, port)
    }

    fn start_in(manner: Manner, root: &Path, port: u16) -> Result<Self> {
        let root = root
            .canonicalize()
            .with_context(|| format!("there is no folder {}: run `cargo xtask build`", root.display()))?;
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| format!("cannot listen on port {port}"))?;
        let address = listener.local_addr()?;
        let stopped = Arc::<AtomicBool>::default();
        let stop = Arc::clone(&stopped);
        let accepting = thread::spawn(move || accept(&listener, &Arc::from(root), manner, &stop));
        Ok(Self { accepting: Some(accepting), stopped, address })
    }

    /// Like [`Server::start`] on [`USUAL_PORT`], or on the next free one.
    ///
    /// # Errors
    /// If `root` is no folder or twenty ports in a row are taken.
    pub fn start_near_usual_port(root: &Path) -> Result<Self> {
        let mut outcome = Self::start(root, USUAL_PORT);
        for port in USUAL_PORT + 1..USUAL_PORT + 20 {
            if outcome.is_ok() {
                break;
            }
            outcome = Self::start(root, port);
        }
        outcome
    }

    /// On which port it answers.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the start page, such as `http://127.0.0.1:8080/`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Waits for ever, or until the server breaks.
    pub fn wait(mut self) {
        // A thread that panicked has said so itself.
        let _ = self.accepting.take().map(JoinHandle::join);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Release);
        // It waits for a connection: this one is its last.
        let _ = TcpStream::connect(self.address);
    }
}

/// The page with which the site begins: at its root, or in the folder of its release that moves.
fn start_page(root: &Path) -> Option<String> {
    let folders = [root.to_owned(), root.join(release::moving_folder())];
    folders.iter().find_map(|folder| fs::read_to_string(folder.join("index.html")).ok())
}

/// Each connection has a thread of its own. Browsers open several at once and keep them: none may wait for another.
fn accept(listener: &TcpListener, root: &Arc<Path>, manner: Manner, stopped: &Arc<AtomicBool>) {
    for connection in listener.incoming() {
        if stopped.load(Ordering::Acquire) {
            return;
        }
        let Ok(connection) = connection else { continue };
        let (root, stopped) = (Arc::clone(root), Arc::clone(stopped));
        // The browser may have gone away before it had read everything; that is its right and no reason to stop.
        thread::spawn(move || drop(converse(connection, &root, manner, &stopped)));
    }
}

/// Answers one request after the other, until the browser closes the connection or the server has stopped.
fn converse(mut connection: TcpStream, root: &Path, manner: Manner, stopped: &AtomicBool) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut requests = BufReader::new(connection.try_clone()?);
    loop {
        let mut head = String::new();
        let mut line = 0;
        while head.get(line..).is_none_or(|line| line != "\r\n") {
            line = head.len();
            // Who says more than this is no browser of ours.
            if head.len() > 65_536 || requests.read_line(&mut head)? == 0 {
                return Ok(());
            }
        }
        if stopped.load(Ordering::Acquire) {
            return Ok(());
        }
        let mut words = head.split(' ');
        let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let lines = head.to_ascii_lowercase();
        let headers = headers(manner, root, url);
        send(&mut connection, method != "HEAD", answer(root, method, url, takes_brotli(&lines)), &headers)?;
        // What may follow other methods is not read.
        if !matches!(method, "GET" | "HEAD") || lines.contains("\r\nconnection: close\r\n") {
            return Ok(());
        }
    }
}

fn send(connection: &mut TcpStream, whole: bool, answer: Answer, headers: &str) -> io::Result<()> {
    let (status, mime, pressed, body) = match answer {
        Answer::File(Found { file, mime, pressed }) => ("200 OK", mime, pressed, contents(file)?),
        Answer::Lost(file) => ("404 Not Found", mime(Path::new(LOST)), false, contents(file)?),
        Answer::Say(status, text) => (status, "text/plain; charset=utf-8", false, text.as_bytes().to_vec()),
    };
    let encoding = if pressed { "Content-Encoding: br\r\n" } else { "" };
    let length = body.len();
    let message =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nContent-Type: {mime}\r\n{encoding}{headers}\r\n");
    let mut message = message.into_bytes();
    if whole {
        message.extend(body);
    }
    connection.write_all(&message)
}

/// Whether the browser says, in lines of small letters, that it reads Brotli.
fn takes_brotli(lines: &str) -> bool {
    let accepted = lines.split("\r\n").filter_map(|line| line.strip_prefix("accept-encoding:"));
    accepted.flat_map(|kinds| kinds.split(',')).any(|kind| kind.split(';').next().unwrap_or_default().trim() == "br")
}

fn contents(mut file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file as it is sent.
struct Found {
    file: File,
    mime: &'static str,
    /// Whether it is the one that Brotli has made of it.
    pressed: bool,
}

impl Found {
    fn at(path: &Path, takes_brotli: bool) -> Option<Self> {
        let pressed = [path.as_os_str(), OsStr::new(".br")].into_iter().collect::<OsString>();
        let pressed = takes_brotli.then(|| File::open(pressed).ok()).flatten();
        let (file, pressed) = match pressed {
            Some(file) => (file, true),
            None => (File::open(path).ok().filter(|_| path.is_file())?, false),
        };
        Some(Self { file, mime: mime(path), pressed })
    }
}

enum Answer {
    File(Found),
    /// In the place of a file that is not there.
    Lost(File),
    Say(&'static str, &'static str),
}

fn answer(root: &Path, method: &str, url: &str, takes_brotli: bool) -> Answer {
    if !matches!(method, "GET" | "HEAD") {
        return Answer::Say("405 Method Not Allowed", "This server only answers GET and HEAD.\n");
    }
    let Some(mut path) = file_path(root, url) else {
        return Answer::Say("400 Bad Request", "This is not a path on this server.\n");
    };
    if path.is_dir() {
        path.push("index.html");
    }
    Found::at(&path, takes_brotli).map_or_else(|| lost(root), Answer::File)
}

/// The page for an address that leads nowhere, where the site has one.
fn lost(root: &Path) -> Answer {
    File::open(root.join(LOST)).map_or(Answer::Say("404 Not Found", "There is no such page.\n"), Answer::Lost)
}

/// What is said with every answer.
fn headers(manner: Manner, root: &Path, url: &str) -> String {
    let policy = (manner.policy)(root);
    let headers = [
        ("Content-Security-Policy", &*policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        // A page of another origin may hold the element: its scripts and words are for everyone.
        ("Access-Control-Allow-Origin", "*"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        ("Cache-Control", (manner.caching)(url)),
    ];
    headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect()
}

/// The file that a request names, always below `root`; nothing for a path that
/// climbs out of it or is no text.
fn file_path(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = percent_decoded(path)?;
    let relative = Path::new(path.trim_start_matches('/'));
    relative
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
        .then(|| root.join(relative))
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            let (digits, after) = tail.split_at_checked(2)?;
            let digits = std::str::from_utf8(digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = after;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

/// The content type of a file, by its ending.
pub(crate) fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json; charset=utf-8",
        Some("txt" | "md" | "ftl") => "text/plain; charset=utf-8",
        // Without this exact type a browser does not compile while it loads.
        Some("wasm") => "application/wasm",
        Some("xml") => "application/xml",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;

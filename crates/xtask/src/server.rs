//! A small web server for the finished site, on the loopback address only.
//!
//! It answers with the headers that the guide promises to work under, so that
//! whoever develops or tests it meets them every day.

use std::{
    fs::File,
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

/// The content security policy that every answer of the guide carries.
///
/// Nothing inline and no `unsafe-eval`; `wasm-unsafe-eval` is what compiling
/// WebAssembly needs. Any page may hold the guide in a frame: nobody is logged in
/// to it and it keeps nothing, so that no press in it can be turned against the
/// person.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; \
     manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// The page for an address that leads nowhere.
const LOST: &str = "404.html";

/// The portal’s pages have their policies in themselves, but for what only a header can say.
const PORTAL_POLICY: &str = "frame-ancestors 'none'";

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
        Self::start_under(CONTENT_SECURITY_POLICY, root, port)
    }

    /// The same for the pages of a portal, whose origin is another one.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub fn start_portal(root: &Path, port: u16) -> Result<Self> {
        Self::start_under(PORTAL_POLICY, root, port)
    }

    fn start_under(policy: &'static str, root: &Path, port: u16) -> Result<Self> {
        let root = root
            .canonicalize()
            .with_context(|| format!("there is no folder {}: run `cargo xtask build`", root.display()))?;
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| format!("cannot listen on port {port}"))?;
        let address = listener.local_addr()?;
        let stopped = Arc::<AtomicBool>::default();
        let stop = Arc::clone(&stopped);
        let accepting = thread::spawn(move || accept(&listener, &Arc::from(root), policy, stop));
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

/// Each connection has a thread of its own. Browsers open several at once and keep them: none may wait for another.
fn accept(listener: &TcpListener, root: &Arc<Path>, policy: &'static str, stopped: Arc<AtomicBool>) {
    for connection in listener.incoming() {
        if stopped.load(Ordering::Acquire) {
            return;
        }
        let Ok(connection) = connection else { continue };
        let (root, stopped) = (Arc::clone(root), Arc::clone(&stopped));
        // The browser may have gone away before it had read everything; that is its right and no reason to stop.
        thread::spawn(move || drop(converse(connection, &root, policy, &stopped)));
    }
}

/// Answers one request after the other, until the browser closes the connection or the server has stopped.
fn converse(mut connection: TcpStream, root: &Path, policy: &str, stopped: &AtomicBool) -> io::Result<()> {
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
        send(&mut connection, method != "HEAD", answer(root, method, url), policy)?;
        // What may follow other methods is not read.
        if !matches!(method, "GET" | "HEAD") || head.to_ascii_lowercase().contains("\r\nconnection: close\r\n") {
            return Ok(());
        }
    }
}

fn send(connection: &mut TcpStream, whole: bool, answer: Answer, policy: &str) -> io::Result<()> {
    let (status, mime, body) = match answer {
        Answer::File(file, mime) => ("200 OK", mime, contents(file)?),
        Answer::Lost(file) => ("404 Not Found", mime(Path::new(LOST)), contents(file)?),
        Answer::Say(status, text) => (status, "text/plain; charset=utf-8", text.as_bytes().to_vec()),
    };
    let mut message = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers(mime, policy) {
        message.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut message = (message + "\r\n").into_bytes();
    if whole {
        message.extend(body);
    }
    connection.write_all(&message)
}

fn contents(mut file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

enum Answer {
    File(File, &'static str),
    /// In the place of a file that is not there.
    Lost(File),
    Say(&'static str, &'static str),
}

fn answer(root: &Path, method: &str, url: &str) -> Answer {
    if !matches!(method, "GET" | "HEAD") {
        return Answer::Say("405 Method Not Allowed", "This server only answers GET and HEAD.\n");
    }
    let Some(mut path) = file_path(root, url) else {
        return Answer::Say("400 Bad Request", "This is not a path on this server.\n");
    };
    if path.is_dir() {
        path.push("index.html");
    }
    match File::open(&path) {
        Ok(file) if path.is_file() => Answer::File(file, mime(&path)),
        Ok(_) | Err(_) => lost(root),
    }
}

/// The page for an address that leads nowhere, where the site has one.
fn lost(root: &Path) -> Answer {
    File::open(root.join(LOST)).map_or(Answer::Say("404 Not Found", "There is no such page.\n"), Answer::Lost)
}

/// What is said with every answer.
fn headers<'a>(mime: &'a str, policy: &'a str) -> [(&'static str, &'a str); 7] {
    [
        ("Content-Type", mime),
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        // A page of another origin may hold the element: its scripts and words are for everyone.
        ("Access-Control-Allow-Origin", "*"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        // The next build must be seen at the next reload.
        ("Cache-Control", "no-cache"),
    ]
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
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below_the_root() {
        let root = Path::new("/site");
        let at = |url| file_path(root, url);
        assert_eq!(at("/a.css?v=1"), Some(PathBuf::from("/site/a.css")));
        assert_eq!(at("/"), Some(PathBuf::from("/site/")));
        assert_eq!(at("/a%20b.txt"), Some(PathBuf::from("/site/a b.txt")));
        assert_eq!(at("/../secret"), None);
        assert_eq!(at("/%2e%2e/secret"), None);
        assert_eq!(at("/%zz"), None);
    }

    #[test]
    fn every_answer_carries_the_policy_and_its_type() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("app_bg.wasm"), b"\0asm").unwrap();
        std::fs::create_dir(folder.path().join("locales")).unwrap();
        std::fs::write(folder.path().join("locales/en.ftl"), "yes = Yes\n").unwrap();
        let server = Server::start(folder.path(), 0).unwrap();

        let wasm = get(&server, "/app_bg.wasm");
        assert!(wasm.starts_with("HTTP/1.1 200"), "{wasm}");
        assert!(wasm.contains("Content-Type: application/wasm\r\n"), "{wasm}");
        let words = get(&server, "/locales/en.ftl?v=0");
        assert!(words.contains("Content-Type: text/plain; charset=utf-8\r\n"), "{words}");
        assert!(words.ends_with("yes = Yes\n"), "{words}");
        let missing = get(&server, "/nothing");
        assert!(missing.starts_with("HTTP/1.1 404"), "{missing}");
        for answer in [wasm, words, missing] {
            let policy = format!("Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\n");
            assert!(answer.contains(&policy), "{answer}");
        }
    }

    /// All of them are kept open, and none waits for the others.
    #[test]
    fn many_connections_are_answered_at_once() {
        use std::time::Duration;
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("index.html"), "<p>").unwrap();
        let server = Server::start(folder.path(), 0).unwrap();
        let mut open: Vec<_> = (0..24).map(|_| TcpStream::connect(server.address).unwrap()).collect();
        for connection in &mut open {
            connection.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
            for _ in 0..2 {
                connection.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
                let mut begun = [0; 8];
                connection.read_exact(&mut begun).unwrap();
                assert_eq!(&begun, b"HTTP/1.1");
                let mut rest = vec![0; 4096];
                assert!(connection.read(&mut rest).unwrap() > 0);
            }
        }
    }

    fn get(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

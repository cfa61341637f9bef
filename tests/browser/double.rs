//! A server in the place of the guide's, which spoils on its way what it is told to.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::{io, thread};

use anyhow::Result;
use wasmparser::{Parser, Payload};
use xtask::{house, server::Server};

/// How a file is spoilt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Spoil {
    Missing,
    /// It ends in its middle.
    Cut,
    /// Bytes in its middle are others.
    Corrupt,
    /// It never comes.
    Hanging,
    /// It is of another version.
    Older,
    /// Every function of it stops the program.
    Trapping,
}

pub(crate) struct Double {
    _guide: Server,
    port: u16,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// What is spoilt: each by the end of its path.
    spoilt: Vec<(String, Spoil)>,
    /// Whoever waits for what never comes.
    waiting: Vec<TcpStream>,
}

impl Double {
    pub(crate) fn start() -> Result<Self> {
        let guide = Server::start(&house::dist(), 0)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let state = Arc::<Mutex<State>>::default();
        let behind = SocketAddr::from((Ipv4Addr::LOCALHOST, guide.port()));
        let spoiling = Arc::clone(&state);
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                let state = Arc::clone(&spoiling);
                // The browser may go away at any time.
                thread::spawn(move || drop(pass_on(browser, behind, &state)));
            }
        });
        Ok(Self { _guide: guide, port, state })
    }

    /// The address of the guide.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// From now on these files are spoilt so, and no others. Whoever still waits for one goes away.
    pub(crate) fn spoil(&self, files: &[&str], how: Spoil) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.spoilt = files.iter().map(|file| ((*file).to_owned(), how)).collect();
        state.waiting.clear();
    }

    /// From now on all comes as it is.
    pub(crate) fn mend(&self) {
        self.spoil(&[], Spoil::Missing);
    }
}

/// Answers one request.
fn pass_on(mut browser: TcpStream, behind: SocketAddr, state: &Mutex<State>) -> io::Result<()> {
    let mut requests = BufReader::new(browser.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if requests.read_line(&mut head)? == 0 {
            return Ok(());
        }
    }
    let path = head.split([' ', '?']).nth(1).unwrap_or_default();
    let spoil = {
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        let spoil = state.spoilt.iter().find(|(file, _)| path.ends_with(&**file)).map(|(_, spoil)| *spoil);
        if spoil == Some(Spoil::Hanging) {
            state.waiting.push(browser);
            return Ok(());
        }
        spoil
    };
    let mut answer = Vec::new();
    let mut guide = TcpStream::connect(behind)?;
    guide.write_all(head.replace("Connection: keep-alive", "Connection: close").as_bytes())?;
    guide.read_to_end(&mut answer)?;
    browser.write_all(&spoil.map_or(answer.clone(), |spoil| spoilt(&answer, spoil)))
}

fn spoilt(answer: &[u8], spoil: Spoil) -> Vec<u8> {
    const END: &[u8] = b"\r\n\r\n";
    let end = answer.windows(END.len()).position(|bytes| bytes == END).unwrap_or(answer.len());
    let (head, body) = answer.split_at_checked(end + END.len()).unwrap_or((answer, &[]));
    let mut body = body.to_vec();
    let middle = body.len() / 2;
    match spoil {
        Spoil::Missing => {
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nAccess-Control-Allow-Origin: *\r\n\r\n".to_vec();
        }
        Spoil::Cut => body.truncate(middle),
        Spoil::Corrupt => body.iter_mut().skip(middle).take(64).for_each(|byte| *byte = 0xff),
        Spoil::Older => body = older(&body),
        Spoil::Trapping => trap(&mut body),
        Spoil::Hanging => {}
    }
    let lines = String::from_utf8_lossy(head);
    let lines = lines.split("\r\n").filter(|line| !line.starts_with("Content-Length") && !line.is_empty());
    let head: String = lines.flat_map(|line| [line, "\r\n"]).collect();
    [head.as_bytes(), format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes(), &body].concat()
}

/// The same as an earlier build would have it: by another version.
fn older(file: &[u8]) -> Vec<u8> {
    let version = version();
    let (version, other) = (version.as_bytes(), b"old00000");
    let mut older = file.to_vec();
    for place in 0..older.len().saturating_sub(version.len()) {
        if let Some(here) = older.get_mut(place..place + version.len()).filter(|here| *here == version) {
            here.copy_from_slice(other);
        }
    }
    older
}

/// The version of the site.
pub(crate) fn version() -> String {
    let page = std::fs::read_to_string(house::dist().join("index.html")).unwrap_or_default();
    let version = page.split_once("data-look=\"").and_then(|(_, rest)| rest.split_once('"'));
    version.map(|(version, _)| version.to_owned()).unwrap_or_default()
}

/// Has every function of a program stop it: in the place of what it does stands `unreachable`, and then nothing.
fn trap(program: &mut [u8]) {
    const UNREACHABLE: u8 = 0x00;
    const NOTHING: u8 = 0x01;
    let places: Vec<_> = Parser::new(0).parse_all(program).filter_map(|payload| what_it_does(payload.ok()?)).collect();
    for (start, end) in places {
        // The last byte is the end of the function.
        let Some([first, rest @ ..]) = program.get_mut(start..end - 1) else { continue };
        *first = UNREACHABLE;
        rest.fill(NOTHING);
    }
}

/// Where a function says what it does, behind what it keeps.
fn what_it_does(payload: Payload) -> Option<(usize, usize)> {
    let Payload::CodeSectionEntry(body) = payload else { return None };
    let start = body.get_operators_reader().ok()?.original_position();
    Some((usize::try_from(start).ok()?, usize::try_from(body.range().end).ok()?))
}

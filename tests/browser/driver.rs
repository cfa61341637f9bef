//! The programs that drive a browser, for each test its own, so that none outlives it.

use std::{
    io::{BufRead as _, BufReader},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;
use xtask::tools::{Browser, Firefox, WebKit};

use crate::engine::TALL;

/// So long a program may take until it listens.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(30);

/// A running driver. Dropping it ends it.
pub(crate) struct Driver {
    port: u16,
    /// In the order in which they are ended.
    _programs: Vec<Program>,
    /// Where the browser's profile lies; removed after the programs have ended.
    _folder: TempDir,
}

impl Driver {
    /// Drives Chromium.
    pub(crate) fn of_chromium(browser: &Browser) -> Result<Self> {
        let mut driver = Command::new(&browser.driver);
        driver.arg("--port=0");
        Self::start(driver, "started successfully on port ")
    }

    /// Drives Firefox.
    pub(crate) fn of_firefox(firefox: &Firefox) -> Result<Self> {
        let mut driver = Command::new(&firefox.driver);
        driver.args(["--port=0", "--websocket-port=0"]);
        Self::start(driver, "Listening on 127.0.0.1:")
    }

    /// Drives WebKitGTK, which shows nothing without a screen: on one that nobody sees.
    pub(crate) fn of_webkit(webkit: &WebKit) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut screen = Command::new(&webkit.screen);
        screen.args(["-displayfd", "1", "-screen", "0", &format!("1280x{TALL}x24"), "-nolisten", "tcp"]);
        let (screen, display) = Program::start(&mut screen, "")?;
        let port = free_port()?;
        let mut driver = Command::new(&webkit.driver);
        driver
            .arg(format!("--port={port}"))
            .env("DISPLAY", format!(":{display}"))
            .env("GDK_BACKEND", "x11")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .envs(["XDG_CACHE_HOME", "XDG_DATA_HOME"].map(|name| (name, folder.path())));
        let driver = Program::start_at(driver, port)?;
        Ok(Self { port, _programs: vec![driver, screen], _folder: folder })
    }

    /// A driver that says on which port it listens. One that has found a port free may end all the same, because
    /// another has taken it meanwhile.
    fn start(mut driver: Command, before: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        driver.env("TMPDIR", folder.path());
        let (driver, port) = Program::start(&mut driver, before).or_else(|_| Program::start(&mut driver, before))?;
        Ok(Self { port, _programs: vec![driver], _folder: folder })
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// A program that ends when it is dropped.
struct Program {
    process: Child,
    /// Kept open: a program whose output nobody takes may be stopped for it.
    _output: Option<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts what says a number after these words, and returns the number.
    fn start(command: &mut Command, before: &str) -> Result<(Self, u16)> {
        let mut process = spawn(command.stdout(Stdio::piped()))?;
        let mut output = process.stdout.take().map(BufReader::new).context("it has no output")?;
        let number = number_after(&mut output, before);
        let program = Self { process, _output: Some(output) };
        let number = number.with_context(|| format!("{} ended before it listened", command.get_program().display()))?;
        Ok((program, number))
    }

    /// Starts what says nothing, and waits until it listens there.
    fn start_at(mut command: Command, port: u16) -> Result<Self> {
        let program = Self { process: spawn(command.stdout(Stdio::null()))?, _output: None };
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > end {
                bail!("{} does not listen", command.get_program().display());
            }
            thread::sleep(PAUSE);
        }
        Ok(program)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It fails only if the program has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(command: &mut Command) -> Result<Child> {
    command.stdin(Stdio::null()).stderr(Stdio::null());
    command.spawn().with_context(|| format!("cannot start {}", command.get_program().display()))
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn number_after(output: &mut BufReader<ChildStdout>, before: &str) -> Result<u16> {
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        if let Some((_, number)) = line.split_once(before) {
            return Ok(number.trim_end().trim_end_matches('.').parse()?);
        }
        line.clear();
    }
    bail!("it said nothing")
}

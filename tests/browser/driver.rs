//! The chromedriver program, one for each test, so that none outlives it.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;

/// What it prints before the port it listens on.
const READY: &str = "started successfully on port ";

/// A running chromedriver. Dropping it ends it.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    /// Where the browser's profile lies; removed after the program has ended.
    _folder: TempDir,
    /// Kept open: a program whose output nobody takes may be stopped for it.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts the program on a port that is free.
    pub(crate) fn start(program: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut process = Command::new(program)
            .arg("--port=0")
            .env("TMPDIR", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let output = process.stdout.take().context("chromedriver has no output")?;
        let mut output = BufReader::new(output);
        match port(&mut output) {
            Ok(port) => Ok(Self { process, port, _folder: folder, _output: output }),
            Err(error) => {
                end(&mut process);
                Err(error)
            }
        }
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn port(output: &mut BufReader<ChildStdout>) -> Result<u16> {
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        if let Some((_, port)) = line.split_once(READY) {
            return Ok(port.trim_end().trim_end_matches('.').parse()?);
        }
        line.clear();
    }
    bail!("chromedriver ended before it listened: does it fit the installed Chromium?")
}

fn end(process: &mut Child) {
    // It fails only if the program has ended already.
    let _ = process.kill();
    let _ = process.wait();
}

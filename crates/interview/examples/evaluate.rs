//! The guide without a browser: a case as JSON on standard input, the report as JSON on standard
//! output. `--questions` prints the list of questions and choices. See `docs/evaluate.md`.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use interview::exchange::{self, QuestionsOutput, ReportOutput};
use serde::Serialize;

/// Why nothing was printed.
enum Failure {
    /// What was asked for cannot be read; nothing was evaluated. A sentence for each thing that is wrong.
    Input(Vec<String>),
    /// There is an answer, and nobody to take it: a pipe that is closed, a disk that is full.
    Output(io::Error),
}

impl Failure {
    const fn code(&self) -> u8 {
        match self {
            Self::Input(_) => 2,
            Self::Output(_) => 3,
        }
    }

    fn sentences(self) -> Vec<String> {
        match self {
            Self::Input(sentences) => sentences,
            Self::Output(error) => vec![format!("standard output: cannot be written: {error}")],
        }
    }
}

fn main() -> ExitCode {
    let Err(failure) = run() else { return ExitCode::SUCCESS };
    let code = failure.code();
    for sentence in failure.sentences() {
        // Where nobody reads this either, the code still says it.
        let _ = writeln!(io::stderr(), "{sentence}");
    }
    ExitCode::from(code)
}

fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => print(&evaluate().map_err(Failure::Input)?, io::stdout()),
        ["--questions"] => print(&QuestionsOutput::new(), io::stdout()),
        other => Err(Failure::Input(vec![format!(
            "{}: not understood; give no argument and a case on standard input, or --questions",
            other.join(" ")
        )])),
    }
}

fn evaluate() -> Result<ReportOutput, Vec<String>> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|error| vec![format!("input: cannot be read: {error}")])?;
    exchange::evaluate(serde_json::from_str(&text)).map_err(|no_report| no_report.sentences)
}

fn print(output: &impl Serialize, mut to: impl Write) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(output).map_err(|error| Failure::Output(error.into()))?;
    writeln!(to, "{text}").and_then(|()| to.flush()).map_err(Failure::Output)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many bytes and then no more.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let taken = bytes.len().min(self.0);
            self.0 -= taken;
            if taken == 0 { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(taken) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_cannot_be_written_is_no_bad_input() {
        for room in [0, 100] {
            let failure = print(&QuestionsOutput::new(), Full(room)).expect_err("nobody takes it");
            assert_eq!(failure.code(), 3, "{room}");
            let sentences = failure.sentences();
            assert!(sentences[0].starts_with("standard output: cannot be written: "), "{sentences:?}");
        }
        assert_eq!(Failure::Input(Vec::new()).code(), 2);
    }
}

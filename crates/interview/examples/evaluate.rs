//! The guide without a browser: a case as JSON on standard input, the report as JSON on standard
//! output. `--questions` prints the list of questions and choices. See `docs/evaluate.md`.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use interview::exchange::{self, QuestionsOutput, ReportOutput};
use serde::Serialize;

/// What was asked for cannot be read; nothing was evaluated.
const BAD_INPUT: u8 = 2;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentences) => {
            for sentence in sentences {
                eprintln!("{sentence}");
            }
            ExitCode::from(BAD_INPUT)
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => print(&evaluate()?),
        ["--questions"] => print(&QuestionsOutput::new()),
        other => Err(vec![format!(
            "{}: not understood; give no argument and a case on standard input, or --questions",
            other.join(" ")
        )]),
    }
}

fn evaluate() -> Result<ReportOutput, Vec<String>> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|error| vec![format!("input: cannot be read: {error}")])?;
    exchange::evaluate(serde_json::from_str(&text)).map_err(|no_report| no_report.sentences)
}

fn print(output: &impl Serialize) -> Result<(), Vec<String>> {
    let failed = |error: &dyn std::fmt::Display| vec![format!("standard output: cannot be written: {error}")];
    let text = serde_json::to_string_pretty(output).map_err(|error| failed(&error))?;
    writeln!(io::stdout(), "{text}").map_err(|error| failed(&error))
}

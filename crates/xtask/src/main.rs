//! `cargo xtask <command>`: everything that is done with this repository.

use std::process::ExitCode;

use xtask::commands::{self, USAGE};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["serve"] => commands::serve(),
        ["build"] => commands::build(),
        ["test"] => commands::test(xtask::checks::Extent::Everything),
        ["test", "fast"] => commands::test(xtask::checks::Extent::Fast),
        ["atlas"] => commands::atlas(),
        ["bench"] => commands::bench(),
        ["hook"] => commands::hook(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        unknown => {
            eprintln!("There is no command `{}`.\n\n{USAGE}", unknown.join(" "));
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nStopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

//! `cargo xtask <command>`: everything that is done with this repository.

use std::process::ExitCode;

use anyhow::Result;
use xtask::checks::Extent;
use xtask::commands::{self, USAGE};
use xtask::{toolchain, words as texts};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["serve"] => with_rust(commands::serve),
        ["serve", "pseudo"] => with_rust(commands::serve_pseudo),
        ["serve", "portal"] => with_rust(commands::serve_portal),
        ["build"] => with_rust(commands::build),
        ["test"] => with_rust(|| commands::test(Extent::Everything)),
        ["test", "fast"] => with_rust(|| commands::test(Extent::Fast)),
        ["atlas"] => with_rust(commands::atlas),
        ["tellings"] => with_rust(commands::tellings),
        ["cldr"] => xtask::cldr::write(),
        ["contacts"] => with_rust(commands::contacts),
        ["words", rest @ ..] => texts::words(rest),
        ["review", language] => texts::review(language, None),
        ["review", language, marked] => texts::review(language, Some(marked)),
        ["pictures"] => with_rust(commands::pictures),
        ["engines"] => with_rust(|| commands::engines(&["firefox", "webkit"])),
        ["engines", name] => with_rust(|| commands::engines(&[name])),
        ["audit"] => with_rust(xtask::audit::audit),
        ["bench"] => with_rust(commands::bench),
        ["release"] => with_rust(xtask::release::release),
        ["pack"] => xtask::release::pack(),
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

/// Runs a command once it is clear with which Rust.
fn with_rust(command: impl FnOnce() -> Result<()>) -> Result<()> {
    toolchain::choose()?;
    command()
}

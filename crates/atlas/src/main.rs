//! `cargo xtask atlas` writes the rulebook, the drawing and the schemas, `cargo xtask tellings` the
//! results of worked situations; with `--check` it says whether the committed ones are still right.
//! `cargo xtask contacts` prints which of those who help have to be looked up again.

use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

use atlas::Made;
use law::Date;

fn main() -> ExitCode {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Made::Atlas.write(root).map(|count| format!("{count} files written to docs/rulebook and docs/schema")),
        ["--check"] => {
            Made::Atlas.check(root).map(|count| format!("{count} files in docs/rulebook and docs/schema are right"))
        }
        ["tellings"] => Made::Tellings.write(root).map(|count| format!("{count} files written to tests/tellings")),
        ["tellings", "--check"] => {
            Made::Tellings.check(root).map(|count| format!("{count} files in tests/tellings are right"))
        }
        ["contacts"] => {
            print!("{}", atlas::contacts(today()));
            return ExitCode::SUCCESS;
        }
        other => {
            eprintln!(
                "{}: not understood; give no argument, tellings, and perhaps --check, or contacts",
                other.join(" ")
            );
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(said) => {
            println!("{said}: {}.", atlas::counts());
            for name in atlas::loose_names() {
                println!(
                    "crates/atlas/src/shared.rs: no rule has the condition `{name}` any more; name it anew or take it out."
                );
            }
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// The day in Greenwich: whether it is the last one or the next matters to nobody after six months.
fn today() -> Date {
    const DAY: u64 = 24 * 60 * 60;
    let days = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs() / DAY);
    let first = Date::new(1970, 1, 1).unwrap_or(Date::FIRST);
    first.plus_days(i32::try_from(days).unwrap_or_default())
}

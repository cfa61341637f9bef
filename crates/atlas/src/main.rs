//! `cargo xtask atlas` writes the rulebook, the drawing and the schemas; with `--check` it says
//! whether the committed ones are still right.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => atlas::write(root).map(|count| format!("{count} files written to docs/rulebook and docs/schema")),
        ["--check"] => {
            atlas::check(root).map(|count| format!("{count} files in docs/rulebook and docs/schema are right"))
        }
        other => {
            eprintln!("{}: not understood; give no argument, or --check", other.join(" "));
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

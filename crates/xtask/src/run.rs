//! Running other programs, so that a failure always names the command.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

use crate::{house, toolchain};

/// A command that starts in the root of the workspace and reads nothing from
/// the terminal, so that it cannot wait for an answer that never comes.
#[must_use]
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(house::root()).stdin(Stdio::null()).envs(toolchain::told());
    command
}

/// `cargo` from `PATH`, so that its own subcommands are found as in a terminal.
#[must_use]
pub fn cargo() -> Command {
    command("cargo")
}

/// Runs to the end; what it prints is seen as it comes.
///
/// # Errors
/// If the program is missing or ends with a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| not_started(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// What the program writes to its standard output, without the last line end.
///
/// # Errors
/// If the program is missing, ends with a failure or writes no UTF-8.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::piped()).output().with_context(|| not_started(command))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed: {}", line(command), said.trim());
    }
    let text = String::from_utf8(output.stdout)
        .with_context(|| format!("`{}` wrote something that is not text", line(command)))?;
    Ok(text.trim_end().to_owned())
}

/// Whether the program runs and ends well. What it prints is dropped.
#[must_use]
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The first of these programs that lies on `PATH`, in the order given.
#[must_use]
pub fn find_on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|place| place.is_file())
    })
}

/// `PATH` with these folders before all others.
///
/// # Errors
/// If a folder's name holds the character that separates the parts of `PATH`.
pub fn path_with(folders: &[PathBuf]) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path)).collect::<Vec<_>>();
    std::env::join_paths(all).context(
        "the tool folder cannot stand in PATH; set ASYLUM_GUIDE_TOOLS to a folder without `:` or `;` in its name",
    )
}

/// A duration for people: `0.4 s`, `12 s`, `3 min 5 s`.
#[must_use]
pub fn spoken(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// How long `work` took, for people, beside what it returned.
///
/// # Errors
/// Those of `work`.
pub fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(T, String)> {
    let start = Instant::now();
    let value = work()?;
    Ok((value, spoken(start.elapsed())))
}

fn not_started(command: &Command) -> String {
    let program = Path::new(command.get_program()).display();
    match command.get_program().to_str() {
        Some("npm" | "npm.cmd") => {
            format!("cannot start `{program}`: install Node.js 20 or newer, which brings it")
        }
        _ => format!("cannot start `{program}`: is it installed and on PATH?"),
    }
}

fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spoken() {
        assert_eq!(spoken(Duration::from_millis(420)), "0.4 s");
        assert_eq!(spoken(Duration::from_secs(12)), "12 s");
        assert_eq!(spoken(Duration::from_secs(185)), "3 min 5 s");
    }

    #[test]
    fn a_failure_names_the_command() {
        let failure = read(cargo().arg("no-such-command")).unwrap_err();
        assert!(failure.to_string().contains("no-such-command"), "{failure}");
    }
}

//! The folder of a user where tools lie, one folder per tool and version.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};
use etcetera::{BaseStrategy as _, base_strategy::choose_native_strategy};

use super::tool::Tool;
use crate::{lock, run};

/// Names the folder for the tools in place of the usual one.
const FOLDER_VARIABLE: &str = "ASYLUM_GUIDE_TOOLS";

/// A cache folder. A tool's folder in it is there as a whole or not at all.
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// The cache of whoever runs this program: what `ASYLUM_GUIDE_TOOLS` names,
    /// else `asylum-guide` in the user's cache folder (on Linux
    /// `$XDG_CACHE_HOME` or `~/.cache`).
    ///
    /// # Errors
    /// If the user has no home folder.
    pub fn of_this_user() -> Result<Self> {
        let named = std::env::var_os(FOLDER_VARIABLE).filter(|name| !name.is_empty());
        let folder = match named {
            Some(name) => std::path::absolute(name)?,
            None => choose_native_strategy()
                .with_context(|| format!("you have no home folder: set {FOLDER_VARIABLE} to a folder for the tools"))?
                .cache_dir()
                .join("asylum-guide"),
        };
        Ok(Self { folder })
    }

    /// The folder of one tool in its version.
    pub(super) fn folder(&self, tool: &Tool) -> PathBuf {
        self.folder.join(tool.key())
    }

    /// The file of the tool that is used in the end.
    pub(super) fn proof(&self, tool: &Tool) -> PathBuf {
        self.folder(tool).join(&tool.proof)
    }

    /// Installs those of the tools that are missing.
    pub(super) fn ensure(&self, tools: &[&Tool]) -> Result<()> {
        if self.missing(tools).is_empty() {
            return Ok(());
        }
        let _lock = lock::hold(&self.folder.join(".lock"), "Another set-up")?;
        // Whoever held the lock before may have installed them.
        for tool in self.missing(tools) {
            self.install(tool)?;
        }
        remove(&self.scratch())
    }

    fn missing<'a>(&self, tools: &[&'a Tool]) -> Vec<&'a Tool> {
        let absent = |tool: &&&Tool| !self.proof(tool).exists();
        tools.iter().filter(absent).copied().collect()
    }

    /// Installs beside the final place and moves the whole folder there, so
    /// that an interrupted installation never looks like a tool.
    fn install(&self, tool: &Tool) -> Result<()> {
        let (name, version) = (tool.name, &tool.version);
        println!("Setting up {name} {version} ({}) …", tool.takes);
        let unfinished = self.folder.join(".unfinished");
        remove(&unfinished)?;
        let ((), took) = run::timed(|| tool.install(&unfinished, &self.scratch()))
            .with_context(|| format!("{name} {version} could not be installed"))?;
        if !unfinished.join(&tool.proof).exists() {
            bail!("{name} {version} was installed without the file {}", tool.proof.display());
        }
        let folder = self.folder(tool);
        remove(&folder)?;
        fs::rename(&unfinished, &folder).with_context(|| format!("cannot write {}", folder.display()))?;
        println!("Set up {name} {version} in {took}.");
        Ok(())
    }

    /// Compiled parts that several tools share; removed when all are there.
    fn scratch(&self) -> PathBuf {
        self.folder.join(".compiling")
    }
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}: remove it by hand", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tool::Source, *};

    fn tool(version: &str) -> Tool {
        Tool {
            name: "hammer",
            version: version.to_owned(),
            source: Source::Npm,
            proof: "bin/hammer".into(),
            takes: "no time",
        }
    }

    #[test]
    fn a_tool_counts_as_present_in_its_own_version_only() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache { folder: folder.path().to_owned() };
        let (old, new) = (tool("1.0.0"), tool("1.0.1"));
        fs::create_dir_all(folder.path().join("hammer-1.0.0/bin")).unwrap();
        assert_eq!(cache.missing(&[&old, &new]).len(), 2, "an empty folder is no tool");

        fs::write(folder.path().join("hammer-1.0.0/bin/hammer"), "").unwrap();
        let missing = cache.missing(&[&old, &new]);
        assert_eq!(missing.iter().map(|tool| tool.key()).collect::<Vec<_>>(), ["hammer-1.0.1"]);
    }
}

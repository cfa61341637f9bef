//! One at a time: a file that is held while something is written that two runs
//! must not write together.

use std::{
    fs::{self, File, TryLockError},
    path::Path,
};

use anyhow::{Context as _, Result};

/// Waits until nobody else holds the file at `place`, then holds it until the
/// returned handle is dropped. A run that was killed holds nothing any more.
///
/// `what` is said while waiting, as in "another build".
///
/// # Errors
/// If the file cannot be written or the system knows no locks.
pub fn hold(place: &Path, what: &str) -> Result<File> {
    let cannot = || format!("cannot write {}", place.display());
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    let file = File::create(place).with_context(cannot)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("{what} is running: waiting for it …");
            file.lock().with_context(cannot)?;
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(cannot),
    }
    Ok(file)
}

//! Files in one file: a tar archive, pressed with gzip. From the same files come the same bytes, whoever writes it, and
//! when.

use anyhow::Result;
use tar::{Builder, EntryType, Header};

use super::Files;
use super::press::gzip;

/// All files, in the order of their paths, in this folder; each bears this time, and belongs to nobody.
pub(super) fn archive(files: &Files, folder: &str, second: u64) -> Result<Vec<u8>> {
    let mut tar = Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_size(u64::try_from(bytes.len())?);
        header.set_mode(0o644);
        header.set_mtime(second);
        header.set_uid(0);
        header.set_gid(0);
        tar.append_data(&mut header, format!("{folder}/{path}"), &**bytes)?;
    }
    gzip(&tar.into_inner()?)
}

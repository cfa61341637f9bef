//! By what every file is known again: for `sha256sum -c`, and for the attribute `integrity`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha384};

use super::Files;

/// `SHA256SUMS`, and `INTEGRITY`, with a line for every file.
pub(super) fn hashes(files: &Files) -> [(String, Vec<u8>); 2] {
    let (mut sums, mut integrity) = (String::new(), String::new());
    for (path, bytes) in files {
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        sums.push_str(&format!("{sum}  {path}\n"));
        integrity.push_str(&format!("sha384-{}  {path}\n", STANDARD.encode(Sha384::digest(bytes))));
    }
    [("SHA256SUMS".to_owned(), sums.into_bytes()), ("INTEGRITY".to_owned(), integrity.into_bytes())]
}

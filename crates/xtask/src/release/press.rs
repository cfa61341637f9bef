//! Every text pressed beforehand, as tightly as can be: a server hands it out as it lies there.

use std::io::Write as _;
use std::path::Path;
use std::thread;

use anyhow::Result;
use flate2::{Compression, GzBuilder};

use super::Files;

/// What becomes smaller by it; pictures and fonts are pressed already.
const TEXTS: [&str; 12] = ["html", "js", "mjs", "css", "json", "ftl", "txt", "xml", "svg", "wasm", "ts", "webmanifest"];

/// Puts `<file>.br` and `<file>.gz` beside every text.
pub(super) fn press(files: &mut Files) -> Result<()> {
    let texts: Vec<_> = files.iter().filter(|(path, _)| is_text(path)).collect();
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let pressed = thread::scope(|scope| {
        // By turns, so that no hand gets all of the large ones.
        let share = |hand| texts.iter().skip(hand).step_by(hands);
        let work =
            |hand| scope.spawn(move || share(hand).map(|(path, bytes)| both(path, bytes)).collect::<Result<Vec<_>>>());
        let hands: Vec<_> = (0..hands).map(work).collect();
        let done =
            hands.into_iter().map(|hand| hand.join().map_err(|_| anyhow::anyhow!("a file could not be pressed"))?);
        done.collect::<Result<Vec<_>>>()
    })?;
    files.extend(pressed.into_iter().flatten().flatten());
    Ok(())
}

pub(super) fn is_text(path: &str) -> bool {
    Path::new(path).extension().and_then(|ending| ending.to_str()).is_some_and(|ending| TEXTS.contains(&ending))
}

fn both(path: &str, bytes: &[u8]) -> Result<[(String, Vec<u8>); 2]> {
    Ok([(format!("{path}.br"), brotli(bytes)?), (format!("{path}.gz"), gzip(bytes)?)])
}

/// As tightly as Brotli can.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut pressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut pressed, &settings)?;
    Ok(pressed)
}

/// As tightly as gzip can; it says neither when nor where it was done.
pub(super) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut pressed = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    pressed.write_all(bytes)?;
    Ok(pressed.finish()?)
}

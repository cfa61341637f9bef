//! The site, from its sources to what a web server serves: one pipeline, a room for each step.
//!
//! ```text
//! build    sets up the tools and has Trunk compile; Trunk calls `finish` as its last step
//!   compiler   what the compiler is told for the site, as far as it takes it
//! finish   makes of what Trunk has staged the site
//!   gather     puts static files, words and styles beside the program
//!     sizes      has the sizes of the styles follow the reader
//!   fonts      puts letters there for the scripts that a device may lack
//!   program    shrinks the program and the script beside it
//!     split      cuts it into what runs up to the first question and what comes later
//!   evaluate   does the same for the program that scripts of a page call
//!   pages      has the pages written that stand without the program, and the first words say what comes later
//!   stamp      gives every address its version
//!   bound      binds programs and scripts of one version to each other
//!   shrink     shrinks scripts and stylesheets
//!   look       puts the look of the first screens into the pages where the guide starts
//! weigh    what a visitor downloads of it
//! ```

use std::path::Path;

use anyhow::Result;

mod bound;
mod build;
mod compiler;
mod evaluate;
mod files;
mod fonts;
mod gather;
mod look;
mod pages;
mod program;
mod pseudo;
mod shrink;
mod sizes;
mod split;
mod stamp;
pub mod weigh;

pub use build::{build, build_as_of};
pub use gather::copy_folder;
pub use pseudo::pseudo;

/// The script that a page names. It loads the others.
pub(crate) const LOADER: &str = "asylum-guide.js";
/// The script that keeps what is pressed before the loader has loaded them.
pub(crate) const PRESSES: &str = "presses.js";
/// The script of the page for an address that leads nowhere.
pub(crate) const LOST: &str = "lost.js";
/// The script that puts the guide into a page in a frame.
const EMBED: &str = "embed.js";
/// The script that says in the place of a guide that it cannot run, and what it says, as the pages are written.
const TROUBLE: (&str, &str) = ("trouble.js", "trouble.json");
/// The script that has a sheet printed alone.
const PRINT: &str = "print.js";
/// The script that tells the page around the frame how high the guide is.
const FRAME: &str = "frame.js";
/// The script that puts the guide on a phone, and what answers for it there.
pub(crate) const KEEP: &str = "keep.js";
pub(crate) const KEPT: &str = "kept.js";
/// The JavaScript beside the program, written by wasm-bindgen.
pub(crate) const SCRIPT: &str = "asylum-guide-app.js";
/// The program.
const PROGRAM: &str = "asylum-guide-app_bg.wasm";
/// The program as the linker has left it, in the workspace: what Trunk makes the others of.
const LINKED: &str = "target/wasm32-unknown-unknown/release/asylum_guide.wasm";
/// What is added to the program after the first question.
const REST: &str = "asylum-guide-rest.wasm";
/// What scripts of a page call, and its program.
pub(crate) const EVALUATE: (&str, &str) = ("evaluate.js", "evaluate.wasm");
/// The look of what is shown up to the first question.
const STYLES: &str = "guide.css";
/// The look of what comes after it.
const LATER_STYLES: &str = "result.css";
/// The look of the pages to read, beside the first.
const READING_STYLES: &str = "reading.css";

/// What stands behind the code of a language in the names of the files with its words, in the order in which they are
/// fetched.
const ENDINGS: [&str; 3] = ["", "-later", "-rules"];
/// What stands there in place of a code where all languages share the words.
pub(crate) const SHARED: &str = "all";

/// By this variable [`build`] tells [`finish`], which Trunk calls, that nothing says which part of the
/// program a function belongs to.
const IN_ONE_PART: &str = "ASYLUM_GUIDE_IN_ONE_PART";

/// Makes the site of what Trunk has staged in the folder `staging`; `root` is the workspace.
///
/// # Errors
/// If a part is missing or cannot be read. The build then stops, and an older site in `dist/` stays
/// as it is.
pub fn finish(root: &Path, staging: &Path) -> Result<()> {
    gather::gather(root, staging)?;
    fonts::put(staging)?;
    let in_one_part = std::env::var_os(IN_ONE_PART).is_some();
    program::reduce(staging, &root.join("target/shrink"), &root.join(LINKED), in_one_part)?;
    evaluate::reduce(staging, &root.join("target/shrink-evaluate"), root)?;
    pages::say_first(root, staging)?;
    // What is stamped is what is served: another way to shrink is another version too.
    let words = stamp::words(staging)?;
    pages::write(root, staging)?;
    let version = stamp::stamp(staging, &words)?;
    bound::bind(staging, &version)?;
    shrink::shrink(staging)?;
    look::put(staging, &version)
}

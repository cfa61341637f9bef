//! Letters for scripts that devices may lack, and what makes a font smaller.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::cache::Cache;
use super::tool::{Source, Tool};

/// Where the parts lie of which fonts are made.
pub(crate) struct FontParts {
    /// Leaves of a font only some letters.
    pub(crate) harfbuzz: PathBuf,
    /// The folder of what unpacks and packs a font as browsers fetch it.
    pub(crate) woff2: PathBuf,
    /// The folders of the fonts, as their makers give them.
    pub(crate) packages: Vec<PathBuf>,
}

/// Sets up what fonts are made of.
///
/// # Errors
/// If it cannot be fetched, or is not what is meant.
pub(crate) fn fonts() -> Result<FontParts> {
    let cache = Cache::of_this_user()?;
    let (harfbuzz, woff2, packages) = (harfbuzz(), woff2(), PACKAGES.map(|(name, sha512)| package(name, sha512)));
    cache.ensure(&[&harfbuzz, &woff2])?;
    cache.ensure(&packages.iter().collect::<Vec<_>>())?;
    let folder = |tool: &Tool| cache.proof(tool).parent().map(Path::to_owned).unwrap_or_default();
    Ok(FontParts {
        harfbuzz: cache.proof(&harfbuzz),
        woff2: folder(&woff2),
        packages: packages.iter().map(folder).collect(),
    })
}

/// What a letter looks like. It goes into what people read, so that these very files are meant.
const PACKAGES: [(&str, &str); 3] = [
    (
        "@fontsource/noto-sans-ethiopic",
        "8af5cf931e46ae1b1efb4184c9e750cac0c8e6f48c50878334185ebfa3887125\
         fa5b200fb6fbad53f0925aa7f6c2febb3ce9ef43441a43c02adfabf2f567d9a7",
    ),
    (
        "@fontsource/noto-sans-georgian",
        "f9af8dd66bc2ba0b208036f978a3ca7300d7410b5b695fb1f7f668dbfa7673dc\
         8065e89bfaa0f67ed6decdb3c0a0bbc17f830ff85f01743c0776b96735149d9e",
    ),
    (
        "@fontsource/vazirmatn",
        "5c2ff6c8ddabe60c21153de4952b966aa9dc3835f60ce7d161f3666f2ce0b566\
         311f1302fad728697fad82082b9ba8529048294754ee48311fd4f888f751bbaa",
    ),
];
const FONTS: &str = "5.3.0";

/// Every font that the guide brings, with the version of its package.
pub(crate) fn named() -> [(&'static str, &'static str); 3] {
    PACKAGES.map(|(name, _)| (name, FONTS))
}

/// Leaves of a font only some letters.
fn harfbuzz() -> Tool {
    let sha512 = "4ff3f27e156dd60191d9391fe4a2548f50d01645415c7c39e76952d622c41038\
                  55d4bba46f77aad69936a2ff399206d3d9852266d2414da93dc3e33b620cd411";
    pinned("harfbuzzjs", "1.6.4", sha512, "node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm".into())
}

/// Unpacks and packs a font as browsers fetch it.
fn woff2() -> Tool {
    let sha512 = "af40849afa47eb7af84f5e5e6c5a9e3a31aa538f84813c78239d7436d2b7e443\
                  1c89275c4f10b0dc1cb2dc99c1a27cfb8b220567401b568d1b6c5a4456e84260";
    pinned("wawoff2", "2.0.1", sha512, "node_modules/wawoff2/compress.js".into())
}

fn package(name: &'static str, sha512: &'static str) -> Tool {
    pinned(name, FONTS, sha512, Path::new("node_modules").join(name).join("LICENSE"))
}

fn pinned(name: &'static str, version: &str, sha512: &'static str, proof: PathBuf) -> Tool {
    Tool { name, version: version.to_owned(), source: Source::Pinned { sha512 }, proof, takes: "a few seconds" }
}

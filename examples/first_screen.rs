//! Writes the first screen into `index.html`, between the two ends of its element, from the words of
//! all languages. Run from anywhere: `cargo run --example first_screen`.

use std::fs;
use std::io::Error;
use std::path::Path;

use words::{LANGUAGES, Language, Words};

/// What stands before and after the first screen.
const ENDS: [&str; 2] = ["<asylum-guide own-page>\n", "</asylum-guide>"];

fn main() -> Result<(), Error> {
    let file = root().join("index.html");
    fs::write(&file, with_first_screen(&fs::read_to_string(&file)?)?)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The page, its first screen written anew.
fn with_first_screen(page: &str) -> Result<String, Error> {
    let words = LANGUAGES.iter().map(words).collect::<Result<Vec<_>, _>>()?;
    let screen = asylum_guide::first_screen(&words).map_err(Error::other)?;
    let [begin, end] = ENDS;
    let parts = page.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = parts.ok_or_else(|| Error::other("index.html holds no <asylum-guide>"))?;
    Ok([before, begin, &screen, end, after].concat())
}

/// What the first screen says in a language.
fn words(language: &'static Language) -> Result<Words, Error> {
    let folder = root().join("locales").join(language.code);
    let texts = ["first.ftl", "page/static.ftl", "page/site.ftl"].map(|file| fs::read_to_string(folder.join(file)));
    Words::parse(language, &texts.into_iter().collect::<Result<String, _>>()?).map_err(Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_holds_the_first_screen_as_it_is_now() {
        let page = fs::read_to_string(root().join("index.html")).expect("it can be read");
        let now = with_first_screen(&page).expect("every language has its words");
        assert!(page == now, "index.html is stale: run `cargo run --example first_screen`");
    }
}

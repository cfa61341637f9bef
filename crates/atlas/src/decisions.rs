//! The decisions in other cases as the page reads them: a text of the locales that is the same in every language.
//!
//! In the program they would be fetched before the first question, which needs none of them.

use law::{HOLDINGS, Holding, Ruling, rulings};
use words::Key;

use crate::Page;

const ABOUT: &str = "\
# The decisions in other cases, a line each: name, year, country, how it was decided, and where it can be read.
# `cargo xtask atlas` writes this file; it is joined to the words of each language.
";

pub(crate) fn page() -> Page {
    let texts: Vec<String> = HOLDINGS.iter().map(text).collect();
    Page { path: "locales/decisions.ftl".to_owned(), text: format!("{ABOUT}\n{}", texts.join("\n")) }
}

fn text(holding: &'static Holding) -> String {
    let lines: String = rulings(holding).iter().map(line).collect();
    format!("{} =\n{lines}", Key::Rulings(holding).written())
}

fn line(ruling: &Ruling) -> String {
    let country = if ruling.country.is_empty() { "-" } else { ruling.country };
    let address = ruling.url.map(|url| format!(" {url}")).unwrap_or_default();
    format!("    {} {} {country} {}{address}\n", ruling.id, ruling.year, ruling.decided.id())
}

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::deciding::{escaped, marked};
use crate::locale::{Locale, Locales, Text};
use crate::standing::{Book, short};

/// Files in the order in which they matter to who reads the guide; the others follow.
const ORDER: [&str; 8] = [
    "first.ftl",
    "advice.ftl",
    "result.ftl",
    "interface.ftl",
    "letter.ftl",
    "questions.ftl",
    "map.ftl",
    "contacts.ftl",
];

/// The page for one language: it works without a network, on a screen and on paper.
///
/// # Errors
/// Where what is known of the texts cannot be read.
pub fn page(locales: &Locales, locale: &Locale) -> Result<String> {
    let book = Book::read(locale)?;
    let mut files: Vec<_> = locales.original.files.iter().collect();
    files.sort_by_key(|file| ORDER.iter().position(|name| *name == file.name).unwrap_or(ORDER.len()));
    let mut parts = String::new();
    for file in files {
        let mut sections: BTreeMap<usize, (&str, String)> = BTreeMap::new();
        let mut last = "";
        for (at, text) in file.texts.iter().enumerate().filter(|(_, text)| !text.is_reference()) {
            let Some(theirs) = locale.text(&text.key) else { continue };
            if text.section != last || sections.is_empty() {
                last = &text.section;
                sections.insert(at, (&text.section, String::new()));
            }
            let Some(mut section) = sections.last_entry() else { continue };
            let reviewed = book.has_reviewed(locales, theirs);
            write_text(&mut section.get_mut().1, locales, locale, text, theirs, reviewed)?;
        }
        for (title, rows) in sections.into_values() {
            let (file, title) = (escaped(&file.name), escaped(title));
            write!(parts, "<section data-file=\"{file}\"><h2><small>{file}</small> {title}</h2>\n{rows}</section>\n")?;
        }
    }
    let direction = if locale.is_rtl() { "rtl" } else { "ltr" };
    Ok(include_str!("page.html")
        .replace("/*STYLE*/", include_str!("page.css"))
        .replace("/*SCRIPT*/", include_str!("page.js"))
        .replace("CODE", &locale.code)
        .replace("DIRECTION", direction)
        .replace("<!--TEXTS-->", &parts))
}

/// One text, each of its variants with a place for what is thought of it.
fn write_text(
    out: &mut String,
    locales: &Locales,
    locale: &Locale,
    english: &Text,
    theirs: &Text,
    reviewed: bool,
) -> Result<()> {
    let danish = locales.danish.text(&english.key);
    for variant in &theirs.variants {
        let beside = |text: &Text| {
            let same = text.variant(&variant.name).or_else(|| text.variants.last());
            same.map(|variant| variant.said.clone()).unwrap_or_default()
        };
        let direction = if locale.is_rtl() { "rtl" } else { "ltr" };
        let (key, name) = (&english.key, &variant.name);
        let place = if name.is_empty() { String::new() } else { when(english, name) };
        write!(
            out,
            "<article data-key=\"{key}\" data-variant=\"{name}\" data-seal=\"{seal}\"{reviewed}>\n\
             <p class=\"key\">{key} {place}</p>\n<p lang=\"en\">{en}</p>\n{da}\
             <p class=\"own\" lang=\"{code}\" dir=\"{direction}\">{own}</p>\n",
            seal = seal(english, theirs),
            reviewed = if reviewed { " data-reviewed" } else { "" },
            en = marked("en", &beside(english)),
            da = danish
                .filter(|_| locale.code != "da")
                .map(|text| format!("<p lang=\"da\">{}</p>\n", marked("da", &beside(text))))
                .unwrap_or_default(),
            code = locale.code,
            own = marked(&locale.code, &variant.said),
        )
        .context("writing to a string")?;
        let group = escaped(&[key, " ", name].concat());
        write!(
            out,
            "<p class=\"marks\"><label><input type=\"radio\" name=\"{group}\" value=\"right\"> right</label>\
             <label><input type=\"radio\" name=\"{group}\" value=\"wrong\"> wrong, better:</label></p>\n\
             <textarea lang=\"{code}\" dir=\"{direction}\" rows=\"2\" aria-label=\"better: {group}\"></textarea>\n</article>\n",
            code = locale.code,
        )?;
    }
    Ok(())
}

/// When a variant is said, for people.
fn when(text: &Text, name: &str) -> String {
    let on = text.chooses.as_deref().unwrap_or_default().trim_start_matches('$');
    escaped(&format!("({on}: {name})"))
}

/// What stood on the page: what was marked there counts only for it.
pub(super) fn seal(english: &Text, theirs: &Text) -> String {
    short(&[english.whole(), theirs.whole()].join("\n"))
}

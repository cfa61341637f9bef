use anyhow::Result;

use super::deciding::{DANISH, ENGLISH, TERMS, escaped, marked};
use super::numbers::numbers;
use crate::checks::forms_of;
use crate::locale::{Locale, Locales, Text, TextFile, Variant};
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
    let sheet = Sheet { locales, locale, book: Book::read(locale)?, deciding: forms_of(locales, locale, &TERMS)? };
    let mut files: Vec<_> = locales.original.files.iter().collect();
    files.sort_by_key(|file| ORDER.iter().position(|name| *name == file.name).unwrap_or(ORDER.len()));
    let texts: String = files.into_iter().map(|file| sheet.file(file)).collect();
    Ok(include_str!("page.html")
        .replace("/*STYLE*/", include_str!("page.css"))
        .replace("/*SCRIPT*/", include_str!("page.js"))
        .replace("CODE", &locale.code)
        .replace("<!--TEXTS-->", &texts)
        .replace("<!--NUMBERS-->", &numbers(&locales.original, locale)))
}

/// What the page is written from.
struct Sheet<'a> {
    locales: &'a Locales,
    locale: &'a Locale,
    book: Book,
    /// How the language says the words that decide.
    deciding: Vec<String>,
}

impl Sheet<'_> {
    /// The texts of a file, under the comments that say where they are read.
    fn file(&self, file: &TextFile) -> String {
        let mut html = String::new();
        let mut last = None;
        for english in file.texts.iter().filter(|text| !text.is_reference()) {
            let Some(theirs) = self.locale.text(&english.key) else { continue };
            if last != Some(&english.section) {
                let (name, title) = (escaped(&file.name), escaped(&english.section));
                html.push_str(&format!("<h2><small>{name}</small> {title}</h2>\n"));
                last = Some(&english.section);
            }
            html.extend(theirs.variants.iter().map(|variant| self.reading(english, theirs, variant)));
        }
        html
    }

    /// One reading in three languages, with a place for what is thought of it.
    fn reading(&self, english: &Text, theirs: &Text, variant: &Variant) -> String {
        let (code, direction) = (&self.locale.code, if self.locale.is_rtl() { "rtl" } else { "ltr" });
        let (key, name, seal) = (&english.key, &variant.name, seal(english, theirs));
        let reviewed = if self.book.has_reviewed(self.locales, theirs) { " data-reviewed" } else { "" };
        let own: Vec<&str> = self.deciding.iter().map(String::as_str).collect();
        let danish = self.locales.danish.text(key).filter(|_| code != "da");
        let danish = danish.map(|danish| line("da", &DANISH, beside(danish, name))).unwrap_or_default();
        let (english, when) = (line("en", &ENGLISH, beside(english, name)), when(english, name));
        let own = marked(&own, &variant.said);
        let group = escaped(&[key, " ", name].concat());
        format!(
            "<article data-key=\"{key}\" data-variant=\"{name}\" data-seal=\"{seal}\"{reviewed}>\n\
             <p class=\"key\">{key}{when}</p>\n{english}{danish}\
             <p class=\"own\" lang=\"{code}\" dir=\"{direction}\">{own}</p>\n\
             <p class=\"marks\"><label><input type=\"radio\" name=\"{group}\" value=\"right\"> right</label>\
             <label><input type=\"radio\" name=\"{group}\" value=\"wrong\"> wrong, better:</label></p>\n\
             <textarea lang=\"{code}\" dir=\"{direction}\" rows=\"2\" aria-label=\"better: {group}\"></textarea>\n\
             </article>\n"
        )
    }
}

fn line(code: &str, deciding: &[&str], said: &str) -> String {
    format!("<p lang=\"{code}\">{}</p>\n", marked(deciding, said))
}

/// What another language says there: it need not have the same plural forms.
fn beside<'a>(text: &'a Text, variant: &str) -> &'a str {
    let same = text.variant(variant).or_else(|| text.variants.last());
    same.map(|variant| &*variant.said).unwrap_or_default()
}

/// When a variant is said, for people.
fn when(text: &Text, variant: &str) -> String {
    match &text.chooses {
        Some(chooses) => escaped(&format!(" ({}: {variant})", chooses.trim_start_matches('$'))),
        None => String::new(),
    }
}

/// What stood on the page: what was marked there counts only for it.
pub(super) fn seal(english: &Text, theirs: &Text) -> String {
    short(&[english.whole(), theirs.whole()].join("\n"))
}

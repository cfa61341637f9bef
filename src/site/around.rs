//! What stands around the pages of the languages: the map of the site, and the page for an address that leads nowhere.

use words::{Language, Script, Speaker};

use super::document::{meta, sheet, way};
use super::{Site, Written};
use crate::widgets::{El, Folds, el, text};

/// The page for an address that leads nowhere, in all languages, and what robots may look at: all of it.
pub(super) fn around<'a>(site: &Site, speakers: impl Iterator<Item = &'a Speaker>) -> Vec<Written> {
    let map = [&*site.edition.address, "sitemap.xml"].concat();
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    if !site.edition.address.is_empty() {
        robots.push_str(&["Sitemap: ", &map, "\n"].concat());
    }
    let lost = Written { path: "404.html".to_owned(), text: lost(site, speakers) };
    vec![lost, Written { path: "robots.txt".to_owned(), text: robots }]
}

/// What search engines call a language. Of those that have no code of two letters they know one that they share with
/// others, and the script behind it: docs/decisions.md.
pub(super) fn searched(language: &Language) -> String {
    let shared = language.also.iter().find(|code| code.len() == 2).filter(|_| language.code.len() == 3);
    match (shared, language.script) {
        (Some(code), Script::Arabic) => [code, "-Arab"].concat(),
        (Some(code), Script::Latin) => [code, "-Latn"].concat(),
        _ => language.code.to_owned(),
    }
}

/// A map of all pages, for a site whose address is known: it names no others.
pub(super) fn map(site: &Site, written: &[Written]) -> Option<Written> {
    let address = Some(&*site.edition.address).filter(|address| !address.is_empty())?;
    let pages = written.iter().filter_map(|page| page.path.strip_suffix(".html")).filter(|page| *page != "404");
    let entries = pages.map(|page| {
        let page = match page.strip_suffix("/index") {
            Some(folder) => [folder, "/"].concat(),
            None => [page, ".html"].concat(),
        };
        ["<url><loc>", address, &page, "</loc></url>\n"].concat()
    });
    let first = ["<url><loc>", address, "</loc></url>\n"].concat();
    let begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                 <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    let text = [begin, &first, &entries.collect::<String>(), "</urlset>\n"].concat();
    Some(Written { path: "sitemap.xml".to_owned(), text })
}

/// It may be answered at any depth: what it names it names from the root, where the address is not known.
fn lost<'a>(site: &Site, speakers: impl Iterator<Item = &'a Speaker>) -> String {
    let root = if site.edition.address.is_empty() { "/" } else { &site.edition.address };
    let at = |file: &str| [root, file].concat();
    let mut title = String::new();
    let mut languages = el("ul").class("language-list");
    for speaker in speakers {
        if title.is_empty() {
            title = words::unmarked(&speaker.own("title"));
        }
        languages = languages.with(entry(root, speaker));
    }
    let head = el("head")
        .with(el("meta").attr("charset", "utf-8"))
        .with(meta("viewport", "width=device-width, initial-scale=1"))
        .with(el("title").text(&title))
        .with(meta("color-scheme", "light dark"))
        .with(meta("robots", "noindex"))
        .with(el("link").attr("rel", "icon").attr("type", "image/svg+xml").attr("href", &at("icon.svg")))
        .with(sheet(&at("guide.css")))
        .with(el("script").attr("type", "module").attr("src", &at("lost.js")));
    let main = el("main").class("screen").with(text("h1", "", "404")).with(languages);
    let html = el("html").attr("lang", "en").with(head).with(el("body").with(main));
    ["<!doctype html>\n", &html.html(Folds::Shut)].concat()
}

/// The way on in one language.
fn entry(root: &str, speaker: &Speaker) -> El {
    let folder = [root, speaker.code(), "/"].concat();
    let begin = way(&folder, &speaker.own("site-begin"));
    let whole = way(&[&*folder, "read/"].concat(), &speaker.own("site-whole"));
    let entry = el("li").attr("lang", speaker.code()).attr("dir", speaker.direction());
    entry.with(begin).text(" · ").with(whole)
}

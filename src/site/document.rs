//! The document around the content of a page.

use words::{Language, Speaker};

use super::Site;
use super::around::searched;
use crate::widgets::{El, Folds, el, text};

/// What is said of a page to those who only see its address.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) description: String,
    /// Its path within the folder of its language: empty for the first page.
    pub(super) path: String,
    /// What else is asked for with it, for the head of the document.
    pub(super) asks: Vec<El>,
}

/// The whole document of a page in the language of the speaker.
pub(super) fn document(site: &Site, speaker: &Speaker, head: Head, body: Vec<El>) -> String {
    let Some(language) = speaker.language() else { return String::new() };
    let up = up(&head.path);
    let canonical = site.address(language, &head.path, &up);
    let alternates = site.languages.iter().copied().map(|other| {
        el("link")
            .attr("rel", "alternate")
            .attr("hreflang", &searched(other))
            .attr("href", &site.address(other, &head.path, &up))
    });
    let head_el = el("head")
        .with(el("meta").attr("charset", "utf-8"))
        .with(meta("viewport", "width=device-width, initial-scale=1"))
        .with(el("title").text(&words::unmarked(&head.title)))
        .with(meta("description", &words::unmarked(&head.description)))
        .with(meta("color-scheme", "light dark"))
        .with(el("link").attr("rel", "canonical").attr("href", &canonical))
        .with_all(alternates)
        .with_any(head.path.is_empty().then(|| choice(site, &up)))
        .with(el("link").attr("rel", "icon").attr("type", "image/svg+xml").attr("href", &[&*up, "icon.svg"].concat()))
        .with(sheet(&[&*up, "guide.css"].concat()))
        .with_all(head.asks);
    let html = el("html")
        .attr("lang", language.code)
        .attr("dir", language.direction().as_str())
        .with(head_el)
        .with(el("body").with_all(body));
    ["<!doctype html>\n", &html.html(Folds::Shut)].concat()
}

/// For a reader of another language: the choice of language.
fn choice(site: &Site, up: &str) -> El {
    let folder = if site.edition.address.is_empty() { up } else { &site.edition.address };
    el("link").attr("rel", "alternate").attr("hreflang", "x-default").attr("href", folder)
}

/// The way from a page at this path to the folder that the site lies in.
pub(super) fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count() + 1)
}

pub(super) fn meta(name: &str, content: &str) -> El {
    el("meta").attr("name", name).attr("content", content)
}

pub(super) fn sheet(address: &str) -> El {
    el("link").attr("rel", "stylesheet").attr("href", address)
}

/// What names the fonts of a language whose letters a device may lack, where no program sees whether it does.
pub(super) fn letters(language: &Language, up: &str) -> Option<El> {
    language.fonts.map(|fonts| sheet(&[up, "fonts/", fonts, ".css"].concat()))
}

/// A link within the site.
pub(super) fn way(address: &str, label: &str) -> El {
    text("a", "", label).attr("href", address)
}

/// The pages of the same path in the other languages.
pub(super) fn other_languages(site: &Site, speaker: &Speaker, path: &str) -> El {
    let up = up(path);
    let others = site.languages.iter().copied().filter(|other| Some(*other) != speaker.language());
    let entry = |other: &'static Language| {
        let address = [&*up, other.code, "/", path].concat();
        el("li").with(
            way(&address, other.name)
                .attr("lang", other.code)
                .attr("dir", other.direction().as_str())
                .attr("hreflang", other.code),
        )
    };
    el("nav")
        .attr("aria-labelledby", "languages")
        .with(text("h2", "", &speaker.own("site-languages")).attr("id", "languages"))
        .with(el("ul").class("reading-languages").with_all(others.map(entry)))
}

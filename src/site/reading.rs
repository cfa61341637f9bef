//! A page to read, and what such pages are made of.

use telling::{Cited, Stated, Unclear, When};
use words::{Speaker, Text};

use super::document::{Head, document, letters, other_languages, sheet, up, way};
use super::{Site, Written};
use crate::widgets::{El, el, list, phrase, said, text};

/// A condition of no more parts than this stands openly.
const SHORT: usize = 6;

/// A page to read, before it is written.
pub(super) struct Page {
    /// The name of its file.
    pub(super) file: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) content: Vec<El>,
}

impl Page {
    pub(super) fn new(file: &str, title: String, description: String, content: Vec<El>) -> Self {
        Self { file: [file, ".html"].concat(), title, description, content }
    }

    /// The page of one of the site’s own titles, which says what it is.
    pub(super) fn own(speaker: &Speaker, file: &str, title: &'static str, content: Vec<El>) -> Self {
        Self::new(file, speaker.own(title), speaker.own("page-about"), content)
    }

    /// The whole document, in the folder of its language.
    pub(super) fn written(self, site: &Site, speaker: &Speaker) -> Written {
        // The index is the folder itself.
        let path = ["read/", if self.file == "index.html" { "" } else { &self.file }].concat();
        let up = up(&path);
        let main = el("main")
            .class("screen reading")
            .with(el("p").class("reading-way").with_all(ways(speaker, &self.file)))
            .with(text("h1", "", &self.title))
            .with_any(unread(site, speaker))
            .with_all(self.content);
        let about = way("about.html", &speaker.own("site-about"));
        let footer = el("footer")
            .class("screen small reading")
            .with(other_languages(site, speaker, &path))
            .with(el("p").class("reading-way").with(about));
        let letters = speaker.language().and_then(|language| letters(language, &up));
        let head = Head {
            title: self.title,
            description: self.description,
            path,
            asks: [sheet(&[&*up, "reading.css"].concat())].into_iter().chain(letters).collect(),
        };
        let path = [speaker.code(), "/read/", &self.file].concat();
        Written { path, text: document(site, speaker, head, vec![main, footer]) }
    }
}

/// The ways to the guide itself, and to all that there is to read.
fn ways(speaker: &Speaker, file: &str) -> Vec<El> {
    let begin = way("../", &speaker.own("site-begin")).attr("class", "button");
    let whole = (file != "index.html").then(|| way("./", &speaker.own("site-whole")).attr("class", "button"));
    [begin].into_iter().chain(whole).collect()
}

fn unread(site: &Site, speaker: &Speaker) -> Option<El> {
    site.is_unread(speaker).then(|| phrase("p", "small page-unread", speaker, "standing-machine"))
}

/// What decides, once more in English where no person has read the translation.
pub(super) fn again(site: &Site, speaker: &Speaker, say: impl FnOnce(&Speaker) -> Vec<String>) -> Option<El> {
    let english = site.english.as_ref().filter(|_| site.is_unread(speaker))?;
    let lines = say(english).into_iter().map(|line| text("p", "", &line));
    let again = el("div").class("reading-again").attr("lang", english.code()).attr("dir", english.direction());
    Some(again.with_all(lines))
}

/// A part of a page under its heading, to which an address may lead.
pub(super) fn part(id: &str, title: &str) -> El {
    el("section").class("reading-part").attr("id", id).with(text("h2", "", title))
}

/// A rule with what limits it, when it holds and where it is written.
pub(super) fn rule(speaker: &Speaker, rule: &Stated) -> El {
    let sentence = rule.labels.iter().fold(said("p", "", speaker, &rule.said), |sentence, label| {
        sentence.text(" ").with(said("span", "reading-label", speaker, &label.said))
    });
    let doubts = rule.doubts.iter().flat_map(|doubt| doubted(speaker, doubt));
    let more = speaker.if_any(rule.more).map(|more| text("p", "", &more));
    el("li")
        .attr("id", rule.id)
        .with(sentence)
        .with_any(more)
        .with_all(doubts)
        .with_any(rule.when.as_ref().map(|when| holds(speaker, when)))
        .with_any((!rule.limits.is_empty()).then(|| limits(speaker, &rule.limits)))
        .with_all(rule.sources.iter().map(|source| cited(speaker, source)))
}

/// Rules one below the other.
pub(super) fn rules<'a>(speaker: &Speaker, all: impl IntoIterator<Item = &'a Stated>) -> El {
    el("ul").class("reading-rules").with_all(all.into_iter().map(|one| rule(speaker, one)))
}

fn doubted(speaker: &Speaker, doubt: &Unclear) -> Option<El> {
    let said = speaker.say(&doubt.said);
    (!said.is_empty()).then(|| text("p", "", &said))
}

/// When a rule holds.
fn holds(speaker: &Speaker, when: &When) -> El {
    let all = size(when);
    let summary = phrase("summary", "", speaker, "adviser-when");
    let holds = el("details").class("small").with(summary).with(el("ul").with(clause(speaker, when)));
    if all <= SHORT { holds.attr("open", "") } else { holds }
}

/// In which cases something is uncertain about it, and what.
fn limits(speaker: &Speaker, limits: &[(When, Unclear)]) -> El {
    let entries = limits.iter().map(|(when, doubt)| {
        let then = said("p", "", speaker, &doubt.said);
        clause(speaker, when).with(then)
    });
    el("details").class("small").with(phrase("summary", "", speaker, "doubts")).with(el("ul").with_all(entries))
}

fn size(clause: &When) -> usize {
    1 + clause.parts.iter().map(size).sum::<usize>()
}

fn clause(speaker: &Speaker, one: &When) -> El {
    let mut entry = el("li").text(&speaker.say(&one.said));
    if let Some(countries) = &one.countries {
        entry = entry.text(" ").with(said("span", "", speaker, countries));
    }
    if !one.parts.is_empty() {
        entry = entry.with(el("ul").with_all(one.parts.iter().map(|part| clause(speaker, part))));
    }
    entry
}

/// Where something is written.
fn cited(speaker: &Speaker, cited: &Cited) -> El {
    let title = speaker.say(&cited.title);
    let source = match &cited.address {
        Some(address) => way(address, &title),
        None => text("span", "", &title),
    };
    let heading = text("bdi", "", cited.heading).attr("lang", cited.language).attr("translate", "no");
    el("p").class("small").with(source).text(" · ").with(heading).text(" · ").with(said(
        "span",
        "",
        speaker,
        &cited.standing,
    ))
}

/// A list of texts, if there is any.
pub(super) fn texts(speaker: &Speaker, texts: &[Text]) -> Option<El> {
    list("", speaker, texts)
}

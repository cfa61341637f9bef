//! The first page of a language: the introduction, the first question and what may be asked after it, as the guide shows
//! them, to be read and answered before it is there.

use std::collections::BTreeMap;
use std::rc::Rc;

use interview::Answer;
use interview::questions::FIRST;
use leptos::prelude::*;
use leptos::reactive::diagnostics::SpecialNonReactiveZone;
use words::Speaker;

use super::document::{Head, document, letters, other_languages, sheet, up, way};
use super::still::Still;
use super::{Site, Texts, Written};
use crate::app::{Guide, Screen};
use crate::screens::{still_screen, still_second};
use crate::widgets::{El, el, notice, phrase, text};

/// What hides that nothing can be pressed where no script runs.
const WITHOUT_SCRIPTS: &str = "without-scripts.css";
/// What keeps what is pressed before the guide is there.
const PRESSES: &str = "presses.js";
const LOADER: &str = "asylum-guide.js";
/// What a browser wants to know of a guide that is on the phone.
const MANIFEST: &str = "guide.webmanifest";

pub(super) fn first_page(site: &Site, texts: &Rc<Texts>, speaker: &Speaker) -> Written {
    let still = Still::new(texts, &site.edition);
    let _zone = SpecialNonReactiveZone::enter();
    // What the screens hang on lives until they are written.
    let owner = Owner::new();
    let text = owner.with(|| {
        let guide = Guide::new(still.browser(), site.edition.day);
        guide.begin_in(texts.language);
        let introduction = still_screen(guide, Screen::Introduction);
        guide.begin();
        let question = still_screen(guide, guide.screen());
        page(site, texts, speaker, introduction, question, seconds(site, texts, &still))
    });
    site.note(still.missing.take());
    Written { path: [texts.language.code, "/index.html"].concat(), text }
}

/// What is asked after the first question, once for all answers after which it is the same. A browser does not look at it
/// before it is taken out.
fn seconds(site: &Site, texts: &Texts, still: &Rc<Still>) -> Vec<El> {
    let mut seconds = BTreeMap::new();
    let answers = FIRST.choices().iter().map(|choice| (choice.id, Answer::Choice(choice)));
    for (id, answer) in answers.chain([("unknown", Answer::Unknown)]) {
        let guide = Guide::new(still.browser(), site.edition.day);
        guide.begin_in(texts.language);
        guide.begin();
        let Some((question, screen)) = still_second(guide, answer) else { continue };
        seconds.entry(question.id).or_insert_with(|| (Vec::new(), screen)).0.push(id);
    }
    let template = |(after, screen): (Vec<&str>, El)| el("template").attr("data-after", &after.join(" ")).with(screen);
    seconds.into_values().map(template).collect()
}

fn page(site: &Site, texts: &Texts, speaker: &Speaker, introduction: El, question: El, seconds: Vec<El>) -> String {
    let guide = el("asylum-guide")
        .attr("own-page", "")
        .attr("lang", texts.language.code)
        .with(trouble(site, speaker))
        .with(introduction)
        .with(question.attr("hidden", ""))
        .with_all(seconds);
    let up = up("");
    let head = Head {
        title: speaker.own("title"),
        description: speaker.own("page-about"),
        path: String::new(),
        asks: asks(texts, &up),
    };
    document(site, speaker, head, vec![el("main").with(guide), footer(speaker)])
}

/// Words, program and look are asked for with the page itself; what can be read and pressed without the others comes
/// before them.
fn asks(texts: &Texts, up: &str) -> Vec<El> {
    let code = texts.language.code;
    let words = [up, "locales/", code, ".ftl?v=", texts.version_of(code)].concat();
    let script = |file: &str| el("script").attr("src", &[up, file].concat());
    vec![
        el("link").attr("rel", "preload").attr("href", &words).attr("as", "fetch").attr("fetchpriority", "low"),
        script(PRESSES).attr("defer", ""),
        script(LOADER).attr("type", "module"),
        el("noscript").with(sheet(&[up, WITHOUT_SCRIPTS].concat())).with_any(letters(texts.language, up)),
    ]
}

/// All there is to read, and who made it.
fn footer(speaker: &Speaker) -> El {
    let ways = [("read/", "site-whole"), ("read/about.html", "site-about")];
    let ways = ways.map(|(address, label)| el("p").with(way(address, &speaker.own(label)).class("button quiet")));
    el("footer").class("screen small").with_all(ways).with(keep(speaker))
}

/// The way to have the guide without a network, and out of it again. The script shows it where that can be.
fn keep(speaker: &Speaker) -> El {
    let press = |action: &'static str| {
        let button = el("button").attr("type", "button").class("secondary").attr("data-action", action);
        button.text(&speaker.own(action))
    };
    let outcomes = ["keep-guide-done", "keep-guide-failed", "remove-guide-done"];
    let outcomes = outcomes.map(|key| phrase("p", "", speaker, key).attr("data-said", key).attr("hidden", ""));
    el("div")
        .attr("data-keep", "")
        .attr("hidden", "")
        .with(press("keep-guide"))
        .with(press("remove-guide").attr("hidden", ""))
        .with(el("div").attr("role", "status").with_all(outcomes))
        .with(phrase("p", "", speaker, "keep-guide.help"))
}

/// The guide of this language, as a program among others.
pub(super) fn manifest(speaker: &Speaker) -> Written {
    let name = words::unmarked(&speaker.own("title")).replace('\\', "").replace('"', "\\\"");
    let text = format!(
        "{{\n  \"name\": \"{name}\",\n  \"lang\": \"{code}\",\n  \"dir\": \"{dir}\",\n  \"start_url\": \"./\",\n  \
         \"scope\": \"../\",\n  \"display\": \"minimal-ui\",\n  \
         \"icons\": [{{ \"src\": \"../icon.svg\", \"sizes\": \"any\", \"type\": \"image/svg+xml\" }}]\n}}\n",
        code = speaker.code(),
        dir = speaker.direction(),
    );
    Written { path: [speaker.code(), "/", MANIFEST].concat(), text }
}

/// What is said where something does not come: the way to read all of it.
fn trouble(site: &Site, speaker: &Speaker) -> El {
    let hidden = |name: &str, inside: El| inside.attr("data-trouble", name).attr("role", "alert").attr("hidden", "");
    // Below what is said, where a button has room.
    let with_way_again = |said: El| {
        let again = text("a", "button secondary", &speaker.own("try-again"));
        said.with(el("br")).with(again.attr("href", "./").attr("data-language", speaker.code()))
    };
    let late = notice("warning", with_way_again(phrase("span", "", speaker, "words-missing.help")));
    let unanswered = notice("warning", phrase("span", "", speaker, "problem-unanswered"));
    el("div")
        .class("language-trouble")
        .attr("lang", speaker.code())
        .attr("dir", speaker.direction())
        .with(el("noscript").with(notice("document", to_read(speaker))).with(other_languages(site, speaker, "")))
        .with(hidden("start", notice("document", with_way_again(to_read(speaker)))))
        .with(hidden("language", late))
        .with(hidden("unanswered", unanswered))
}

/// The way to read all of it, for whom the guide does not run.
fn to_read(speaker: &Speaker) -> El {
    phrase("span", "", speaker, "site-read").text(" ").with(way("read/", &speaker.own("site-whole")))
}

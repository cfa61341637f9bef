use law::{CONTACTS, Contact, Found};

use super::section::topic_section;
use crate::app::{Guide, Screen, Voice};
use crate::widgets::{El, button, el, icon, link, text};

/// Who helps, each with what for.
pub(super) fn helpers(voice: &Voice) -> El {
    let entries = CONTACTS.iter().map(|contact| entry(voice, contact));
    topic_section("helpers", "person", &voice.say("helpers-title")).with(el("ul").class("helpers").with_all(entries))
}

fn entry(voice: &Voice, contact: &Contact) -> El {
    let what = voice.say(&["contact-", contact.id, ".what"].concat());
    el("li")
        .attr("data-contact", contact.id)
        .with(el("p").with(named(voice, contact)).text(" ").text(&what))
        .with_any(contact.found.map(|found| text("p", "small", &reached(voice, &found))))
}

/// Number and address, where they are known, and when all of it was last checked.
fn reached(voice: &Voice, found: &Found) -> String {
    let checked = found.checked().map(|date| voice.say_with("contact-checked", &[("date", &voice.date(date))]));
    let known = [found.phone.map(str::to_owned), found.address.map(str::to_owned), checked];
    known.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Who it is, as a link where there is a page.
fn named(voice: &Voice, contact: &Contact) -> El {
    let name = voice.say(&["contact-", contact.id].concat());
    match contact.found {
        Some(found) => link(voice, found.page, &name),
        None => text("strong", "", &name),
    }
}

/// Those who help with an appeal: the first of all.
pub(super) fn council(voice: &Voice) -> Option<El> {
    CONTACTS.first().map(|contact| named(voice, contact))
}

/// The way to the same, rule by rule.
pub(super) fn to_adviser(guide: Guide, voice: &Voice) -> El {
    let there = button("secondary", "adviser", &voice.say("adviser"), move || guide.go(Screen::Adviser));
    el("div").class("ways").with(there.with(icon("next")))
}

/// The ways on from the result.
pub(super) fn ways_on(guide: Guide, voice: &Voice) -> El {
    el("div")
        .class("ways")
        .with(button("secondary", "check", &voice.say("check-title"), move || guide.go(Screen::Check)))
        .with(button("secondary", "restart", &voice.say("restart"), move || guide.restart()))
}

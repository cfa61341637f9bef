use telling::{Helper, Reach};
use words::Speaker;

use crate::app::{Guide, Screen};
use crate::widgets::{El, button, el, link, phrase, said, text};

/// Who helps, each with what for, how they are reached and when that was seen.
pub(super) fn helpers(speaker: &Speaker, helpers: &[Helper]) -> El {
    el("ul").class("helpers").with_all(helpers.iter().map(|helper| entry(speaker, helper)))
}

fn entry(speaker: &Speaker, helper: &Helper) -> El {
    el("li")
        .attr("data-contact", helper.id)
        .with(el("p").with(named(speaker, helper)).with_any(danish(speaker, helper)))
        .with(said("p", "", speaker, &helper.what))
        .with_any(reached(speaker, helper))
        .with_any(helper.address.map(|address| el("p").with(in_danish(address))))
        .with_any(helper.hours.as_ref().map(|hours| said("p", "", speaker, hours)))
        .with_any(helper.seen.as_ref().map(|seen| said("p", "small", speaker, seen)))
}

/// Who it is, as a link where there is a page.
pub(super) fn named(speaker: &Speaker, helper: &Helper) -> El {
    let name = speaker.say(&helper.name);
    match helper.page {
        Some(page) => link(speaker, page.in_language(speaker.code()), &name),
        None => text("strong", "", &name),
    }
}

/// How they are reached, to be pressed: within an entry, and by itself below a step that names them. The
/// day on which it was seen stands in the entry.
pub(super) fn reached(speaker: &Speaker, helper: &Helper) -> Option<El> {
    let call = helper.phone.as_ref().map(|phone| way(speaker, "contact-call", phone));
    let write = helper.email.as_ref().map(|email| way(speaker, "contact-write", email));
    let ways: Vec<El> = [call, write].into_iter().flatten().collect();
    if ways.is_empty() {
        return helper.through.as_ref().map(|through| said("p", "", speaker, through));
    }
    Some(el("p").class("helpers-reached").attr("data-contact", helper.id).with_all(ways))
}

/// A number or an address, read from left to right and translated by nobody.
fn way(speaker: &Speaker, verb: &'static str, reach: &Reach) -> El {
    let shown = text("bdi", "", &reach.shown).attr("dir", "ltr").attr("translate", "no");
    el("a").attr("href", &reach.href).with(phrase("span", "", speaker, verb)).text(" ").with(shown)
}

/// The Danish name, where that is another one.
fn danish(speaker: &Speaker, helper: &Helper) -> Option<El> {
    let name = helper.danish.filter(|danish| *danish != speaker.say(&helper.name))?;
    Some(el("span").class("helpers-danish").with(in_danish(name)))
}

fn in_danish(words: &str) -> El {
    text("bdi", "", words).attr("lang", "da").attr("dir", "ltr").attr("translate", "no")
}

/// The ways on from the result.
pub(super) fn ways_on(guide: Guide, speaker: &Speaker) -> El {
    el("div")
        .class("helpers-ways")
        .with(button("secondary", "check", &speaker.own("check-title"), move || guide.go(Screen::Check)))
        .with(button("secondary", "restart", &speaker.own("restart"), move || guide.restart()))
}

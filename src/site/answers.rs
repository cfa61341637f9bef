//! The page of a question that people type.

use telling::{Enquiry, Letter, Stated};
use words::Speaker;

use super::Site;
use super::document::way;
use super::reading::{Page, again, part, rules};
use crate::later::helpers;
use crate::widgets::{El, el, text};

/// A page for each of them.
pub(super) fn answers(site: &Site, speaker: &Speaker) -> Vec<Page> {
    Enquiry::all().map(|asked| answer(site, speaker, asked)).collect()
}

/// All of them, as links.
pub(super) fn all_asked(speaker: &Speaker) -> El {
    el("ul").with_all(Enquiry::all().map(|asked| {
        let address = [asked.id(), ".html"].concat();
        el("li").with(way(&address, &title(speaker, asked)))
    }))
}

/// A heading as a sentence beside others.
fn ended(mut said: String) -> String {
    if said.ends_with(char::is_alphanumeric) {
        said.push('.');
    }
    said
}

fn title(speaker: &Speaker, asked: &Enquiry) -> String {
    speaker.say(&asked.said())
}

fn answer(site: &Site, speaker: &Speaker, asked: &Enquiry) -> Page {
    let (short, more) = (asked.short(), asked.more());
    let in_short = part("short", &speaker.own("site-answer"))
        .with(el("ul").class("reading-short").with_all(short.iter().map(|one| line(speaker, one))))
        .with_any(again(site, speaker, |english| short.iter().map(|one| in_a_line(english, one)).collect()))
        .with_all(ways(speaker, asked));
    let who = part("help", &speaker.own("helpers-title")).with(helpers(speaker, &asked.help()));
    let rest = part("more", &speaker.own("site-more"))
        .with(rules(speaker, short.iter().filter(|one| !one.is_advice).chain(&more)));
    let description = short.iter().take(2).map(|one| ended(speaker.say(&one.said))).collect::<Vec<_>>().join(" ");
    Page::new(asked.id(), title(speaker, asked), description, vec![in_short, who, rest])
}

fn line(speaker: &Speaker, one: &Stated) -> El {
    let more = speaker.if_any(one.more).map(|more| text("span", "", &more));
    let mut line = el("li").with(text("strong", "", &speaker.say(&one.said)));
    // To which set of rules a sentence belongs; a step is for all to whom it speaks.
    for label in one.labels.iter().filter(|_| !one.is_advice) {
        line = line.text(" ").with(text("span", "reading-label", &speaker.say(&label.said)));
    }
    match more {
        Some(more) => line.text(" ").with(more),
        None => line,
    }
}

fn in_a_line(speaker: &Speaker, one: &Stated) -> String {
    let said = speaker.say(&one.said);
    match speaker.if_any(one.more) {
        Some(more) => [&*said, " ", &more].concat(),
        None => said,
    }
}

/// The table of days and the letter, where they belong to the answer.
fn ways(speaker: &Speaker, asked: &Enquiry) -> Vec<El> {
    let days = asked.days.then(|| way("days.html", &speaker.own("site-table")));
    let letter = asked.letter.map(|kind| {
        let address = ["letters.html#letter-", kind.id()].concat();
        way(&address, &speaker.say(&Letter::title_of(kind)))
    });
    [days, letter].into_iter().flatten().map(|way| el("p").with(way)).collect()
}

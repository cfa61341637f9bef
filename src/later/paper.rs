use telling::{Sheet, Spoken};
use words::Speaker;

use crate::app::{Guide, Way};
use crate::later::beside::beside;
use crate::later::copied::copied;
use crate::widgets::{El, button, el, heading, icon, page, phrase, text};

/// The sheet as it is printed, with the choice of a second language.
#[inline(never)]
pub(crate) fn paper_page(guide: Guide) -> El {
    let speaker = guide.speaker();
    let print = guide.browser().ways.can(Way::Print).then(|| {
        let print = button("primary", "print-now", "", move || guide.print("paper"));
        print.with(icon("print")).with(phrase("span", "", &speaker, "paper-print"))
    });
    let above = el("div")
        .class("paper-above")
        .with(heading(&speaker, &words::Text::own("paper-title")))
        .with(phrase("p", "", &speaker, "paper-help"))
        .with(beside(guide, &speaker))
        .with(with_code(guide, &speaker))
        .with_any(print)
        .with(copied(guide, "paper"));
    let second = guide.second_speaker();
    let speakers: Vec<&Speaker> = [&speaker].into_iter().chain(&second).collect();
    let told = Sheet::of(&guide.interview(), &guide.version());
    let letters = told.letters().iter().map(|letter| super::letter::sheet(&speakers, letter));
    page(guide, "paper", [above, sheet(guide, &speakers, &told)].into_iter().chain(letters))
}

/// The code holds the answers, and so is printed only where it is asked for.
fn with_code(guide: Guide, speaker: &Speaker) -> El {
    let add = button("secondary", "make-link", "", move || guide.make_link());
    let add = add.with(icon("link")).with(phrase("span", "", speaker, "paper-code"));
    el("div").with(add).with(phrase("p", "small", speaker, "paper-code.help"))
}

/// A page for the person in each language, and one for the file in both.
fn sheet(guide: Guide, speakers: &[&Speaker], told: &Sheet) -> El {
    let person = speakers.iter().map(|speaker| {
        let page = el("article").class("paper-sheet paper-person").attr("data-page", "person");
        let unread = speaker.language().filter(|language| guide.is_unread_in(language));
        let note = unread.map(|_| {
            let note = phrase("p", "small", speaker, "standing-machine");
            note.attr("lang", speaker.code()).attr("dir", speaker.direction())
        });
        page.with_all(told.for_person(&[speaker]).iter().map(|part| section(&[speaker], part)))
            .with_any(note)
            .with(scanned(guide))
    });
    let file = el("article").class("paper-sheet paper-file").attr("data-page", "file");
    let file = file.with_all(told.for_file(speakers).iter().map(|part| section(speakers, part)));
    el("div").attr("data-languages", &speakers.len().to_string()).with_all(person).with(file)
}

/// The code with the answers, once it was asked for.
fn scanned(guide: Guide) -> El {
    el("div").class("paper-code").live(move || {
        let speaker = guide.speaker();
        let code = super::link::code(&guide.link()?, &speaker.own("link-code"))?;
        Some(el("div").with(code).with(phrase("p", "small", &speaker, "paper-code.help")))
    })
}

/// Line by line, so that two people can read it side by side.
fn section(speakers: &[&Speaker], part: &Spoken) -> El {
    let rows = part.lines.iter().map(|line| row(speakers, "p", line));
    el("section").attr("data-part", part.id).with(row(speakers, "h2", &part.title)).with_all(rows)
}

fn row(speakers: &[&Speaker], name: &'static str, said: &[String]) -> El {
    let cell = |(speaker, said): (&&Speaker, &String)| {
        text(name, "", said).attr("lang", speaker.code()).attr("dir", speaker.direction())
    };
    el("div").class("paper-row").with_all(speakers.iter().zip(said).map(cell))
}

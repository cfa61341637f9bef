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
        .with_any(print)
        .with(copied(guide, "paper"));
    let second = guide.second_speaker();
    let speakers: Vec<&Speaker> = [&speaker].into_iter().chain(&second).collect();
    let told = Sheet::of(&guide.interview(), &guide.version());
    let letters = told.letters().iter().map(|letter| super::letter::sheet(&speakers, letter));
    page(guide, "paper", [above, sheet(&speakers, &told)].into_iter().chain(letters))
}

fn sheet(speakers: &[&Speaker], told: &Sheet) -> El {
    let spoken = told.spoken(speakers);
    let article = el("article").class("paper-sheet").attr("data-languages", &speakers.len().to_string());
    article.with_all(spoken.iter().map(|part| section(speakers, part)))
}

/// Line by line, so that two people can read it side by side.
fn section(speakers: &[&Speaker], part: &Spoken) -> El {
    let rows = part.lines.iter().map(|line| row(speakers, "p", line));
    el("section").attr("data-part", &part.id).with(row(speakers, "h2", &part.title)).with_all(rows)
}

fn row(speakers: &[&Speaker], name: &'static str, said: &[String]) -> El {
    let cell = |(speaker, said): (&&Speaker, &String)| {
        text(name, "", said).attr("lang", speaker.code()).attr("dir", speaker.direction())
    };
    el("div").class("paper-row").with_all(speakers.iter().zip(said).map(cell))
}

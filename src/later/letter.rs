use telling::{BLANK, Letter, LetterKind, LetterText};
use words::Speaker;

use super::copied::copied;
use super::result_page;
use crate::app::{Guide, Screen, Way};
use crate::widgets::{El, button, el, heading, icon, list, page, phrase, said, text};

/// A letter on a screen of its own, to be copied or printed. Where it no longer helps, because an answer
/// was changed, the result stands in its place.
#[inline(never)]
pub(crate) fn letter_page(guide: Guide, kind: LetterKind) -> El {
    let speaker = guide.speaker();
    let Some(letter) = Letter::of(&guide.interview().report(), kind) else { return result_page(guide) };
    let print = guide.browser().ways.can(Way::Print).then(|| {
        let print = button("secondary", "print-now", "", move || guide.browser().ways.print());
        print.with(icon("print")).with(phrase("span", "", &speaker, "letter-print"))
    });
    page(guide, "letter", [heading(&speaker, &letter.title()), section(guide, &speaker, &letter, print)])
}

/// The same where a step of the result asks for it.
pub(super) fn letter(guide: Guide, speaker: &Speaker, letter: &Letter) -> El {
    let kind = letter.kind;
    let print = button("secondary", "print-letter", "", move || guide.go(Screen::Letter(kind)));
    section(guide, speaker, letter, Some(print.with(icon("print")).with(phrase("span", "", speaker, "letter-print"))))
}

/// The letter as it is sent, on a page of paper: in two languages each line beside what it means.
pub(super) fn sheet(speakers: &[&Speaker], letter: &Letter) -> El {
    let other = speakers.iter().copied().find(|speaker| speakers.len() > 1 && speaker.code() != "da");
    let written = speakers.first().map(|speaker| written(speaker, letter, other));
    el("article").class("letter-page").attr("data-letter", letter.kind.id()).with_any(written)
}

fn section(guide: Guide, speaker: &Speaker, letter: &Letter, print: Option<El>) -> El {
    let (action, place) = match letter.kind {
        LetterKind::Appeal => ("copy-say", "say"),
        LetterKind::Family => ("copy-family", "family"),
        LetterKind::Missed => ("copy-missed", "missed"),
    };
    let plain = letter.to_text(speaker);
    let copy = button("primary", action, "", move || guide.copy(place, &plain)).with(icon("copy"));
    el("section")
        .class("letter")
        .attr("data-letter", letter.kind.id())
        .with(said("p", "", speaker, &letter.how()))
        .with(phrase("p", "", speaker, "letter-own-words"))
        .with(
            el("div").class("letter-ways").with(copy.with(phrase("span", "", speaker, "letter-copy"))).with_any(print),
        )
        .with(copied(guide, place))
        .with_any(meaning(speaker, letter))
        .with(written(speaker, letter, None))
        .with(phrase("p", "letter-arrival", speaker, "letter-arrival"))
        .with_any(list("", speaker, &letter.ways))
}

/// What all of it means, for who reads another language.
fn meaning(speaker: &Speaker, letter: &Letter) -> Option<El> {
    let (speaker, letter) = (speaker.clone(), letter.clone());
    letter.lines.first()?.meaning(&speaker)?;
    let summary = el("summary").with(phrase("span", "", &speaker, "letter-meaning")).with(icon("open"));
    let inside = move || letter.all_lines().filter_map(|line| meant(&speaker, line)).collect();
    Some(el("details").class("letter-meaning").with(summary).when_opened(inside))
}

fn written(speaker: &Speaker, letter: &Letter, beside: Option<&Speaker>) -> El {
    let lines = |lines: &[LetterText]| lines.iter().map(|one| line(speaker, one, beside)).collect::<Vec<_>>();
    el("div")
        .class("letter-written")
        .attr("lang", "da")
        .attr("dir", "ltr")
        .attr("translate", "no")
        .with(el("div").with_all(lines(&letter.lines)))
        .with(el("div").class("letter-receipt").with_all(lines(&letter.receipt)))
}

/// A line, with a place to write where something is to be filled in. Nobody wants to have its strokes read
/// out.
fn line(speaker: &Speaker, line: &LetterText, beside: Option<&Speaker>) -> El {
    let mut danish = text("p", "", &line.danish(speaker)).attr("data-line", line.line.id());
    if line.blank {
        danish = danish.text(" ").with(text("span", "letter-blank", BLANK).attr("aria-hidden", "true"));
    }
    match beside {
        Some(other) => el("div").class("letter-row").with(danish).with_any(meant(other, line)),
        None => danish,
    }
}

fn meant(speaker: &Speaker, line: &LetterText) -> Option<El> {
    let meaning = line.meaning(speaker)?;
    Some(text("p", "", &meaning).attr("lang", speaker.code()).attr("dir", speaker.direction()))
}

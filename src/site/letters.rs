//! The letters, to be printed and filled in by hand.

use interview::{Interview, question};
use telling::{BLANK, Letter, LetterKind, LetterText};
use words::Speaker;

use super::Site;
use super::reading::{Page, part, texts};
use crate::widgets::{El, el, phrase, said, text};

/// Of each letter the answers with which it helps, and no more.
const ANSWERED: [(LetterKind, &[(&str, &str)]); 3] = [
    (LetterKind::Appeal, &[("stage", "decided"), ("decision", "unknown"), ("household", "children")]),
    (LetterKind::Family, FAMILY),
    (LetterKind::Missed, &[("stage", "withdrawn"), ("registered", "unknown"), ("withdrawal", "missed-interview")]),
];

/// Any country will do: it is left out.
const FAMILY: &[(&str, &str)] = &[
    ("stage", "waiting"),
    ("registered", "unknown"),
    ("household", "alone"),
    ("nationality", "SY"),
    ("europe", "family"),
    ("family", "spouse"),
    ("family-country", "SE"),
    ("family-stay", "protected"),
    ("family-since", "home"),
    ("family-wish", "not-both"),
];

pub(super) fn letters(site: &Site, speaker: &Speaker) -> Page {
    let letters = ANSWERED.into_iter().filter_map(|(kind, answers)| {
        let letter = blank(site, kind, answers);
        if letter.is_none() {
            site.note(vec![["no letter ", kind.id()].concat()]);
        }
        letter
    });
    let content = letters.map(|letter| drawn(speaker, &letter)).collect();
    Page::own(speaker, "letters", "site-letters", content)
}

fn blank(site: &Site, kind: LetterKind, answers: &[(&str, &str)]) -> Option<Letter> {
    let mut interview = Interview::new(site.edition.day);
    for (id, answer) in answers {
        let question = question(id)?;
        interview.answer(question, question.read(answer).ok()?).ok()?;
    }
    Letter::of(&interview.report(), kind).map(Letter::blank)
}

fn drawn(speaker: &Speaker, letter: &Letter) -> El {
    let id = ["letter-", letter.kind.id()].concat();
    part(&id, &speaker.say(&letter.title()))
        .attr("data-letter", letter.kind.id())
        .with(said("p", "", speaker, &letter.how()))
        .with(phrase("p", "", speaker, "letter-own-words"))
        .with(el("div").class("reading-written").with_all(letter.all_lines().map(|one| line(speaker, one))))
        .with(phrase("h3", "", speaker, "letter-arrival"))
        .with_any(texts(speaker, &letter.ways))
}

/// A line in Danish with a place to write, and below it what it means.
fn line(speaker: &Speaker, line: &LetterText) -> El {
    let mut danish = text("p", "", &line.danish(speaker)).attr("lang", "da").attr("dir", "ltr").attr("translate", "no");
    if line.blank {
        danish = danish.text(" ").with(text("span", "reading-blank", BLANK).attr("aria-hidden", "true"));
    }
    let meaning = line.meaning(speaker).map(|meaning| text("p", "small", &meaning));
    el("div").with(danish).with_any(meaning)
}

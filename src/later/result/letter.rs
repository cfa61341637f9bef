use telling::{Letter, meaning};
use words::{Key, LetterLine, Speaker};

use crate::app::Guide;
use crate::later::copied::copied;
use crate::widgets::{El, button, el, icon, phrase, said, text};

/// A short text for the appeal, to be copied or sent.
pub(super) fn letter(guide: Guide, speaker: &Speaker, letter: &Letter) -> Vec<El> {
    let lines = letter.lines.iter().map(|one| line(speaker, *one));
    let danish: Vec<String> = letter.lines.iter().map(|one| speaker.key(Key::DanishLetter(*one))).collect();
    let danish = danish.join("\n");
    let copy = button("secondary", "copy-say", "", move || guide.copy("say", &danish)).with(icon("copy"));
    vec![
        phrase("p", "", speaker, "say-how"),
        el("blockquote").class("letter").with_all(lines),
        copy.with(phrase("span", "", speaker, "say-copy")),
        copied(guide, "say"),
    ]
}

/// A line in Danish, and what it means.
fn line(speaker: &Speaker, line: LetterLine) -> El {
    let danish = text("p", "", &speaker.key(Key::DanishLetter(line))).attr("lang", "da").attr("dir", "ltr");
    el("div").with(danish).with_any(meaning(line, speaker).map(|meaning| said("p", "", speaker, &meaning)))
}

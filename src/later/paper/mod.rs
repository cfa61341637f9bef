mod content;
mod sheet;

use crate::app::{Guide, Voice, Way};
use crate::widgets::{El, beside, button, el, heading, icon, page, phrase, text};
pub(super) use sheet::Sheet;

/// The sheet as it is printed, with the choice of a second language.
pub(crate) fn paper_page(guide: Guide) -> El {
    let voice = guide.voice();
    let print = guide.browser().ways.can(Way::Print).then(|| {
        let print = button("primary", "print-now", "", move || guide.browser().ways.print());
        print.with(icon("print")).with(phrase("span", "", &voice, "paper-print"))
    });
    let above = el("div")
        .class("off-paper")
        .with(heading(&voice, "paper-title"))
        .with(phrase("p", "", &voice, "paper-help"))
        .with(beside(guide, &voice))
        .with_any(print);
    let mut voices = vec![voice];
    // The second may since have become the first.
    if let Some(second) = guide.second_voice()
        && Some(second.code()) != voices.first().map(Voice::code)
    {
        voices.push(second);
    }
    page(guide, "paper", [above, sheet(guide, &voices)])
}

fn sheet(guide: Guide, voices: &[Voice]) -> El {
    let told = Sheet::of(guide, voices).told;
    let mut article = el("article").class("sheet").attr("data-languages", &voices.len().to_string());
    for (place, part) in told.iter().take(1).flatten().enumerate() {
        let mut section = el("section").attr("data-part", &part.key);
        // Line by line, so that two people can read it side by side.
        for line in 0..=part.lines.len() {
            let mut row = el("div").class("row");
            for (voice, parts) in voices.iter().zip(&told) {
                let Some(part) = parts.get(place) else { continue };
                let cell = match line.checked_sub(1) {
                    None => text("h2", "", &part.title),
                    Some(line) => text("p", "", part.lines.get(line).map_or("", |line| line)),
                };
                row = row.with(cell.attr("lang", voice.code()).attr("dir", voice.direction()));
            }
            section = section.with(row);
        }
        article = article.with(section);
    }
    article
}

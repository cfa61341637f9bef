use std::rc::Rc;

use telling::{Depends, Fold, Line};
use words::Speaker;

use super::ask::{asks, short};
use super::card::cards;
use super::statement::{passed_over, statement};
use crate::app::Guide;
use crate::widgets::{El, el, list, phrase, said};

/// What is said under one heading.
pub(super) fn lines(guide: Guide, speaker: &Speaker, lines: &Rc<[Line]>) -> Vec<El> {
    lines.iter().map(|one| line(guide, speaker, one)).collect()
}

fn line(guide: Guide, speaker: &Speaker, line: &Line) -> El {
    match line {
        Line::Heading(text) => said("h3", "", speaker, text),
        Line::Lead(text) => said("p", "lines-lead", speaker, text),
        Line::Text(text) => said("p", "", speaker, text),
        Line::Names(names) => list("lines-names", speaker, names).unwrap_or_else(|| el("ul")),
        Line::Cards(all) => cards(guide, speaker, all),
        Line::Statement(one) => statement(guide, speaker, one),
        Line::PassedOver(one, why) => passed_over(guide, speaker, one, why),
        Line::Depends(all) => depends(guide, speaker, all),
        Line::Asks(all) => asks(guide, speaker, all),
        Line::Fold(one) => fold(guide, speaker, one),
    }
}

/// What would only lengthen a part, behind a line that says what it is.
fn fold(guide: Guide, speaker: &Speaker, fold: &Fold) -> El {
    let (then, behind) = (speaker.clone(), fold.lines.clone());
    let summary = said("summary", "", speaker, &fold.summary);
    el("details").class("lines-fold").with(summary).when_opened(move || lines(guide, &then, &behind))
}

/// What decides between possibilities.
fn depends(guide: Guide, speaker: &Speaker, all: &[Depends]) -> El {
    let entries = all.iter().map(|one| match one {
        Depends::Ask(one) => short(guide, speaker, one),
        Depends::Text(text) => said("li", "", speaker, text),
    });
    let list = el("ul").class("ask-list").with_all(entries);
    el("div").class("lines-depends").with(phrase("p", "", speaker, "track-depends")).with(list)
}

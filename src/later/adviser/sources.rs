//! Where a rule is written, and what its sources leave unclear.

use telling::{Cited, Hangs, Unclear};
use words::Speaker;

use super::conditions::{conditions, unfolding};
use super::desk::Case;
use crate::later::cite::{heading, source};
use crate::widgets::{El, el};

pub(super) fn sources(case: &Case, hangs: &Hangs) -> [El; 2] {
    let cites = hangs.sources.iter().map(|one| el("li").with(cite(case, one)));
    [case.tongues.phrase("h3", "", "sources"), el("ul").with_all(cites)]
}

/// Where a rule is written, each source named once.
pub(super) fn in_a_line(speaker: &Speaker, cites: &[Cited]) -> El {
    let mut line = el("span");
    for (place, one) in cites.iter().enumerate() {
        let named = cites.iter().take(place).any(|before| before.title == one.title);
        let title = (!named).then(|| el("span").text(&speaker.say(&one.title)).text(", "));
        line = line.text(if place == 0 { "" } else { "; " }).with_any(title).with(heading(one));
    }
    line
}

/// Its limits, each with when it matters, and what is unclear whatever the case.
pub(super) fn doubts(case: &Case, hangs: &Hangs) -> Vec<El> {
    if hangs.limits.is_empty() && hangs.doubts.is_empty() {
        return Vec::new();
    }
    let limits = unfolding(case, &hangs.limits, |case, (when, unclear)| {
        el("li").with(conditions(case, when)).with(doubt(case, unclear))
    });
    let always = hangs.doubts.iter().map(|unclear| doubt(case, unclear));
    let heading = case.tongues.phrase("h3", "", "doubts");
    [heading, limits.class("sources-limits")].into_iter().chain(always).collect()
}

/// What is unclear, and what each source says of it.
fn doubt(case: &Case, doubt: &Unclear) -> El {
    let statements = doubt
        .statements
        .iter()
        .map(|(says, cited)| el("li").with(case.tongues.if_any("p", "", *says)).with(cite(case, cited)));
    let list = el("ul").class("small").with_all(statements);
    el("div").class("sources-doubt").with(case.tongues.said("p", "", &doubt.said)).with(list)
}

/// Where something is written, in the languages of the case.
fn cite(case: &Case, cited: &Cited) -> El {
    el("div")
        .class("sources-cite")
        .with(case.tongues.pair("div", "", &|speaker| source(speaker, cited)))
        .with(el("div").with(heading(cited)))
        .with(case.tongues.said("div", "small", &cited.standing))
}

//! What decisions in other people's cases show of a rule, folded: nobody is to read them as the own case.

use telling::{Decision, Ruled};

use super::desk::Case;
use crate::widgets::{El, el, link, text};

pub(super) fn rulings(case: &Case, ruled: &[Ruled]) -> Option<El> {
    if ruled.is_empty() {
        return None;
    }
    let tongues = &case.tongues;
    let read = |one: &Ruled| Decision::read(&tongues.first().key(one.decisions));
    let all: Vec<Vec<Decision>> = ruled.iter().map(read).collect();
    let summary = tongues.said("summary", "", &Decision::count(all.iter().map(Vec::len).sum()));
    let note = tongues.phrase("p", "small", "adviser-rulings-note");
    let shown = el("ul").with_all(ruled.iter().zip(&all).map(|(one, decisions)| shown(case, one, decisions)));
    Some(el("details").class("rulings conditions-others").with(summary).with(note).with(shown))
}

/// What some of them show, and each of these.
fn shown(case: &Case, ruled: &Ruled, decisions: &[Decision]) -> El {
    let decisions = el("ul").class("small").with_all(decisions.iter().map(|one| decision(case, one)));
    el("li").with(case.tongues.labelled("div", "", &ruled.said, ruled.label.as_slice())).with(decisions)
}

fn decision(case: &Case, decision: &Decision) -> El {
    let id = match &decision.address {
        Some(address) => link(case.tongues.first(), address, &decision.id),
        None => text("span", "", &decision.id),
    };
    el("li").attr("data-ruling", &decision.id).with(id).with(case.tongues.said("div", "", &decision.said))
}

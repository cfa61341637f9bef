use telling::{Entry, Hangs};

use super::conditions::{conditions, earlier};
use super::desk::{Case, Desk};
use super::rulings::rulings;
use super::sources::{doubts, in_a_line, sources};
use crate::widgets::{El, el, icon, text};

/// One rule and what became of it; it opens to all that this hangs on.
pub(super) fn finding(desk: Desk, case: &Case, entry: &Entry) -> El {
    let summary = el("summary")
        .with(text("code", "", entry.id).attr("dir", "ltr"))
        .with(case.tongues.labelled("span", "finding-said", &entry.said, &entry.labels))
        .with(in_a_line(case.tongues.first(), &entry.cited).class("finding-cited small"))
        .with(icon("open"));
    let place = entry.place;
    let inside = move |_: Desk, case: &Case| case.review.hangs(place).map(|hangs| hangs_on(case, &hangs));
    let row =
        desk.fold(summary, inside).class("finding").attr("data-rule", entry.id).attr("data-verdict", entry.verdict);
    match entry.regime {
        Some(regime) => row.attr("data-regime", regime),
        None => row,
    }
}

fn hangs_on(case: &Case, hangs: &Hangs) -> El {
    let tongues = &case.tongues;
    let why = el("div")
        .with_any(hangs.first.as_ref().map(|first| tongues.said("p", "", first)))
        .with(tongues.phrase("h3", "", "adviser-when"))
        .with(conditions(case, &hangs.when))
        .with_all(behind(case, hangs))
        .with_all(earlier(case, &hangs.earlier));
    let written = el("div").with_all(doubts(case, hangs)).with_all(sources(case, hangs));
    let written = written.with_any(rulings(case, &hangs.ruled));
    el("div").class("finding-hangs").with(why).with(written)
}

/// The facts that decided, or would.
fn behind(case: &Case, hangs: &Hangs) -> Vec<El> {
    if hangs.facts.is_empty() {
        return Vec::new();
    }
    let facts = hangs.facts.iter().map(|fact| el("li").with(case.tongues.said("div", "", fact)));
    vec![case.tongues.said("h3", "", &hangs.title.into()), el("ul").with_all(facts)]
}

use super::desk::{Case, Desk};
use super::groups::groups;
use super::questions::questions;
use crate::app::Guide;
use crate::later::beside::beside;
use crate::widgets::{El, button, el, icon, page};

/// All that the report holds.
#[inline(never)]
pub(crate) fn adviser_page(guide: Guide) -> El {
    let case = Case::of(guide);
    let desk = Desk::with(case.clone());
    let tongues = &case.tongues;
    let part = el("section")
        .class(if tongues.are_two() { "adviser adviser-two" } else { "adviser" })
        .attr("data-part", "adviser")
        .with(tongues.phrase("h1", "", "adviser").attr("tabindex", "-1"))
        .with(tongues.said("p", "small", &case.review.guidance))
        .with_all(rules(&case))
        .with(el("div").class("adviser-tools").with(beside(guide, tongues.first())).with(unfold(desk, &case)))
        .with(answers(&case))
        .with_any(questions(&case))
        .with(legend(&case))
        .with_all(groups(desk, &case));
    page(guide, "adviser", [part])
}

/// The sets of rules that may be the right one.
fn rules(case: &Case) -> Vec<El> {
    let regimes = &case.review.regimes;
    let both = (regimes.len() > 1).then(|| case.tongues.phrase("p", "small", "regimes-both"));
    let each = regimes.iter().map(|(id, said)| case.tongues.said("p", "", said).attr("data-regime", id));
    both.into_iter().chain(each).collect()
}

/// What was answered: from it all the rest follows.
fn answers(case: &Case) -> El {
    let tongues = &case.tongues;
    let rows = case.review.answers.iter().map(|(question, answer)| {
        el("div")
            .attr("data-question", question.id)
            .with(tongues.said("dt", "", &words::Key::Question(question).into()))
            .with(tongues.said("dd", "", answer))
    });
    let summary = el("summary").with(tongues.phrase("h2", "", "adviser-answers")).with(icon("open"));
    let given = el("dl").class("adviser-given").with_all(rows);
    el("section").class("part").with(el("details").class("part-fold").attr("open", "").with(summary).with(given))
}

/// Paper cannot be unfolded.
fn unfold(desk: Desk, case: &Case) -> El {
    let first = case.tongues.first();
    let (open, close) = (first.own("adviser-unfold"), first.own("adviser-fold"));
    let label = move || Some(el("span").text(if desk.is_unfolded() { &close } else { &open }));
    button("secondary", "unfold", "", move || desk.turn()).with(el("span").live(label))
}

/// What the marks before a condition say.
fn legend(case: &Case) -> El {
    let one = |id, key| case.tongues.phrase("li", "", key).attr("data-truth", id);
    let marks = [one("yes", "truth-yes"), one("no", "truth-no"), one("unknown", "truth-unknown")];
    el("ul").class("adviser-legend small").with_all(marks)
}

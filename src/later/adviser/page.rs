use super::answers::answers;
use super::case::{Case, Desk};
use super::groups::groups;
use super::questions::questions;
use crate::app::{Guide, Voice};
use crate::widgets::{El, beside, button, el, page};

/// All that the report holds.
pub(crate) fn adviser_page(guide: Guide) -> El {
    let case = Case::of(guide);
    let desk = Desk::with(case.clone());
    let voices = &case.voices;
    let today = case.report.today;
    let guidance = |voice: &Voice| voice.say_with("result-guidance", &[("date", &voice.date(today))]);
    let part = el("section")
        .class(if voices.are_two() { "adviser two" } else { "adviser" })
        .attr("data-part", "adviser")
        .with(voices.key("h1", "", "adviser").attr("tabindex", "-1"))
        .with(voices.line("p", "small", &guidance))
        .with_all(rules(&case))
        .with(el("div").class("tools").with(beside(guide, voices.first())).with(unfold(desk, &case)))
        .with(answers(&case))
        .with_any(questions(&case))
        .with(legend(&case))
        .with_all(groups(desk, &case));
    page(guide, "adviser", [part])
}

/// The sets of rules that may be the right one.
fn rules(case: &Case) -> Vec<El> {
    let outlooks = &case.report.outlooks;
    let both = (outlooks.len() > 1).then(|| case.voices.key("p", "small", "regimes-both"));
    let each = outlooks.iter().map(|outlook| {
        let key = ["regime-", outlook.regime.id()].concat();
        case.voices.key("p", "", &key).attr("data-regime", outlook.regime.id())
    });
    both.into_iter().chain(each).collect()
}

/// Paper cannot be unfolded.
fn unfold(desk: Desk, case: &Case) -> El {
    let (open, close) = (case.voices.first().say("adviser-unfold"), case.voices.first().say("adviser-fold"));
    let label = move || Some(el("span").text(if desk.is_unfolded() { &close } else { &open }));
    button("secondary", "unfold", "", move || desk.turn()).with(el("span").live(label))
}

/// What the marks before a condition say.
fn legend(case: &Case) -> El {
    let one = |id, key| case.voices.key("li", "", key).attr("data-truth", id);
    let marks = [one("yes", "truth-yes"), one("no", "truth-no"), one("unknown", "truth-unknown")];
    el("ul").class("legend small").with_all(marks)
}

use super::brief::brief;
use super::desk::{Case, Desk};
use super::given::{self, given};
use super::groups::groups;
use super::printed::printed;
use super::search::search;
use crate::app::{Guide, Way};
use crate::later::beside::beside;
use crate::later::in_place::{Home, InPlace};
use crate::widgets::{El, button, el, icon, page, phrase};

/// All that the report holds: the case in four lines and what was answered, then the rules.
#[inline(never)]
pub(crate) fn adviser_page(guide: Guide) -> El {
    let case = Case::of(guide);
    let desk = Desk::with(case.clone());
    let places = InPlace::new(guide, Home::List(given::LIST));
    let tongues = &case.tongues;
    let part = el("section")
        .class(if tongues.are_two() { "adviser adviser-two" } else { "adviser" })
        .attr("data-part", "adviser")
        .with(tongues.phrase("h1", "", "adviser").attr("tabindex", "-1"))
        .with(tongues.said("p", "small", &case.review.guidance))
        .with_all(rules(&case))
        .with(tools(guide, &case))
        .with(el("div").class("adviser-case").with(brief(&case, places)).with(given(&case, places)))
        .with(findings(desk, &case))
        .with(printed(&case));
    page(guide, "adviser", [part])
}

/// The sets of rules that may be the right one.
fn rules(case: &Case) -> Vec<El> {
    let regimes = &case.review.regimes;
    let both = (regimes.len() > 1).then(|| case.tongues.phrase("p", "small", "regimes-both"));
    let each = regimes.iter().map(|(id, said)| case.tongues.said("p", "", said).attr("data-regime", id));
    both.into_iter().chain(each).collect()
}

/// A second language, and paper.
fn tools(guide: Guide, case: &Case) -> El {
    let speaker = case.tongues.first();
    let print = guide.browser().ways.can(Way::Print).then(|| {
        let print = button("secondary", "print-now", "", move || guide.browser().ways.print());
        print.with(icon("print")).with(phrase("span", "", speaker, "paper-print"))
    });
    el("div").class("adviser-tools").with(beside(guide, speaker)).with_any(print)
}

/// The rules, as they are looked for.
fn findings(desk: Desk, case: &Case) -> El {
    let tools = el("div").class("adviser-tools").with(search(desk, case)).with(unfold(desk, case));
    let all = el("div").live(move || desk.sought(groups));
    el("div").class("adviser-findings").with(tools).with(legend(case)).with(all)
}

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

/// The rules of a tab in which these words are, for tests.
#[cfg(test)]
pub(crate) fn adviser_rules(guide: Guide, tab: telling::Tab, wanted: &str) -> El {
    let desk = Desk::with(Case::of(guide));
    desk.seek(|search| {
        search.choose(tab);
        search.want(wanted.to_owned());
    });
    desk.sought(groups).unwrap_or_else(|| el("div"))
}

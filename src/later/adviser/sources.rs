//! Where a rule is written, and what its sources leave unclear.

use law::{Cite, Doubt, Rule, Truth, Weighed};

use super::case::Case;
use super::conditions::{conditions, unfolded};
use crate::later::result::{standing, title};
use crate::widgets::{El, el, text};

pub(super) fn sources(case: &Case, rule: &Rule) -> [El; 2] {
    let cites = rule.sources.iter().map(|one| el("li").with(cite(case, one)));
    [case.voices.key("h3", "", "sources"), el("ul").class("sources").with_all(cites)]
}

/// Its limits, each with when it matters, and what is unclear whatever the case.
pub(super) fn doubts(case: &Case, rule: &Rule, limits: &[Weighed]) -> Vec<El> {
    if limits.is_empty() && rule.doubts.is_empty() {
        return Vec::new();
    }
    let limits = rule.limits.iter().zip(limits).map(|(limit, when)| {
        (when.truth != Truth::No, el("li").with(conditions(case, when)).with(doubt(case, limit.doubt)))
    });
    let limits = unfolded(case, limits).class("limits");
    let always = rule.doubts.iter().map(|unclear| doubt(case, unclear));
    [case.voices.key("h3", "", "doubts"), limits].into_iter().chain(always).collect()
}

/// What is unclear, and what each source says of it.
fn doubt(case: &Case, doubt: &Doubt) -> El {
    let key = ["doubt-", doubt.id].concat();
    let statements = doubt.statements.iter().zip(["one", "two", "three"]).map(|(statement, place)| {
        let says = case.voices.line("p", "", &|voice| voice.if_any(&[&*key, ".", place].concat()).unwrap_or_default());
        el("li").with(says).with(cite(case, statement))
    });
    el("div").class("doubt").with(case.voices.key("p", "", &key)).with(el("ul").class("small").with_all(statements))
}

/// The heading stands in the language of the source, whatever the reader's.
fn cite(case: &Case, cite: &Cite) -> El {
    let source = cite.source;
    el("div")
        .class("cite")
        .with(case.voices.pair("div", "", &|voice| title(voice, source)))
        .with(text("span", "heading", cite.heading).attr("lang", source.language))
        .with(case.voices.line("div", "small", &|voice| standing(voice, source)))
}

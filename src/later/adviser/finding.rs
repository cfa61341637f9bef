use interview::Entry;
use law::{Explained, Verdict};

use super::case::{Case, Desk};
use super::conditions::{conditions, earlier};
use super::fold::fold;
use super::sources::{doubts, sources};
use crate::app::Voice;
use crate::later::result::{fact, label, name};
use crate::widgets::{El, el, icon, phrase, text};

/// One rule and what became of it; it opens to all that this hangs on.
pub(super) fn finding(desk: Desk, case: &Case, place: usize, entry: &Entry) -> El {
    let rule = entry.finding.rule;
    let summary = el("summary")
        .with(text("code", "", rule.id))
        .with(case.voices.pair("span", "said", &|voice| said(voice, entry)))
        .with(icon("open"));
    let inside = move |_: Desk, case: &Case| case.entries.get(place).map(|entry| hangs_on(case, entry));
    let row = fold(desk, summary, inside)
        .class("statement finding")
        .attr("data-rule", rule.id)
        .attr("data-verdict", entry.finding.verdict.id());
    match entry.only {
        Some(regime) => row.attr("data-regime", regime.id()),
        None => row,
    }
}

/// The rule in a sentence, with what limits where it comes from.
fn said(voice: &Voice, entry: &Entry) -> El {
    let rule = entry.finding.rule;
    let mut said = phrase("span", "", voice, &["rule-", rule.id].concat());
    if !rule.sources.iter().any(|cite| cite.source.founding) {
        said = said.text(" ").with(label("outside", &voice.say("statement-outside")));
    }
    if let Some(regime) = entry.only {
        said = said.text(" ").with(label("law", &voice.say(&["regime-", regime.id()].concat())));
    }
    said
}

fn hangs_on(case: &Case, entry: &Entry) -> El {
    let Explained { when, unless, limits } = case.report.explain(entry);
    let why = el("div")
        .with_any(displaced(case, entry))
        .with(case.voices.key("h3", "", "adviser-when"))
        .with(conditions(case, &when))
        .with_all(behind(case, entry))
        .with_all(earlier(case, &unless));
    let written =
        el("div").with_all(doubts(case, entry.finding.rule, &limits)).with_all(sources(case, entry.finding.rule));
    el("div").class("reasons").with(why).with(written)
}

/// Which rule goes before it, where one does.
fn displaced(case: &Case, entry: &Entry) -> Option<El> {
    let first = entry.finding.by?;
    Some(case.voices.line("p", "", &|voice| voice.say_with("displaced-by", &[("rule", &name(voice, first))])))
}

/// The facts that decided, or would.
fn behind(case: &Case, entry: &Entry) -> Vec<El> {
    let behind = case.report.behind(entry);
    if behind.is_empty() {
        return Vec::new();
    }
    let key = if entry.finding.verdict == Verdict::Open { "reasons-open" } else { "reasons" };
    let said = |known| case.voices.line("div", "", &|voice| fact(voice, &case.report.facts, known));
    let facts = behind.iter().map(|known| el("li").with(said(known)));
    vec![case.voices.key("h3", "", key), el("ul").with_all(facts)]
}

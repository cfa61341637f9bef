use law::Verdict;

use super::case::{Case, Desk};
use super::finding::finding;
use super::fold::fold;
use crate::app::Voice;
use crate::widgets::{El, el, icon, phrase, text};

/// Every finding, by what became of the rule. What decides nothing here stands folded.
pub(super) fn groups(desk: Desk, case: &Case) -> Vec<El> {
    let groups = Verdict::ALL.into_iter().map(|verdict| (verdict, places(case, verdict)));
    let found = groups.filter(|(_, places)| !places.is_empty());
    found.map(|(verdict, places)| section(desk, case, verdict, &places)).collect()
}

/// Where the findings of a group stand.
fn places(case: &Case, verdict: Verdict) -> Vec<usize> {
    let entries = case.entries.iter().enumerate();
    entries.filter(|(_, entry)| entry.finding.verdict == verdict).map(|(place, _)| place).collect()
}

fn section(desk: Desk, case: &Case, verdict: Verdict, places: &[usize]) -> El {
    let count = i32::try_from(places.len()).unwrap_or(i32::MAX);
    let title = |voice: &Voice| {
        let name = phrase("span", "", voice, &["verdict-", verdict.id()].concat());
        name.text(" ").with(text("span", "count", &voice.say_count("adviser-count", count)))
    };
    let heading = case.voices.pair("h2", "", &title);
    let section = el("section").class("topic group").attr("data-group", verdict.id());
    if !verdict.may_apply() {
        let summary = el("summary").with(heading).with(icon("open"));
        let inside = move |desk: Desk, case: &Case| Some(el("div").with_all(rows(desk, case, verdict)));
        return section.with(fold(desk, summary, inside).class("fold"));
    }
    section.with(heading).with_all(rows(desk, case, verdict))
}

/// The findings of a group, each under the heading of its rule.
fn rows(desk: Desk, case: &Case, verdict: Verdict) -> Vec<El> {
    let (mut rows, mut topic) = (Vec::new(), None);
    for place in places(case, verdict) {
        let Some(entry) = case.entries.get(place) else { continue };
        let own = entry.finding.rule.topic;
        if topic.replace(own) != Some(own) {
            rows.push(case.voices.key("h3", "", &["topic-", own.id()].concat()));
        }
        rows.push(finding(desk, case, place, entry));
    }
    rows
}

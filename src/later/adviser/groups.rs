use telling::{Group, Row};
use words::Speaker;

use super::desk::{Case, Desk};
use super::finding::finding;
use crate::widgets::{El, el, icon, said};

/// Every finding, by what became of the rule. What decides nothing here stands folded.
pub(super) fn groups(desk: Desk, case: &Case) -> Vec<El> {
    case.review.groups.iter().enumerate().map(|(place, one)| group(desk, case, place, one)).collect()
}

fn group(desk: Desk, case: &Case, place: usize, group: &Group) -> El {
    let title = |speaker: &Speaker| {
        let title = said("span", "", speaker, &group.title);
        title.text(" ").with(said("span", "groups-count", speaker, &group.count))
    };
    let heading = case.tongues.pair("h2", "", &title);
    let section = el("section").class("part").attr("data-group", group.id);
    if !group.folded {
        return section.with(heading).with_all(rows(desk, case, group));
    }
    let inside = move |desk: Desk, case: &Case| {
        let group = case.review.groups.get(place)?;
        Some(el("div").with_all(rows(desk, case, group)))
    };
    section.with(desk.fold(el("summary").with(heading).with(icon("open")), inside).class("part-fold"))
}

/// The findings of a group, each under the heading of its rule.
fn rows(desk: Desk, case: &Case, group: &Group) -> Vec<El> {
    let row = |row: &Row| match row {
        Row::Heading(text) => case.tongues.said("h3", "groups-topic", text),
        Row::Finding(entry) => finding(desk, case, entry),
    };
    group.rows.iter().map(row).collect()
}

use telling::{Group, Row};
use words::{Key, Speaker, Text};

use super::desk::{Case, Desk};
use super::finding::finding;
use crate::widgets::{El, el, said};

/// Every finding that is looked for, by what became of the rule.
pub(super) fn groups(desk: Desk, case: &Case) -> El {
    let mut many = 0;
    let looked_at = case.review.groups.iter().filter(|group| case.search.tab().holds(group.tab));
    let groups: Vec<El> = looked_at
        .filter_map(|one| {
            let (found, rows) = rows(desk, case, one);
            many += found;
            (found > 0).then(|| group(case, one).with_all(rows))
        })
        .collect();
    let counted = case.tongues.said("p", "small", &Text::counted(Key::Own("adviser-count"), many));
    el("div").with(counted.attr("role", "status")).with_all(groups)
}

fn group(case: &Case, group: &Group) -> El {
    let title = |speaker: &Speaker| {
        let title = said("span", "", speaker, &group.title);
        title.text(" ").with(said("span", "groups-count", speaker, &group.count))
    };
    el("section").class("part").attr("data-group", group.id).with(case.tongues.pair("h2", "", &title))
}

/// The findings of a group that are looked for, each under the heading of its rule, and how many they are.
fn rows(desk: Desk, case: &Case, group: &Group) -> (usize, Vec<El>) {
    let (mut rows, mut many, mut heading) = (Vec::new(), 0, None);
    for row in &group.rows {
        match row {
            Row::Heading(text) => heading = Some(text),
            Row::Finding(entry) if case.search.finds(&case.tongues, entry) => {
                rows.extend(heading.take().map(|text| case.tongues.said("h3", "groups-topic", text)));
                rows.push(finding(desk, case, entry));
                many += 1;
            }
            Row::Finding(_) => {}
        }
    }
    (many, rows)
}

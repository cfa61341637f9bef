//! The rulebook for lawyers, as Markdown.

mod catalogue;
mod conditions;
mod decisions;
mod doubts;
mod groups;
mod index;
mod map;
mod rule;
mod sections;

use law::{BOOK, Cite, Doubt, Rule, Topic};
use words::{Key, Missing};

use crate::Page;
use crate::english::{English, Said, capital, written};

/// The folder in which it is kept.
const FOLDER: &str = "docs/rulebook";

/// Every page of it, the drawing left out.
pub(crate) fn pages(english: &English) -> Result<Vec<Page>, Missing> {
    let groups = groups::Groups::found(english)?;
    let mut pages = vec![
        page("README.md", index::text(english)?),
        page("catalogue.md", catalogue::text(english)?),
        page("conditions.md", conditions::text(english)?),
        page("decisions.md", decisions::text(english)?),
        page("doubts.md", doubts::text(english)?),
        page("groups.md", groups.text(english)?),
        page("map.md", map::text(english, &groups)?),
        page("sections.md", sections::text(english)?),
    ];
    for topic in topics() {
        pages.push(page(&format!("{}.md", topic.id()), theme(topic, english, &groups)?));
    }
    Ok(pages)
}

fn page(name: &str, text: String) -> Page {
    Page { path: format!("{FOLDER}/{name}"), text }
}

/// The themes that have rules, in the order of a report.
fn topics() -> impl Iterator<Item = Topic> {
    Topic::ALL.into_iter().filter(|topic| rules_on(*topic).next().is_some())
}

fn rules_on(topic: Topic) -> impl Iterator<Item = &'static Rule> {
    BOOK.rules.iter().copied().filter(move |rule| rule.topic == topic)
}

fn theme(topic: Topic, english: &English, groups: &groups::Groups) -> Said {
    let title = english.say(&format!("theme-{}", topic.id()))?;
    let mut parts = vec![format!("# {title}"), "[The rulebook](README.md)".to_owned()];
    let lines: Vec<String> = rules_on(topic)
        .map(|rule| Ok(format!("- [{}](#{}): {}", rule.id, rule.id, english.sentence(rule)?)))
        .collect::<Result<_, Missing>>()?;
    parts.push(lines.join("\n"));
    for rule in rules_on(topic) {
        parts.push(rule::section(rule, english, groups)?);
    }
    Ok(ended(&parts))
}

/// The parts with an empty line between them.
fn ended(parts: &[String]) -> String {
    format!("{}\n", parts.join("\n\n"))
}

/// A table; what would end a cell or a row is written so that it does not.
fn table<const N: usize>(heads: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let line = |cells: &[String; N]| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', "<br>")).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = vec![line(&heads.map(str::to_owned)), line(&[(); N].map(|()| "---".to_owned()))];
    lines.extend(rows.into_iter().map(|row| line(&row)));
    lines.join("\n")
}

/// The places where something is written.
fn places(cites: &'static [Cite], english: &English) -> Said {
    let rows = cites.iter().map(|cite| place(cite, english)).collect::<Result<Vec<_>, Missing>>()?;
    Ok(table(["Source", "Where in it", "Standing", "Checked", "Origin"], rows))
}

/// One place, with its weight and the day on which it was checked.
fn place(cite: &'static Cite, english: &English) -> Result<[String; 5], Missing> {
    let source = cite.source;
    Ok([
        titled(cite, english)?,
        cite.heading.to_owned(),
        english.guide(Key::Standing(source.weight))?,
        source.checked().map(written).unwrap_or_default(),
        origin(source.founding).to_owned(),
    ])
}

/// The title of the document, as a link where it can be read.
fn titled(cite: &'static Cite, english: &English) -> Said {
    let title = english.guide(Key::Source(cite.source))?;
    Ok(cite.address().map_or_else(|| title.clone(), |url| format!("[{title}]({url})")))
}

/// Whether a source is one of those on which the guide is built.
const fn origin(founding: bool) -> &'static str {
    if founding { "founding document" } else { "**outside the founding documents**" }
}

/// What is unclear, within a list: the safe reading, then what each source says.
fn unclear(doubt: &'static Doubt, english: &English) -> Said {
    let safe = english.guide(Key::Doubt(doubt))?;
    let mut lines = vec![format!("- [{}](doubts.md#{}): {safe}", doubt.id, doubt.id)];
    for (cite, said) in statements(doubt, english)? {
        let title = english.guide(Key::Source(cite.source))?;
        let mark = if cite.source.founding { "" } else { " **(outside the founding documents)**" };
        lines.push(format!("  - *{title}*, “{}”{mark}: {said}", cite.heading));
    }
    Ok(lines.join("\n"))
}

/// What each source says on it, in paraphrase.
fn statements(doubt: &'static Doubt, english: &English) -> Result<Vec<(&'static Cite, String)>, Missing> {
    let statements = doubt.statements.iter().enumerate();
    statements.map(|(index, cite)| Ok((cite, english.guide(Key::DoubtStatement(doubt, index))?))).collect()
}

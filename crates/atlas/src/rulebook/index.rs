//! The first page: how to read the book, the order of precedence, themes, sources and counts.

use interview::QUESTIONS;
use law::{
    BOOK, CASES, CATALOGUE, Cite, DOUBTS, Date, Fact, Facts, HOLDINGS, PROVISIONS, Regime, Rule, SOURCES, Source,
    regimes, rulings,
};
use words::{Key, Missing};

use super::{ended, origin, rules_on, table, topics};
use crate::english::{English, Naming, Said, written};

const READING: &str = "\
This is the law as the guide applies it, written out from the rules themselves. No page of it is written by hand: \
`cargo xtask atlas` writes it, and a test fails where it is not what the rules say.

- Each rule begins with the sentence that an applicant reads. “You” is the applicant; “these countries” and “Europe” \
are the countries of the Dublin system: the member states of the European Union, Norway, Switzerland, Iceland and \
Liechtenstein. “Another country”, too, is one of these unless it says otherwise.
- A rule **applies** where its condition is met and no rule to which it gives way applies. It is **open** where an \
unknown fact decides: unknown is never taken for no.
- It applies **firmly** where, besides, nothing under “it depends” is so or might be. Otherwise the result is said as \
“depends”, and what comes after in the order of precedence stays possible.
- A **worked case** is a situation in words, and what becomes of the rule in it. What is not said to be known is \
unknown. A test holds every one of them against the rules.
- The sources are paraphrased; only headings are in their own words. Three of them are the founding documents: the \
Aliens Act, the page of the portal and the text of the EUAA. A rule or a statement from elsewhere is marked as coming \
from outside them.
- It is guidance on what will probably happen, not legal advice and not a decision.";

const LINKS: &str = "\
| Page | What it holds |
| --- | --- |
| [The themes](#themes) | every rule: condition, exceptions, what follows, sources, what is uncertain, worked cases |
| [The steps of the procedure](map.md) | where a case stands: what each step hangs on, sources, worked cases |
| [From the catalogue to the rules](catalogue.md) | where each number of the catalogue is carried, or why it is not |
| [From the sections to the rules](sections.md) | which rules carry each section of the Aliens Act and each article of Regulation 2024/1351, or why none does |
| [Where the sources disagree or are silent](doubts.md) | the safe reading, and what each source says |
| [What decisions in other cases show](decisions.md) | of which rules each speaks, and where it can be read |
| [Conditions that many rules share](conditions.md) | written out once |
| [What many worked cases start from](groups.md) | said once |
| [The questions of the interview](questions.md) | in order, with what each answer leads to; as a [drawing](interview.svg) for a sheet of A3 |";

pub(super) fn text(english: &English) -> Said {
    let parts = vec![
        "# The rulebook".to_owned(),
        READING.to_owned(),
        LINKS.to_owned(),
        format!("## Counts\n\n{}", counts()),
        format!("## Which set of rules\n\n{}", sets(english)?),
        format!("## The order of precedence\n\n{}", precedence(english)?),
        format!("## Themes\n\n{}", themes(english)?),
        format!("## Sources\n\n{}", sources(english)?),
    ];
    Ok(ended(&parts))
}

fn counts() -> String {
    let cases: usize = CASES.iter().map(|cases| cases.len()).sum();
    let rows = [
        ("rules", BOOK.rules.len()),
        ("worked cases", cases),
        ("steps of the procedure", BOOK.steps.len()),
        ("facts", Fact::ALL.len()),
        ("questions", QUESTIONS.len()),
        ("doubts", DOUBTS.len()),
        ("sources", SOURCES.len()),
        ("sections of the acts", PROVISIONS.len()),
        ("decisions in other cases", HOLDINGS.iter().map(|holding| rulings(holding).len()).sum()),
        ("numbers of the catalogue", CATALOGUE.len()),
    ];
    table(["What", "How many"], rows.map(|(what, count)| [what.to_owned(), count.to_string()]))
}

/// From which day of registration which set of rules may be the right one, found by asking the law
/// for every day of the year in which it changed.
fn sets(english: &English) -> Said {
    let mut rows: Vec<[String; 2]> = Vec::new();
    let mut before: Option<Vec<Regime>> = None;
    let first = Date::new(2026, 1, 1);
    for day in first.iter().flat_map(|first| (0..365).map(|days| first.plus_days(days))) {
        let mut facts = Facts::default();
        facts.set(Fact::RegistrationDate, day);
        let now = regimes(&facts);
        if before.as_ref() != Some(&now) {
            if let Some([earlier, _]) = rows.last_mut() {
                earlier.push_str(&format!(" until {}", written(day.plus_days(-1))));
            }
            let from = if before.is_none() { String::new() } else { format!("from {}", written(day)) };
            rows.push([from, named(&now, english)?]);
            before = Some(now);
        }
    }
    rows.push(["not known".to_owned(), named(&regimes(&Facts::default()), english)?]);
    Ok(table(
        ["Registered in Denmark", "Set of rules"],
        rows.into_iter().map(|[when, set]| [when.trim().to_owned(), set]),
    ))
}

fn named(regimes: &[Regime], english: &English) -> Said {
    let names = regimes.iter().map(|regime| english.say(&format!("set-short-{}", regime.id())));
    let names = names.collect::<Result<Vec<_>, _>>()?;
    Ok(match names.as_slice() {
        [one] => one.clone(),
        many => format!("both are shown: {}", many.join(", ")),
    })
}

fn precedence(english: &English) -> Said {
    let mut parts = vec![
        "The first that applies firmly decides. A gate settles the question before the criteria are reached."
            .to_owned(),
    ];
    for regime in Regime::ALL {
        parts.push(format!("### {}", english.say(&format!("set-short-{}", regime.id()))?));
        let ranked = BOOK.ranked().filter(|rule| rule.regime.is_none_or(|own| own == regime));
        let lines =
            ranked.enumerate().map(|(place, rule)| rank(place, rule, english)).collect::<Result<Vec<_>, _>>()?;
        parts.push(lines.join("\n"));
    }
    Ok(parts.join("\n\n"))
}

fn rank(place: usize, rule: &'static Rule, english: &English) -> Said {
    let gate = if rule.then.contains(&law::Effect::Gate) { " *Gate.*" } else { "" };
    let outside =
        if rule.sources.iter().any(|cite| cite.source.founding) { "" } else { " **Outside the founding documents.**" };
    let name = english.name(rule, Naming::Link);
    Ok(format!("{}. {name}: {}{gate}{outside}", place + 1, english.sentence(rule)?))
}

fn themes(english: &English) -> Said {
    let row = |topic: law::Topic| {
        let title = english.say(&format!("theme-{}", topic.id()))?;
        Ok([format!("[{title}]({}.md)", topic.id()), rules_on(topic).count().to_string()])
    };
    let rows = topics().map(row).collect::<Result<Vec<_>, Missing>>()?;
    Ok(table(["Theme", "Rules"], rows))
}

fn sources(english: &English) -> Said {
    let row = |source: &&'static Source| {
        let title = english.guide(Key::Source(source))?;
        Ok([
            source.url.map_or_else(|| title.clone(), |url| format!("[{title}]({url})")),
            english.guide(Key::Standing(source.weight))?,
            source.checked().map(written).unwrap_or_default(),
            origin(source.founding).to_owned(),
            cited(source),
        ])
    };
    let rows = SOURCES.iter().map(row).collect::<Result<Vec<_>, Missing>>()?;
    Ok(table(["Source", "Standing", "Checked", "Origin", "Cited by"], rows))
}

fn cited(source: &'static Source) -> String {
    let cites = |cites: &[Cite]| cites.iter().any(|cite| cite.source.id == source.id);
    let rules = BOOK.rules.iter().filter(|rule| cites(rule.sources)).count();
    let doubts = DOUBTS.iter().filter(|doubt| cites(doubt.statements)).count();
    let parts = [(rules, "rule"), (doubts, "doubt")].into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(count, what)| format!("{count} {what}{}", if count == 1 { "" } else { "s" })).collect();
    parts.join(", ")
}

//! A condition in plain words.

use law::{Condition, Fact, Flat};
use words::Missing;

use crate::english::{English, Naming, Said, capital};
use crate::shared;

/// The condition as Markdown, to follow "It applies": a sentence, or a nested list.
pub(crate) fn list(condition: &Condition, english: &English) -> Said {
    to_follow(&read(condition), english)
}

/// The same for a condition that has a name, without using that name.
pub(crate) fn written_out(condition: &Condition, english: &English) -> Said {
    to_follow(&condition.flat(&is_named), english)
}

/// The condition within a sentence.
pub(crate) fn phrase(condition: &Condition, english: &English, naming: Naming) -> Said {
    match read(condition) {
        flat if is_always(&flat) => english.say("always"),
        flat => joined(&flat, english, naming),
    }
}

/// The condition as one reads it: what has a name is not written out.
fn read(condition: &Condition) -> Flat<'_> {
    if is_named(condition) { Flat { condition, parts: Vec::new() } } else { condition.flat(&is_named) }
}

fn is_named(condition: &Condition) -> bool {
    shared::name(condition).is_some()
}

fn is_always(flat: &Flat) -> bool {
    *flat.condition == Condition::ALWAYS
}

fn to_follow(flat: &Flat, english: &English) -> Said {
    if is_always(flat) {
        return Ok(format!("{}.", english.say("always")?));
    }
    if flat.parts.is_empty() {
        return Ok(format!("{} {}", english.say("where-so")?, sentence(flat.condition, english, Naming::Link)?));
    }
    let mut lines = Vec::new();
    items(flat, 0, english, &mut lines)?;
    Ok(format!("{} {}", english.say("where")?, lines.join("\n")))
}

/// A condition that is not written out into its parts.
fn sentence(condition: &Condition, english: &English, naming: Naming) -> Said {
    if let Some(id) = shared::name(condition) {
        let sentence = english.say(&format!("shared-{id}"))?;
        return Ok(match naming {
            Naming::Link => format!("[{}](conditions.md#{id}).", sentence.trim_end_matches('.')),
            Naming::Id => sentence,
        });
    }
    match condition {
        Condition::Is(fact) => english.fact(*fact, "yes"),
        Condition::IsNot(fact) => english.fact(*fact, "no"),
        Condition::LeadsAbroad => english.say("leads-abroad"),
        Condition::LeadsHome => english.say("leads-home"),
        Condition::OneOf(fact, codes) => with(*fact, english, countries(codes, english)),
        Condition::Passed { since, days } => {
            with(*since, english, english.fill("passed", &[("days", &days.to_string())]))
        }
        Condition::Lasts { until, months } => {
            with(*until, english, english.fill("lasts", &[("months", &months.to_string())]))
        }
        Condition::Lapsed { until, months } => {
            with(*until, english, english.fill("lapsed", &[("months", &months.to_string())]))
        }
        Condition::Holds(rule) => english.fill("holds", &[("rule", &english.name(rule, naming))]),
        Condition::All(_) => english.say("always"),
        Condition::Any(_) => english.say("never"),
    }
}

/// A fact that is a country or a day, with what is known of it in its place.
fn with(fact: Fact, english: &English, filled: Said) -> Said {
    english.fact_with(fact, "yes", &filled?)
}

/// The names of the countries, in the order of the alphabet.
pub(crate) fn names_of(codes: &[&str], english: &English) -> Result<Vec<String>, Missing> {
    let mut names = codes.iter().map(|code| english.country(code)).collect::<Result<Vec<_>, _>>()?;
    names.sort_unstable();
    Ok(names)
}

fn countries(codes: &[&str], english: &English) -> Said {
    if let Some(place) = shared::long_lists().iter().position(|long| *long == codes) {
        let (count, number) = (codes.len().to_string(), (place + 1).to_string());
        return english.fill("listed-apart", &[("count", &count), ("number", &number)]);
    }
    match names_of(codes, english)?.as_slice() {
        [one] => Ok(one.clone()),
        many => english.fill("listed", &[("countries", &many.join(", "))]),
    }
}

fn items(flat: &Flat, depth: usize, english: &English, lines: &mut Vec<String>) -> Result<(), Missing> {
    if flat.parts.is_empty() {
        let sentence = sentence(flat.condition, english, Naming::Link)?;
        lines.push(format!("{}- {sentence}", "  ".repeat(depth.saturating_sub(1))));
        return Ok(());
    }
    let said = english.say(if matches!(flat.condition, Condition::All(_)) { "all-of" } else { "any-of" })?;
    match depth {
        0 => lines.extend([said, String::new()]),
        _ => lines.push(format!("{}- {}", "  ".repeat(depth - 1), capital(&said))),
    }
    flat.parts.iter().try_for_each(|part| items(part, depth + 1, english, lines))
}

fn joined(flat: &Flat, english: &English, naming: Naming) -> Said {
    if flat.parts.is_empty() {
        let sentence = sentence(flat.condition, english, naming)?;
        return english.fill("quoted", &[("sentence", sentence.trim_end_matches('.'))]);
    }
    let word = english.say(if matches!(flat.condition, Condition::All(_)) { "and" } else { "or" })?;
    let parts = flat.parts.iter().map(|part| joined(part, english, naming)).collect::<Result<Vec<_>, _>>()?;
    Ok(parts.join(&word))
}

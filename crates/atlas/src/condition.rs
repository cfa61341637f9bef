//! A condition in plain words.

use law::{Condition, Fact};
use words::Missing;

use crate::english::{English, Naming, Said, capital};
use crate::shared;

/// A condition as sentences.
#[derive(Debug, PartialEq, Eq)]
enum Plain {
    Sentence(String),
    All(Vec<Plain>),
    Any(Vec<Plain>),
}

/// The condition as Markdown, to follow "It applies": a sentence, or a nested list.
pub(crate) fn list(condition: &Condition, english: &English) -> Said {
    to_follow(&plain(condition, english, Naming::Link)?, english)
}

/// The same for a condition that has a name, without using that name.
pub(crate) fn written_out(condition: &Condition, english: &English) -> Said {
    to_follow(&parts(condition, english, Naming::Link)?, english)
}

fn to_follow(plain: &Plain, english: &English) -> Said {
    match plain {
        Plain::All(parts) if parts.is_empty() => Ok(format!("{}.", english.say("always")?)),
        Plain::Sentence(sentence) => Ok(format!("{} {sentence}", english.say("where-so")?)),
        many => {
            let mut lines = Vec::new();
            items(many, 0, english, &mut lines)?;
            Ok(format!("{} {}", english.say("where")?, lines.join("\n")))
        }
    }
}

/// The condition within a sentence.
pub(crate) fn phrase(condition: &Condition, english: &English, naming: Naming) -> Said {
    match plain(condition, english, naming)? {
        Plain::All(parts) if parts.is_empty() => english.say("always"),
        other => joined(&other, english),
    }
}

fn plain(condition: &Condition, english: &English, naming: Naming) -> Result<Plain, Missing> {
    let Some(id) = shared::name(condition) else { return parts(condition, english, naming) };
    let sentence = english.say(&format!("shared-{id}"))?;
    Ok(Plain::Sentence(match naming {
        Naming::Link => format!("[{}](conditions.md#{id}).", sentence.trim_end_matches('.')),
        Naming::Id => sentence,
    }))
}

fn parts(condition: &Condition, english: &English, naming: Naming) -> Result<Plain, Missing> {
    let sentence = match condition {
        Condition::All(parts) => return many(parts, true, english, naming),
        Condition::Any(parts) => return many(parts, false, english, naming),
        Condition::Is(fact) => english.fact(*fact, "yes"),
        Condition::IsNot(fact) => english.fact(*fact, "no"),
        Condition::LeadsAbroad => english.say("leads-abroad"),
        Condition::LeadsHome => english.say("leads-home"),
        Condition::OneOf(fact, codes) => with(*fact, english, countries(codes, english)),
        Condition::Passed { since, days } => {
            with(*since, english, english.fill("passed", &[("days", &days.to_string())]))
        }
        Condition::Holds(rule) => english.fill("holds", &[("rule", &english.name(rule, naming))]),
    };
    sentence.map(Plain::Sentence)
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

/// Several conditions; those of the same kind within them are drawn up to their level.
fn many(conditions: &[Condition], all: bool, english: &English, naming: Naming) -> Result<Plain, Missing> {
    let mut flat = Vec::new();
    for condition in conditions {
        match (plain(condition, english, naming)?, all) {
            (Plain::All(inner), true) | (Plain::Any(inner), false) => flat.extend(inner),
            (other, _) => flat.push(other),
        }
    }
    if flat.len() == 1 {
        return Ok(flat.remove(0));
    }
    Ok(if all { Plain::All(flat) } else { Plain::Any(flat) })
}

fn items(plain: &Plain, depth: usize, english: &English, lines: &mut Vec<String>) -> Result<(), Missing> {
    let (key, parts) = match plain {
        Plain::Sentence(sentence) => {
            lines.push(format!("{}- {sentence}", "  ".repeat(depth.saturating_sub(1))));
            return Ok(());
        }
        Plain::All(parts) => ("all-of", parts),
        Plain::Any(parts) => ("any-of", parts),
    };
    match depth {
        0 => lines.extend([english.say(key)?, String::new()]),
        _ => lines.push(format!("{}- {}", "  ".repeat(depth - 1), capital(&english.say(key)?))),
    }
    parts.iter().try_for_each(|part| items(part, depth + 1, english, lines))
}

fn joined(plain: &Plain, english: &English) -> Said {
    let (key, parts) = match plain {
        Plain::Sentence(sentence) => {
            return english.fill("quoted", &[("sentence", sentence.trim_end_matches('.'))]);
        }
        Plain::All(parts) => ("and", parts),
        Plain::Any(parts) => ("or", parts),
    };
    let parts = parts.iter().map(|part| joined(part, english)).collect::<Result<Vec<_>, _>>()?;
    Ok(parts.join(&english.say(key)?))
}

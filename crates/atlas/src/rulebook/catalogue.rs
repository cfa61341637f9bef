//! From every number of the catalogue to what carries it.

use law::{ADDED, CATALOGUE, Carried, Doubt, Rule};
use words::{Key, Missing};

use super::doubts::shown_with;
use super::{ended, table};
use crate::english::{English, Said, capital, link};

pub(super) fn text(english: &English) -> Said {
    let mut parts = vec![
        "# The catalogue".to_owned(),
        "[The rulebook](README.md)".to_owned(),
        "The catalogue numbers everything that the page of the portal and the text of the EUAA say, section by section, \
         and at its end (C) what they leave unclear. Here is which rule or doubt of the book carries each number, or why none does. The \
         tables of the catalogue, on where people live and on how decisions are told, have no numbers: their rows stand \
         here by name."
            .to_owned(),
        counts(),
    ];
    for section in sections() {
        parts.push(format!("## {}", english.say(&format!("section-{section}"))?));
        let rows = CATALOGUE.iter().filter(|(id, _)| letters(id) == section);
        let rows = rows.map(|(id, carried)| row(id, carried, english)).collect::<Result<Vec<_>, _>>()?;
        parts.push(table(["Number", "Carried by", "What is said"], rows));
    }
    parts.push("## Rules beside the catalogue".to_owned());
    parts.push("They come from outside the founding documents, or say that something is not written.".to_owned());
    parts.push(added(english)?);
    Ok(ended(&parts))
}

fn counts() -> String {
    let count = |wanted: fn(&Carried) -> bool| CATALOGUE.iter().filter(|(_, carried)| wanted(carried)).count();
    format!(
        "{} numbers: {} carried by rules, {} of them but for a part; {} by doubts; {} left out, each with the reason. \
         {} rules stand beside the catalogue.",
        CATALOGUE.len(),
        count(|carried| matches!(carried, Carried::By(_) | Carried::Partly(..))),
        count(|carried| matches!(carried, Carried::Partly(..))),
        count(|carried| matches!(carried, Carried::Doubts(_))),
        count(|carried| matches!(carried, Carried::LeftOut(_))),
        ADDED.len(),
    )
}

/// The letters of the sections, in order.
fn sections() -> Vec<&'static str> {
    let mut found = Vec::new();
    for (id, _) in CATALOGUE {
        let section = letters(id);
        if !found.contains(&section) {
            found.push(section);
        }
    }
    found
}

/// The letters with which the number begins: those of its section.
fn letters(id: &str) -> &str {
    let end = id.find(|letter: char| !letter.is_ascii_lowercase()).unwrap_or(id.len());
    id.get(..end).unwrap_or(id)
}

fn row(id: &str, carried: &Carried, english: &English) -> Result<[String; 3], Missing> {
    let (by, said) = match carried {
        Carried::By(rules) => both(rules, english)?,
        Carried::Partly(rules, rest) => {
            let (by, said) = both(rules, english)?;
            (by, format!("{said}\n*{}.*", capital(rest)))
        }
        Carried::Doubts(doubts) => of_doubts(doubts, english)?,
        Carried::LeftOut(reason) => ("Left out".to_owned(), format!("{}.", capital(reason))),
    };
    Ok([number(id), by, said])
}

/// A number as it is cited; the rows of tables, which have none, by their name.
fn number(id: &str) -> String {
    if id.contains('-') { id.replacen('-', ": ", 1).replace('-', " ") } else { id.to_uppercase() }
}

fn both(rules: &[&'static Rule], english: &English) -> Result<(String, String), Missing> {
    let by: Vec<String> = rules.iter().map(|rule| link(rule)).collect();
    let said = rules.iter().map(|rule| english.sentence(rule)).collect::<Result<Vec<_>, _>>()?;
    Ok((by.join("\n"), said.join("\n")))
}

fn of_doubts(doubts: &[&'static Doubt], english: &English) -> Result<(String, String), Missing> {
    let named = |doubt: &&'static Doubt| {
        format!("doubt [{}](doubts.md#{}), shown with {}", doubt.id, doubt.id, shown_with(doubt))
    };
    let said = |doubt: &&'static Doubt| english.guide(Key::Doubt(doubt));
    let by: Vec<String> = doubts.iter().map(named).collect();
    Ok((capital(&by.join("\n")), doubts.iter().map(said).collect::<Result<Vec<_>, _>>()?.join("\n")))
}

fn added(english: &English) -> Said {
    let row = |(rule, reason): &(&'static Rule, &str)| {
        Ok([link(rule), english.sentence(rule)?, format!("{}.", capital(reason))])
    };
    let rows = ADDED.iter().map(row).collect::<Result<Vec<_>, Missing>>()?;
    Ok(table(["Rule", "What it says", "Why it is there"], rows))
}

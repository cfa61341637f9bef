//! What many worked cases start from, said once.

use std::collections::HashMap;

use law::{CASES, Fact, Given, MAPS};
use words::Missing;

use super::ended;
use crate::english::{English, Said};

/// A group of fewer facts is said where it is used.
const LEAST_FACTS: usize = 3;
/// So is one that fewer cases use.
const LEAST_CASES: usize = 4;

/// The groups that many cases share, in the order in which the cases come to them.
#[derive(Debug)]
pub(super) struct Groups {
    shared: Vec<Vec<(Fact, String)>>,
}

/// What is known in one case: the places of the groups, and its own sentences.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) groups: Vec<usize>,
    pub(super) own: Vec<String>,
}

impl Groups {
    pub(super) fn found(english: &English) -> Result<Self, Missing> {
        let mut groups: Vec<(Vec<(Fact, String)>, usize)> = Vec::new();
        let rules = CASES.iter().copied().flatten().map(|case| case.given);
        for group in rules.chain(MAPS.iter().map(|case| case.given)).flatten() {
            let said = said(group, english)?;
            match groups.iter_mut().find(|(other, _)| *other == said) {
                Some((_, uses)) => *uses += 1,
                None => groups.push((said, 1)),
            }
        }
        groups.retain(|(group, uses)| group.len() >= LEAST_FACTS && *uses >= LEAST_CASES);
        Ok(Self { shared: groups.into_iter().map(|(group, _)| group).collect() })
    }

    /// What is known in the case. What a group says of a fact yields to what comes after the group.
    pub(super) fn start(&self, given: &[&[Given]], english: &English) -> Result<Start, Missing> {
        let mut start = Start { groups: Vec::new(), own: Vec::new() };
        let mut known: Vec<(Fact, String)> = Vec::new();
        let mut grouped: HashMap<Fact, Vec<String>> = HashMap::new();
        for group in given {
            let said = said(group, english)?;
            if let Some(place) = self.shared.iter().position(|other| *other == said) {
                start.groups.push(place);
                said.iter().for_each(|(fact, text)| grouped.entry(*fact).or_default().push(text.clone()));
            }
            for (fact, text) in said {
                known.retain(|(other, _)| *other != fact);
                known.push((fact, text));
            }
        }
        let in_group =
            |fact: &Fact, text: &String| grouped.get(fact).is_some_and(|texts| texts.iter().all(|other| other == text));
        known.retain(|(fact, text)| !in_group(fact, text));
        start.own = known.into_iter().map(|(_, text)| text).collect();
        Ok(start)
    }

    /// The page on which they stand.
    pub(super) fn text(&self, english: &English) -> Said {
        let mut parts = vec![
            format!("# {}", english.say("groups-title")?),
            "[The rulebook](README.md)".to_owned(),
            english.say("groups-reading")?,
        ];
        for (place, group) in self.shared.iter().enumerate() {
            parts.push(format!("## Group {}", place + 1));
            let lines: Vec<String> = group.iter().map(|(_, text)| format!("- {text}")).collect();
            parts.push(lines.join("\n"));
        }
        Ok(ended(&parts))
    }
}

impl Start {
    /// As the cell of a table: its own sentences, then its groups.
    pub(super) fn cell(&self, english: &English) -> Said {
        let names: Vec<String> = self.groups.iter().map(|place| name(*place)).collect();
        let own = match self.own.as_slice() {
            [] if names.is_empty() => english.say("nothing-known")?,
            few if few.len() <= 4 => few.join("\n"),
            many => {
                let summary = english.fill("case-facts", &[("count", &many.len().to_string())])?;
                format!("<details><summary>{summary}</summary>{}</details>", many.join("\n"))
            }
        };
        if names.is_empty() {
            return Ok(own);
        }
        let key = if self.own.is_empty() { "case-groups" } else { "case-and-groups" };
        let groups = english.fill(key, &[("groups", &names.join(", "))])?;
        Ok(if self.own.is_empty() { groups } else { format!("{own}\n{groups}") })
    }
}

fn name(place: usize) -> String {
    let number = place + 1;
    format!("[group {number}](groups.md#group-{number})")
}

fn said(group: &[Given], english: &English) -> Result<Vec<(Fact, String)>, Missing> {
    group.iter().map(|given| Ok((fact(given), english.given(given)?))).collect()
}

const fn fact(given: &Given) -> Fact {
    match given {
        Given::Yes(fact) | Given::No(fact) | Given::In(fact, _) | Given::On(fact, _) => *fact,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use law::Given::{No, Yes};

    use super::*;

    #[test]
    fn what_a_group_says_yields_to_what_comes_after_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let english = crate::english(&root).unwrap();
        let group: &[Given] = &[No(Fact::Granted), No(Fact::Refused), No(Fact::Detained)];
        let shared = Groups { shared: vec![said(group, &english).unwrap()] };
        let given: &'static [&'static [Given]] = &[
            &[Yes(Fact::Detained)],
            &[No(Fact::Granted), No(Fact::Refused), No(Fact::Detained)],
            &[Yes(Fact::Granted)],
        ];
        let start = shared.start(given, &english).unwrap();
        assert_eq!(start, Start { groups: vec![0], own: vec![english.fact(Fact::Granted, "yes").unwrap()] });
    }
}

//! From every section of the Aliens Act and every article of the newer regulation to what carries it.

use law::{BOOK, Doubt, PROVISIONS, Provision, SOURCES, Source};
use words::Key;

use super::{ended, table};
use crate::english::{English, Said, capital, link, written};

const READING: &str = "\
Two texts are carried section by section: each section or article is said by a rule or a doubt that cites it, or left \
out for a reason. A section can say more than what is carried of it.";

pub(super) fn text(english: &English) -> Said {
    let mut parts =
        vec!["# From the sections to the rules".to_owned(), "[The rulebook](README.md)".to_owned(), READING.to_owned()];
    for source in SOURCES.iter().filter(|source| of(source).next().is_some()) {
        parts.push(format!("## {}", english.guide(Key::Source(source))?));
        parts.push(counts(source));
        parts.push(table(["Section", "Carried by"], of(source).map(row)));
    }
    Ok(ended(&parts))
}

fn of(source: &Source) -> impl Iterator<Item = &'static Provision> {
    PROVISIONS.iter().filter(move |provision| provision.cite.source.id == source.id)
}

fn counts(source: &Source) -> String {
    let out = of(source).filter(|provision| provision.left_out.is_some()).count();
    let (all, checked) = (of(source).count(), source.checked().map(written).unwrap_or_default());
    format!("As of {}: {all}, of which {} are carried and {out} left out.", checked, all - out)
}

fn row(provision: &Provision) -> [String; 2] {
    let heading = provision.cite.heading;
    let section = provision.cite.address().map(|address| format!("[{heading}]({address})"));
    let carried = match provision.left_out {
        Some(reason) => format!("*Left out:* {reason}."),
        None => carriers(provision),
    };
    [section.unwrap_or_else(|| heading.to_owned()), carried]
}

fn carriers(provision: &Provision) -> String {
    let doubt = |doubt: &Doubt| format!("doubt [{}](doubts.md#{})", doubt.id, doubt.id);
    let all: Vec<String> = provision.rules(&BOOK).map(link).chain(provision.doubts().map(doubt)).collect();
    capital(&all.join(", "))
}

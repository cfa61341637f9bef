//! Which country is responsible, as far as the findings say.

use crate::{Book, Country, Effect, Facts, Finding, Rule, Verdict};

/// A country that may be responsible, and by which rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Responsible {
    /// The gate or criterion.
    pub rule: &'static Rule,
    /// The country.
    pub place: Place,
    /// How much stands behind it: open at least.
    pub verdict: Verdict,
}

/// Denmark, or a country that the answers name or leave unnamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// This country; it may be Denmark.
    Known(Country),
    /// A country that is not known.
    Unknown,
}

/// Every country that may be responsible, in the order of precedence.
#[must_use]
pub fn possible(book: &Book, findings: &[Finding], facts: &Facts) -> Vec<Responsible> {
    let ranked = book.ranked().filter_map(|rule| findings.iter().find(|finding| finding.rule == rule));
    let possible = ranked.filter(|finding| finding.verdict.may_apply()).filter_map(|finding| {
        let Finding { rule, verdict, .. } = *finding;
        place(rule, facts).map(|place| Responsible { rule, place, verdict })
    });
    possible.collect()
}

/// The country that follows from the rule, if one does.
fn place(rule: &Rule, facts: &Facts) -> Option<Place> {
    rule.then.iter().find_map(|effect| match effect {
        Effect::Responsible(fact) => Some(facts.country(*fact).map_or(Place::Unknown, Place::Known)),
        Effect::ResponsibleDenmark => Some(Place::Known(Country::DENMARK)),
        Effect::ResponsibleElsewhere => Some(Place::Unknown),
        _ => None,
    })
}

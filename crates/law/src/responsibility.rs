//! Which country is responsible, as far as the findings say.

use crate::{Country, Effect, Facts, Finding, PRECEDENCE, Rule, Verdict};

/// A country that may be responsible, and by which rule.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    /// The finding behind it.
    pub finding: &'a Finding,
    /// The country.
    pub place: Place,
    /// How much stands behind it.
    pub certainty: Certainty,
    /// The rule settles the question before the criteria are reached.
    pub gate: bool,
}

/// Denmark, or a country that the answers name or leave unnamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// This country; it may be Denmark.
    Known(Country),
    /// A country that is not known.
    Unknown,
}

/// How much stands behind an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The rule applies and nothing unsettles it.
    Likely,
    /// The rule applies, but one of its limits is met or might be.
    Depends,
    /// It is not known whether the rule applies.
    Open,
}

impl Certainty {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Depends => "depends",
            Self::Open => "open",
        }
    }
}

/// Every country that may still be responsible, in the order of precedence.
#[must_use]
pub fn outcomes<'a>(findings: &'a [Finding], facts: &Facts) -> Vec<Outcome<'a>> {
    let ranked = PRECEDENCE.iter().filter_map(|rule| findings.iter().find(|finding| finding.rule == *rule));
    ranked.filter_map(|finding| outcome(finding, facts)).collect()
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

fn outcome<'a>(finding: &'a Finding, facts: &Facts) -> Option<Outcome<'a>> {
    let place = place(finding.rule, facts)?;
    let certainty = match finding.verdict {
        Verdict::Applies if finding.firm => Certainty::Likely,
        Verdict::Applies => Certainty::Depends,
        Verdict::Open => Certainty::Open,
        Verdict::Unmet | Verdict::Displaced => return None,
    };
    Some(Outcome { finding, place, certainty, gate: finding.rule.then.contains(&Effect::Gate) })
}

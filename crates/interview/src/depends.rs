//! What a report knows of single facts and findings, so that who says it need not read facts or
//! conditions.

use law::{BOOK, Country, Effect, Fact, FactSet, Finding, Limit, Rule, Value, failed};

use crate::{Outlook, Report};

/// What would settle whether a finding holds.
#[derive(Clone, Debug)]
pub struct Depends {
    /// The limits that are met, or that no question could settle.
    pub limits: Vec<&'static Limit>,
    /// The unknown facts of the rule itself and of its limits that the report holds open.
    pub facts: Vec<Fact>,
}

impl Report {
    /// What is known of the fact; `None` when nothing is.
    #[must_use]
    pub fn value(&self, fact: Fact) -> Option<Value> {
        self.facts.value(fact)
    }

    /// The facts on which an unmet rule failed, those first that it names first; empty where its
    /// conditions are met or may be.
    #[must_use]
    pub fn failed(&self, outlook: &Outlook, rule: &'static Rule) -> FactSet {
        failed(&BOOK, rule, &self.facts, outlook.regime)
    }

    /// The country that the rule names, or would name if another did not go before it; `None` where it
    /// names none or that is not known.
    #[must_use]
    pub fn named_by(&self, rule: &Rule) -> Option<Country> {
        rule.then.iter().find_map(|effect| match effect {
            Effect::Responsible(fact) => self.facts.country(*fact),
            _ => None,
        })
    }

    /// What would settle whether the finding holds. What hangs on the other rules is said with them.
    #[must_use]
    pub fn depends(&self, finding: &Finding) -> Depends {
        let own = finding.rule.facts();
        let needs: FactSet = finding.needs.iter().filter(|needed| own.contains(*needed)).collect();
        // What hangs on another unknown fact, such as the end of a visa that there may not be, would
        // only lengthen the list: it is not among what is open.
        let open = needs.iter().filter(|needed| self.open.iter().any(|open| open.fact == *needed));
        Depends { limits: limits_apart(finding, needs).collect(), facts: open.collect() }
    }
}

/// The limits of a finding on which none of these facts bears. Of the others the fact that is not known
/// says more.
pub fn limits_apart(finding: &Finding, facts: FactSet) -> impl Iterator<Item = &'static Limit> {
    finding.limits.iter().copied().filter(move |limit| !limit.when.facts().meets(facts))
}

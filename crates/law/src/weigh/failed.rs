//! Why not: the condition on which a rule failed.

use super::Weighing;
use crate::{Book, Condition, FactSet, Facts, Regime, Rule, Truth};

/// The facts on which an unmet rule failed, of all that fail those that it names first; empty where
/// its conditions are met or may be. Mostly it is one fact: several where any of them would have done.
///
/// ```
/// use law::{BOOK, Fact, Facts, Regime, Truth, failed};
///
/// let mut facts = Facts::default();
/// facts.set(Fact::FamilyCounted, Truth::No);
/// facts.set(Fact::FamilyLegal, Truth::No);
/// let family = BOOK.rules.iter().find(|rule| rule.id == "dc3").unwrap();
/// let failed = failed(&BOOK, family, &facts, Regime::DublinThree);
/// assert!(failed.iter().eq([Fact::FamilyCounted]), "what follows it is not asked any more");
/// ```
#[must_use]
pub fn failed(book: &Book, rule: &'static Rule, facts: &Facts, regime: Regime) -> FactSet {
    let weighing = Weighing::within(book, facts, regime);
    weighing.failed(&rule.when)
}

impl Weighing<'_> {
    fn failed(&self, condition: &Condition) -> FactSet {
        let mut found = FactSet::default();
        if self.truth(condition) != Truth::No {
            return found;
        }
        match condition {
            Condition::All(parts) => {
                let first = parts.iter().find(|part| self.truth(part) == Truth::No);
                found = first.map(|part| self.failed(part)).unwrap_or_default();
            }
            Condition::Any(parts) => parts.iter().for_each(|part| found.add(self.failed(part))),
            Condition::Holds(rule) if self.truth(&rule.when) == Truth::No => found = self.failed(&rule.when),
            _ => found = self.reasons(condition),
        }
        found
    }
}

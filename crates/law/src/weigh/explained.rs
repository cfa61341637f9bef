//! A rule written out for one case: each of its conditions with what it is there.

use super::Weighing;
use crate::{Book, Condition, Fact, Facts, Regime, Rule, Truth};

/// All that the verdict on a rule hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// When it holds.
    pub when: Weighed,
    /// The rules that go before it, in their order.
    pub unless: Vec<Weighed>,
    /// When each of its limits matters, in their order.
    pub limits: Vec<Weighed>,
}

/// A condition with what it is in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Whether it is so.
    pub truth: Truth,
    /// What it says.
    pub clause: Clause,
}

/// What a condition says. Parts of the same kind within it are drawn up to its level, and a part
/// that comes twice stands once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The fact holds; or is known not to, where `holds` is false.
    Fact {
        /// The fact.
        fact: Fact,
        /// What it must be.
        holds: bool,
    },
    /// The country is one of these.
    OneOf(Fact, &'static [&'static str]),
    /// More than so many days have passed since that day.
    Passed {
        /// The day from which is counted.
        since: Fact,
        /// How many days.
        days: u8,
    },
    /// Another rule applies, and nothing unsettles it.
    Holds(&'static Rule),
    /// Every gate and criterion that may still decide names another country.
    LeadsAbroad,
    /// Every gate and criterion that may still decide names Denmark.
    LeadsHome,
    /// All of them; none where it is so for everyone.
    All(Vec<Weighed>),
    /// At least one of them.
    Any(Vec<Weighed>),
}

/// Writes out a rule as it is weighed under that set of rules.
#[must_use]
pub fn explain(book: &Book, rule: &'static Rule, facts: &Facts, regime: Regime) -> Explained {
    let weighing = Weighing::within(book, facts, regime);
    let earlier = |earlier: &'static Rule| Weighed { truth: weighing.holds(earlier), clause: Clause::Holds(earlier) };
    Explained {
        when: weighing.weighed(&rule.when),
        unless: book.before(rule).map(earlier).collect(),
        limits: rule.limits.iter().map(|limit| weighing.weighed(&limit.when)).collect(),
    }
}

impl Weighed {
    /// What it is made of, where it is made of others.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match &self.clause {
            Clause::All(parts) | Clause::Any(parts) => parts,
            _ => &[],
        }
    }

    /// Whether that part made it what it is.
    #[must_use]
    pub fn is_decided_by(&self, part: &Self) -> bool {
        part.truth == self.truth
    }
}

impl Weighing<'_> {
    fn weighed(&self, condition: &'static Condition) -> Weighed {
        let clause = match condition {
            Condition::Is(fact) => Clause::Fact { fact: *fact, holds: true },
            Condition::IsNot(fact) => Clause::Fact { fact: *fact, holds: false },
            Condition::OneOf(fact, codes) => Clause::OneOf(*fact, codes),
            Condition::Passed { since, days } => Clause::Passed { since: *since, days: *days },
            Condition::Holds(rule) => Clause::Holds(rule),
            Condition::LeadsAbroad => Clause::LeadsAbroad,
            Condition::LeadsHome => Clause::LeadsHome,
            Condition::All(parts) => match alone(self.level(parts, true)) {
                Ok(only) => return only,
                Err(parts) => Clause::All(parts),
            },
            Condition::Any(parts) => match alone(self.level(parts, false)) {
                Ok(only) => return only,
                Err(parts) => Clause::Any(parts),
            },
        };
        Weighed { truth: self.truth(condition), clause }
    }

    fn level(&self, conditions: &'static [Condition], all: bool) -> Vec<Weighed> {
        let mut level: Vec<Weighed> = Vec::new();
        for condition in conditions {
            let part = self.weighed(condition);
            let parts = match part.clause {
                Clause::All(inner) if all => inner,
                Clause::Any(inner) if !all => inner,
                _ => vec![part],
            };
            for part in parts {
                if !level.contains(&part) {
                    level.push(part);
                }
            }
        }
        level
    }
}

/// The only one of them, or all.
fn alone(mut parts: Vec<Weighed>) -> Result<Weighed, Vec<Weighed>> {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => Ok(only),
        (last, _) => {
            parts.extend(last);
            Err(parts)
        }
    }
}

#[cfg(test)]
mod tests;

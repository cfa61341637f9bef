//! A rule written out for one case: each of its conditions with what it is there.

use super::Weighing;
use crate::{Book, Condition, Facts, Flat, Regime, Rule, Truth};

/// All that the verdict on a rule hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// When it holds.
    pub when: Weighed,
    /// The rules that go before it, in their order.
    pub unless: Vec<Earlier>,
    /// When each of its limits matters, in their order.
    pub limits: Vec<Weighed>,
}

/// A rule that goes before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The rule.
    pub rule: &'static Rule,
    /// Whether it holds, and so keeps the other from deciding.
    pub truth: Truth,
}

/// A condition with what it is in one case, as one reads it (see [`Condition::flat`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Whether it is so.
    pub truth: Truth,
    /// What it says; of what it is made, its parts say.
    pub condition: &'static Condition,
    /// What it is made of.
    pub parts: Vec<Self>,
}

/// Writes out a rule as it is weighed under that set of rules.
#[must_use]
pub fn explain(book: &Book, rule: &'static Rule, facts: &Facts, regime: Regime) -> Explained {
    let weighing = Weighing::within(book, facts, regime);
    Explained {
        when: weighing.weighed(&rule.when),
        unless: book.before(rule).map(|rule| Earlier { rule, truth: weighing.holds(rule) }).collect(),
        limits: rule.limits.iter().map(|limit| weighing.weighed(&limit.when)).collect(),
    }
}

impl Weighed {
    /// Whether that part made it what it is.
    #[must_use]
    pub fn is_decided_by(&self, part: &Self) -> bool {
        part.truth == self.truth
    }
}

impl Weighing<'_> {
    fn weighed(&self, condition: &'static Condition) -> Weighed {
        self.with_truth(condition.flat(&|_| false))
    }

    fn with_truth(&self, Flat { condition, parts }: Flat<'static>) -> Weighed {
        let parts = parts.into_iter().map(|part| self.with_truth(part)).collect();
        Weighed { truth: self.truth(condition), condition, parts }
    }
}

#[cfg(test)]
mod tests;

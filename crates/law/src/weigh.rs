//! Holding every rule against the facts.

mod explained;
mod failed;
mod lead;
mod memo;
mod reasons;
mod residual;
mod truth;

use std::cell::Cell;

pub use explained::{Earlier, Explained, Weighed, explain};
pub use failed::failed;
pub use residual::{Residual, residual};

use memo::Memo;

use crate::{Book, FactSet, Facts, Limit, Regime, Rule, Truth, Verdict};

/// A rule held against the facts, with the reasons.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What became of it.
    pub verdict: Verdict,
    /// The facts that decided; where the verdict is open, the unknown ones that would.
    pub deciding: FactSet,
    /// The rule that displaced it.
    pub by: Option<&'static Rule>,
    /// The limits that are met, or might be: they turn "likely" into "depends".
    pub limits: Vec<&'static Limit>,
    /// The unknown facts that would make the finding more definite.
    pub needs: FactSet,
}

/// Holds every rule that belongs to the set of rules against the facts, in the order of the book.
#[must_use]
pub fn weigh(book: &Book, facts: &Facts, regime: Regime) -> Vec<Finding> {
    let weighing = Weighing::within(book, facts, regime);
    book.rules.iter().filter(|rule| rule.belongs_to(regime)).map(|rule| weighing.finding(rule)).collect()
}

/// The unknown facts that would make any finding more definite.
#[must_use]
pub fn needs(book: &Book, facts: &Facts, regime: Regime) -> FactSet {
    let weighing = Weighing::within(book, facts, regime);
    let mut needs = FactSet::default();
    for rule in book.rules.iter().filter(|rule| rule.belongs_to(regime)) {
        needs.add(weighing.needs_of(rule));
    }
    needs
}

pub(crate) struct Weighing<'a> {
    book: &'a Book,
    pub(crate) facts: &'a Facts,
    regime: Option<Regime>,
    /// What was found of each rule, so that none is weighed or explained twice however many others
    /// name it.
    verdicts: Memo<(Verdict, Option<&'static Rule>)>,
    held: Memo<Truth>,
    explained: Memo<FactSet>,
    /// To where the gates and criteria point, once that was asked.
    lead: Cell<Option<lead::Lead>>,
    /// The facts behind it, where it is known and where it is not.
    behind_lead: [Cell<Option<FactSet>>; 2],
}

impl<'a> Weighing<'a> {
    /// For conditions that name facts alone.
    pub(crate) fn without_rules(facts: &'a Facts) -> Self {
        Self {
            book: &Book::EMPTY,
            facts,
            regime: None,
            verdicts: Memo::default(),
            held: Memo::default(),
            explained: Memo::default(),
            lead: Cell::default(),
            behind_lead: Default::default(),
        }
    }

    pub(crate) fn within(book: &'a Book, facts: &'a Facts, regime: Regime) -> Self {
        Self { book, regime: Some(regime), ..Self::without_rules(facts) }
    }

    fn finding(&self, rule: &'static Rule) -> Finding {
        let (verdict, by) = self.verdict(rule);
        let limits = self.limits(rule);
        let deciding = self.reasons_for(rule, verdict, by);
        let needs = self.needs(rule, verdict, || deciding);
        Finding { rule, verdict, deciding, by, needs, limits }
    }

    fn verdict(&self, rule: &'static Rule) -> (Verdict, Option<&'static Rule>) {
        self.verdicts.of(rule, || self.weigh(rule))
    }

    fn weigh(&self, rule: &'static Rule) -> (Verdict, Option<&'static Rule>) {
        let met = self.truth(&rule.when);
        if met == Truth::No {
            return (Verdict::Unmet, None);
        }
        let mut unsettled = met == Truth::Unknown;
        for exception in self.book.before(rule) {
            match self.holds(exception) {
                Truth::Yes => return (Verdict::Displaced, Some(exception)),
                Truth::Unknown if self.shuts_out(exception, rule) => return (Verdict::Displaced, Some(exception)),
                Truth::Unknown => unsettled = true,
                Truth::No => {}
            }
        }
        let verdict = match (unsettled, self.is_firm(rule)) {
            (true, _) => Verdict::Open,
            (false, true) => Verdict::Applies,
            (false, false) => Verdict::Depends,
        };
        (verdict, None)
    }

    /// The earlier rule is met and nothing limits it, so that only rules before it can keep it from
    /// deciding; where the later rule yields to all of these too, it never comes to its turn.
    fn shuts_out(&self, earlier: &'static Rule, later: &Rule) -> bool {
        self.truth(&earlier.when) == Truth::Yes
            && self.is_firm(earlier)
            && self.book.before(earlier).all(|first| self.book.before(later).any(|other| other == first))
    }

    /// A rule of another set of rules says nothing here, and for no reason of the case.
    fn in_force(&self, rule: &Rule) -> bool {
        self.regime.is_none_or(|regime| rule.belongs_to(regime))
    }

    fn limits(&self, rule: &'static Rule) -> Vec<&'static Limit> {
        rule.limits.iter().filter(|limit| self.truth(&limit.when) != Truth::No).collect()
    }

    /// Whether no limit of it is met or might be.
    fn is_firm(&self, rule: &Rule) -> bool {
        rule.limits.iter().all(|limit| self.truth(&limit.when) == Truth::No)
    }

    /// Whether the rule applies without anything that unsettles it.
    pub(crate) fn holds(&self, rule: &'static Rule) -> Truth {
        if !self.in_force(rule) {
            return Truth::No;
        }
        self.held.of(rule, || match self.verdict(rule).0 {
            Verdict::Applies => Truth::Yes,
            Verdict::Depends | Verdict::Open => Truth::Unknown,
            Verdict::Unmet | Verdict::Displaced => Truth::No,
        })
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::{any_facts, facts_given};

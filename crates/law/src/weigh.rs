//! Holding every rule against the facts.

use std::cell::RefCell;
use std::ptr;

use crate::condition::note;
use crate::{Condition, Effect, Fact, Facts, Limit, Regime, Rule, Truth};

/// What became of a rule in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Its conditions are met and nothing displaces it.
    Applies,
    /// One of its conditions is known not to be met.
    Unmet,
    /// Another rule goes before it, so that it decides nothing even where it is met.
    Displaced,
    /// An unknown fact, or a rule that is itself unsettled, decides. Never to be shown as no.
    Open,
}

impl Verdict {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Unmet => "unmet",
            Self::Displaced => "displaced",
            Self::Open => "open",
        }
    }
}

/// A rule held against the facts, with the reasons.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What became of it.
    pub verdict: Verdict,
    /// Whether nothing unsettles it: no limit of it is met or might be.
    pub firm: bool,
    /// The facts that decided; where the verdict is open, the unknown ones that would.
    pub deciding: Vec<Fact>,
    /// The rule that displaced it.
    pub by: Option<&'static Rule>,
    /// The limits that are met, or might be: they turn "likely" into "depends".
    pub limits: Vec<&'static Limit>,
    /// The unknown facts that would make the finding more definite.
    pub needs: Vec<Fact>,
}

/// Holds every rule that belongs to the set of rules against the facts, in the order of the book.
#[must_use]
pub fn weigh(book: &[&'static Rule], facts: &Facts, regime: Regime) -> Vec<Finding> {
    let weighing = Weighing { regime: Some(regime), ..Weighing::without_rules(facts) };
    book.iter().filter(|rule| rule.belongs_to(regime)).map(|rule| weighing.finding(rule)).collect()
}

pub(crate) struct Weighing<'a> {
    pub(crate) facts: &'a Facts,
    regime: Option<Regime>,
    /// Rules that others name, so that each is weighed once.
    held: RefCell<Vec<(&'static Rule, Truth)>>,
    /// Their reasons, likewise: without this an open chain of rules is walked again at every link.
    explained: RefCell<Vec<(&'static Rule, Vec<Fact>)>>,
}

impl<'a> Weighing<'a> {
    /// For conditions that name facts alone.
    pub(crate) fn without_rules(facts: &'a Facts) -> Self {
        Self { facts, regime: None, held: RefCell::default(), explained: RefCell::default() }
    }

    fn finding(&self, rule: &'static Rule) -> Finding {
        let (verdict, by) = self.verdict(rule);
        let limits = self.limits(rule);
        let mut deciding = Vec::new();
        self.reasons_for(rule, verdict, by, &mut deciding);
        Finding { rule, verdict, firm: limits.is_empty(), deciding, by, needs: self.needs(rule, verdict), limits }
    }

    fn verdict(&self, rule: &'static Rule) -> (Verdict, Option<&'static Rule>) {
        let met = self.truth(&rule.when);
        if met == Truth::No {
            return (Verdict::Unmet, None);
        }
        let mut unsettled = met == Truth::Unknown;
        for exception in rule.unless {
            match self.holds(exception) {
                Truth::Yes => return (Verdict::Displaced, Some(exception)),
                Truth::Unknown if self.shuts_out(exception, rule) => return (Verdict::Displaced, Some(exception)),
                Truth::Unknown => unsettled = true,
                Truth::No => {}
            }
        }
        (if unsettled { Verdict::Open } else { Verdict::Applies }, None)
    }

    /// The earlier rule is met and nothing limits it, so that only rules before it can keep it from
    /// deciding; where the later rule yields to all of these too, it never comes to its turn.
    fn shuts_out(&self, earlier: &'static Rule, later: &Rule) -> bool {
        self.truth(&earlier.when) == Truth::Yes
            && self.limits(earlier).is_empty()
            && earlier.unless.iter().all(|before| later.unless.contains(before))
    }

    /// A rule of another set of rules says nothing here, and for no reason of the case.
    fn in_force(&self, rule: &Rule) -> bool {
        self.regime.is_none_or(|regime| rule.belongs_to(regime))
    }

    fn limits(&self, rule: &'static Rule) -> Vec<&'static Limit> {
        rule.limits.iter().filter(|limit| self.truth(&limit.when) != Truth::No).collect()
    }

    /// Whether the rule applies without anything that unsettles it.
    pub(crate) fn holds(&self, rule: &'static Rule) -> Truth {
        if !self.in_force(rule) {
            return Truth::No;
        }
        let known = self.held.borrow().iter().find(|(other, _)| ptr::eq(*other, rule)).map(|(_, truth)| *truth);
        if let Some(truth) = known {
            return truth;
        }
        let truth = match self.verdict(rule).0 {
            Verdict::Applies if self.limits(rule).is_empty() => Truth::Yes,
            Verdict::Applies | Verdict::Open => Truth::Unknown,
            Verdict::Unmet | Verdict::Displaced => Truth::No,
        };
        self.held.borrow_mut().push((rule, truth));
        truth
    }

    /// The facts behind whether a rule holds, where another rule names it.
    pub(crate) fn reasons_of(&self, rule: &'static Rule, found: &mut Vec<Fact>) {
        let is_known = |(other, _): &&(&'static Rule, Vec<Fact>)| ptr::eq(*other, rule);
        if let Some((_, reasons)) = self.explained.borrow().iter().find(is_known) {
            reasons.iter().for_each(|fact| note(*fact, found));
            return;
        }
        let reasons = self.explain(rule);
        reasons.iter().for_each(|fact| note(*fact, found));
        self.explained.borrow_mut().push((rule, reasons));
    }

    fn explain(&self, rule: &'static Rule) -> Vec<Fact> {
        let mut reasons = Vec::new();
        if !self.in_force(rule) {
            return reasons;
        }
        let (verdict, by) = self.verdict(rule);
        self.reasons_for(rule, verdict, by, &mut reasons);
        if verdict == Verdict::Applies {
            self.limits(rule).iter().for_each(|limit| self.reasons(&limit.when, &mut reasons));
        }
        reasons
    }

    fn reasons_for(&self, rule: &'static Rule, verdict: Verdict, by: Option<&'static Rule>, found: &mut Vec<Fact>) {
        match verdict {
            Verdict::Applies | Verdict::Unmet => self.reasons(&rule.when, found),
            // Met, or it would displace nothing: what makes it so is known.
            Verdict::Displaced => {
                if let Some(rule) = by {
                    self.reasons(&rule.when, found);
                }
            }
            Verdict::Open => {
                if self.truth(&rule.when) == Truth::Unknown {
                    self.reasons(&rule.when, found);
                }
                for exception in rule.unless {
                    if self.holds(exception) == Truth::Unknown {
                        self.reasons_of(exception, found);
                    }
                }
            }
        }
    }

    /// Unknown facts behind the verdict itself, behind its limits, and behind what follows from it.
    fn needs(&self, rule: &'static Rule, verdict: Verdict) -> Vec<Fact> {
        let mut found = Vec::new();
        match verdict {
            Verdict::Unmet | Verdict::Displaced => return found,
            Verdict::Open => self.reasons_for(rule, verdict, None, &mut found),
            Verdict::Applies => {}
        }
        for limit in rule.limits {
            if self.truth(&limit.when) == Truth::Unknown {
                self.reasons(&limit.when, &mut found);
            }
        }
        rule.then.iter().filter_map(Effect::fact).for_each(|fact| note(fact, &mut found));
        found.retain(|fact| self.facts.value(*fact).is_none());
        found
    }
}

impl Rule {
    pub(crate) fn belongs_to(&self, regime: Regime) -> bool {
        self.regime.is_none_or(|own| own == regime)
    }

    /// Every fact that the rule names: in its condition, its limits and what follows from it.
    #[must_use]
    pub fn facts(&self) -> Vec<Fact> {
        let mut found = Vec::new();
        self.when.facts(&mut found);
        self.limits.iter().for_each(|limit| limit.when.facts(&mut found));
        found.extend(self.then.iter().filter_map(Effect::fact));
        found
    }

    /// Every rule that it names, in its condition or as one that goes before it.
    #[must_use]
    pub fn named_rules(&self) -> Vec<&'static Self> {
        fn within(condition: &Condition, found: &mut Vec<&'static Rule>) {
            match condition {
                Condition::Holds(rule) => found.push(rule),
                Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| within(part, found)),
                Condition::Is(_) | Condition::IsNot(_) | Condition::Abroad(_) | Condition::Passed { .. } => {}
            }
        }
        let mut found = self.unless.to_vec();
        within(&self.when, &mut found);
        found
    }
}

#[cfg(test)]
mod tests;

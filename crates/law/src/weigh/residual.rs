//! What is still open of the rules, as a fingerprint: two cases with the same one will go on alike.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::ptr;

use super::Weighing;
use crate::{Book, Condition, Effect, Fact, FactSet, Facts, Limit, Regime, Rule, Truth, Verdict};

/// What later answers can still change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Residual {
    /// A fingerprint of all that may still change. What is settled leaves no trace in it, and neither
    /// does what will stay unknown: cases that differ only in what no longer matters have the same.
    pub open: u64,
    /// For each group of rules what follows from it, as a fingerprint, once that can no longer change.
    pub settled: Vec<Option<u64>>,
    /// The rules that apply.
    pub applying: Vec<&'static Rule>,
}

/// What is still open of the book, where `may_change` are the unknown facts to which an answer can
/// still come. What follows from a group of rules is part of what is open until all of
/// them are settled.
#[must_use]
pub fn residual(
    book: &Book,
    groups: &[Vec<&'static Rule>],
    facts: &Facts,
    regime: Regime,
    may_change: FactSet,
) -> Residual {
    let weighing = Weighing::within(book, facts, regime);
    let open = Open { weighing, may_change, known: RefCell::default() };
    let mut hasher = DefaultHasher::new();
    let mut applying = Vec::with_capacity(book.rules.len());
    for rule in book.rules.iter().filter(|rule| rule.belongs_to(regime)) {
        if open.weighing.verdict(rule).0.is_met() {
            applying.push(*rule);
        }
        if let Left::Open(print) = open.rule(rule) {
            (rule.id, print).hash(&mut hasher);
        }
    }
    let settled = groups.iter().map(|group| {
        let results = open.results(group);
        if group.iter().any(|rule| matches!(open.rule(rule), Left::Open(_))) {
            results.hash(&mut hasher);
            return None;
        }
        Some(results)
    });
    let settled = settled.collect();
    Residual { open: hasher.finish(), settled, applying }
}

struct Open<'a> {
    weighing: Weighing<'a>,
    may_change: FactSet,
    known: RefCell<HashMap<*const Rule, Left>>,
}

/// What is left open of a condition or a rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Left {
    /// Nothing: it is settled.
    Nothing,
    /// It is unknown and will stay so.
    Unknown,
    /// It may change; alike where the fingerprint is the same.
    Open(u64),
}

impl Open<'_> {
    /// What follows from the rules of a group, whichever of them it follows from, and how certainly.
    fn results(&self, group: &[&'static Rule]) -> u64 {
        let mut results = Vec::new();
        for rule in group.iter().filter(|rule| self.weighing.in_force(rule)) {
            let verdict = self.weighing.verdict(rule).0;
            if verdict.may_apply() {
                let firm = verdict == Verdict::Applies;
                results.extend(rule.then.iter().map(|effect| (self.result(effect), firm)));
            }
        }
        results.sort_unstable();
        results.dedup();
        print_of(results)
    }

    /// Which country it is makes no difference here: what hangs on that has effects of its own.
    fn result(&self, effect: &Effect) -> u64 {
        match effect {
            Effect::Responsible(_) | Effect::ResponsibleDenmark | Effect::ResponsibleElsewhere => 0,
            _ => print_of((effect, effect.fact().map(|fact| self.weighing.facts.value(fact).is_some()))),
        }
    }

    fn rule(&self, rule: &'static Rule) -> Left {
        let known = self.known.borrow().get(&ptr::from_ref(rule)).copied();
        known.unwrap_or_else(|| {
            let left = self.left_of(rule);
            self.known.borrow_mut().insert(rule, left);
            left
        })
    }

    fn left_of(&self, rule: &'static Rule) -> Left {
        let verdict = self.weighing.verdict(rule).0;
        if !verdict.may_apply() || !self.weighing.in_force(rule) {
            return Left::Nothing;
        }
        let mut parts = Parts::default();
        parts.add(1, 0, self.condition(&rule.when));
        for exception in
            self.weighing.book.before(rule).filter(|exception| self.weighing.holds(exception) == Truth::Unknown)
        {
            // One that applies but is limited is as unknown to this rule as one that stays open.
            parts.add(
                2,
                0,
                if let Left::Open(print) = self.rule(exception) { Left::Open(print) } else { Left::Unknown },
            );
        }
        for limit in rule.limits {
            let met = self.weighing.truth(&limit.when) == Truth::Yes;
            parts.add(4, 0, if met { Left::Unknown } else { self.condition(&limit.when) });
        }
        for fact in rule.then.iter().filter_map(Effect::fact) {
            if self.weighing.facts.value(fact).is_none() && self.may_change.contains(fact) {
                parts.add(8, 0, Left::Open(fact as u64));
            }
        }
        parts.together()
    }

    /// Whether the limit is met, or will never be known not to be.
    fn stays_limited(&self, limit: &Limit) -> bool {
        let met = self.weighing.truth(&limit.when);
        met == Truth::Yes || met == Truth::Unknown && self.condition(&limit.when) == Left::Unknown
    }

    /// A leaf is one fact, so that what is known is gone from what is left.
    fn condition(&self, condition: &Condition) -> Left {
        if self.weighing.truth(condition) != Truth::Unknown {
            return Left::Nothing;
        }
        match condition {
            Condition::Holds(rule) => {
                if let Left::Open(print) = self.rule(rule) {
                    Left::Open(print)
                } else {
                    Left::Unknown
                }
            }
            Condition::LeadsAbroad | Condition::LeadsHome => {
                let mut left = Parts::default();
                for (index, rule) in self.weighing.book.ranked().filter(|rule| self.weighing.in_force(rule)).enumerate()
                {
                    left.add(1, index, self.rule(rule));
                    // What has no say in whether the rule holds has one in how firmly it points.
                    rule.limits.iter().any(|limit| self.stays_limited(limit)).hash(&mut left.open);
                }
                // Where the settled ones point decides with them.
                self.weighing.leads().hash(&mut left.open);
                left.together()
            }
            Condition::All(parts) | Condition::Any(parts) => {
                let mut left = Parts::default();
                for (index, part) in parts.iter().enumerate() {
                    left.add(1, index, self.condition(part));
                }
                left.together()
            }
            Condition::Is(fact)
            | Condition::IsNot(fact)
            | Condition::OneOf(fact, _)
            | Condition::Passed { since: fact, .. } => {
                if self.may_change.contains(*fact) {
                    Left::Open(*fact as u64)
                } else {
                    Left::Unknown
                }
            }
            // From which day it is counted makes a difference, as long as an answer can come.
            Condition::Lasts { until, .. } | Condition::Lapsed { until, .. } => {
                let facts = self.weighing.facts;
                let days = [*until, Fact::RegistrationDate];
                if days.iter().any(|fact| facts.value(*fact).is_none() && self.may_change.contains(*fact)) {
                    Left::Open(print_of((days.map(|fact| fact as u64), facts.date(*until), facts.registered_on())))
                } else {
                    Left::Unknown
                }
            }
        }
    }
}

/// Parts of which some are open. Of those that stay unknown only the kinds make a difference: a rule
/// that is met but limited keeps later ones open, one that is met and yields to others may not.
#[derive(Default)]
struct Parts {
    open: DefaultHasher,
    any_open: bool,
    unknown: u8,
}

impl Parts {
    fn add(&mut self, kind: u8, index: usize, left: Left) {
        match left {
            Left::Nothing => {}
            Left::Unknown => self.unknown |= kind,
            Left::Open(print) => {
                (kind, index, print).hash(&mut self.open);
                self.any_open = true;
            }
        }
    }

    fn together(mut self) -> Left {
        match (self.any_open, self.unknown) {
            (true, unknown) => {
                unknown.hash(&mut self.open);
                Left::Open(self.open.finish())
            }
            (false, 0) => Left::Nothing,
            (false, _) => Left::Unknown,
        }
    }
}

fn print_of(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

//! Which facts made a condition or a verdict what it is, and which would settle it.

use super::Weighing;
use crate::{Condition, Effect, Fact, FactSet, Rule, Truth, Verdict};

impl Weighing<'_> {
    /// The facts that made the condition what it is; where it is unknown, the unknown facts that
    /// could still decide it.
    pub(super) fn reasons(&self, condition: &Condition) -> FactSet {
        let mut found = FactSet::default();
        match condition {
            Condition::Is(fact) | Condition::IsNot(fact) | Condition::OneOf(fact, _) => found.insert(*fact),
            Condition::Passed { since, .. } => found.insert(*since),
            Condition::Lasts { until, .. } | Condition::Lapsed { until, .. } => {
                found.insert(*until);
                if self.facts.registered_on().is_none() && self.truth(condition) == Truth::Unknown {
                    found.insert(Fact::RegistrationDate);
                }
            }
            Condition::Holds(rule) => found = self.reasons_of(rule),
            Condition::LeadsAbroad | Condition::LeadsHome => found = self.reasons_to_lead(self.truth(condition)),
            Condition::All(parts) | Condition::Any(parts) => {
                let whole = self.truth(condition);
                parts.iter().filter(|part| self.truth(part) == whole).for_each(|part| found.add(self.reasons(part)));
            }
        }
        found
    }

    /// The facts behind whether a rule holds, where another rule names it.
    fn reasons_of(&self, rule: &'static Rule) -> FactSet {
        self.explained.of(rule, || self.explain(rule))
    }

    fn explain(&self, rule: &'static Rule) -> FactSet {
        if !self.in_force(rule) {
            return FactSet::default();
        }
        let (verdict, by) = self.verdict(rule);
        let mut found = self.reasons_for(rule, verdict, by);
        if verdict == Verdict::Depends {
            self.limits(rule).iter().for_each(|limit| found.add(self.reasons(&limit.when)));
        }
        found
    }

    /// The facts behind a verdict.
    pub(super) fn reasons_for(&self, rule: &'static Rule, verdict: Verdict, by: Option<&'static Rule>) -> FactSet {
        match verdict {
            Verdict::Applies | Verdict::Depends | Verdict::Unmet => self.reasons(&rule.when),
            // Met, or it would displace nothing: what makes it so is known.
            Verdict::Displaced => by.map_or_else(FactSet::default, |rule| self.reasons(&rule.when)),
            Verdict::Open => {
                let mut found = FactSet::default();
                if self.truth(&rule.when) == Truth::Unknown {
                    found = self.reasons(&rule.when);
                }
                for exception in self.book.before(rule) {
                    if self.holds(exception) == Truth::Unknown {
                        found.add(self.reasons_of(exception));
                    }
                }
                found
            }
        }
    }

    /// Unknown facts behind the verdict itself, behind its limits, and behind what follows from it.
    pub(super) fn needs_of(&self, rule: &'static Rule) -> FactSet {
        let verdict = self.verdict(rule).0;
        self.needs(rule, verdict, || self.reasons_for(rule, verdict, None))
    }

    /// The same, where the facts behind the verdict may be known already.
    pub(super) fn needs(&self, rule: &'static Rule, verdict: Verdict, deciding: impl FnOnce() -> FactSet) -> FactSet {
        let mut found = match verdict {
            Verdict::Unmet | Verdict::Displaced => return FactSet::default(),
            Verdict::Open => deciding(),
            Verdict::Depends | Verdict::Applies => FactSet::default(),
        };
        for limit in rule.limits {
            if self.truth(&limit.when) == Truth::Unknown {
                found.add(self.reasons(&limit.when));
            }
        }
        rule.then.iter().filter_map(Effect::fact).for_each(|fact| found.insert(fact));
        found.without(self.facts.known())
    }
}

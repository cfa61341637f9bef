//! Whether a condition is so.

use super::Weighing;
use crate::{Condition, Fact, Facts, Truth};

impl Condition {
    /// Whether it is so. An unknown fact makes it unknown unless the others already decide. It is read
    /// without a book: where it names a rule or the order of precedence, [`weigh`](crate::weigh) is
    /// what decides.
    #[must_use]
    pub fn truth(&self, facts: &Facts) -> Truth {
        Weighing::without_rules(facts).truth(self)
    }
}

impl Weighing<'_> {
    pub(super) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Is(fact) => self.facts.truth(*fact),
            Condition::IsNot(fact) => !self.facts.truth(*fact),
            Condition::OneOf(fact, codes) => match self.facts.country(*fact) {
                Some(country) => Truth::from(codes.contains(&country.code())),
                // There may be none, as of someone without a citizenship: then it is on no list.
                None => self.facts.truth(*fact),
            },
            Condition::Passed { since, days } => self.passed(*since, *days),
            Condition::Holds(rule) => self.holds(rule),
            Condition::LeadsAbroad => self.leads().abroad(),
            Condition::LeadsHome => self.leads().home(),
            Condition::All(parts) => self.all(parts, Truth::No),
            Condition::Any(parts) => self.all(parts, Truth::Yes),
        }
    }

    /// The truth of many: the deciding value where one of them has it, else unknown where one is,
    /// else the opposite.
    fn all(&self, parts: &[Condition], deciding: Truth) -> Truth {
        let mut all = !deciding;
        for part in parts {
            match self.truth(part) {
                truth if truth == deciding => return deciding,
                Truth::Unknown => all = Truth::Unknown,
                _ => {}
            }
        }
        all
    }

    fn passed(&self, since: Fact, days: u8) -> Truth {
        match (self.facts.date(since), self.facts.date(Fact::Today)) {
            (Some(since), Some(today)) => Truth::from(today.days_since(since) > i32::from(days)),
            _ => Truth::Unknown,
        }
    }
}

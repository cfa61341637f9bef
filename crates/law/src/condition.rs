//! When a rule holds, as data.

use crate::{Fact, FactSet, Facts, Rule, Truth, weigh::Weighing};

/// A condition over facts. Being data and not code, it can be weighed, explained, walked, drawn
/// and read by a lawyer.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The fact holds.
    Is(Fact),
    /// The fact is known not to hold.
    IsNot(Fact),
    /// The country is one of these.
    OneOf(Fact, &'static [&'static str]),
    /// More than `days` days have passed since the day, that day itself not counted.
    Passed {
        /// The day from which is counted.
        since: Fact,
        /// How many days.
        days: u8,
    },
    /// Another rule applies, and nothing unsettles it.
    Holds(&'static Rule),
    /// Every gate and criterion that may still decide names another country, under the Dublin rules
    /// and not because of protection there.
    LeadsAbroad,
    /// Every gate and criterion that may still decide names Denmark.
    LeadsHome,
    /// All of them. With none it is always so.
    All(&'static [Condition]),
    /// At least one of them.
    Any(&'static [Condition]),
}

impl Condition {
    /// The condition of a rule that holds for everyone.
    pub const ALWAYS: Self = Self::All(&[]);

    /// The condition that no case meets.
    pub const NEVER: Self = Self::Any(&[]);

    /// Whether it is so. An unknown fact makes it unknown unless the others already decide.
    #[must_use]
    pub fn truth(&self, facts: &Facts) -> Truth {
        Weighing::without_rules(facts).truth(self)
    }

    /// Every fact that it names, those behind named rules left out.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self {
            Self::Is(fact) | Self::IsNot(fact) | Self::OneOf(fact, _) => FactSet::from_iter([*fact]),
            Self::Passed { since, .. } => FactSet::from_iter([*since, Fact::Today]),
            Self::Holds(_) | Self::LeadsAbroad | Self::LeadsHome => FactSet::default(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(|part| part.facts().iter()).collect(),
        }
    }
}

impl Weighing<'_> {
    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Is(fact) => self.facts.truth(*fact),
            Condition::IsNot(fact) => !self.facts.truth(*fact),
            Condition::OneOf(fact, codes) => match self.facts.country(*fact) {
                Some(country) => Truth::from(codes.contains(&country.code())),
                None => Truth::Unknown,
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

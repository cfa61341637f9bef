//! The shape of a book of law: its rules, the order in which some of them go, and its steps.

use crate::{Rule, Step, Yields};

/// A book of law. The engine is given one and knows none by name.
#[derive(Debug)]
pub struct Book {
    /// Every rule, in the order in which they are weighed and read.
    pub rules: &'static [&'static Rule],
    /// The gates and criteria that say which country is responsible, in the order in which they are
    /// tried. Those of one tier stand beside each other.
    pub precedence: &'static [&'static [&'static Rule]],
    /// The steps of the procedure, in the order in which a case comes to them.
    pub steps: &'static [&'static Step],
}

impl Book {
    /// A book in which nothing stands: for conditions that name facts alone.
    pub(crate) const EMPTY: Self = Self { rules: &[], precedence: &[], steps: &[] };

    /// The gates and criteria, in the order in which they are tried.
    pub fn ranked(&self) -> impl Iterator<Item = &'static Rule> {
        self.precedence.iter().copied().flatten().copied()
    }

    /// The rules that go before it, in the order in which they are tried.
    pub fn before(&self, rule: &Rule) -> impl Iterator<Item = &'static Rule> {
        let (named, tiers) = match rule.yields {
            Yields::Never => (&[][..], 0),
            Yields::To(rules) => (rules, 0),
            Yields::InOrder => (&[][..], self.tier(rule)),
        };
        let regime = rule.regime;
        let earlier = self.precedence.iter().take(tiers).copied().flatten().copied();
        // A rule of both sets yields to those of either; which is in force, the weighing knows.
        let earlier = earlier.filter(move |earlier| [None, regime].contains(&earlier.regime) || regime.is_none());
        named.iter().copied().chain(earlier)
    }

    /// In which tier of the order of precedence it stands; the first where it stands in none.
    fn tier(&self, rule: &Rule) -> usize {
        self.precedence.iter().position(|tier| tier.contains(&rule)).unwrap_or_default()
    }

    /// Whether the rule is one of the gates and criteria.
    #[must_use]
    pub fn ranks(&self, rule: &Rule) -> bool {
        self.ranked().any(|ranked| ranked == rule)
    }
}

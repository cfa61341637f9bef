//! When a rule holds, as data.

use crate::{Fact, FactSet, Rule};

/// A condition over facts. Being data and not code, it can be weighed, explained, walked, drawn
/// and read by a lawyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The fact holds.
    Is(Fact),
    /// The fact is known not to hold.
    IsNot(Fact),
    /// The country is one of these. It is not where there is known to be none.
    OneOf(Fact, &'static [&'static str]),
    /// More than `days` days have passed since the day, that day itself not counted. Where the last of
    /// them is a day of rest the end may have moved: until that is over too it is not known.
    Passed {
        /// The day from which is counted.
        since: Fact,
        /// How many days.
        days: u8,
    },
    /// A paper was still valid, or had been so until at most `months` months before, when the
    /// application was registered; where it is not registered yet, today.
    Lasts {
        /// The last day of the paper.
        until: Fact,
        /// How many months; 0 where it must be valid.
        months: u8,
    },
    /// The paper had run out more than so many months before.
    Lapsed {
        /// The last day of the paper.
        until: Fact,
        /// How many months; 0 where it is enough that it has run out.
        months: u8,
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

    /// What it is made of; nothing where it is not made of others.
    #[must_use]
    pub const fn parts(&self) -> &'static [Self] {
        match self {
            Self::All(parts) | Self::Any(parts) => parts,
            _ => &[],
        }
    }

    /// The condition as one reads it. Parts that are of the same kind as what they are part of are
    /// drawn up to its level, a part that comes twice stands once, and one that is alone stands for
    /// the whole. Those of which `closed` says so are left as they are.
    pub fn flat(&self, closed: &impl Fn(&Self) -> bool) -> Flat<'_> {
        let mut parts = Vec::new();
        for part in self.parts() {
            let part = if closed(part) { Flat { condition: part, parts: Vec::new() } } else { part.flat(closed) };
            let drawn_up =
                if self.is_of_kind(part.condition) && !closed(part.condition) { part.parts } else { vec![part] };
            for part in drawn_up {
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        match parts.pop() {
            Some(only) if parts.is_empty() => only,
            last => {
                parts.extend(last);
                Flat { condition: self, parts }
            }
        }
    }

    /// Whether both ask for all of their parts, or both for one.
    const fn is_of_kind(&self, other: &Self) -> bool {
        matches!((self, other), (Self::All(_), Self::All(_)) | (Self::Any(_), Self::Any(_)))
    }

    /// Every fact that it names, those behind named rules left out.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self {
            Self::Is(fact) | Self::IsNot(fact) | Self::OneOf(fact, _) => FactSet::from_iter([*fact]),
            Self::Passed { since, .. } => FactSet::from_iter([*since, Fact::Today]),
            Self::Lasts { until, .. } | Self::Lapsed { until, .. } => {
                FactSet::from_iter([*until, Fact::RegistrationDate, Fact::Registered, Fact::Today])
            }
            Self::Holds(_) | Self::LeadsAbroad | Self::LeadsHome => FactSet::default(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(|part| part.facts().iter()).collect(),
        }
    }
}

/// A condition as one reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flat<'a> {
    /// What it says; of what it is made, its parts say.
    pub condition: &'a Condition,
    /// What it is made of.
    pub parts: Vec<Self>,
}

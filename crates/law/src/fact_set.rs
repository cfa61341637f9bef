//! Several facts at once.

use crate::Fact;

/// A set of facts, in the order of [`Fact::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet(u128);

// One bit for each fact.
const _: () = assert!(Fact::ALL.len() <= 128);

impl FactSet {
    /// Puts a fact in.
    pub const fn insert(&mut self, fact: Fact) {
        self.0 |= 1 << fact as u32;
    }

    /// Takes a fact out.
    pub const fn remove(&mut self, fact: Fact) {
        self.0 &= !(1 << fact as u32);
    }

    /// Puts in every fact of another set.
    pub const fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the fact is in it.
    #[must_use]
    pub const fn contains(self, fact: Fact) -> bool {
        self.0 & (1 << fact as u32) != 0
    }

    /// Whether there is none in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its facts.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.into_iter().filter(move |fact| self.contains(*fact))
    }

    /// Those that are not in the other set.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether a fact is in both.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        let mut set = Self::default();
        facts.into_iter().for_each(|fact| set.insert(fact));
        set
    }
}

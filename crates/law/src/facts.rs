//! What is known of one person's case.

use crate::{Country, Date, Fact, FactSet};

/// What is known of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Value {
    Truth(Truth),
    Country(Country),
    Date(Date),
}

impl From<Truth> for Value {
    fn from(truth: Truth) -> Self {
        Self::Truth(truth)
    }
}

impl From<Country> for Value {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// What is known of one person's case. What was never set is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    values: [Option<Value>; Fact::ALL.len()],
    known: FactSet,
}

impl Default for Facts {
    fn default() -> Self {
        Self { values: [None; Fact::ALL.len()], known: FactSet::default() }
    }
}

impl Facts {
    /// Notes what is known of the fact. `Truth::Unknown` forgets it; `Truth::No` to a country says that
    /// there is none.
    pub fn set(&mut self, fact: Fact, value: impl Into<Value>) {
        let value = Some(value.into()).filter(|value| *value != Value::Truth(Truth::Unknown));
        if let Some(known) = self.values.get_mut(fact as usize) {
            *known = value;
        }
        if value.is_some() { self.known.insert(fact) } else { self.known.remove(fact) }
    }

    /// Whether the fact holds.
    #[must_use]
    pub fn truth(&self, fact: Fact) -> Truth {
        match self.value(fact) {
            Some(Value::Truth(truth)) => truth,
            _ => Truth::Unknown,
        }
    }

    /// The country, where the fact is one and is known.
    #[must_use]
    pub fn country(&self, fact: Fact) -> Option<Country> {
        match self.value(fact) {
            Some(Value::Country(country)) => Some(country),
            _ => None,
        }
    }

    /// The day, where the fact is one and is known.
    #[must_use]
    pub fn date(&self, fact: Fact) -> Option<Date> {
        match self.value(fact) {
            Some(Value::Date(date)) => Some(date),
            _ => None,
        }
    }

    /// The day by which a paper is judged: of the registration, or today where it still lies ahead.
    pub(crate) fn registered_on(&self) -> Option<Date> {
        let today = || self.date(Fact::Today).filter(|_| self.truth(Fact::Registered) == Truth::No);
        self.date(Fact::RegistrationDate).or_else(today)
    }

    /// Every fact of which something is known.
    #[must_use]
    pub const fn known(&self) -> FactSet {
        self.known
    }

    /// What is known of the fact; `None` when nothing is.
    #[must_use]
    pub fn value(&self, fact: Fact) -> Option<Value> {
        self.values.get(fact as usize).copied().flatten()
    }
}

/// Yes, no, or not known. Not known is never taken for no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    /// True only where it is known to be so.
    #[must_use]
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Self {
        if truth { Self::Yes } else { Self::No }
    }
}

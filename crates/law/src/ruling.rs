//! Decisions in other people's cases, beside the rules of which they speak.

use crate::{Country, Regime, Rule, named};

/// What decisions show, in a line; in the locales under `holding-<id>`.
#[derive(Debug)]
pub struct Holding {
    /// The stable name.
    pub id: &'static str,
    /// The rules of which it speaks.
    pub rules: &'static [&'static Rule],
    /// The set of rules under which they were decided; `None` where it does not matter.
    pub under: Option<Regime>,
}

/// A decision in one person's case. It says nothing of how likely another one is.
#[derive(Debug)]
pub struct Ruling {
    /// The name under which it is published.
    pub id: &'static str,
    /// The year in which it was made.
    pub year: u16,
    /// The code of the country of which it speaks; empty where that is none or does not matter.
    pub country: &'static str,
    /// By whom, and how.
    pub decided: Decided,
    /// Where it can be read, if that is known.
    pub url: Option<&'static str>,
}

named! {
    /// Who has decided, and how it ended. All but the last two are decisions of the Refugee Appeals Board
    /// on one of the Immigration Service.
    pub enum Decided {
        /// The decision stands.
        Upheld = "upheld",
        /// It stands if the other country gives a guarantee.
        OnCondition = "on-condition",
        /// It was changed because the rules ask for it.
        ByRules = "by-rules",
        /// It was changed although the rules do not ask for it: nobody can count on that.
        Discretion = "discretion",
        /// It was changed; why was not seen.
        Changed = "changed",
        /// The Immigration Service has to decide again.
        SentBack = "sent-back",
        /// How it ended was not seen.
        NotSeen = "not-seen",
        /// The Court of Justice of the European Union says what the rules mean.
        Court = "court",
        /// Another court or board.
        Other = "other",
    }
}

impl Ruling {
    pub(crate) const fn new(id: &'static str, year: u16, country: &'static str, decided: Decided) -> Self {
        Self { id, year, country, decided, url: None }
    }

    pub(crate) const fn at(mut self, url: &'static str) -> Self {
        self.url = Some(url);
        self
    }

    /// The country of which it speaks.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        Country::parse(self.country).ok()
    }
}

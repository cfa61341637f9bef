//! What became of a rule.

use crate::named;

named! {
    /// What became of a rule in one case, in the order of how much is then said.
    pub enum Verdict {
        /// One of its conditions is known not to be met.
        Unmet = "unmet",
        /// Another rule goes before it, so that it decides nothing even where it is met.
        Displaced = "displaced",
        /// An unknown fact, or a rule that is itself unsettled, decides. Never to be shown as no.
        Open = "open",
        /// It applies, but one of its limits is met or might be.
        Depends = "depends",
        /// Its conditions are met, nothing displaces it and nothing unsettles it.
        Applies = "applies",
    }
}

impl Verdict {
    /// Whether the rule may be said to a person: it applies, with or without limits, or it may.
    #[must_use]
    pub fn may_apply(self) -> bool {
        self >= Self::Open
    }

    /// Whether the rule is met and decides, limited or not.
    #[must_use]
    pub fn is_met(self) -> bool {
        self >= Self::Depends
    }
}

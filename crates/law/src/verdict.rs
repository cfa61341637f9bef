//! What became of a rule.

/// What became of a rule in one case, in the order of how much is then said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// One of its conditions is known not to be met.
    Unmet,
    /// Another rule goes before it, so that it decides nothing even where it is met.
    Displaced,
    /// An unknown fact, or a rule that is itself unsettled, decides. Never to be shown as no.
    Open,
    /// It applies, but one of its limits is met or might be.
    Depends,
    /// Its conditions are met, nothing displaces it and nothing unsettles it.
    Applies,
}

impl Verdict {
    /// Every one, what is certain first.
    pub const ALL: [Self; 5] = [Self::Applies, Self::Depends, Self::Open, Self::Displaced, Self::Unmet];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Depends => "depends",
            Self::Open => "open",
            Self::Displaced => "displaced",
            Self::Unmet => "unmet",
        }
    }

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

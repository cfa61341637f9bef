/// The lines of the text for an appeal. They name blanks and fill none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterLine {
    /// To whom it goes.
    To,
    /// Who writes.
    Name,
    /// The number on the person's card.
    PersonId,
    /// Where the person is reached.
    Reached,
    /// Which decision it is about.
    Decision,
    /// That it is appealed.
    Appeal,
    /// For the children too.
    Children,
    /// That help is asked for.
    Help,
    /// That the transfer shall wait.
    Wait,
    /// That the reasons come later.
    Reasons,
    /// Why it comes late.
    Late,
    /// That its arrival shall be confirmed.
    Confirmed,
    /// When, and by whom.
    Signed,
}

impl LetterLine {
    /// All lines, in their order.
    pub const ALL: [Self; 13] = [
        Self::To,
        Self::Name,
        Self::PersonId,
        Self::Reached,
        Self::Decision,
        Self::Appeal,
        Self::Children,
        Self::Help,
        Self::Wait,
        Self::Reasons,
        Self::Late,
        Self::Confirmed,
        Self::Signed,
    ];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Name => "name",
            Self::PersonId => "person-id",
            Self::Reached => "reached",
            Self::Decision => "decision",
            Self::Appeal => "appeal",
            Self::Children => "children",
            Self::Help => "help",
            Self::Wait => "wait",
            Self::Reasons => "reasons",
            Self::Late => "late",
            Self::Confirmed => "confirmed",
            Self::Signed => "signed",
        }
    }
}

//! What can follow from a rule.

use crate::Fact;

/// What follows from a rule that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// The country that this fact names is responsible.
    Responsible(Fact),
    /// Denmark is responsible.
    ResponsibleDenmark,
    /// A country other than Denmark that the answers do not name is responsible.
    ResponsibleElsewhere,
    /// The question which country is settled before the criteria are reached.
    Gate,
    /// The case probably falls under that section of the Aliens Act.
    Section(Section),
    /// It was decided under that section.
    Decided(Section),
    /// The decision can be appealed to the Refugee Appeals Board.
    Appealable,
    /// An appeal must have arrived at the Immigration Service within so many days.
    AppealWindow {
        /// The day of being told, which is not itself counted.
        since: Fact,
        /// How many days.
        days: u8,
    },
    /// Whether the person may stay in Denmark meanwhile.
    Stay(Stay),
    /// What help with the law there is.
    Help(LegalHelp),
    /// The case is, or may be, in this procedure.
    Track(Track),
    /// Where the person probably lives.
    Lives(Centre),
}

impl Effect {
    /// The fact that it still needs to be definite.
    #[must_use]
    pub const fn fact(&self) -> Option<Fact> {
        match self {
            Self::Responsible(fact) | Self::AppealWindow { since: fact, .. } => Some(*fact),
            _ => None,
        }
    }
}

/// The section of the Aliens Act under which another country comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// Section 29 a: transfer under the Dublin rules.
    A29,
    /// Section 29 b: protection already given in another Dublin country.
    B29,
}

impl Section {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::A29 => "29-a",
            Self::B29 => "29-b",
        }
    }
}

/// Whether the person may stay in Denmark while an appeal is possible or running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stay {
    /// Until the Board has decided.
    UntilBoardDecides,
    /// Not by itself: it has to be asked for.
    NotAutomatic,
    /// The appeal is late, so that nothing can be said.
    Uncertain,
    /// What Denmark has chosen under the newer rules was not found.
    NotKnown,
    /// There is no appeal, and so no right to stay from one.
    NoneFromAppeal,
}

impl Stay {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::UntilBoardDecides => "until-board-decides",
            Self::NotAutomatic => "not-automatic",
            Self::Uncertain => "uncertain",
            Self::NotKnown => "not-known",
            Self::NoneFromAppeal => "none-from-appeal",
        }
    }
}

/// Help with the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegalHelp {
    /// Free, and the Danish Refugee Council can represent the person.
    Free,
    /// Through the Danish Refugee Council.
    ThroughRefugeeCouncil,
    /// A lawyer whom the Board appoints, free.
    LawyerByBoard,
    /// A lawyer whom the Immigration Service assigns to a child alone, free.
    LawyerByService,
}

impl LegalHelp {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::ThroughRefugeeCouncil => "through-drc",
            Self::LawyerByBoard => "lawyer-by-board",
            Self::LawyerByService => "lawyer-by-service",
        }
    }
}

/// The procedures in which a case can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// Another country is asked under the Dublin rules (section 29 a).
    Dublin,
    /// Protection in another Dublin country (section 29 b).
    ProtectionElsewhere,
    /// The normal procedure.
    Normal,
    /// The procedure for manifestly unfounded applications.
    Unfounded,
    /// Its expedited version for listed countries (ÅGH).
    Expedited,
    /// The Refugee Appeals Board.
    Board,
    /// Closed without a decision.
    Closed,
    /// Whether a case is opened again.
    Reopening,
    /// A permit was given.
    Permit,
    /// A final no, and the return.
    Return,
}

impl Track {
    /// Every one.
    pub const ALL: [Self; 10] = [
        Self::Dublin,
        Self::ProtectionElsewhere,
        Self::Normal,
        Self::Unfounded,
        Self::Expedited,
        Self::Board,
        Self::Closed,
        Self::Reopening,
        Self::Permit,
        Self::Return,
    ];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dublin => "dublin",
            Self::ProtectionElsewhere => "protection-elsewhere",
            Self::Normal => "normal",
            Self::Unfounded => "manifestly-unfounded",
            Self::Expedited => "expedited",
            Self::Board => "appeals-board",
            Self::Closed => "closed",
            Self::Reopening => "reopening",
            Self::Permit => "permit",
            Self::Return => "return",
        }
    }
}

/// The places that the sources name. The Immigration Service decides which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Centre {
    /// Return Centre Sjælsmark.
    Sjaelsmark,
    /// Reception Centre Sandholm for the first three months, then Return Centre Avnstrup.
    SandholmThenAvnstrup,
    /// Return Centre Avnstrup.
    Avnstrup,
    /// The children’s centre in Tønder Municipality.
    Tonder,
    /// A return centre that the sources do not name.
    ReturnCentre,
    /// The centre that the Immigration Service assigns; the sources name none.
    Assigned,
}

impl Centre {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::Sjaelsmark,
        Self::SandholmThenAvnstrup,
        Self::Avnstrup,
        Self::Tonder,
        Self::ReturnCentre,
        Self::Assigned,
    ];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sjaelsmark => "sjaelsmark",
            Self::SandholmThenAvnstrup => "sandholm-then-avnstrup",
            Self::Avnstrup => "avnstrup",
            Self::Tonder => "tonder",
            Self::ReturnCentre => "return-centre",
            Self::Assigned => "assigned",
        }
    }
}

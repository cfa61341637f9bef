//! What can follow from a rule.

use crate::{Contact, Event, Fact, Party, Term, named};

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
    /// Something else ends then.
    Ends {
        /// From what it runs.
        since: Event,
        /// How long it is.
        term: Term,
        /// Whom it binds.
        binds: Party,
    },
    /// Whether the person may stay in Denmark meanwhile.
    Stay(Stay),
    /// What help with the law there is.
    Help(LegalHelp),
    /// The case is, or may be, in this procedure.
    Track(Track),
    /// Where the person probably lives.
    Lives(Centre),
    /// The answer to the case in one line: the heading of the result. Of several that are met the first
    /// in the order of the book is said.
    Answer,
    /// Something to do now, by the person.
    Step {
        /// By when.
        by: By,
        /// Who is asked, or where one goes.
        reach: Option<&'static Contact>,
        /// The letter that is sent with it.
        letter: Option<LetterKind>,
    },
}

impl Effect {
    /// The fact that it still needs to be definite.
    #[must_use]
    pub const fn fact(&self) -> Option<Fact> {
        match self {
            Self::Responsible(fact) | Self::AppealWindow { since: fact, .. } => Some(*fact),
            Self::Ends { since, .. } => since.day(),
            _ => None,
        }
    }

    /// The time limit that it sets.
    #[must_use]
    pub const fn limit(&self) -> Option<(Event, Term, Party)> {
        match *self {
            Self::AppealWindow { days, .. } => Some((Event::Told, Term::Days(days), Party::Person)),
            Self::Ends { since, term, binds } => Some((since, term, binds)),
            _ => None,
        }
    }
}

named! {
    /// By when a step is to be done, the most urgent first.
    pub enum By {
        /// Today.
        Today = "today",
        /// Before the days for the appeal are over.
        Deadline = "deadline",
        /// Before the day by which the person must leave.
        Leaving = "leaving",
        /// As soon as one can.
        Soon = "soon",
        /// When it comes to that.
        Then = "then",
    }
}

named! {
    /// What can be written and sent.
    pub enum LetterKind {
        /// The appeal against a transfer (section 29 a) or a decision under section 29 b.
        Appeal = "appeal",
        /// The wish of two relatives that their cases are examined in one country.
        Family = "family",
        /// Why an interview was missed.
        Missed = "missed",
    }
}

named! {
    /// The section of the Aliens Act under which another country comes in.
    pub enum Section {
        /// Section 29 a: transfer under the Dublin rules.
        A29 = "29-a",
        /// Section 29 b: protection already given in another Dublin country.
        B29 = "29-b",
    }
}

named! {
    /// Whether the person may stay in Denmark while an appeal is possible or running.
    pub enum Stay {
        /// Until the Board has decided.
        UntilBoardDecides = "until-board-decides",
        /// Not by itself: it has to be asked for.
        NotAutomatic = "not-automatic",
        /// Until a request to stay is decided, if it is made in the time for the appeal.
        OnRequest = "on-request",
        /// The appeal is late, so that nothing can be said.
        Uncertain = "uncertain",
        /// There is no appeal, and so no right to stay from one.
        NoneFromAppeal = "none-from-appeal",
    }
}

named! {
    /// Help with the law.
    pub enum LegalHelp {
        /// Free, and the Danish Refugee Council can represent the person.
        Free = "free",
        /// Through the Danish Refugee Council.
        ThroughRefugeeCouncil = "through-drc",
        /// A lawyer whom the Board appoints, free.
        LawyerByBoard = "lawyer-by-board",
        /// A lawyer whom the Immigration Service assigns to a child alone, free.
        LawyerByService = "lawyer-by-service",
    }
}

named! {
    /// The procedures in which a case can be.
    pub enum Track {
        /// Another country is asked under the Dublin rules (section 29 a).
        Dublin = "dublin",
        /// Protection in another Dublin country (section 29 b).
        ProtectionElsewhere = "protection-elsewhere",
        /// The normal procedure.
        Normal = "normal",
        /// The procedure for manifestly unfounded applications.
        Unfounded = "manifestly-unfounded",
        /// Its expedited version for listed countries (ÅGH).
        Expedited = "expedited",
        /// The Refugee Appeals Board.
        Board = "appeals-board",
        /// Closed without a decision.
        Closed = "closed",
        /// Whether a case is opened again.
        Reopening = "reopening",
        /// A permit was given.
        Permit = "permit",
        /// A final no, and the return.
        Return = "return",
    }
}

named! {
    /// The places that the sources name. The Immigration Service decides which it is.
    pub enum Centre {
        /// Reception Centre Sandholm, as long as the Immigration Service names no other.
        Sandholm = "sandholm",
        /// Reception Centre Sandholm for the first three months, then Return Centre Avnstrup.
        SandholmThenAvnstrup = "sandholm-then-avnstrup",
        /// Return Centre Avnstrup.
        Avnstrup = "avnstrup",
        /// The children’s centre in Tønder Municipality.
        Tonder = "tonder",
        /// A return centre that the sources do not name.
        ReturnCentre = "return-centre",
        /// The centre that the Immigration Service assigns; the sources name none.
        Assigned = "assigned",
    }
}

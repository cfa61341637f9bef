//! The shape of a rule.

use crate::{Cite, Condition, Doubt, Fact, Regime, Verdict};

/// One rule of the law, whole: where it comes from, when it holds, what goes before it and what
/// follows. Its sentences are in `locales/<language>/rules.ftl` under `rule-<id>`.
#[derive(Debug)]
pub struct Rule {
    /// The stable name; the catalogue's own number where it has one (`dc3`).
    pub id: &'static str,
    /// Under which heading a reader looks for it.
    pub topic: Topic,
    /// Where it is written. Never empty.
    pub sources: &'static [Cite],
    /// The set of rules it belongs to; `None` for both.
    pub regime: Option<Regime>,
    /// When it holds.
    pub when: Condition,
    /// The rules that go before it: where one of them applies, this one decides nothing.
    pub unless: &'static [&'static Self],
    /// What turns "likely" into "depends" though the conditions are met.
    pub limits: &'static [Limit],
    /// What follows.
    pub then: &'static [Effect],
    /// What the sources leave unclear about it, whatever the case.
    pub doubts: &'static [&'static Doubt],
}

impl Rule {
    /// A rule that holds for everyone and from which nothing follows; a rule of the book names
    /// what differs.
    pub(crate) const fn new(id: &'static str, topic: Topic, sources: &'static [Cite]) -> Self {
        let when = Condition::ALWAYS;
        Self { id, topic, sources, regime: None, when, unless: &[], limits: &[], then: &[], doubts: &[] }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// The headings of the rulebook, and of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Which country examines the case.
    Responsibility,
    /// What happens, who does it and in what order.
    Procedure,
    /// How a decision is appealed.
    Appeal,
    /// Whether the person may stay meanwhile.
    Stay,
    /// Who helps, and what it costs.
    Help,
    /// Rules for children.
    Children,
    /// Which law is used.
    Law,
}

impl Topic {
    /// Every heading, in the order in which a report shows them.
    pub const ALL: [Self; 7] =
        [Self::Responsibility, Self::Appeal, Self::Stay, Self::Help, Self::Children, Self::Procedure, Self::Law];

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Responsibility => "responsibility",
            Self::Procedure => "procedure",
            Self::Appeal => "appeal",
            Self::Stay => "stay",
            Self::Help => "help",
            Self::Children => "children",
            Self::Law => "law",
        }
    }
}

/// Something outside the rule's own text that may change its result.
#[derive(Debug)]
pub struct Limit {
    /// When it matters.
    pub when: Condition,
    /// What is then uncertain, and by which sources.
    pub doubt: &'static Doubt,
}

/// What follows from a rule that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The country that this fact names is responsible.
    Responsible(Fact),
    /// Denmark is responsible.
    ResponsibleDenmark,
    /// A country other than Denmark that the answers do not name is responsible.
    ResponsibleElsewhere,
    /// The question which country is settled before the criteria are reached.
    Gate,
    /// The case falls under that section of the Aliens Act.
    Section(Section),
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stay {
    /// Until the Board has decided.
    UntilBoardDecides,
    /// Not by itself: it has to be asked for.
    NotAutomatic,
    /// The appeal is late, so that nothing can be said.
    Uncertain,
    /// What Denmark has chosen under the newer rules was not found.
    NotKnown,
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
        }
    }
}

/// Help with the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegalHelp {
    /// Free, and the Danish Refugee Council can represent the person.
    Free,
    /// Through the Danish Refugee Council.
    ThroughRefugeeCouncil,
}

impl LegalHelp {
    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::ThroughRefugeeCouncil => "through-drc",
        }
    }
}

/// A worked case of one rule: what the law says, in a small situation.
#[derive(Debug)]
pub struct Case {
    /// The rule.
    pub rule: &'static Rule,
    /// The situation in words.
    pub situation: &'static str,
    /// What is known, in groups. Everything else is unknown.
    pub given: &'static [&'static [Given]],
    /// What the law makes of it.
    pub expected: Expected,
}

/// One thing that is known in a [`Case`].
#[derive(Clone, Copy, Debug)]
pub enum Given {
    /// The fact holds.
    Yes(Fact),
    /// The fact does not hold.
    No(Fact),
    /// The country, by its code.
    In(Fact, &'static str),
    /// The day, as `YYYY-MM-DD`.
    On(Fact, &'static str),
}

/// What a [`Case`] expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It applies, and nothing unsettles it.
    Applies,
    /// It applies, but a limit makes the answer "depends".
    Depends,
    /// A condition is not met.
    Unmet,
    /// That rule goes before it.
    DisplacedBy(&'static str),
    /// It is not known.
    Open,
}

impl Expected {
    /// The verdict that it stands for.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Applies | Self::Depends => Verdict::Applies,
            Self::Unmet => Verdict::Unmet,
            Self::DisplacedBy(_) => Verdict::Displaced,
            Self::Open => Verdict::Open,
        }
    }
}

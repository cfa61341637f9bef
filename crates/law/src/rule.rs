//! The shape of a rule.

use std::ptr;

use crate::{Cite, Condition, Doubt, Effect, FactSet, Regime, named};

/// One rule of the law, whole: where it comes from, when it holds, what goes before it and what
/// follows. Its sentences are in `locales/<language>/rules.ftl` under `rule-<id>`, those of
/// advice in `advice.ftl` beside it.
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
    /// Which rules go before it: where one of them applies, this one decides nothing.
    pub yields: Yields,
    /// What turns "likely" into "depends" though the conditions are met.
    pub limits: &'static [Limit],
    /// What follows.
    pub then: &'static [Effect],
    /// What the sources leave unclear about it, whatever the case.
    pub doubts: &'static [&'static Doubt],
}

/// A rule that holds for everyone and from which nothing follows, until it is said otherwise. What
/// each part says stands at the field of its name.
pub(crate) const fn rule(id: &'static str, topic: Topic, sources: &'static [Cite]) -> Rule {
    let (when, yields) = (Condition::ALWAYS, Yields::Never);
    Rule { id, topic, sources, regime: None, when, yields, limits: &[], then: &[], doubts: &[] }
}

/// How a rule of the book is written, in this order.
impl Rule {
    /// It belongs to one set of rules.
    pub(crate) const fn under(mut self, regime: Regime) -> Self {
        self.regime = Some(regime);
        self
    }

    pub(crate) const fn when(mut self, when: Condition) -> Self {
        self.when = when;
        self
    }

    /// It has its place in the order of precedence.
    pub(crate) const fn in_order(mut self) -> Self {
        self.yields = Yields::InOrder;
        self
    }

    pub(crate) const fn yields_to(mut self, first: &'static [&'static Self]) -> Self {
        self.yields = Yields::To(first);
        self
    }

    pub(crate) const fn limits(mut self, limits: &'static [Limit]) -> Self {
        self.limits = limits;
        self
    }

    pub(crate) const fn then(mut self, then: &'static [Effect]) -> Self {
        self.then = then;
        self
    }

    pub(crate) const fn doubts(mut self, doubts: &'static [&'static Doubt]) -> Self {
        self.doubts = doubts;
        self
    }
}

impl Rule {
    pub(crate) fn belongs_to(&self, regime: Regime) -> bool {
        self.regime.is_none_or(|own| own == regime)
    }

    /// Every fact that the rule names: in its condition, its limits and what follows from it.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        let mut found = self.when.facts();
        self.limits.iter().for_each(|limit| found.add(limit.when.facts()));
        self.then.iter().filter_map(Effect::fact).for_each(|fact| found.insert(fact));
        found
    }

    /// Whether it says what the case comes to, or what to do now. Such a rule rests on others.
    #[must_use]
    pub fn is_advice(&self) -> bool {
        self.then.iter().any(|effect| matches!(effect, Effect::Answer | Effect::Step { .. }))
    }

    /// Whether it settles which country examines the case before the criteria are reached.
    #[must_use]
    pub fn is_gate(&self) -> bool {
        self.then.contains(&Effect::Gate)
    }
}

/// A rule is one constant: the same is what lies in the same place.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Eq for Rule {}

named! {
    /// The headings of the rulebook, and of a report.
    pub enum Topic {
        /// What the case comes to, in one line.
        Answer = "answer",
        /// What to do now, step by step.
        Steps = "steps",
        /// How a decision is appealed, and by when.
        Appeal = "appeal",
        /// In which procedure the case is.
        Track = "track",
        /// Which country examines the case.
        Responsibility = "responsibility",
        /// Protection in, or return to, a country outside the Dublin area.
        Elsewhere = "elsewhere",
        /// A case that was withdrawn or closed.
        Closed = "closed",
        /// Opening a case again.
        Again = "again",
        /// Whether the person may stay meanwhile.
        Stay = "stay",
        /// Time limits: of the person, and of the authorities.
        Dates = "dates",
        /// Where the person probably lives.
        Place = "place",
        /// What the person has a right to.
        Rights = "rights",
        /// How an interview is held.
        Interview = "interview",
        /// What the person must do.
        Duties = "duties",
        /// What to do now.
        Next = "next",
        /// Who helps, and what it costs.
        Help = "help",
        /// Rules for children.
        Children = "children",
        /// Rules for people who need support.
        Support = "support",
        /// What happens, who does it and in what order.
        Procedure = "procedure",
        /// How the Refugee Appeals Board works.
        Board = "board",
        /// After a yes.
        Permit = "permit",
        /// After a final no.
        Return = "return",
        /// Which law is used.
        Law = "law",
    }
}

/// Which rules go before a rule.
#[derive(Clone, Copy, Debug)]
pub enum Yields {
    /// None.
    Never,
    /// These.
    To(&'static [&'static Rule]),
    /// Every gate and criterion of an earlier tier of the order of precedence, of its own set of
    /// rules or of both.
    InOrder,
}

/// Something outside the rule's own text that may change its result.
#[derive(Debug)]
pub struct Limit {
    /// When it matters.
    pub when: Condition,
    /// What is then uncertain, and by which sources.
    pub doubt: &'static Doubt,
}

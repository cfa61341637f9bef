use interview::Report;
use law::{Cite, Doubt, Finding, Regime, Rule, Verdict};
use words::{Key, Text};

use crate::circumstance::Circumstance;
use crate::{Cited, Unclear};

/// One statement, which opens to its reasons and sources.
#[derive(Clone, Debug)]
pub struct Statement {
    pub(crate) rule: &'static Rule,
    /// What became of the rule.
    pub(crate) verdict: Verdict,
    /// The set of rules that it belongs to, where more than one may be the right one.
    only: Option<Regime>,
    by: Option<&'static Rule>,
    deciding: Vec<Circumstance>,
    limits: Vec<&'static Doubt>,
}

/// A few words beside a sentence that limit it.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// How it looks, by its stable name.
    pub shade: &'static str,
    /// The words.
    pub said: Text,
}

/// Why a statement stands as it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// The rule that goes first.
    pub first: Option<Text>,
    /// What the facts are: those that decided, or those that are not known.
    pub title: Key,
    /// The facts.
    pub facts: Vec<Text>,
    /// What is uncertain.
    pub doubts: Vec<Unclear>,
    /// Where it is written.
    pub sources: Vec<Cited>,
}

impl Statement {
    pub(crate) fn of(report: &Report, finding: &Finding) -> Self {
        Self {
            rule: finding.rule,
            verdict: finding.verdict,
            only: finding.rule.regime.filter(|_| report.outlooks.len() > 1),
            by: finding.by,
            deciding: Circumstance::all(report, finding.deciding),
            limits: finding.limits.iter().map(|limit| limit.doubt).collect(),
        }
    }

    pub(crate) fn all<'a>(report: &Report, found: impl IntoIterator<Item = &'a Finding>) -> Vec<Self> {
        found.into_iter().map(|finding| Self::of(report, finding)).collect()
    }

    /// The stable name of the rule.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.rule.id
    }

    /// What became of the rule, by its stable name.
    #[must_use]
    pub const fn verdict(&self) -> &'static str {
        self.verdict.id()
    }

    /// The rule in a sentence.
    #[must_use]
    pub const fn said(&self) -> Text {
        Text::of(Key::Rule(self.rule))
    }

    /// What is to be seen at once beside the sentence.
    #[must_use]
    pub fn labels(&self) -> Vec<Label> {
        let unsure =
            (self.verdict != Verdict::Applies).then(|| Label::new(self.verdict.id(), Key::Verdict(self.verdict)));
        unsure.into_iter().chain(outside(self.rule)).chain(self.only.map(of_regime)).collect()
    }

    /// Why it stands as it does, and where it is written.
    #[must_use]
    pub fn reasons(&self) -> Reasons {
        Reasons {
            first: self.by.map(goes_first),
            title: reasons_title(self.verdict),
            facts: self.facts(),
            doubts: self.limits.iter().chain(self.rule.doubts).map(|doubt| Unclear::of(doubt)).collect(),
            sources: self.sources(),
        }
    }

    fn sources(&self) -> Vec<Cited> {
        let cites: &'static [Cite] = self.rule.sources;
        Cited::all(cites)
    }

    /// The facts that decided for it.
    pub(crate) fn because(&self) -> Vec<Text> {
        if self.verdict >= Verdict::Depends { self.facts() } else { Vec::new() }
    }

    /// The facts that decided: of what holds those that are so, and where there are none, those that are not.
    fn facts(&self) -> Vec<Text> {
        let so = |one: &&Circumstance| self.verdict < Verdict::Depends || !one.is_no();
        let said: Vec<Text> = self.deciding.iter().filter(so).map(|one| one.said()).collect();
        if said.is_empty() { self.deciding.iter().map(|one| one.said()).collect() } else { said }
    }
}

impl Label {
    pub(crate) const fn new(shade: &'static str, key: Key) -> Self {
        Self { shade, said: Text::of(key) }
    }
}

/// That the rule comes from beside the main texts.
pub(crate) fn outside(rule: &Rule) -> Option<Label> {
    let founded = rule.sources.iter().any(|cite| cite.source.founding);
    (!founded).then(|| Label::new("outside", Key::Own("statement-outside")))
}

/// To which set of rules it belongs.
pub(crate) fn of_regime(regime: Regime) -> Label {
    Label::new("law", Key::Regime(regime))
}

/// That another rule goes first.
pub(crate) fn goes_first(rule: &'static Rule) -> Text {
    Text::with(Key::Own("displaced-by"), "rule", Text::of(Key::RuleName(rule)))
}

/// What the facts behind a verdict are.
pub(crate) const fn reasons_title(verdict: Verdict) -> Key {
    Key::Own(if matches!(verdict, Verdict::Open) { "reasons-open" } else { "reasons" })
}

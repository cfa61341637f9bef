//! What ends, and when.

use law::{Effect, Event, Fact, Facts, Finding, Party, Regime, Rule, Term, Verdict, Window};

use crate::{Outlook, Report};

/// A time limit that runs, or may run, in this case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The rule that sets it.
    pub rule: &'static Rule,
    /// What became of the rule.
    pub verdict: Verdict,
    /// The set of rules under which it was found.
    pub regime: Regime,
    /// From what it runs.
    pub since: Event,
    /// How long it is.
    pub term: Term,
    /// Whom it binds.
    pub binds: Party,
    /// Its days, where the day from which it runs is known.
    pub window: Option<Window>,
    /// Whether it is the one within which an appeal against being sent elsewhere must arrive.
    pub is_appeal: bool,
}

impl Outlook {
    /// Every time limit of the case, in the order of the days, then of the book.
    pub(crate) fn endings_of(findings: &[Finding], facts: &Facts, regime: Regime) -> Vec<Ending> {
        let mut endings = Vec::new();
        for finding in findings.iter().filter(|finding| finding.verdict.may_apply()) {
            endings.extend(finding.rule.then.iter().filter_map(|effect| ending(finding, effect, facts, regime)));
        }
        endings.sort_by_key(Ending::order);
        endings
    }
}

impl Ending {
    /// Those of which the day is known come first.
    fn order(&self) -> (bool, Option<law::Date>) {
        let day = self.window.map(|window| window.safe_last_day);
        (day.is_none(), day)
    }
}

fn ending(finding: &Finding, effect: &Effect, facts: &Facts, regime: Regime) -> Option<Ending> {
    let (since, term, binds) = effect.limit()?;
    let days = since.day().and_then(|day| facts.date(day)).zip(facts.date(Fact::Today));
    let window = days.map(|(since, today)| Window::new(since, term, today));
    let is_appeal = matches!(effect, Effect::AppealWindow { .. });
    Some(Ending { rule: finding.rule, verdict: finding.verdict, regime, since, term, binds, window, is_appeal })
}

impl Report {
    /// The time limits under every set of rules that may be the right one, each once.
    #[must_use]
    pub fn endings(&self) -> Vec<Ending> {
        let mut endings: Vec<Ending> = Vec::new();
        for ending in self.outlooks.iter().flat_map(|outlook| &outlook.endings) {
            let is_same =
                |other: &Ending| (other.rule, other.since, other.term) == (ending.rule, ending.since, ending.term);
            if !endings.iter().any(is_same) {
                endings.push(*ending);
            }
        }
        endings.sort_by_key(Ending::order);
        endings
    }
}

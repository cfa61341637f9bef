use law::{BOOK, By, Contact, Effect, Finding, LetterKind, Rule};

use crate::Report;

/// More than four steps are a list, and no longer what to do now.
const STEPS: usize = 4;

/// Something to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The rule that says so.
    pub rule: &'static Rule,
    /// By when.
    pub by: By,
    /// Who is asked, or where one goes.
    pub reach: Option<&'static Contact>,
    /// The letter that is sent with it.
    pub letter: Option<LetterKind>,
}

impl Report {
    /// What the case comes to: of the answers that are met, under any set of rules, the first in the
    /// order of the book. One of them holds for everyone.
    #[must_use]
    pub fn answer(&self) -> Option<&Finding> {
        let met = |rule: &&'static Rule| self.met(rule);
        BOOK.rules.iter().filter(|rule| rule.then.contains(&Effect::Answer)).find_map(met)
    }

    /// What to do now, what is due first before what is due later; four steps at most.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let met = BOOK.rules.iter().copied().filter(|rule| self.met(rule).is_some());
        let mut steps: Vec<Step> = met.filter_map(Step::of).collect();
        steps.sort_by_key(|step| step.by);
        steps.truncate(STEPS);
        steps
    }

    fn met(&self, rule: &Rule) -> Option<&Finding> {
        let found = self.outlooks.iter().flat_map(|outlook| &outlook.findings);
        found.into_iter().find(|finding| finding.rule == rule && finding.verdict.is_met())
    }
}

impl Step {
    fn of(rule: &'static Rule) -> Option<Self> {
        rule.then.iter().find_map(|effect| match *effect {
            Effect::Step { by, reach, letter } => Some(Self { rule, by, reach, letter }),
            _ => None,
        })
    }
}

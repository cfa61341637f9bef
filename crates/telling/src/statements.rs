//! The statements under one heading.

use interview::Report;
use law::{Finding, Topic, Verdict};
use words::{Key, Text};

use crate::many::{SEVERAL, UNSURE};
use crate::{Fold, Line, Stands, Statement};

/// The findings to be shown under one heading. Each rule stands there once, even where two sets of
/// rules may apply; one that belongs to a single set says so itself.
pub(crate) fn found(report: &Report, topic: Topic) -> Vec<&Finding> {
    let mut found: Vec<&Finding> = Vec::new();
    for finding in report.outlooks.iter().flat_map(|outlook| &outlook.findings) {
        let shown = finding.verdict.may_apply() && finding.rule.topic == topic;
        if shown && !found.iter().any(|other| other.rule == finding.rule) {
            found.push(finding);
        }
    }
    found
}

/// Statements under one heading: those that hold, and those of which that is not known.
pub(crate) struct Statements<'a> {
    report: &'a Report,
    pub(crate) settled: Vec<&'a Finding>,
    pub(crate) open: Vec<&'a Finding>,
}

impl<'a> Statements<'a> {
    pub(crate) fn of(report: &'a Report, found: Vec<&'a Finding>) -> Self {
        let (open, settled) = found.into_iter().partition(|finding| finding.verdict == Verdict::Open);
        Self { report, settled, open }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.settled.is_empty() && self.open.is_empty()
    }

    /// One below the other; those that are open fold away where they are more than `few`.
    pub(crate) fn lines(&self, few: usize) -> Vec<Line> {
        let mut lines = self.told(&self.settled);
        let open = self.told(&self.open);
        if self.open.len() > few {
            lines.push(Fold::of(Text::own("statements-open"), open));
        } else {
            lines.extend(open);
        }
        lines
    }

    /// How they stand under their heading, and the lines. Where none of them is known to hold, or where they
    /// are many, they fold away.
    pub(crate) fn placed(&self) -> (Stands, Vec<Line>) {
        let all_open = self.settled.is_empty();
        if !all_open && self.settled.len() <= SEVERAL {
            return (Stands::Openly, self.lines(UNSURE));
        }
        let counted = Key::Own(if all_open { "statements-possible" } else { "statements-count" });
        let count = Text::counted(counted, self.settled.len() + self.open.len());
        // Where all of them are open the heading says so already.
        (Stands::Folded(Some(count)), self.lines(if all_open { self.open.len() } else { UNSURE }))
    }

    fn told(&self, found: &[&Finding]) -> Vec<Line> {
        let mut lines = Vec::new();
        for finding in found {
            lines.push(Line::Statement(Statement::of(self.report, finding)));
        }
        lines
    }
}

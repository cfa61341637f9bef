//! Whole cases, as `question answer` lines, and what is looked for in their reports.

use interview::exchange::Case;
use interview::{Outlook, Report};
use law::{Country, Place, Verdict};

/// The report of a case, given as `question answer` lines.
pub(crate) fn report(today: &str, answers: &str) -> Report {
    let answers = answers.lines().filter_map(|line| line.trim().split_once(' '));
    let case = Case::new(today, answers.map(|(question, answer)| (question, answer.trim())));
    case.interview().unwrap_or_else(|refusals| panic!("{refusals:?}")).report()
}

/// The outlook under the one set of rules that can be the right one.
pub(crate) fn only(report: &Report) -> &Outlook {
    assert_eq!(report.outlooks.len(), 1);
    &report.outlooks[0]
}

/// The country with that code.
pub(crate) fn place(code: &str) -> Place {
    Place::Known(Country::parse(code).unwrap())
}

/// The country that leads, by which rule, and how surely.
pub(crate) fn leads(outlook: &Outlook) -> Option<(&'static str, Place, Verdict)> {
    outlook.leading().map(|leading| (leading.rule.id, leading.place, leading.verdict))
}

/// An adult of whom nothing points to another country.
pub(crate) const NOTHING_ELSEWHERE: &str = "stage waiting
    registered 2026-01-10
    household alone
    circumstances none
    europe none
    entry with-papers
    nationality SY";

//! The rules, one file per theme.

mod admissibility;
mod advice;
mod after;
mod another_country;
mod board;
mod cases;
mod catalogue;
mod child_criteria;
mod children;
mod decisions;
mod detention;
mod dublin_criteria;
mod dublin_procedure;
mod dublin_regulation;
mod earlier_applications;
mod evidence;
mod first_interview;
mod gates;
mod interview_rights;
mod limits;
mod newer_criteria;
mod newer_rights;
mod normal;
mod other_countries;
mod phase;
mod provisions;
mod reception;
mod reopening;
mod rights;
mod rulings;
mod shared;
mod steps;
mod support;
mod times;
mod unfounded;
mod upkeep;
mod withdrawal;

pub use cases::{CASES, MAPS};
pub use catalogue::{ADDED, CATALOGUE, Carried};
pub use provisions::PROVISIONS;
pub use rulings::{HOLDINGS, holdings_on, rulings};
pub use shared::{SHARED, Shared};

use crate::{Book, Rule};

/// The law on asylum in Denmark.
pub static BOOK: Book = Book { rules: &RULES, precedence: PRECEDENCE, steps: steps::STEPS };

/// The themes, in the order in which their rules are weighed and read.
const THEMES: &[&[&Rule]] = &[
    gates::RULES,
    child_criteria::RULES,
    earlier_applications::RULES,
    dublin_criteria::RULES,
    another_country::RULES,
    dublin_procedure::RULES,
    admissibility::RULES,
    first_interview::RULES,
    normal::RULES,
    unfounded::RULES,
    reopening::RULES,
    withdrawal::RULES,
    other_countries::RULES,
    reception::RULES,
    detention::RULES,
    upkeep::RULES,
    rights::RULES,
    interview_rights::RULES,
    children::RULES,
    support::RULES,
    evidence::RULES,
    decisions::RULES,
    board::RULES,
    after::RULES,
    newer_criteria::RULES,
    newer_rights::RULES,
    dublin_regulation::RULES,
    times::RULES,
    advice::appealing::RULES,
    advice::stopped::RULES,
    advice::again::RULES,
    advice::refused::RULES,
    advice::board::RULES,
    advice::permit::RULES,
    advice::detained::RULES,
    advice::child::RULES,
    advice::asked::RULES,
    advice::nationality::RULES,
    advice::examined::RULES,
    advice::waiting::RULES,
    advice::beginning::RULES,
    advice::writing::RULES,
    advice::unknown::RULES,
];

static RULES: [&Rule; count(THEMES)] = joined(THEMES);

const fn count(mut themes: &[&[&Rule]]) -> usize {
    let mut count = 0;
    while let [theme, rest @ ..] = themes {
        (themes, count) = (rest, count + theme.len());
    }
    count
}

/// The rules of all themes, one after the other.
const fn joined<const COUNT: usize>(mut themes: &[&[&'static Rule]]) -> [&'static Rule; COUNT] {
    let mut all = [&gates::FI6; COUNT];
    let mut free: &mut [&Rule] = &mut all;
    while let [theme, rest @ ..] = themes {
        let (filled, after) = free.split_at_mut(theme.len());
        filled.copy_from_slice(theme);
        (themes, free) = (rest, after);
    }
    all
}

/// The gates and criteria in the order in which they are tried, both sets of rules in one list:
/// what the Immigration Service has said itself, whom the rules leave out, protection elsewhere, an
/// earlier application elsewhere, people who depend on each other, children alone, then the criteria of
/// each set. Those of one tier stand beside each other: they belong to different sets, one of them is
/// unmet, or both are said.
static PRECEDENCE: &[&[&Rule]] = &[
    &[&gates::FI6],
    &[&gates::CITIZEN],
    &[&gates::OVERTURNED],
    &[&gates::TOLD, &gates::TOLD_HOME, &gates::TOLD_HOME_NEWER],
    &[&gates::AD1],
    &[&earlier_applications::DC10, &newer_criteria::AM_BACK, &earlier_applications::D19_PERMIT],
    &[&earlier_applications::SEVERAL],
    &[&dublin_regulation::D16, &newer_criteria::AM34],
    &[&child_criteria::CHILD_FAMILY],
    &[&child_criteria::CHILD_RELATIVE],
    &[&child_criteria::CHILD_HERE, &child_criteria::CHILD_FIRST],
    &[&dublin_criteria::DC3, &dublin_criteria::D10],
    &[&newer_criteria::AM26, &newer_criteria::AM27],
    &[&dublin_criteria::DC4, &dublin_criteria::D12_LAPSED],
    &[&newer_criteria::AM29],
    &[&newer_criteria::AM30],
    &[&dublin_regulation::D14],
    &[&dublin_criteria::DC5, &dublin_criteria::D13_LIVED],
    &[&dublin_regulation::D15],
    &[&newer_criteria::AM31],
    &[&newer_criteria::AM32],
    &[&newer_criteria::AM33],
    &[
        &dublin_criteria::DC6,
        &dublin_criteria::DC6_DENMARK,
        &dublin_criteria::TOLD_ELSEWHERE,
        &dublin_criteria::REGISTERED,
        &newer_criteria::AM16,
    ],
];

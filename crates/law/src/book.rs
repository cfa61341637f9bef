//! The rules, one file per theme.

mod admissibility;
mod children;
mod dublin_criteria;
mod dublin_procedure;
mod dublin_regulation;
mod newer_criteria;
mod situations;

use crate::{Case, Rule};

/// Every rule, in the order in which they are weighed and read.
pub static BOOK: &[&Rule] = &[
    &dublin_criteria::DC1,
    &dublin_criteria::DC2,
    &dublin_criteria::FI6,
    &admissibility::AD1,
    &dublin_criteria::DC10,
    &dublin_criteria::DC10_PENDING,
    &dublin_criteria::DC10_CLOSED,
    &dublin_criteria::DC3,
    &dublin_criteria::DC3_OTHER,
    &dublin_criteria::DC4,
    &dublin_criteria::DC5,
    &dublin_criteria::DC6,
    &dublin_criteria::DC6_DENMARK,
    &dublin_criteria::TOLD_ELSEWHERE,
    &dublin_criteria::DC7,
    &dublin_criteria::DC8,
    &dublin_criteria::DC9,
    &dublin_criteria::DC11,
    &dublin_criteria::DC12,
    &dublin_criteria::DC12_NEW,
    &dublin_criteria::DC13,
    &dublin_procedure::DP1,
    &dublin_procedure::DP1_REGISTER,
    &dublin_procedure::DP2,
    &dublin_procedure::DP3,
    &dublin_procedure::DP4,
    &dublin_procedure::DP5,
    &dublin_procedure::DP6,
    &dublin_procedure::DP6_NOT_YET,
    &dublin_procedure::DP7,
    &dublin_procedure::DP8,
    &dublin_procedure::DP8_NEW,
    &dublin_procedure::DP9,
    &dublin_procedure::DP9_ANNOUNCED,
    &dublin_procedure::DP10,
    &dublin_procedure::DP11,
    &dublin_procedure::DP12,
    &dublin_procedure::DP13,
    &dublin_procedure::DP14,
    &admissibility::AD2,
    &admissibility::AD3,
    &admissibility::AD4,
    &admissibility::AD5,
    &admissibility::AD6,
    &admissibility::AD7,
    &admissibility::AD8,
    &admissibility::AD9,
    &newer_criteria::AM_BACK,
    &newer_criteria::AM26,
    &newer_criteria::AM27,
    &newer_criteria::AM29,
    &newer_criteria::AM30,
    &newer_criteria::AM31,
    &newer_criteria::AM32,
    &newer_criteria::AM33,
    &newer_criteria::AM16,
    &newer_criteria::AM_TOLD,
    &newer_criteria::AM_TIMES,
    &newer_criteria::AM42,
    &newer_criteria::AM43,
    &newer_criteria::AM43_DAYS,
    &newer_criteria::AM46,
    &dublin_regulation::D14,
    &dublin_regulation::D15,
    &dublin_regulation::D_TIMES,
    &dublin_regulation::D29,
    &children::UM1,
    &children::UM8,
    &children::AC6,
];

/// The gates and criteria in the order in which they are tried, both sets of rules in one list:
/// what the Immigration Service has said itself, protection elsewhere, an earlier application
/// elsewhere, then the criteria of each set.
pub static PRECEDENCE: &[&Rule] = &[
    &dublin_criteria::FI6,
    &admissibility::AD1,
    &dublin_criteria::DC10,
    &newer_criteria::AM_BACK,
    &dublin_criteria::DC3,
    &newer_criteria::AM26,
    &newer_criteria::AM27,
    &dublin_criteria::DC4,
    &newer_criteria::AM29,
    &newer_criteria::AM30,
    &dublin_criteria::DC5,
    &dublin_regulation::D14,
    &dublin_regulation::D15,
    &newer_criteria::AM31,
    &newer_criteria::AM32,
    &newer_criteria::AM33,
    &dublin_criteria::DC6,
    &dublin_criteria::DC6_DENMARK,
    &dublin_criteria::TOLD_ELSEWHERE,
    &newer_criteria::AM16,
    &newer_criteria::AM_TOLD,
];

/// The worked cases of every rule. Nothing that a visitor downloads reads them.
pub static CASES: &[&[Case]] = &[
    dublin_criteria::CASES,
    dublin_procedure::CASES,
    admissibility::CASES,
    dublin_regulation::CASES,
    newer_criteria::CASES,
    children::CASES,
];

//! Worked cases, one file per theme: what the law says, in small situations.

mod admissibility;
mod advice;
mod after;
mod another_country;
mod board;
mod children;
mod children_alone;
mod decisions;
mod detention;
mod dublin_procedure;
mod earlier_applications;
mod evidence;
mod family;
mod first_interview;
mod gates;
mod interview_rights;
mod newer_criteria;
mod newer_rights;
mod normal;
mod other_countries;
mod papers_and_entry;
mod reception;
mod reopening;
mod rights;
mod situations;
mod steps;
mod support;
mod times;
mod unfounded;
mod upkeep;
mod withdrawal;
mod without_application;

use crate::{Case, Mapped};

/// The worked cases of every rule. Nothing that a visitor downloads reads them.
pub static CASES: &[&[Case]] = &[
    gates::CASES,
    earlier_applications::CASES,
    children_alone::CASES,
    family::CASES,
    papers_and_entry::CASES,
    another_country::CASES,
    dublin_procedure::CASES,
    without_application::CASES,
    admissibility::CASES,
    first_interview::CASES,
    normal::CASES,
    unfounded::CASES,
    reopening::CASES,
    withdrawal::CASES,
    other_countries::CASES,
    reception::CASES,
    detention::CASES,
    upkeep::CASES,
    rights::CASES,
    interview_rights::CASES,
    children::CASES,
    support::CASES,
    evidence::CASES,
    decisions::CASES,
    board::CASES,
    after::CASES,
    newer_criteria::CASES,
    newer_rights::CASES,
    times::CASES,
    advice::APPEALING,
    advice::STOPPED,
    advice::AGAIN,
    advice::REFUSED,
    advice::BOARD,
    advice::PERMIT,
    advice::DETAINED,
    advice::CHILD,
    advice::ASKED,
    advice::NATIONALITY,
    advice::EXAMINED,
    advice::WAITING,
    advice::BEGINNING,
    advice::UNKNOWN,
    advice::WRITING,
];

/// The worked maps.
pub static MAPS: &[Mapped] = steps::MAPS;

//! Worked cases: what a case comes to, and what to do now.

mod appealing;
mod asked;
mod beginning;
mod child;
mod detained;
mod nationality;
mod unknown;
mod waiting;

pub(super) use appealing::CASES as APPEALING;
pub(super) use asked::CASES as ASKED;
pub(super) use beginning::CASES as BEGINNING;
pub(super) use child::CASES as CHILD;
pub(super) use detained::CASES as DETAINED;
pub(super) use nationality::CASES as NATIONALITY;
pub(super) use unknown::CASES as UNKNOWN;
pub(super) use waiting::CASES as WAITING;

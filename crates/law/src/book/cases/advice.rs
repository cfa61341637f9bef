//! Worked cases: what a case comes to, and what to do now.

mod again;
mod appealing;
mod asked;
mod beginning;
mod board;
mod child;
mod detained;
mod examined;
mod nationality;
mod permit;
mod refused;
mod stopped;
mod unknown;
mod waiting;
mod writing;

pub(super) use again::CASES as AGAIN;
pub(super) use appealing::CASES as APPEALING;
pub(super) use asked::CASES as ASKED;
pub(super) use beginning::CASES as BEGINNING;
pub(super) use board::CASES as BOARD;
pub(super) use child::CASES as CHILD;
pub(super) use detained::CASES as DETAINED;
pub(super) use examined::CASES as EXAMINED;
pub(super) use nationality::CASES as NATIONALITY;
pub(super) use permit::CASES as PERMIT;
pub(super) use refused::CASES as REFUSED;
pub(super) use stopped::CASES as STOPPED;
pub(super) use unknown::CASES as UNKNOWN;
pub(super) use waiting::CASES as WAITING;
pub(super) use writing::CASES as WRITING;

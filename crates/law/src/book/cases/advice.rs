//! Worked cases: what a case comes to, and what to do now.

mod appealing;

pub(super) use appealing::CASES as APPEALING;

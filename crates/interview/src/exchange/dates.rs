//! The time limits of a case as JSON.

use law::{Later, Window};
use serde::Serialize;

use crate::Ending;

/// One time limit, and where it is known the days from which and to which it runs.
#[derive(Debug, Serialize)]
pub(super) struct DateOutput {
    rule: &'static str,
    since: &'static str,
    term: String,
    binds: &'static str,
    start: Option<String>,
    last_day: Option<String>,
    possible_later: Option<LaterOutput>,
    state: Option<&'static str>,
}

#[derive(Debug, Serialize)]
pub(super) struct LaterOutput {
    day: Option<String>,
    because: &'static str,
}

impl From<&Ending> for DateOutput {
    fn from(ending: &Ending) -> Self {
        let window = ending.window;
        let day = |of: fn(Window) -> law::Date| window.map(|window| of(window).to_string());
        Self {
            rule: ending.rule.id,
            since: ending.since.id(),
            term: ending.term.iso(),
            binds: ending.binds.id(),
            start: day(|window| window.since),
            last_day: day(|window| window.safe_last_day),
            possible_later: window.and_then(|window| window.later).map(LaterOutput::from),
            state: window.map(|window| window.state.id()),
        }
    }
}

impl From<Later> for LaterOutput {
    fn from(later: Later) -> Self {
        Self { day: later.day.map(|day| day.to_string()), because: later.because.id() }
    }
}

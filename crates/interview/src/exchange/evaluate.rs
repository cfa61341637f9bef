//! From a case that was read to its report.

use std::fmt::Display;

use serde::Serialize;

use super::{Case, ReportOutput};

/// Why there is no report: a code for programs, and a sentence for people on each thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoReport {
    /// [`UNREADABLE`] or [`REFUSED`].
    pub code: &'static str,
    /// Each names a field, what is wrong with it and how to go on.
    pub sentences: Vec<String>,
}

/// The input is no JSON, or no object.
pub const UNREADABLE: &str = "unreadable";
/// The case cannot be.
pub const REFUSED: &str = "refused";

/// The report of a case, which whoever calls has read, or could not read.
///
/// # Errors
/// All that is wrong with the case, at once.
pub fn evaluate(case: Result<Case, impl Display>) -> Result<ReportOutput, NoReport> {
    let case = case.map_err(|error| NoReport {
        code: UNREADABLE,
        sentences: vec![format!("input: not the JSON of a case: {error}; see docs/evaluate.md for its shape")],
    })?;
    let interview = case.interview().map_err(|refusals| NoReport {
        code: REFUSED,
        sentences: refusals.iter().map(ToString::to_string).collect(),
    })?;
    Ok(ReportOutput::from(&interview.report()))
}

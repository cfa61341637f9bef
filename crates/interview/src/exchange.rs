//! The JSON in which a case comes in and a report goes out. Described in `docs/evaluate.md`; the
//! ids in it are stable, and [`FORMAT`] changes when the shape does.

mod case;
mod output;

pub use case::{Case, Refusal, Refused};
pub use output::{CERTAINTIES, CatalogueOutput, ReportOutput, VERDICTS};

/// The version of both formats.
pub const FORMAT: u32 = 1;

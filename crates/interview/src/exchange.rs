//! The JSON in which a case comes in and a report goes out. Described in `docs/evaluate.md`; the
//! ids in it are stable, and [`FORMAT`] changes when the shape does.

mod case;
mod dates;
mod evaluate;
mod given;
mod output;
mod refusal;

pub use case::Case;
pub use evaluate::{NoReport, REFUSED, UNREADABLE, evaluate};
pub use given::Shape;
pub use output::{CERTAINTIES, QuestionsOutput, ReportOutput, VERDICTS};
pub use refusal::{Refusal, Refused};

/// The version of both formats.
pub const FORMAT: u32 = 1;

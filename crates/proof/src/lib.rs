//! Every path through the interview, for tests that hold for each of them.
//!
//! Runs natively, on all processors: nothing of it goes into the browser. What two cases that can
//! only go on alike have in common, [`law::residual`] says; it stays in the law, because it reads what
//! weighing remembers and nobody else may see.

mod answers;
mod walk;

pub use answers::Answers;
pub use walk::{Walked, walk};

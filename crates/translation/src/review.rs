//! The page on which a speaker reads a translation, and what comes back from it.

mod deciding;
mod marks;
mod numbers;
mod page;

pub use marks::{Marks, Outcome};
pub use page::page;

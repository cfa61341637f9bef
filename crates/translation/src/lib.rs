//! The texts of the guide as texts: whether a translation is whole, from which English it was made, who has
//! read it since, and the page on which a speaker reads it.
//!
//! This crate reads the folder `locales` and nothing else of the guide. English is the original; the texts of
//! every other folder are translations of it.

mod checks;
mod danish;
mod edit;
mod locale;
mod pseudo;
mod read;
mod review;
mod standing;

pub use checks::{Fault, faults, mend, warnings};
pub use danish::Danish;
pub use locale::{Locale, Locales, Text, TextFile, Variant};
pub use pseudo::pseudo;
pub use review::{Marks, Outcome, page};
pub use standing::{Book, Standing, State, standing};

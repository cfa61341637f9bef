//! How the guide says things: the languages, the direction they are written in, and the look-up
//! of a text in Fluent.
//!
//! There is no sentence in this crate, and no web: a language's texts arrive as one string, from
//! wherever the caller got it. A text that is missing or broken is an error value, never a panic
//! and never an empty string: what to show instead is for the screen to decide.

mod fill;
mod language;
mod text;

pub use language::{Direction, LANGUAGES, Language};
pub use text::{Argument, Missing, Unreadable, Words};

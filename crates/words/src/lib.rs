//! How the guide says things: the languages, the direction they are written in, the look-up of a
//! text in Fluent, and a [`Speaker`] that says a [`Text`] in a language without a browser.
//!
//! There is no sentence in this crate, and no web: a language's texts arrive as one string, from
//! wherever the caller got it. A text that is missing or broken is an error value, never a panic
//! and never an empty string: what to show instead is for the screen to decide.

mod date;
mod fill;
mod key;
mod language;
mod letter;
mod marks;
mod said;
mod speaker;
mod text;
mod wanted;

pub use date::DatePart;
pub use key::{Key, every_key};
pub use language::{Direction, LANGUAGES, Language, Script};
pub use letter::LetterLine;
pub use marks::{Piece, isolated, pieces, unmarked};
pub use said::{Gap, Text};
pub use speaker::{Intl, Speaker};
pub use text::{Argument, Missing, Unreadable, Words};
pub use wanted::{Wanted, by_codes};

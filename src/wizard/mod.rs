//! The way up to the first question, and the frame of all questions: the first bundle of the program.

mod introduction;
mod language;
mod question;
mod summary;
mod waiting;

pub(crate) use introduction::introduction_page;
pub(crate) use language::language_page;
pub(crate) use question::{kept, question_page};
pub(crate) use waiting::waiting_page;

//! The way to the result: language, introduction, one question a screen, check.

mod card;
mod check;
mod countries;
mod date;
mod introduction;
mod language;
mod question;
mod summary;
mod waiting;

pub(crate) use check::check_page;
pub(crate) use introduction::introduction_page;
pub(crate) use language::language_page;
pub(crate) use question::{fields, question_page};
pub(crate) use waiting::waiting_page;

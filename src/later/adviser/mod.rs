//! The adviser's view: the whole report, rule by rule, for people who check it and explain it.

mod answers;
mod case;
mod conditions;
mod finding;
mod fold;
mod groups;
mod page;
mod questions;
mod sources;
mod voices;

pub(crate) use page::adviser_page;

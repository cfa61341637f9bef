//! The adviser's view: the whole report, rule by rule, for people who check it and explain it.

mod conditions;
mod desk;
mod finding;
mod groups;
mod page;
mod questions;
mod rulings;
mod sources;
mod tongues;

pub(crate) use page::adviser_page;

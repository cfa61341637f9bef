//! The adviser's view: the whole report, rule by rule, for people who check it and explain it.

mod brief;
mod conditions;
mod desk;
mod finding;
mod given;
mod groups;
mod page;
mod printed;
mod rulings;
mod search;
mod sources;
mod tongues;

pub(crate) use page::adviser_page;
#[cfg(test)]
pub(crate) use page::adviser_rules;

//! The result: a telling, drawn. What is said and in which order was decided before.

mod ask;
mod card;
mod deadline;
mod help;
mod helpers;
mod lines;
mod map;
mod means;
mod page;
mod part;
mod statement;
mod steps;
mod stops;
mod what_if;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use helpers::helpers;
pub(crate) use page::result_page;

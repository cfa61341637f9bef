//! What comes after the first question: the later bundle of the program. Whatever lies in this room
//! is cut out of the program that is fetched first (`crates/xtask/src/site/program.rs`, `LATER`), so nothing of
//! it may be called before [`Bundle::Later`](crate::app::Bundle) has arrived.
//!
//! The ways in are never inlined: what has lost its name cannot be cut out. And what is made or let
//! go before may have no type of this room: with its functions it would be cut out too.

mod adviser;
mod beside;
mod calendar;
mod check;
mod cite;
mod copied;
mod days;
mod due;
mod in_place;
mod inputs;
mod label;
mod letter;
mod link;
mod listen;
mod now;
mod opened;
mod original;
mod paper;
mod result;
mod ways_out;

pub(crate) use adviser::adviser_page;
#[cfg(test)]
pub(crate) use adviser::adviser_rules;
pub(crate) use check::check_page;
pub(crate) use days::days_page;
pub(crate) use due::due;
pub(crate) use inputs::inputs;
pub(crate) use letter::letter_page;
pub(crate) use link::link_page;
pub(crate) use listen::listen_to_question;
pub(crate) use now::now;
pub(crate) use opened::opened_page;
pub(crate) use paper::paper_page;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use result::helpers;
pub(crate) use result::result_page;

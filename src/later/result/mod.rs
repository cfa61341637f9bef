//! The result: a report, read out. What it says was weighed before; here it is only put in order.

mod brief;
mod deadline;
mod helpers;
mod map;
mod open;
mod page;
mod reasons;
mod responsibility;
mod say;
mod section;
mod statement;
mod track;
mod what_if;

pub(crate) use deadline::Deadline;
pub(crate) use open::{Settles, settles};
pub(crate) use page::{found, result_page};
pub(crate) use reasons::{fact, standing, title};
pub(crate) use responsibility::certainty;
pub(crate) use statement::{label, name};
pub(crate) use track::in_short as tracks_in_short;

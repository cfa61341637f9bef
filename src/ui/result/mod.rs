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

pub(in crate::ui) use deadline::Deadline;
pub(in crate::ui) use open::settles;
pub(in crate::ui) use page::found;
pub(crate) use page::result_page;
pub(in crate::ui) use track::in_short as tracks_in_short;

//! The result: a report, read out. What it says was weighed before; here it is only put in order.

mod deadline;
mod helpers;
mod map;
mod open;
mod page;
mod reasons;
mod responsibility;
mod section;
mod statement;
mod track;

pub(crate) use page::result_page;

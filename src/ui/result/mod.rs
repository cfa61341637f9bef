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

pub(crate) use page::result_page;

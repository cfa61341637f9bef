//! What leaves the result, and what comes into the guide by a link.

mod answers;
mod calendar;
mod code;
mod content;
mod copied;
mod link;
mod opened;
mod paper;
mod section;
mod sheet;

pub(crate) use calendar::calendar;
pub(crate) use copied::copied;
pub(crate) use link::link_page;
pub(crate) use opened::opened_page;
pub(crate) use paper::paper_page;
pub(crate) use section::take;

//! What only screens after the first question ask of a browser: as `src/later`, it is cut out of the
//! program that is fetched first.

mod countries;
mod ways_out;

pub(super) use countries::Lists;
pub(super) use ways_out::WaysOut;

//! What only screens after the first question ask of a browser: as `src/later`, it is cut out of the
//! program that is fetched first. Nothing here may be made or let go before the rest has arrived.

mod sort;
mod voices;
mod ways_out;

pub(super) use sort::sort;
pub(super) use voices::DeviceVoices;
pub(super) use ways_out::WaysOut;

//! Everything the browser is: the element, the network, the history, `Intl`.

mod element;
mod history;
mod intl;
mod network;
mod page;

pub use element::{Mounted, mount};

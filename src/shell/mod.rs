//! Everything the browser is: the element, the network, the history, the address, what is handed on,
//! `Intl`.

mod address;
mod element;
mod history;
mod intl;
mod later;
mod network;
mod options;
mod page;

pub use element::{Mounted, TakenOut, mount};

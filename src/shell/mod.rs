//! Everything the browser is: the element, the network, the history, the address, what is handed on,
//! `Intl`.

mod address;
mod element;
mod handing;
mod history;
mod intl;
mod network;
mod page;

pub use element::{Mounted, mount};

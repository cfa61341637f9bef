//! What several screens share.

mod answered;
mod beside;
mod button;
mod copied;
mod el;
mod page;
mod view;

pub(crate) use answered::answered;
pub(crate) use beside::beside;
pub(crate) use button::{button, link};
pub(crate) use copied::copied;
pub(crate) use el::{El, el, icon, text};
pub(crate) use page::page;

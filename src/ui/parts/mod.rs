//! What several screens share.

mod answered;
mod beside;
mod button;
mod page;
mod tag;
mod view;

pub(crate) use answered::answered;
pub(crate) use beside::beside;
pub(crate) use button::{button, link};
pub(crate) use page::page;
pub(crate) use tag::{Tag, icon, tag, text};

//! What several screens share.

mod answered;
mod beside;
mod button;
mod choice;
mod copied;
mod el;
mod fault;
mod fields;
mod page;
mod phrase;

pub(crate) use answered::answered;
pub(crate) use beside::beside;
pub(crate) use button::{button, link};
pub(crate) use choice::{Card, choices};
pub(crate) use copied::copied;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use el::Folds;
pub(crate) use el::{El, el, icon, text};
pub(crate) use fault::fault;
pub(crate) use fields::{Inputs, fields};
pub(crate) use page::page;
pub(crate) use phrase::{heading, phrase};

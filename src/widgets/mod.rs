//! What several screens share.

mod beside;
mod button;
mod choice;
mod choice_icons;
mod cite;
mod copied;
mod el;
mod fault;
mod fields;
mod label;
mod page;
mod said;

pub(crate) use beside::beside;
pub(crate) use button::{button, link};
pub(crate) use choice::{ChoiceCard, choices};
pub(crate) use cite::{cite, source};
pub(crate) use copied::copied;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use el::Folds;
pub(crate) use el::{El, el, icon, text};
pub(crate) use fault::fault;
pub(crate) use fields::{Inputs, fields};
pub(crate) use label::labelled;
pub(crate) use page::page;
pub(crate) use said::{heading, list, phrase, said};

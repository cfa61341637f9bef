//! What several screens share.

mod button;
mod choice;
mod choice_icons;
mod el;
mod fault;
mod fields;
mod icon;
mod notice;
mod page;
mod said;

pub(crate) use button::{button, enter, link};
pub(crate) use choice::{ChoiceCard, choices};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use el::Folds;
pub(crate) use el::{El, el, text};
pub(crate) use fault::fault;
pub(crate) use fields::{Inputs, fields};
#[cfg(test)]
pub(crate) use icon::drawn;
pub(crate) use icon::icon;
pub(crate) use notice::notice;
pub(crate) use page::{page, page_with, unread};
pub(crate) use said::{heading, list, phrase, said};

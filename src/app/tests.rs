//! Ways through the guide, without a browser and without drawing a screen.

mod aloud;
mod begun;
mod days;
mod host;
mod languages;
mod links;
mod out;
mod steady;
mod supposing;
mod unread;
mod visit;
mod ways;

pub(crate) use visit::{Answers, DENMARK, TRANSFER, Visit, language, question};

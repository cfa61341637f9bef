//! The application without its screens: what a guide knows, the ways from screen to screen, and what
//! it asks of a browser. Nothing here is drawn.

mod address;
mod browser;
#[cfg(test)]
mod fake;
mod form;
mod guide;
mod screen;
mod speaker;
mod supposing;
#[cfg(test)]
mod tests;
mod trail;

pub(crate) use address::{adviser_in, host_page_of, link_in, page_of};
use address::{dated, made};
pub(crate) use browser::{
    Begun, Browser, Bundle, Done, Files, Focus, Host, Layout, Locale, Pages, Run, Title, Unavailable, Voiced, Voices,
    Way, Ways,
};
#[cfg(test)]
pub(crate) use fake::{FakeBrowser, PSEUDO, text};
pub(crate) use form::{Draft, Fault, Field, Form, enter};
pub(crate) use guide::{Away, Guide};
pub(crate) use screen::Screen;
pub(crate) use supposing::Supposing;
#[cfg(test)]
pub(crate) use tests::{Answers, DENMARK, TRANSFER, Visit, language, question};

use trail::Trail;

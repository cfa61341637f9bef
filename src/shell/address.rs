//! The address of the page: what is asked of a guide in it, and the link that carries the answers on.

use wasm_bindgen::JsValue;

use crate::app::{adviser_in, host_page_of, link_in, page_of};

/// What the address asks of a guide.
pub(super) enum Asked {
    /// To look at the answers of this link.
    Answers(String),
    /// To show the adviser's view.
    Adviser,
}

/// Takes what is asked of a guide out of the address. From then on it is neither in the address nor in the
/// history. Every other fragment belongs to the page.
pub(super) fn take() -> Option<Asked> {
    let window = web_sys::window()?;
    let address = window.location().href().ok()?;
    let (page, asked) = match adviser_in(&address) {
        Some(page) => (page, Asked::Adviser),
        None => link_in(&address).map(|(page, link)| (page, Asked::Answers(link)))?,
    };
    let history = window.history().ok()?;
    let state = history.state().unwrap_or(JsValue::NULL);
    if history.replace_state_with_url(&state, "", Some(page)).is_err() {
        // Some frames forbid the history, and not the fragment.
        let _ = window.location().set_hash("");
    }
    Some(asked)
}

/// The address of the page with that fragment.
pub(super) fn with(fragment: &str) -> String {
    let Some(window) = web_sys::window() else { return String::new() };
    let address = window.location().href().unwrap_or_default();
    let own = window.document().and_then(|document| document.query_selector("asylum-guide[own-page]").ok().flatten());
    let page = if own.is_some() { page_of(&address).to_owned() } else { host_page_of(&address) };
    [&*page, "#", fragment].concat()
}

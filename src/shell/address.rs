//! The address of the page: what is asked of a guide in it, and the link that carries the answers on.

use wasm_bindgen::JsValue;

use crate::app::{adviser_in, link_in, page_of};

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
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    [page_of(&address), "#", fragment].concat()
}

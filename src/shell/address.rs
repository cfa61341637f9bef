//! The address of the page: answers that came in it, and the link that carries them on.

use wasm_bindgen::JsValue;

use crate::app::{link_in, page_of};

/// Takes the answers out of the address, where it carries any. From then on they are neither in
/// the address nor in the history. Every other fragment belongs to the page.
pub(super) fn take() -> Option<String> {
    let window = web_sys::window()?;
    let address = window.location().href().ok()?;
    let (page, link) = link_in(&address)?;
    let history = window.history().ok()?;
    let state = history.state().unwrap_or(JsValue::NULL);
    if history.replace_state_with_url(&state, "", Some(page)).is_err() {
        // Some frames forbid the history, and not the fragment.
        let _ = window.location().set_hash("");
    }
    Some(link)
}

/// The address of the page with that fragment.
pub(super) fn with(fragment: &str) -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    [page_of(&address), "#", fragment].concat()
}

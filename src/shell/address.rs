//! The address of the page: answers that came in its fragment, and the link that carries them on.

use interview::is_link;
use wasm_bindgen::JsValue;

/// Takes the answers out of the address, where it carries any. From then on they are neither in
/// the address nor in the history. Every other fragment belongs to the page.
pub(super) fn take() -> Option<String> {
    let window = web_sys::window()?;
    let address = window.location().href().ok()?;
    let (page, fragment) = address.split_once('#')?;
    // Some programs that pass links on write the marks in them as numbers.
    let plain = js_sys::decode_uri_component(fragment).map(String::from);
    let link = plain.unwrap_or_else(|_| fragment.to_owned());
    if !is_link(&link) {
        return None;
    }
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
    let page = address.split('#').next().unwrap_or_default();
    [page, "#", fragment].concat()
}

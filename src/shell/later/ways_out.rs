//! What leaves the page by way of the browser: a file, the clipboard, another program, paper.
//!
//! Each is looked up by its name, because not every browser and not every frame has it.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use crate::app::{Done, Way, Ways};
use crate::shell::address;
use crate::shell::page::warn;

const COPY: [&str; 3] = ["navigator", "clipboard", "writeText"];
const SHARE: [&str; 2] = ["navigator", "share"];
const PRINT: [&str; 1] = ["print"];
const BLOB: [&str; 1] = ["Blob"];
const TO_ADDRESS: [&str; 2] = ["URL", "createObjectURL"];

/// How long a saved file can still be read by the browser.
const A_MINUTE: i32 = 60_000;

/// The ways out that this browser and this frame have.
pub(crate) struct WaysOut;

impl Ways for WaysOut {
    fn can(&self, way: Way) -> bool {
        match way {
            Way::Save => find(&BLOB).is_some() && find(&TO_ADDRESS).is_some(),
            Way::Share => find(&SHARE).is_some(),
            Way::Print => find(&PRINT).is_some(),
        }
    }

    fn save(&self, file: &str, kind: &str, text: &str) {
        if save(file, kind, text).is_none() {
            warn("a file could not be saved");
        }
    }

    fn copy(&self, text: &str, then: Done) {
        hand(&COPY, &text.into(), then);
    }

    fn share(&self, title: &str, text: &str, then: Done) {
        hand(&SHARE, &object(&[("title", title), ("text", text)]), then);
    }

    fn print(&self) {
        if let Some((window, print)) = find(&PRINT) {
            // A frame may forbid it; the sheet can still be read and copied.
            let _ = print.call0(&window);
        }
    }

    fn address_with(&self, fragment: &str) -> String {
        address::with(fragment)
    }
}

/// Saves a file that is made here: nothing is fetched for it.
fn save(file: &str, kind: &str, text: &str) -> Option<()> {
    let (_, blob) = find(&BLOB)?;
    let parts = Array::of2(&Array::of1(&text.into()), &object(&[("type", kind)]));
    let blob = Reflect::construct(&blob, &parts).ok()?;
    let (addresses, to_address) = find(&TO_ADDRESS)?;
    let address = to_address.call1(&addresses, &blob).ok()?;
    let window = web_sys::window()?;
    let link: HtmlElement = window.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &address.as_string()?).ok()?;
    link.set_attribute("download", file).ok()?;
    link.click();
    let (_, revoke) = find(&["URL", "revokeObjectURL"])?;
    let forget: Function = revoke.bind1(&addresses, &address).unchecked_into();
    window.set_timeout_with_callback_and_timeout_and_arguments_0(&forget, A_MINUTE).ok().map(drop)
}

/// Calls what answers with a promise, and says whether it was kept.
fn hand(path: &[&str], what: &JsValue, then: Done) {
    let promise = find(path).and_then(|(on, call)| call.call1(&on, what).ok()?.dyn_into::<Promise>().ok());
    let Some(promise) = promise else { return then(false) };
    wasm_bindgen_futures::spawn_local(async move {
        let kept = match JsFuture::from(promise).await {
            Ok(_) => true,
            // The person thought better of it: nothing has gone wrong.
            Err(why) => member(&why, "name").is_some_and(|name| name == "AbortError"),
        };
        then(kept);
    });
}

/// A function of the window, by the names that lead to it, and what it is called on.
fn find(path: &[&str]) -> Option<(JsValue, Function)> {
    let (last, way) = path.split_last()?;
    let mut on: JsValue = web_sys::window()?.into();
    for name in way {
        on = member(&on, name)?;
    }
    let function = member(&on, last)?.dyn_into().ok()?;
    Some((on, function))
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|member| !member.is_undefined())
}

fn object(fields: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, text) in fields {
        // Setting a field of a new object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), &(*text).into());
    }
    object
}

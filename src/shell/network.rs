//! The one thing that is ever fetched: the words of a language.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use words::{Language, Words};

use crate::ui::{Part, Unavailable};

/// Where the files of the languages lie.
#[derive(Clone)]
pub(super) struct Locales {
    /// The address of the folder, with the slash.
    pub(super) folder: String,
    /// What follows the name of the file: the version.
    pub(super) suffix: String,
}

impl Locales {
    /// Fetches and reads these words of the language.
    pub(super) async fn fetch(&self, language: &'static Language, part: Part) -> Result<Words, Unavailable> {
        let name = match part {
            Part::First => "",
            Part::Later => "-later",
        };
        let address = [&self.folder, language.code, name, ".ftl", &self.suffix].concat();
        let text = text_at(&address).await.map_err(|_| Unavailable::NotArrived)?.ok_or(Unavailable::NotArrived)?;
        let words = Words::parse(language, &text).map_err(Unavailable::Unreadable)?;
        // The sign-in page of an open network is caught above; this catches another file's words.
        match words.say(part.proof()) {
            Ok(code) if code == language.code => Ok(words),
            Ok(_) | Err(_) => Err(Unavailable::Other),
        }
    }
}

async fn text_at(address: &str) -> Result<Option<String>, JsValue> {
    let Some(window) = web_sys::window() else { return Ok(None) };
    let response: web_sys::Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.dyn_ref::<JsString>().map(String::from))
}

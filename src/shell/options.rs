//! What the loader says of a guide when it puts it into the page.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The second argument of `mount`, an object with a field of each name.
pub(super) struct Options {
    /// The address of the folder in which the files of the guide lie, with the slash.
    pub(super) folder: String,
    /// What follows the name of a file there: the version.
    pub(super) suffix: String,
    /// The versions of the words: the code of a language and its version by turns.
    pub(super) words: String,
    /// The code of the language that the address or the page asks for; any other text where none does.
    pub(super) lang: String,
    /// The codes of the languages of the device, those first that its owner likes best.
    pub(super) device: String,
    /// Asks for an address as the page has asked for it ahead, and promises the answer.
    pub(super) ask: Function,
    /// Adds the rest of the program, and promises to.
    pub(super) rest: Function,
}

impl Options {
    /// `None` where a field is missing or of another kind.
    pub(super) fn read(object: &JsValue) -> Option<Self> {
        let field = |name: &str| Reflect::get(object, &name.into()).ok();
        let text = |name| field(name)?.as_string();
        let function = |name| field(name)?.dyn_into().ok();
        let [folder, suffix, words, lang, device] = ["folder", "suffix", "words", "lang", "device"].map(text);
        Some(Self {
            folder: folder?,
            suffix: suffix?,
            words: words?,
            lang: lang?,
            device: device?,
            ask: function("ask")?,
            rest: function("rest")?,
        })
    }
}

//! What the loader says of a guide when it puts it into the page.

use interview::questions::FIRST;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::app::Screen;

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
    /// The codes of the languages of the page around and of the device, where nothing in the page asks the person to
    /// choose.
    pub(super) others: String,
    /// The codes of the languages of the device, those first that its owner likes best.
    pub(super) device: String,
    /// Asks for an address as the page has asked for it ahead, and promises the answer.
    pub(super) ask: Function,
    /// With which screen it begins.
    pub(super) start: String,
    /// Adds the rest of the program, and promises to.
    pub(super) rest: Function,
    /// Told, by a code, of what goes wrong.
    pub(super) trouble: Function,
}

impl Options {
    /// `None` where a field is missing or of another kind.
    pub(super) fn read(object: &JsValue) -> Option<Self> {
        let field = |name: &str| Reflect::get(object, &name.into()).ok();
        let text = |name| field(name)?.as_string();
        let function = |name| field(name)?.dyn_into().ok();
        Some(Self {
            folder: text("folder")?,
            suffix: text("suffix")?,
            words: text("words")?,
            lang: text("lang")?,
            others: text("others")?,
            device: text("device")?,
            ask: function("ask")?,
            start: text("start")?,
            rest: function("rest")?,
            trouble: function("trouble")?,
        })
    }
}

/// The screen with which a guide begins, by its name; any other text means the introduction.
pub(super) fn start(name: &str) -> Screen {
    match name {
        "question" => Screen::Question(FIRST),
        "days" => Screen::Days,
        _ => Screen::Introduction,
    }
}

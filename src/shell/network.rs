//! What is fetched after the program: the words of a language, and what the later screens need.

use js_sys::{Function, JsString, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, ShadowRoot};
use words::Language;

use super::page::ROOT;
use crate::app::{self, Bundle, Unavailable};

/// What stands at an address, if anything does.
type Text = Result<Option<String>, JsValue>;

/// Where the files of the guide lie.
#[derive(Clone)]
pub(super) struct Files {
    /// Of the element that the guide stands in.
    pub(super) shadow: ShadowRoot,
    /// The address of their folder, with the slash.
    pub(super) folder: String,
    /// What follows the name of a file: the version.
    pub(super) suffix: String,
    /// The versions of the words: code and version by turns.
    pub(super) words: String,
    /// Asks for an address, and promises the answer.
    pub(super) ask: Function,
    /// Adds the rest of the program, and promises to.
    pub(super) rest: Function,
}

impl app::Files for Files {
    fn fetch(&self, language: &'static Language, bundle: Bundle, then: Box<dyn FnOnce(Result<String, Unavailable>)>) {
        let files = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            // All of it is asked for at once.
            let words = files.ask_words(language, bundle);
            // What comes after the first question has a look and a program of its own.
            let screens = match bundle {
                Bundle::Later => {
                    let program = files.add_program();
                    files.add_look().await.and(whole(program).await)
                }
                Bundle::First | Bundle::Rules => Ok(()),
            };
            let words = joined(words).await;
            then(screens.map_err(|_| Unavailable::NotArrived).and(words));
        });
    }

    fn version(&self) -> &str {
        self.suffix.strip_prefix("?v=").unwrap_or_default()
    }

    fn version_of(&self, code: &str) -> &str {
        // Code and version by turns.
        let mut words = self.words.split(' ');
        words.find(|word| *word == code).and_then(|_| words.next()).unwrap_or_default()
    }
}

/// A stylesheet in an element that has left the page never arrives, and whoever awaits it would keep all of the
/// element: that ends here.
pub(super) fn await_no_more(shadow: &ShadowRoot) {
    let look = shadow.query_selector(LOOK).ok().flatten().and_then(|link| link.dyn_into::<HtmlElement>().ok());
    if let Some(failed) = look.and_then(|link| link.onerror()) {
        // What it would say of a failure is said of no guide any more.
        let _ = failed.call0(&JsValue::UNDEFINED);
    }
}

/// The link of the stylesheet of the later screens.
const LOOK: &str = "link[data-look]";

impl Files {
    /// Asks for these words of the language, its files side by side.
    fn ask_words(&self, language: &'static Language, bundle: Bundle) -> Vec<impl Future<Output = Text> + use<>> {
        let texts = bundle.codes(language).map(|code| {
            let name = ["locales/", code, bundle.ending(), ".ftl?v=", app::Files::version_of(self, code)].concat();
            self.text_at(&[&self.folder, &*name].concat())
        });
        texts.collect()
    }

    /// Adds the program for the later screens, once for all guides on the page.
    fn add_program(&self) -> Result<JsFuture, JsValue> {
        let added: Promise = self.rest.call0(&JsValue::UNDEFINED)?.dyn_into()?;
        Ok(JsFuture::from(added))
    }

    /// Gives the guide the stylesheet of the later screens, once. In an element that has left the page none arrives.
    async fn add_look(&self) -> Result<(), JsValue> {
        let shadow = &self.shadow;
        if !shadow.is_connected() {
            return Err(JsValue::UNDEFINED);
        }
        if shadow.query_selector(LOOK)?.is_some() {
            return Ok(());
        }
        let document = shadow.owner_document().ok_or(JsValue::UNDEFINED)?;
        let link: HtmlElement = document.create_element("link")?.dyn_into()?;
        link.set_attribute("rel", "stylesheet")?;
        link.set_attribute("data-look", "")?;
        link.set_attribute("href", &self.address(&["result.css"]))?;
        let arrived = Promise::new(&mut |arrived, failed| {
            link.set_onload(Some(&arrived));
            link.set_onerror(Some(&failed));
        });
        let before = shadow.query_selector(ROOT)?;
        shadow.insert_before(&link, before.as_ref().map(AsRef::as_ref))?;
        let arrived = JsFuture::from(arrived).await;
        link.set_onerror(None);
        if arrived.is_err() {
            // So that it is asked for again.
            link.remove();
        }
        arrived.map(drop)
    }

    fn address(&self, name: &[&str]) -> String {
        [&self.folder, &*name.concat(), &self.suffix].concat()
    }

    /// The text at an address; it is asked for at once.
    fn text_at(&self, address: &str) -> impl Future<Output = Text> + use<> {
        let asked = self.ask.call1(&JsValue::UNDEFINED, &address.into());
        async {
            let asked: Promise = asked?.dyn_into()?;
            let response: web_sys::Response = JsFuture::from(asked).await?.dyn_into()?;
            if !response.ok() {
                return Ok(None);
            }
            let text = JsFuture::from(response.text()?).await?;
            Ok(text.dyn_ref::<JsString>().map(String::from))
        }
    }
}

/// Words that were asked for, one after the other.
async fn joined(texts: Vec<impl Future<Output = Text>>) -> Result<String, Unavailable> {
    let mut words = String::new();
    for text in texts {
        words.push_str(&text.await.ok().flatten().ok_or(Unavailable::NotArrived)?);
    }
    Ok(words)
}

/// When what was asked for is here.
async fn whole(asked: Result<JsFuture, JsValue>) -> Result<(), JsValue> {
    asked?.await.map(drop)
}

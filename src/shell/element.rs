//! One guide in its element: put in, and taken out again.

use std::any::Any;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};
use words::{Language, Wanted};

use super::address::{self, Asked};
use super::history::{Arrival, History};
use super::intl::BrowserIntl;
use super::later::{DeviceVoices, WaysOut};
use super::network::Files;
use super::options::Options;
use super::page::Page;
use crate::app::{Browser, Guide, Locale};
use crate::screens::screens;

/// A guide that stands in its element. Freeing it takes the guide out again.
#[wasm_bindgen]
pub struct Mounted {
    _listeners: [EventListener; 6],
    _view: Box<dyn Any>,
    root: Element,
    guide: Guide,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.guide.hush();
        self.root.remove();
    }
}

/// Puts a guide into the shadow root of the element. There may be several on a page.
///
/// `options` is an object that says of it what the loader knows, as `options.rs` describes it.
///
/// # Errors
/// Where a field of `options` is missing, the element has no open shadow root, or the clock of the
/// device shows no year that can be: a deadline counted from it would be wrong. The loader then says that
/// the guide cannot run.
#[wasm_bindgen]
pub fn mount(host: &HtmlElement, options: &JsValue) -> Result<Mounted, JsError> {
    let options = Options::read(options).ok_or_else(|| JsError::new("the loader is of another version"))?;
    let intl = Rc::new(BrowserIntl::default());
    let today = intl.today().ok_or_else(|| JsError::new("the clock of this device cannot be right"))?;
    let shadow = host.shadow_root().ok_or_else(|| JsError::new("the element has no shadow root"))?;
    let not_put_in = |_| JsError::new("the guide could not be put into the element");
    let document = host.owner_document().ok_or_else(|| JsError::new("the element is in no document"))?;
    let root = document.create_element("div").map_err(not_put_in)?;
    let root: HtmlElement = root.dyn_into().map_err(|_| JsError::new("the element is in no HTML document"))?;

    let Options { folder, suffix, words, lang, device, ask, rest } = options;
    // A link whose mark was written as a number stands behind it.
    let lang = lang.split('#').next().unwrap_or_default();
    let codes = [lang, " ", &device].concat();
    let (page, history) = (Rc::new(Page { host: host.clone(), codes }), Rc::new(History::begin()));
    let files = Files { shadow: shadow.clone(), folder, suffix, words, ask, rest };
    let browser = Browser {
        locale: intl,
        pages: history.clone(),
        ways: Rc::new(WaysOut),
        files: Rc::new(files),
        focus: page.clone(),
        layout: page.clone(),
        host: page,
        voices: Rc::new(DeviceVoices),
    };
    let guide = Guide::new(Rc::new(browser), today);

    // The loader's own slot has shown the static first screen until now; the first screen of the
    // guide brings a slot of its own.
    if let Some(slot) = shadow.query_selector("slot").ok().flatten() {
        slot.remove();
    }
    shadow.append_child(&root).map_err(not_put_in)?;
    let view = leptos::mount::mount_to(root.clone(), move || screens(guide));

    let woken = EventListener::new(&document, "visibilitychange", move |_| guide.wake());
    let [presses, entries] = ["click", "submit"].map(|event| meant(&root, event, guide));
    let listeners = [clicks(host, guide), moves(history, guide)?, opens(guide)?, woken, presses, entries];
    take_link(guide);
    match Wanted::by(lang) {
        Some(Wanted::For(language)) => guide.begin_in(language),
        Some(Wanted::Instead(language)) => guide.begin_instead_in(language),
        Some(Wanted::OneOf) | None => {}
    }
    Ok(Mounted { _listeners: listeners, _view: Box::new(view), root: root.into(), guide })
}

/// On the static first screen the languages are links, which work before any script does. From
/// now on they change the language in place.
fn clicks(host: &HtmlElement, guide: Guide) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(host, "click", options, move |event: &Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("[data-language]").ok().flatten());
        let code = link.and_then(|link| link.get_attribute("data-language"));
        if let Some(language) = code.as_deref().and_then(Language::from_code) {
            event.prevent_default();
            guide.choose(language);
        }
    })
}

/// Keeps what was pressed before the screen changed from acting on the new one.
fn meant(root: &HtmlElement, event: &'static str, guide: Guide) -> EventListener {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(root, event, options, move |event: &Event| {
        if !guide.takes_presses() {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    })
}

/// The browser's own Back and Forward.
fn moves(history: Rc<History>, guide: Guide) -> Result<EventListener, JsError> {
    let window = web_sys::window().ok_or_else(|| JsError::new("there is no window"))?;
    Ok(EventListener::new(&window, "popstate", move |_| match history.arrival() {
        Arrival::Step(step) => guide.arrive(step),
        Arrival::Stale => guide.arrive(0),
        Arrival::Lost if guide.can_go_back() => guide.arrive(0),
        Arrival::Lost => History::pass_over(),
        Arrival::Foreign => {}
    }))
}

/// A link with answers that is followed, or typed, while the guide stands in the page.
fn opens(guide: Guide) -> Result<EventListener, JsError> {
    let window = web_sys::window().ok_or_else(|| JsError::new("there is no window"))?;
    Ok(EventListener::new(&window, "hashchange", move |_| take_link(guide)))
}

/// Of several guides on a page the first does what the address asks: then it is in the address no more.
fn take_link(guide: Guide) {
    match address::take() {
        Some(Asked::Answers(link)) => guide.open(link),
        Some(Asked::Adviser) => guide.to_adviser(),
        None => {}
    }
}

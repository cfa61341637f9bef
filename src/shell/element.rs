//! One guide in its element: put in, and taken out again.

use std::any::Any;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use leptos::prelude::Owner;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, ShadowRoot};
use words::{Language, Wanted};

use super::address::{self, Asked};
use super::history::{Arrival, History};
use super::intl::BrowserIntl;
use super::later::{DeviceVoices, WaysOut};
use super::network::{self, Files};
use super::options::{Options, start};
use super::page::{Page, ROOT};
use crate::app::{Away, Browser, Guide, Locale};
use crate::screens::screens;

/// A guide that stands in its element. Freeing it takes the guide out again.
#[wasm_bindgen]
pub struct Mounted {
    shadow: ShadowRoot,
    _listeners: [EventListener; 5],
    view: Box<dyn Any>,
    guide: Guide,
    history: Rc<History>,
    /// Of all that the guide keeps: it goes with it.
    _owner: Owner,
}

/// A guide that was taken out of its element and may be put back.
#[wasm_bindgen]
pub struct TakenOut {
    guide: Away,
    history: Rc<History>,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the guide out.
    #[must_use]
    pub fn leave(self) -> TakenOut {
        self.guide.hush();
        // What was entered last is noted when its screen goes.
        drop(self.view);
        network::await_no_more(&self.shadow);
        TakenOut { guide: self.guide.leave(), history: self.history }
    }

    /// The page asks for another language. `false` where that is no code, or of several languages.
    #[must_use]
    pub fn speak(&self, code: &str) -> bool {
        match Wanted::by(code) {
            Some(Wanted::For(language) | Wanted::Instead(language)) => self.guide.speak(language),
            Some(Wanted::OneOf) | None => return false,
        }
        true
    }

    /// The page asks to begin with another screen.
    #[wasm_bindgen(js_name = startAt)]
    pub fn start_at(&self, name: &str) {
        self.guide.start_at(start(name));
    }
}

/// Puts a guide into the shadow root of the element, one that was taken out where there is one. There may be several
/// on a page.
///
/// `options` is an object that says of it what the loader knows, as `options.rs` describes it.
///
/// # Errors
/// Where a field of `options` is missing, the element has no open shadow root with a place for it, or the clock of
/// the device shows no year that can be: a deadline counted from it would be wrong. The loader then says that
/// the guide cannot run.
#[wasm_bindgen]
pub fn mount(host: &HtmlElement, options: &JsValue, out: Option<TakenOut>) -> Result<Mounted, JsError> {
    let options = Options::read(options).ok_or_else(|| JsError::new("the loader is of another version"))?;
    let intl = Rc::new(BrowserIntl::default());
    let today = intl.today().ok_or_else(|| JsError::new("the clock of this device cannot be right"))?;
    let shadow = host.shadow_root().ok_or_else(|| JsError::new("the element has no shadow root"))?;
    let document = host.owner_document().ok_or_else(|| JsError::new("the element is in no document"))?;
    let root = shadow.query_selector(ROOT).ok().flatten().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let root = root.ok_or_else(|| JsError::new("the element has no place for the guide"))?;

    let Options { folder, suffix, words, lang, others, device, ask, start: first, rest, trouble } = options;
    // A link whose mark was written as a number stands behind it.
    let lang = lang.split('#').next().unwrap_or_default();
    let codes = [lang, " ", &device].concat();
    let (out, history) = match out {
        Some(TakenOut { guide, history }) => (Some(guide), history),
        None => (None, Rc::new(History::begin())),
    };
    let page = Rc::new(Page { host: host.clone(), codes, trouble });
    let files = Files { shadow: shadow.clone(), folder, suffix, words, ask, rest };
    let browser = Rc::new(Browser {
        locale: intl,
        pages: history.clone(),
        ways: Rc::new(WaysOut),
        files: Rc::new(files),
        focus: page.clone(),
        layout: page.clone(),
        host: page,
        voices: Rc::new(DeviceVoices),
    });

    let owner = Owner::new();
    let begins = out.is_none();
    let guide = owner.with(|| match out {
        Some(out) => Guide::returned(out, browser),
        None => Guide::new(browser, today),
    });
    guide.start_at(start(&first));
    if begins {
        begin(guide, Wanted::by(lang).or_else(|| Wanted::by_first_of(&others)));
    } else {
        guide.wake();
    }
    // The loader's own slot has shown the static first screen until now; the first screen of the
    // guide brings a slot of its own.
    root.replace_children_with_node_0();
    let place = root.clone();
    let view = owner.with(|| leptos::mount::mount_to(place, move || screens(guide)));

    let woken = EventListener::new(&document, "visibilitychange", move |_| {
        guide.wake();
        guide.go_out_of_sight();
    });
    let listeners = [clicks(host, guide), moves(history.clone(), guide)?, opens(guide)?, woken, meant(&root, guide)];
    take_link(guide);
    Ok(Mounted { shadow, _listeners: listeners, view: Box::new(view), guide, history, _owner: owner })
}

fn begin(guide: Guide, wanted: Option<Wanted>) {
    match wanted {
        Some(Wanted::For(language)) => guide.begin_in(language),
        Some(Wanted::Instead(language)) => guide.begin_instead_in(language),
        Some(Wanted::OneOf) | None => {}
    }
}

/// On the static first screen the languages are links, which work before any script does. From
/// now on they change the language in place.
fn clicks(host: &HtmlElement, guide: Guide) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let page = host.clone();
    EventListener::new_with_options(host, "click", options, move |event: &Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("[data-language]").ok().flatten());
        let code = link.filter(|link| page.contains(Some(link))).and_then(|link| link.get_attribute("data-language"));
        if let Some(language) = code.as_deref().and_then(Language::from_code) {
            event.prevent_default();
            guide.choose(language);
        }
    })
}

/// Keeps what was pressed before the screen changed from acting on the new one.
fn meant(root: &HtmlElement, guide: Guide) -> EventListener {
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    EventListener::new_with_options(root, "click", options, move |event: &Event| {
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

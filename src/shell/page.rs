//! The browser, as the screens ask for it.

use std::rc::Rc;

use law::{Area, Country, Date};
use leptos::prelude::queue_microtask;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, FocusOptions, HtmlElement, IdleRequestOptions};
use words::{Language, Words};

use super::history::History;
use super::intl::{self, Intl};
use super::network::Files;
use super::{address, ways_out};
use crate::app::{Browser, Bundle, Done, Listed, Unavailable, Way};

/// So long idle time is waited for, in milliseconds.
const IDLE_AFTER: u32 = 300;

/// The page that one guide stands in.
pub(super) struct Page {
    pub(super) host: HtmlElement,
    pub(super) files: Files,
    pub(super) history: History,
    pub(super) intl: Intl,
}

impl Page {
    /// The choice of language that the page came with, in plain HTML.
    fn static_screen(&self) -> Option<Element> {
        self.host.query_selector("[data-screen]").ok().flatten()
    }
}

impl Browser for Page {
    fn today(&self) -> Option<Date> {
        self.intl.today()
    }

    fn long_date(&self, language: &Language, date: Date) -> String {
        self.intl.long_date(language, date)
    }

    fn own_date(&self, language: &Language, date: Date) -> Option<String> {
        self.intl.own_date(language, date)
    }

    fn plural(&self, language: &Language, count: i32) -> String {
        self.intl.plural(language, count)
    }

    fn country(&self, language: &Language, country: Country) -> String {
        self.intl.country(language, country)
    }

    fn countries(&self, language: &Language, area: Area) -> Rc<[Listed]> {
        self.intl.countries(language, area)
    }

    fn plain(&self, text: &str) -> String {
        intl::plain(text)
    }

    fn fetch(&self, language: &'static Language, bundle: Bundle, then: Box<dyn FnOnce(Result<Words, Unavailable>)>) {
        let (files, shadow) = (self.files.clone(), self.host.shadow_root());
        wasm_bindgen_futures::spawn_local(async move {
            let words = files.words(language, bundle).await;
            // What comes after the first question has a look and a program of its own.
            let screens = match shadow.filter(|_| bundle == Bundle::Later) {
                Some(shadow) => files.add_look(&shadow).await.and(files.add_program().await),
                None => Ok(()),
            };
            then(screens.map_err(|_| Unavailable::NotArrived).and(words));
        });
    }

    fn push(&self, step: usize) {
        self.history.push(step);
    }

    fn back(&self, step: usize) -> bool {
        let gone = self.history.back();
        if !gone {
            self.history.push_back(step);
        }
        gone
    }

    fn begin_again(&self) {
        self.history.begin_again();
    }

    fn stay(&self, step: usize) {
        self.history.stay(step);
    }

    fn can(&self, way: Way) -> bool {
        ways_out::can(way)
    }

    fn save(&self, file: &str, kind: &str, text: &str) {
        if ways_out::save(file, kind, text).is_none() {
            self.warn("a file could not be saved");
        }
    }

    fn copy(&self, text: &str, then: Done) {
        ways_out::copy(text, then);
    }

    fn share(&self, title: &str, text: &str, then: Done) {
        ways_out::share(title, text, then);
    }

    fn print(&self) {
        ways_out::print();
    }

    fn address_with(&self, fragment: &str) -> String {
        address::with(fragment)
    }

    fn version(&self) -> &str {
        self.files.suffix.strip_prefix("?v=").unwrap_or_default()
    }

    fn when_idle(&self, act: Box<dyn FnOnce()>) {
        let act = Closure::once_into_js(act);
        // Where a browser knows no idle time the act can be left out.
        if let (Some(window), Some(act)) = (web_sys::window(), act.dyn_ref()) {
            // Soon in any case: a browser that draws nothing may find no idle time to give.
            let options = IdleRequestOptions::new();
            options.set_timeout(IDLE_AFTER);
            let _ = window.request_idle_callback_with_options(act, &options);
        }
    }

    fn lay_out_ahead(&self, screen: &Element) {
        let root = self.host.shadow_root().and_then(|shadow| shadow.query_selector("div").ok().flatten());
        let Some(root) = root else { return };
        let class = screen.class_name();
        screen.set_class_name(&[&class, " ahead"].concat());
        // In and out again before the browser draws: nobody sees or hears it.
        if root.append_child(screen).is_ok() {
            screen.get_bounding_client_rect();
            screen.remove();
        }
        screen.set_class_name(&class);
    }

    fn lay_out_all(&self) {
        let screen = self.host.shadow_root().and_then(|shadow| shadow.query_selector("[data-screen]").ok().flatten());
        if let Some(screen) = screen {
            // Where it cannot be marked the browser lays out what comes near.
            let _ = screen.set_attribute("data-laid-out", "");
        }
    }

    fn has_static_screen(&self) -> bool {
        self.static_screen().is_some()
    }

    fn clear_static_screen(&self) {
        self.host.replace_children_with_node_0();
    }

    fn static_trouble(&self, shown: bool) {
        let sentence = self.host.query_selector("[data-trouble=language]").ok().flatten();
        if let Some(sentence) = sentence.and_then(|sentence| sentence.dyn_into::<HtmlElement>().ok()) {
            sentence.set_hidden(!shown);
        }
    }

    fn go_to(&self, selector: &str) {
        self.focus(selector);
        self.host.scroll_into_view();
    }

    fn focus(&self, selector: &str) {
        focus(&self.host, selector, Moves::IntoView);
    }

    fn focus_soon(&self, selector: &str) {
        soon(&self.host, selector.to_owned(), Moves::IntoView);
    }

    fn keep_focus(&self) {
        let Some(focused) = self.host.shadow_root().and_then(|shadow| shadow.active_element()) else { return };
        let selector = match focused.get_attribute("data-action") {
            Some(action) => ["[data-action=", &action, "]"].concat(),
            None => focused.local_name(),
        };
        soon(&self.host, selector, Moves::Nothing);
    }

    fn warn(&self, line: &str) {
        web_sys::console::warn_2(&"asylum-guide:".into(), &line.into());
    }
}

/// What the focus moves with it.
#[derive(Clone, Copy)]
enum Moves {
    /// The page, so that the element is seen.
    IntoView,
    Nothing,
}

fn soon(host: &HtmlElement, selector: String, moves: Moves) {
    let host = host.clone();
    queue_microtask(move || focus(&host, &selector, moves));
}

fn focus(host: &HtmlElement, selector: &str, moves: Moves) {
    let shadow = host.shadow_root();
    let found = shadow.and_then(|shadow| shadow.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(matches!(moves, Moves::Nothing));
        // Where the focus cannot move the screen is still there to be read.
        let _ = found.focus_with_options(&options);
    }
}

//! The page that a guide stands in: its focus, its layout, and what it showed before.

use js_sys::Function;
use leptos::prelude::queue_microtask;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, IdleRequestOptions};
use words::{Direction, Language};

use crate::app::{Begun, Focus, Host, Layout, Title};

/// What holds the guide within its shadow root.
pub(super) const ROOT: &str = "[part=root]";

/// So long idle time is waited for, in milliseconds.
const IDLE_AFTER: i32 = 300;

/// The page, from the element on that the guide stands in.
pub(super) struct Page {
    pub(super) host: HtmlElement,
    /// The codes of the languages that were asked for, and of those of the device, with spaces between.
    pub(super) codes: String,
    /// Told, by a code, of what goes wrong.
    pub(super) trouble: Function,
}

impl Page {
    /// The choice of language that the page came with, in plain HTML.
    fn static_screen(&self) -> Option<Element> {
        self.host.query_selector("[data-screen]").ok().flatten()
    }

    /// What has the focus on it, by a selector.
    fn focused(&self) -> Option<String> {
        let focused = self.host.owner_document()?.active_element()?;
        if *focused == **self.host || !self.host.contains(Some(&focused)) {
            return None;
        }
        let named = ["data-action", "value"].into_iter().find_map(|name| Some((name, focused.get_attribute(name)?)));
        Some(match named {
            Some((name, value)) => ["[", name, "=", &value, "]"].concat(),
            None => focused.local_name(),
        })
    }
}

impl Focus for Page {
    fn go_to(&self, selector: &str) {
        let (host, selector) = (self.host.clone(), selector.to_owned());
        queue_microtask(move || {
            focus(&host, &selector, Moves::IntoView);
            host.scroll_into_view();
        });
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
}

impl Layout for Page {
    fn when_idle(&self, act: Box<dyn FnOnce()>) {
        let act = Closure::once_into_js(act);
        if let (Some(window), Some(act)) = (web_sys::window(), act.dyn_ref()) {
            // Soon in any case: a browser that draws nothing may find no idle time to give.
            let options = IdleRequestOptions::new();
            options.set_timeout(IDLE_AFTER.unsigned_abs());
            if window.request_idle_callback_with_options(act, &options).is_err() {
                // WebKit does not know it. Where there is no timer either the act is left out.
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(act, IDLE_AFTER);
            }
        }
    }

    fn lay_out_ahead(&self, screen: &Element) {
        let Some(root) = find(&self.host, ROOT) else { return };
        // Where it cannot be marked it is laid out in sight, for no frame.
        let _ = screen.set_attribute("data-ahead", "");
        // In and out again before the browser draws: nobody sees or hears it.
        if root.append_child(screen).is_ok() {
            screen.get_bounding_client_rect();
            screen.remove();
        }
        let _ = screen.remove_attribute("data-ahead");
    }

    fn lay_out_all(&self) {
        if let Some(screen) = find(&self.host, "[data-screen]") {
            // Where it cannot be marked the browser lays out what comes near.
            let _ = screen.set_attribute("data-laid-out", "");
        }
    }
}

impl Host for Page {
    fn is_own(&self) -> bool {
        self.host.has_attribute("own-page")
    }

    fn has_static_screen(&self) -> bool {
        self.static_screen().is_some()
    }

    fn clear_static_screen(&self) {
        // Only when the screen stands that comes after it: between the two the page would be empty, and jump to its
        // top.
        let host = self.host.clone();
        queue_microtask(move || host.replace_children_with_node_0());
    }

    fn static_trouble(&self, shown: bool) {
        let sentence = self.host.query_selector("[data-trouble=language]").ok().flatten();
        if let Some(sentence) = sentence.and_then(|sentence| sentence.dyn_into::<HtmlElement>().ok()) {
            sentence.set_hidden(!shown);
        }
    }

    fn begun(&self) -> Option<Begun> {
        self.host.query_selector("[data-screen=question]").ok().flatten()?;
        let pressed = self.host.get_attribute("data-pressed");
        let answered = self.host.get_attribute("data-answered");
        let chosen = self.host.query_selector("input:checked").ok().flatten();
        let chosen = chosen.and_then(|input| input.get_attribute("value"));
        let typed = self.host.get_attribute("data-typed");
        let is_busy = self.host.has_attribute("data-busy");
        Some(Begun { pressed, answered, chosen, typed, is_busy, focused: self.focused() })
    }

    fn entitle(&self, language: &'static str, title: Title) {
        if !self.is_own() {
            return;
        }
        let host = self.host.clone();
        queue_microtask(move || {
            let heading = find(&host, "h1").and_then(|heading| heading.text_content()).unwrap_or_default();
            let Some(document) = host.owner_document() else { return };
            document.set_title(&words::unmarked(&title(&heading)));
            if let Some(root) = document.document_element() {
                // Where it cannot be set the page is read as it came.
                let _ = root.set_attribute("lang", language);
                let direction = Language::from_code(language).map_or(Direction::Ltr, Language::direction);
                let _ = root.set_attribute("dir", direction.as_str());
            }
        });
    }

    fn codes(&self) -> &str {
        &self.codes
    }

    fn after(&self, milliseconds: i32, act: Box<dyn FnOnce()>) {
        let act = Closure::once_into_js(act);
        if let (Some(window), Some(act)) = (web_sys::window(), act.dyn_ref()) {
            // A window that sets no timer waits without end, as it would without this.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(act, milliseconds);
        }
    }

    fn now(&self) -> f64 {
        js_sys::Date::now()
    }

    fn miss(&self, words: &str) {
        warn(words);
        // The page may have heard of it or not: the guide goes on.
        let _ = self.trouble.call1(&JsValue::UNDEFINED, &"words".into());
    }
}

/// Leaves a line in the browser's console.
pub(super) fn warn(line: &str) {
    web_sys::console::warn_2(&"asylum-guide:".into(), &line.into());
}

/// The first element of the guide that matches.
fn find(host: &HtmlElement, selector: &str) -> Option<Element> {
    host.shadow_root().and_then(|shadow| shadow.query_selector(selector).ok().flatten())
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
    if let Some(found) = find(host, selector).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(matches!(moves, Moves::Nothing));
        // Where the focus cannot move the screen is still there to be read.
        let _ = found.focus_with_options(&options);
    }
}

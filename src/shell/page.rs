//! The browser, as the screens ask for it.

use law::{Area, Country, Date};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use words::{Language, Words};

use super::history::History;
use super::intl;
use super::network::Files;
use crate::ui::{Browser, Listed, Part, Unavailable};

/// The page that one guide stands in.
pub(super) struct Page {
    pub(super) host: HtmlElement,
    pub(super) files: Files,
    pub(super) history: History,
}

impl Page {
    /// The choice of language that the page came with, in plain HTML.
    fn static_screen(&self) -> Option<Element> {
        self.host.query_selector("[data-screen]").ok().flatten()
    }
}

impl Browser for Page {
    fn today(&self) -> Option<Date> {
        intl::today()
    }

    fn long_date(&self, language: &Language, date: Date) -> String {
        intl::long_date(language, date)
    }

    fn own_date(&self, language: &Language, date: Date) -> Option<String> {
        intl::own_date(language, date)
    }

    fn plural(&self, language: &Language, count: i32) -> String {
        intl::plural(language, count)
    }

    fn country(&self, language: &Language, country: Country) -> String {
        intl::country(language, country)
    }

    fn countries(&self, language: &Language, area: Area) -> Vec<Listed> {
        intl::countries(language, area)
    }

    fn plain(&self, text: &str) -> String {
        intl::plain(text)
    }

    fn fetch(&self, language: &'static Language, part: Part, then: Box<dyn FnOnce(Result<Words, Unavailable>)>) {
        let (files, shadow) = (self.files.clone(), self.host.shadow_root());
        wasm_bindgen_futures::spawn_local(async move {
            let words = files.words(language, part).await;
            // What comes after the first question has a look of its own.
            let look = match shadow.filter(|_| part == Part::Later) {
                Some(shadow) => files.add_look(&shadow).await,
                None => Ok(()),
            };
            then(look.map_err(|_| Unavailable::NotArrived).and(words));
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
        let shadow = self.host.shadow_root();
        let found = shadow.and_then(|shadow| shadow.query_selector(selector).ok().flatten());
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            // Where the focus cannot move the screen is still there to be read.
            let _ = found.focus();
        }
    }

    fn has_focus(&self, selector: &str) -> bool {
        let focused = self.host.shadow_root().and_then(|shadow| shadow.active_element());
        focused.is_some_and(|focused| focused.matches(selector).unwrap_or(false))
    }

    fn warn(&self, line: &str) {
        web_sys::console::warn_2(&"asylum-guide:".into(), &line.into());
    }
}

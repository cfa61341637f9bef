//! A browser that stands still: what a guide asks for while its first screens are written as pages.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use law::{Country, Date};
use leptos::tachys::renderer::types::Element;
use words::{Intl, Language};

use super::{Edition, Texts};
use crate::app::{
    Begun, Browser, Bundle, Done, Files, Focus, Host, Layout, Locale, Pages, Run, Title, Unavailable, Voiced, Voices,
    Way, Ways,
};

/// It has all words of one language, and shows a page on that day.
pub(super) struct Still {
    texts: Rc<Texts>,
    edition: Edition,
    /// Texts that could not be said.
    pub(super) missing: RefCell<Vec<String>>,
}

impl Still {
    pub(super) fn new(texts: &Rc<Texts>, edition: &Edition) -> Rc<Self> {
        Rc::new(Self { texts: texts.clone(), edition: edition.clone(), missing: RefCell::default() })
    }

    pub(super) fn browser(self: &Rc<Self>) -> Rc<Browser> {
        Rc::new(Browser {
            locale: self.clone(),
            pages: self.clone(),
            ways: self.clone(),
            files: self.clone(),
            focus: self.clone(),
            layout: self.clone(),
            host: self.clone(),
            voices: self.clone(),
        })
    }
}

impl Intl for Still {
    fn own_date(&self, _: &Language, _: Date) -> Option<String> {
        None
    }

    fn plural(&self, language: &Language, count: i32) -> String {
        (self.edition.plural)(language, count).to_owned()
    }

    fn missing(&self, note: &str) {
        self.missing.borrow_mut().push(note.to_owned());
    }
}

impl Locale for Still {
    fn today(&self) -> Option<Date> {
        Some(self.edition.day)
    }

    fn sort(&self, _: &Language, named: &mut [(String, Country)]) {
        named.sort();
    }
}

impl Pages for Still {
    fn push(&self, _: usize) {}

    fn back(&self, _: usize) -> bool {
        false
    }

    fn stay(&self, _: usize) {}

    fn begin_again(&self) {}
}

impl Ways for Still {
    fn can(&self, _: Way) -> bool {
        false
    }

    fn save(&self, _: &str, _: &str, _: &str) {}

    fn copy(&self, _: &str, _: Done) {}

    fn share(&self, _: &str, _: &str, _: Done) {}

    fn print(&self) {}

    fn address_with(&self, _: &str) -> String {
        String::new()
    }
}

impl Files for Still {
    fn fetch(&self, language: &'static Language, bundle: Bundle, then: Box<dyn FnOnce(Result<String, Unavailable>)>) {
        let here = language == self.texts.language;
        let text = self.texts.of(bundle).to_owned();
        then(if here { Ok(text) } else { Err(Unavailable::NotArrived) });
    }

    fn version(&self) -> &str {
        ""
    }

    fn version_of(&self, code: &str) -> &str {
        self.texts.version_of(code)
    }
}

impl Focus for Still {
    fn go_to(&self, _: &str) {}

    fn focus(&self, _: &str) {}

    fn focus_soon(&self, _: &str) {}

    fn keep_focus(&self) {}
}

impl Layout for Still {
    fn when_idle(&self, _: Box<dyn FnOnce()>) {}

    fn lay_out_ahead(&self, _: &Element) {}

    fn lay_out_all(&self) {}
}

impl Host for Still {
    fn is_own(&self) -> bool {
        true
    }

    fn has_static_screen(&self) -> bool {
        false
    }

    fn clear_static_screen(&self) {}

    fn static_trouble(&self, _: bool) {}

    fn begun(&self) -> Option<Begun> {
        None
    }

    fn entitle(&self, _: &'static str, _: Title) {}

    fn codes(&self) -> &str {
        ""
    }

    fn after(&self, _: i32, _: Box<dyn FnOnce()>) {}

    fn now(&self) -> f64 {
        0.0
    }

    // That English did not come, which stands beside what decides: on the first screens nothing does.
    fn miss(&self, _: &str) {}
}

impl Voices for Still {
    fn has(&self, _: &Language) -> bool {
        false
    }

    fn say(&self, _: &Language, _: &[Run], _: Rc<dyn Fn(Voiced)>) {}

    fn hush(&self) {}

    fn when_changed(&self, _: Box<dyn Fn()>) -> Box<dyn Any> {
        Box::new(())
    }
}

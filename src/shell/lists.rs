use std::cell::RefCell;
use std::rc::Rc;

use law::Country;
use words::Language;

use super::intl::BrowserIntl;
use super::later::{listed, plain};
use crate::app::{Countries, Listed};

/// The lists of countries that were made so far: to sort one takes a phone as long as a whole screen.
///
/// The guide holds it from the start and lets it go whenever it leaves the page, so that it is not one of
/// the things that come later; how a list is made is.
pub(super) struct Lists {
    intl: Rc<BrowserIntl>,
    made: RefCell<Vec<Sorted>>,
}

/// Countries, and the same as a language sorts them.
type Sorted = (&'static str, Vec<Country>, Rc<[Listed]>);

impl Lists {
    pub(super) fn new(intl: Rc<BrowserIntl>) -> Self {
        Self { intl, made: RefCell::default() }
    }
}

impl Countries for Lists {
    fn list(&self, language: &Language, among: Vec<Country>) -> Rc<[Listed]> {
        let locale = language.intl;
        let known = self.made.borrow().iter().find(|(of, known, _)| *of == locale && *known == among).cloned();
        if let Some((.., listed)) = known {
            return listed;
        }
        let listed: Rc<[Listed]> = listed(&self.intl, locale, &among).into();
        self.made.borrow_mut().push((locale, among, listed.clone()));
        listed
    }

    fn plain(&self, text: &str) -> String {
        plain(text)
    }
}

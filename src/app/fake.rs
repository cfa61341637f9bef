//! A browser that is none: what the guide asks of one is noted, and answered when a test says so.

mod voices;

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;
use std::rc::Rc;

use law::{Country, Date};
use leptos::tachys::renderer::types::Element;
use translation::pseudo;
use words::{Intl, Language, Script};

use super::browser::SHARED;
use super::{Begun, Browser, Bundle, Done, Files, Focus, Host, Layout, Locale, Pages, Title, Unavailable, Way, Ways};
use crate::site::with_day;
use voices::FakeVoices;

/// Words that were asked for and have not arrived.
pub(crate) struct Awaited {
    language: &'static Language,
    pub(crate) bundle: Bundle,
    then: Box<dyn FnOnce(Result<String, Unavailable>)>,
}

/// The double of a browser.
#[derive(Default)]
pub(crate) struct FakeBrowser {
    pub(crate) today: Cell<Option<Date>>,
    pub(crate) now: Cell<f64>,
    /// The history: of each entry the trail that it belongs to, and the step.
    entries: RefCell<Vec<(usize, usize)>>,
    /// Which entry the browser is at, and which trail is the present one.
    at: Cell<usize>,
    trail: Cell<usize>,
    /// Steps at which the browser has arrived and of which the guide does not know yet.
    pub(crate) arrivals: RefCell<Vec<usize>>,
    pub(crate) awaited: RefCell<Vec<Awaited>>,
    pub(crate) own_page: Cell<bool>,
    pub(crate) static_screen: Cell<bool>,
    pub(crate) static_trouble: Cell<bool>,
    pub(crate) begun: RefCell<Option<Begun>>,
    /// Where the focus went, in order.
    pub(crate) focused: RefCell<Vec<String>>,
    /// What was handed out, in order.
    pub(crate) handed: RefCell<Vec<String>>,
    /// Whether the clipboard and other programs take what they are given.
    pub(crate) refuses: Cell<bool>,
    /// Whether they never answer.
    pub(crate) keeps_silent: Cell<bool>,
    /// What is to be done some time from now.
    later: RefCell<Vec<Box<dyn FnOnce()>>>,
    /// What the page was called, in order.
    pub(crate) titles: RefCell<Vec<String>>,
    pub(crate) warnings: RefCell<Vec<String>>,
    pub(crate) voices: FakeVoices,
}

impl FakeBrowser {
    /// A browser on that day, at the page as it came.
    pub(crate) fn on(today: Option<Date>) -> Rc<Self> {
        let browser = Self::default();
        browser.today.set(today);
        browser.static_screen.set(true);
        browser.entries.borrow_mut().push((0, 0));
        Rc::new(browser)
    }

    /// The same as the guide sees it.
    pub(crate) fn browser(self: &Rc<Self>) -> Rc<Browser> {
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

    /// The browser's own Back or Forward, by that many entries.
    pub(crate) fn go(&self, by: isize) {
        let at = self.at.get().saturating_add_signed(by);
        let Some((trail, step)) = self.entries.borrow().get(at).copied() else { return };
        self.at.set(at);
        self.arrivals.borrow_mut().push(if trail == self.trail.get() { step } else { 0 });
    }

    /// So much time goes by that all is done which was to be done later.
    pub(crate) fn time_goes_by(&self) {
        self.later.take().into_iter().for_each(|act| act());
    }

    fn note(&self, step: usize) {
        let mut entries = self.entries.borrow_mut();
        entries.truncate(self.at.get() + 1);
        entries.push((self.trail.get(), step));
        self.at.set(entries.len() - 1);
    }
}

impl Awaited {
    /// The words arrive, as they lie in `locales`.
    pub(crate) fn arrive(self) {
        let text = text(self.language, self.bundle);
        self.arrive_as(&text);
    }

    /// This arrives in their place.
    pub(crate) fn arrive_as(self, text: &str) {
        (self.then)(Ok(text.to_owned()));
    }

    /// They arrive, of a language that a person has read.
    pub(crate) fn arrive_reviewed(self) {
        let text = text(self.language, self.bundle).replace("standing = machine", "standing = reviewed");
        self.arrive_as(&text);
    }

    /// They do not.
    pub(crate) fn miss(self) {
        (self.then)(Err(Unavailable::NotArrived));
    }
}

/// A language that nobody speaks: what does not come out of the texts is seen in it. No list has it.
pub(crate) static PSEUDO: Language = Language {
    code: "ar-XB",
    name: "لانعواعاعا",
    script: Script::Arabic,
    fonts: None,
    intl: "ar",
    own_calendar: None,
    plurals: &[],
    also: &[],
    near: &[],
};

/// The version of all words.
const VERSION: &str = "one";

/// The words of a bundle, joined and ended as the site does that.
pub(crate) fn text(language: &'static Language, bundle: Bundle) -> String {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut text = String::new();
    if bundle == Bundle::First {
        let standing = if language.code == "en" { "original" } else { "machine" };
        text.push_str(&format!("standing = {standing}\n"));
    }
    for code in bundle.codes(language) {
        let folder = match code {
            SHARED => locales.clone(),
            _ if language == &PSEUDO => locales.join("en"),
            _ => locales.join(code),
        };
        let files =
            fs::read_dir(folder).expect("the words are there").map(|entry| entry.expect("it can be read").path());
        let read = |file: &Path| {
            let words = fs::read_to_string(file).expect("it can be read");
            if language == &PSEUDO && code != SHARED { pseudo(&words) } else { words }
        };
        for file in files.filter(|file| bundle_of(file) == Some(bundle)) {
            let words = read(&file);
            text.push_str(&if bundle == Bundle::First {
                let calendar = read(&file.with_file_name("calendar.ftl"));
                with_day(language, &words, &calendar, Rc::new(FakeBrowser::default())).expect("they can be read")
            } else {
                words
            });
        }
        text.push_str(&format!("whole-{code}{} = {VERSION}\n", bundle.ending()));
    }
    text
}

fn bundle_of(file: &Path) -> Option<Bundle> {
    let name = file.file_stem()?.to_str()?;
    file.extension().is_some_and(|ending| ending == "ftl").then_some(match name {
        "first" => Bundle::First,
        "rules" | "adviser" | "decisions" => Bundle::Rules,
        _ => Bundle::Later,
    })
}

impl Intl for FakeBrowser {
    fn own_date(&self, _: &Language, _: Date) -> Option<String> {
        None
    }

    fn plural(&self, _: &Language, count: i32) -> String {
        if count == 1 { "one" } else { "other" }.to_owned()
    }

    fn missing(&self, note: &str) {
        self.warnings.borrow_mut().push(note.to_owned());
    }
}

impl Locale for FakeBrowser {
    fn today(&self) -> Option<Date> {
        self.today.get()
    }

    fn sort(&self, _: &Language, named: &mut [(String, Country)]) {
        named.sort();
    }
}

impl Pages for FakeBrowser {
    fn push(&self, step: usize) {
        self.note(step);
    }

    fn back(&self, _: usize) -> bool {
        self.go(-1);
        true
    }

    fn stay(&self, step: usize) {
        if let Some(entry) = self.entries.borrow_mut().get_mut(self.at.get()) {
            *entry = (self.trail.get(), step);
        }
    }

    fn begin_again(&self) {
        self.trail.set(self.trail.get() + 1);
        self.note(0);
    }
}

impl Ways for FakeBrowser {
    fn can(&self, _: Way) -> bool {
        true
    }

    fn save(&self, file: &str, _: &str, _: &str) {
        self.handed.borrow_mut().push(file.to_owned());
    }

    fn copy(&self, text: &str, then: Done) {
        self.handed.borrow_mut().push(text.to_owned());
        if !self.keeps_silent.get() {
            then(!self.refuses.get());
        }
    }

    fn share(&self, _: &str, text: &str, then: Done) {
        self.copy(text, then);
    }

    fn print(&self) {
        self.handed.borrow_mut().push("paper".to_owned());
    }

    fn address_with(&self, fragment: &str) -> String {
        format!("https://page.example/#{fragment}")
    }
}

impl Files for FakeBrowser {
    fn fetch(&self, language: &'static Language, bundle: Bundle, then: Box<dyn FnOnce(Result<String, Unavailable>)>) {
        self.awaited.borrow_mut().push(Awaited { language, bundle, then });
    }

    fn version(&self) -> &str {
        "test"
    }

    fn version_of(&self, _: &str) -> &str {
        VERSION
    }
}

impl Focus for FakeBrowser {
    fn go_to(&self, selector: &str) {
        self.focus(selector);
    }

    fn focus(&self, selector: &str) {
        self.focused.borrow_mut().push(selector.to_owned());
    }

    fn focus_soon(&self, selector: &str) {
        self.focus(selector);
    }

    fn keep_focus(&self) {}
}

impl Layout for FakeBrowser {
    fn when_idle(&self, _: Box<dyn FnOnce()>) {}

    fn lay_out_ahead(&self, _: &Element) {}

    fn lay_out_all(&self) {}
}

impl Host for FakeBrowser {
    fn is_own(&self) -> bool {
        self.own_page.get()
    }

    fn has_static_screen(&self) -> bool {
        self.static_screen.get()
    }

    fn clear_static_screen(&self) {
        self.static_screen.set(false);
    }

    fn static_trouble(&self, shown: bool) {
        self.static_trouble.set(shown);
    }

    fn begun(&self) -> Option<Begun> {
        self.begun.borrow().clone().filter(|_| self.static_screen.get())
    }

    fn entitle(&self, language: &'static str, title: Title) {
        self.titles.borrow_mut().push(format!("{language}: {}", title("Heading")));
    }

    fn codes(&self) -> &str {
        "da-DK"
    }

    fn after(&self, _: i32, act: Box<dyn FnOnce()>) {
        self.later.borrow_mut().push(act);
    }

    fn now(&self) -> f64 {
        self.now.get()
    }

    fn miss(&self, words: &str) {
        self.warnings.borrow_mut().push(words.to_owned());
    }
}

//! What the guide needs of a browser, by what it is for. The shell implements it.

use std::any::Any;
use std::fmt;
use std::rc::Rc;

use law::{Country, Date};
use leptos::tachys::renderer::types::Element;
use words::{Intl, Language, Unreadable};

/// One browser, as one guide on its page sees it.
pub(crate) struct Browser {
    pub(crate) locale: Rc<dyn Locale>,
    pub(crate) pages: Rc<dyn Pages>,
    pub(crate) ways: Rc<dyn Ways>,
    pub(crate) files: Rc<dyn Files>,
    pub(crate) focus: Rc<dyn Focus>,
    pub(crate) layout: Rc<dyn Layout>,
    pub(crate) host: Rc<dyn Host>,
    pub(crate) voices: Rc<dyn Voices>,
}

/// What a browser knows of the day, and how days and numbers are written and names sorted.
pub(crate) trait Locale: Intl {
    /// Today in Denmark.
    fn today(&self) -> Option<Date>;
    /// Puts names in the order in which the language has them.
    fn sort(&self, language: &Language, named: &mut [(String, Country)]);
}

/// The history. Steps are counted per guide and begin at 0; the browser's own Back and Forward reach the
/// guide as `Guide::arrive`.
pub(crate) trait Pages {
    /// Notes a step further on.
    fn push(&self, step: usize);
    /// Asks for the step before, which then arrives as by the browser's own Back. Where there is
    /// nothing to go back to it notes the step and answers `false`: the caller goes there itself.
    fn back(&self, step: usize) -> bool;
    /// The present entry of the history, which someone else has made, is this step.
    fn stay(&self, step: usize);
    /// Begins again at step 0, and forgets the way here.
    fn begin_again(&self);
}

/// The ways out of the page.
pub(crate) trait Ways {
    /// Whether there is this way out, in this browser and in this frame.
    fn can(&self, way: Way) -> bool;
    /// Saves a text as a file on the device.
    fn save(&self, file: &str, kind: &str, text: &str);
    /// Puts a text into the clipboard.
    fn copy(&self, text: &str, then: Done);
    /// Offers a text to the other programs of the device.
    fn share(&self, title: &str, text: &str, then: Done);
    /// Prints the page.
    fn print(&self);
    /// The address of the page with that fragment.
    fn address_with(&self, fragment: &str) -> String;
}

/// The files that the guide is made of.
pub(crate) trait Files {
    /// Fetches this bundle of a language and hands its words over, those that all languages share among them.
    fn fetch(&self, language: &'static Language, bundle: Bundle, then: Box<dyn FnOnce(Result<String, Unavailable>)>);
    /// The version of the program.
    fn version(&self) -> &str;
    /// The version of the words of that language, or of those that all share.
    fn version_of(&self, code: &str) -> &str;
}

/// Where the focus is. Elements are named by a selector; the first that matches is meant.
pub(crate) trait Focus {
    /// Moves the focus there as soon as what has just changed is drawn, and the top of the guide into
    /// view.
    fn go_to(&self, selector: &str);
    /// Moves the focus there at once.
    fn focus(&self, selector: &str);
    /// Moves the focus there as soon as what has just changed is drawn.
    fn focus_soon(&self, selector: &str);
    /// After a change: what has the focus has it again as soon as the screen is drawn anew.
    fn keep_focus(&self);
}

/// When a screen is laid out.
pub(crate) trait Layout {
    /// Does something as soon as there is nothing else to do.
    fn when_idle(&self, act: Box<dyn FnOnce()>);
    /// Lays a screen out once that is not shown yet, so that its letters are ready.
    fn lay_out_ahead(&self, screen: &Element);
    /// Lays out what is below the first screenful too.
    fn lay_out_all(&self);
}

/// The page around the guide, and who maintains it.
pub(crate) trait Host {
    /// Whether the page is the guide's own, and nobody else's.
    fn is_own(&self) -> bool;
    /// Whether the page still shows the choice of language that it came with.
    fn has_static_screen(&self) -> bool;
    /// Takes that screen away.
    fn clear_static_screen(&self);
    /// Shows, or hides, that screen's own sentence for a language that did not arrive.
    fn static_trouble(&self, shown: bool);
    /// How far the person has come on the screens of a language that the page came with; `None` where it came
    /// without them.
    fn begun(&self) -> Option<Begun>;
    /// Names the page after the heading of its screen, as soon as that is drawn, and says in which language it
    /// is. Only where the page is the guide's own.
    fn entitle(&self, language: &'static str, title: Title);
    /// The codes of the languages that were asked for, and of those of the device, with spaces between.
    fn codes(&self) -> &str;
    /// Does something so many milliseconds from now.
    fn after(&self, milliseconds: i32, act: Box<dyn FnOnce()>);
    /// How many milliseconds have passed since some moment.
    fn now(&self) -> f64;
    /// Says to whoever maintains the guide or the page that words did not come, or cannot be read.
    fn miss(&self, words: &str);
}

/// How far somebody has come on the first screens while these stood in the page as plain HTML, before the guide
/// was there.
#[derive(Clone, Default)]
pub(crate) struct Begun {
    /// What was pressed last, and is to be carried on: `start`, `days` or `next`.
    pub(crate) pressed: Option<String>,
    /// What the first question was answered with, where what follows on it stood in the page too: the id of a choice,
    /// or `unknown`.
    pub(crate) answered: Option<String>,
    /// The same of what is chosen on the question that stands there.
    pub(crate) chosen: Option<String>,
    /// What stands in the fields of a day there, a line for each.
    pub(crate) typed: Option<String>,
    /// Somebody types or presses there at the moment, or has not seen it yet: nothing is to go from under their finger.
    pub(crate) is_busy: bool,
    /// By which selector what has the focus is found again on the screens of the guide.
    pub(crate) focused: Option<String>,
}

/// The voices of the device. None is meant that sends elsewhere what it says.
pub(crate) trait Voices {
    /// Whether there is one for this language. It may not start all the same.
    fn has(&self, language: &Language) -> bool;
    /// Says this, one after the other, in place of anything else that is being said.
    fn say(&self, language: &Language, runs: &[Run], told: Rc<dyn Fn(Voiced)>);
    /// Says no more.
    fn hush(&self);
    /// Does something whenever there are other voices than before, as long as what it gives is kept.
    fn when_changed(&self, act: Box<dyn Fn()>) -> Box<dyn Any>;
}

/// What is said without a break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) text: String,
    /// It is Danish, whatever is said before and after it.
    pub(crate) danish: bool,
}

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voiced {
    /// A voice has begun.
    Begins,
    /// All is said.
    Ends,
    /// It cannot be said.
    Fails,
}

/// A way out of the page that not every browser has.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// A file on the device.
    Save,
    /// Another program.
    Share,
    /// Paper.
    Print,
}

/// The title of the page, by the heading of its screen.
pub(crate) type Title = Box<dyn FnOnce(&str) -> String>;

/// What is done then; `false` where it could not be handed on.
pub(crate) type Done = Box<dyn FnOnce(bool)>;

/// The guide comes in bundles, so that nothing that is read early waits for what is said late. With the words of the
/// first two arrive their looks and their program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bundle {
    /// All up to the first question: `guide.css`, and the program without `src/later`.
    First,
    /// The other questions, and what a case comes to: `result.css`, and `src/later`.
    Later,
    /// Of what that follows: the rules, the facts and the sources.
    Rules,
}

impl Bundle {
    /// In the order in which they are fetched.
    pub(crate) const ALL: [Self; 3] = [Self::First, Self::Later, Self::Rules];

    /// The files with the words of this bundle: the code of a language, or what all share, and then this.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::First => "",
            Self::Later => "-later",
            Self::Rules => "-rules",
        }
    }

    /// Those of its files that are read together. What all languages share is fetched once.
    pub(crate) fn codes(self, language: &Language) -> impl Iterator<Item = &'static str> {
        let shared = (self != Self::First).then_some(SHARED);
        shared.into_iter().chain([language.code])
    }
}

/// In place of a language's code: what all languages share.
pub(crate) const SHARED: &str = "all";

/// Why a language cannot be shown.
pub(crate) enum Unavailable {
    /// The network did not bring the file.
    NotArrived,
    /// It came, and is broken.
    Unreadable(Unreadable),
    /// It came, and is not whole, or of another version or language.
    Other,
}

impl fmt::Display for Unavailable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotArrived => out.write_str("did not arrive"),
            Self::Unreadable(why) => why.fmt(out),
            Self::Other => out.write_str("cut, or another version or language"),
        }
    }
}

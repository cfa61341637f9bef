//! What screens are made of: elements, described piece by piece.
//!
//! A description has two renderers: `dom` builds it in a browser, `html` writes it as text, for tests and
//! for pages that must stand without a program.

mod dom;
#[cfg(not(target_arch = "wasm32"))]
mod html;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use html::Folds;

use leptos::ev::Event;
use leptos::tachys::renderer::types::Element;
use send_wrapper::SendWrapper;

/// An element of a screen, described piece by piece and built when its turn comes.
///
/// Leptos gives every nesting of elements a type of its own and compiles all that it does with a view
/// anew for each. Measured with leptos 0.8.23 (brotli, the whole program before it is cut in two, 120.5 KB):
/// a question, a section of the result and the adviser's page, 495 lines of it, written with `view!` and
/// components added 32.0 KB, with `.into_any()` at each function's end 33.9, under `--cfg erase_components`
/// 31.1; the question alone 12.7, 14.3 and 16.1. None was clearly quicker on a slow phone. An `El` is one type
/// for all of them. It has two renderers: in the page it is a view like any other (`dom.rs`), and natively
/// HTML as text (`html.rs`).
pub(crate) struct El(Box<Description>);

/// What an element is, before anyone renders it.
struct Description {
    name: &'static str,
    attrs: Vec<(&'static str, String)>,
    inside: Vec<Inside>,
    acts: Vec<(&'static str, Act)>,
    follows: Vec<(&'static str, Follow)>,
    behind: Option<Behind>,
    /// The element itself, where it was built before its turn.
    built: Option<SendWrapper<Element>>,
}

/// What stands in an element.
enum Inside {
    El(El),
    Text(String),
}

/// What happens on an event.
type Act = Box<dyn FnMut(Event) + Send>;

/// What a fold holds, until it is first opened. Leptos wants a view that could go to another thread;
/// a browser has one.
type Behind = SendWrapper<Box<dyn FnOnce() -> Vec<El>>>;

/// What follows the signals that it reads.
enum Follow {
    /// An attribute, there or not.
    Attr(Box<dyn Fn() -> bool + Send>),
    /// A property that can be on or off.
    Switch(Box<dyn Fn() -> bool + Send>),
    /// A property that holds a text.
    Value(Box<dyn Fn() -> String + Send>),
    /// All that stands inside.
    Inside(Box<dyn Fn() -> Option<El> + Send>),
}

/// An element with this name.
#[inline(never)]
pub(crate) fn el(name: &'static str) -> El {
    let description = Description {
        name,
        attrs: Vec::new(),
        inside: Vec::new(),
        acts: Vec::new(),
        follows: Vec::new(),
        behind: None,
        built: None,
    };
    El(Box::new(description))
}

/// An element that holds nothing but a text.
#[inline(never)]
pub(crate) fn text(name: &'static str, class: &str, text: &str) -> El {
    el(name).class(class).text(text)
}

// Not inlined: each is called from a hundred places.
impl El {
    /// Gives it an attribute.
    #[inline(never)]
    pub(crate) fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.attrs.push((name, value.to_owned()));
        self
    }

    #[inline(never)]
    pub(crate) fn class(self, class: &str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// Puts a text into it. What is marked within the text is an element of its own, so that it is read out as
    /// Danish and runs from left to right; an option can hold none.
    #[inline(never)]
    pub(crate) fn text(mut self, text: &str) -> Self {
        match words::pieces(text).filter(|_| self.0.name != "option") {
            Some(pieces) => self.with(el("span").with_pieces(&pieces)),
            None => {
                self.0.inside.push(Inside::Text(text.to_owned()));
                self
            }
        }
    }

    fn with_pieces(mut self, pieces: &[words::Piece]) -> Self {
        for piece in pieces {
            let (text, lang) = match *piece {
                words::Piece::Own(text) => {
                    self.0.inside.push(Inside::Text(text.to_owned()));
                    continue;
                }
                words::Piece::Danish(text) => (text, Some("da")),
                words::Piece::Figures(text) => (text, None),
            };
            let mut run = el("bdi").attr("dir", "ltr").attr("translate", "no");
            if let Some(lang) = lang {
                run = run.attr("lang", lang);
            }
            run.0.inside.push(Inside::Text(text.to_owned()));
            self.0.inside.push(Inside::El(run));
        }
        self
    }

    /// Puts another element into it.
    #[inline(never)]
    pub(crate) fn with(mut self, el: Self) -> Self {
        self.0.inside.push(Inside::El(el));
        self
    }

    /// Puts another element into it, if there is one.
    #[inline(never)]
    pub(crate) fn with_any(self, el: Option<Self>) -> Self {
        match el {
            Some(el) => self.with(el),
            None => self,
        }
    }

    /// Puts elements into it, one after the other.
    pub(crate) fn with_all(self, tags: impl IntoIterator<Item = Self>) -> Self {
        tags.into_iter().fold(self, Self::with)
    }

    /// What stands in a `details` after its summary. It is described and built when that is first
    /// opened, by whatever opens it, and then stays: most of a result is never unfolded, and a slow
    /// phone would take a second to build all of it.
    pub(crate) fn when_opened(mut self, behind: impl FnOnce() -> Vec<Self> + 'static) -> Self {
        self.0.behind = Some(SendWrapper::new(Box::new(behind)));
        self
    }

    /// What happens on an event.
    pub(crate) fn on(mut self, event: &'static str, act: impl FnMut(Event) + Send + 'static) -> Self {
        self.0.acts.push((event, Box::new(act)));
        self
    }

    /// What happens when it is pressed. Neither the address nor a form follows the press.
    pub(crate) fn on_click(self, mut act: impl FnMut() + Send + 'static) -> Self {
        self.on("click", move |event| {
            event.prevent_default();
            act();
        })
    }

    /// An attribute that is there as long as this holds.
    pub(crate) fn attr_while(self, name: &'static str, holds: impl Fn() -> bool + Send + 'static) -> Self {
        self.follow(name, Follow::Attr(Box::new(holds)))
    }

    /// A property that is on as long as this holds.
    pub(crate) fn on_while(self, name: &'static str, holds: impl Fn() -> bool + Send + 'static) -> Self {
        self.follow(name, Follow::Switch(Box::new(holds)))
    }

    /// What stands in a field.
    pub(crate) fn value(self, value: impl Fn() -> String + Send + 'static) -> Self {
        self.follow("value", Follow::Value(Box::new(value)))
    }

    /// What stands inside at the moment.
    pub(crate) fn live(self, inside: impl Fn() -> Option<Self> + Send + 'static) -> Self {
        self.follow("", Follow::Inside(Box::new(inside)))
    }

    fn follow(mut self, name: &'static str, follow: Follow) -> Self {
        self.0.follows.push((name, follow));
        self
    }
}

use crate::app::{Guide, Voice};
use crate::widgets::{El, el, text};

/// One language, or two line by line: the person reads the one, the adviser the other.
pub(super) struct Voices {
    first: Voice,
    second: Option<Voice>,
}

impl Voices {
    pub(super) fn of(guide: Guide) -> Self {
        let first = guide.voice();
        let second = guide.second_voice().filter(|second| second.language() != first.language());
        Self { first, second }
    }

    /// The language of the page: what is pressed is said in it alone.
    pub(super) fn first(&self) -> &Voice {
        &self.first
    }

    pub(super) fn are_two(&self) -> bool {
        self.second.is_some()
    }

    /// An element that holds the text under this key.
    pub(super) fn key(&self, name: &'static str, class: &str, key: &str) -> El {
        self.line(name, class, &|voice| voice.say(key))
    }

    /// An element that holds what each language says.
    pub(super) fn line(&self, name: &'static str, class: &str, say: &dyn Fn(&Voice) -> String) -> El {
        self.pair(name, class, &|voice| text("span", "", &say(voice)))
    }

    /// An element that holds what is made of it in each language.
    pub(super) fn pair(&self, name: &'static str, class: &str, make: &dyn Fn(&Voice) -> El) -> El {
        let first = make(&self.first);
        let Some(voice) = &self.second else { return el(name).class(class).with(first) };
        let second = make(voice).attr("lang", voice.code()).attr("dir", voice.direction());
        el(name).class([class, " pair"].concat().trim_start()).with(first).with(second)
    }
}

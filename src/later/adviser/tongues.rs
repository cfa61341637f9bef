use telling::Label;
use words::{Key, Speaker, Text};

use crate::app::Guide;
use crate::later::label::labelled;
use crate::widgets::{El, el, said, text};

/// One language, or two line by line: the person reads the one, the adviser the other.
pub(super) struct Tongues {
    first: Speaker,
    second: Option<Speaker>,
}

impl Tongues {
    pub(super) fn of(guide: Guide) -> Self {
        Self { first: guide.speaker(), second: guide.second_speaker() }
    }

    /// The language of the page: what is pressed is said in it alone.
    pub(super) fn first(&self) -> &Speaker {
        &self.first
    }

    /// All of them.
    pub(super) fn each(&self) -> impl Iterator<Item = &Speaker> {
        [&self.first].into_iter().chain(&self.second)
    }

    pub(super) fn are_two(&self) -> bool {
        self.second.is_some()
    }

    /// An element that holds one of the guide's own texts.
    pub(super) fn phrase(&self, name: &'static str, class: &str, id: &'static str) -> El {
        self.said(name, class, &Text::own(id))
    }

    /// An element that holds the text in each language.
    pub(super) fn said(&self, name: &'static str, class: &str, told: &Text) -> El {
        self.pair(name, class, &|speaker| said("span", "", speaker, told))
    }

    /// The same where a language need not have the text.
    pub(super) fn if_any(&self, name: &'static str, class: &str, key: Key) -> El {
        self.pair(name, class, &|speaker| text("span", "", &speaker.if_any(key).unwrap_or_default()))
    }

    /// An element that holds a sentence and what limits it.
    pub(super) fn labelled(&self, name: &'static str, class: &str, told: &Text, labels: &[Label]) -> El {
        self.pair(name, class, &|speaker| labelled(said("span", "", speaker, told), speaker, labels))
    }

    /// An element that holds what is made of it in each language.
    pub(super) fn pair(&self, name: &'static str, class: &str, make: &dyn Fn(&Speaker) -> El) -> El {
        let first = make(&self.first);
        let Some(speaker) = &self.second else { return el(name).class(class).with(first) };
        let second = make(speaker).attr("lang", speaker.code()).attr("dir", speaker.direction());
        el(name).class([class, " tongues"].concat().trim_start()).with(first).with(second)
    }
}

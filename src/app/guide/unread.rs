//! What a machine has translated and no person has read since: what decides then stands beside the original.

use words::{Language, Speaker};

use super::Guide;
use crate::app::Bundle;

/// The original, and the language of the law.
const BESIDE: [&str; 2] = ["en", "da"];

impl Guide {
    /// Whether no person has read the translation that is shown.
    pub(crate) fn is_unread(self) -> bool {
        self.language().is_some_and(|language| self.is_unread_in(language))
    }

    /// The same of another language that is here.
    pub(crate) fn is_unread_in(self, language: &Language) -> bool {
        let state = self.state();
        let state = state.borrow();
        let mut first =
            state.words.iter().filter(|(bundle, words)| *bundle == Bundle::First && words.language() == language);
        first.any(|(_, words)| !matches!(words.say("standing").as_deref(), Ok("original" | "reviewed")))
    }

    /// The language beside such a translation: English, or Danish where the person has put that there.
    pub(crate) fn original(self) -> Option<&'static Language> {
        let language = self.language().filter(|_| self.is_unread())?;
        let chosen = self.second().filter(|second| *second != language && BESIDE.contains(&second.code));
        chosen.or_else(|| Language::from_code("en"))
    }

    /// The languages that can stand there.
    pub(crate) fn originals(self) -> impl Iterator<Item = &'static Language> {
        let shown = self.language();
        BESIDE.into_iter().filter_map(Language::from_code).filter(move |language| Some(*language) != shown)
    }

    /// Who says in it what decides, once all of its words are here.
    pub(crate) fn original_speaker(self) -> Option<Speaker> {
        self.original().filter(|original| self.has_all_of(original)).map(|original| self.speaker_of(Some(original)))
    }

    /// Whether its words are still on their way; `None` where they are here, or not wanted.
    pub(crate) fn awaits_original(self) -> Option<bool> {
        self.original().and_then(|original| self.awaits_all_of(original))
    }

    /// Asks for its words, as soon as all of the language that is shown is here.
    pub(super) fn fetch_original(self) {
        let whole = self.language().is_some_and(|language| self.has_all_of(language));
        if let Some(original) = self.original().filter(|_| whole) {
            self.fetch(original);
        }
    }
}

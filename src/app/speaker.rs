use words::{Key, Speaker, Text};

use super::{Guide, Screen};

impl Guide {
    /// Who says the texts of the present language.
    pub(crate) fn speaker(self) -> Speaker {
        self.speaker_of(self.language())
    }

    /// Who says them in the language beside it, once all of its words are here. The second may since
    /// have become the first.
    pub(crate) fn second_speaker(self) -> Option<Speaker> {
        let second = self.second().filter(|second| Some(*second) != self.language())?;
        self.has_all_of(second).then(|| self.speaker_of(Some(second)))
    }

    /// Names the page after its screen, by the text under that key. What is said of a case would stay in the list of
    /// pages that were visited.
    pub(crate) fn entitle(self, key: &'static str) {
        let speaker = self.speaker();
        let Some(language) = speaker.language() else { return };
        let of_the_case = self.shows(Screen::Result) || self.shows(Screen::Paper);
        let named = move |heading: &str| {
            let heading = if of_the_case { speaker.own("result-title") } else { heading.to_owned() };
            speaker.say(&Text::with(Key::Own(key), "heading", Text::Plain(heading)))
        };
        self.browser().host.entitle(language.code, Box::new(named));
    }

    /// The version of the program and of the files that it is made of.
    pub(crate) fn version(self) -> String {
        [env!("CARGO_PKG_VERSION"), " (", self.browser().files.version(), ")"].concat()
    }
}

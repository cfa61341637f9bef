use words::Speaker;

use super::Guide;

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

    /// The version of the program and of the files that it is made of.
    pub(crate) fn version(self) -> String {
        [env!("CARGO_PKG_VERSION"), " (", self.browser().files.version(), ")"].concat()
    }
}

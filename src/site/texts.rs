//! The words of a language, as they are served and beside them those of its pages.

use std::rc::Rc;

use words::{Intl, Language, Speaker, Unreadable, Words};

use crate::app::Bundle;

/// All texts of one language.
pub struct Texts {
    /// The language.
    pub language: &'static Language,
    /// All up to the first question, as it is served: with its version at its end.
    pub first: String,
    /// The same of what comes later; what all languages share is part of it.
    pub later: String,
    /// The same of the rules.
    pub rules: String,
    /// What only pages say, from the folder `page` of the language.
    pub page: String,
}

impl Texts {
    pub(super) fn of(&self, bundle: Bundle) -> &str {
        match bundle {
            Bundle::First => &self.first,
            Bundle::Later => &self.later,
            Bundle::Rules => &self.rules,
        }
    }

    /// The version at the end of the words of this code, by which they are known to be whole.
    pub(super) fn version_of(&self, code: &str) -> &str {
        let begin = ["whole-", code].concat();
        let lines = [&self.first, &self.later].into_iter().flat_map(|text| text.lines());
        let mut versions = lines.filter_map(|line| {
            let (name, version) = line.strip_prefix(&*begin)?.split_once(" = ")?;
            matches!(name, "" | "-later").then_some(version)
        });
        versions.next().unwrap_or_default()
    }

    /// Whether no person has read the translation.
    pub(super) fn is_unread(&self) -> bool {
        self.first.lines().any(|line| line == "standing = machine")
    }

    /// Who says all of them.
    pub(super) fn speaker(&self, intl: Rc<dyn Intl>) -> Result<Speaker, Unreadable> {
        let parse = |text: &String| Words::parse(self.language, text).map(Rc::new);
        let words = [&self.first, &self.later, &self.rules, &self.page].map(parse);
        let words = words.into_iter().collect::<Result<_, _>>()?;
        Ok(Speaker::new(Some(self.language), words, intl))
    }
}

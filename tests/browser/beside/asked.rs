//! The interview in English, as anybody else would take it over: its texts, its questions and their choices.

use std::fs;

use anyhow::{Context as _, Result, anyhow};
use interview::{Kind, QUESTIONS, Question};
use words::{Key, Language, Words, unmarked};
use xtask::house;

/// The language in which it is asked.
pub(super) const LANGUAGE: &str = "en";

/// All texts that people are asked with.
pub(super) struct Asked {
    /// Of the first question, and those that come later: a text may have a part in each.
    words: [Words; 2],
}

/// A question as others write it.
pub(super) struct Put {
    pub(super) question: &'static Question,
    pub(super) title: String,
    pub(super) help: Option<String>,
    /// Each by its id; "I don't know" is the last.
    pub(super) choices: Vec<(String, String)>,
}

impl Asked {
    /// From the words of the site that was built.
    pub(super) fn read() -> Result<Self> {
        let language = Language::from_code(LANGUAGE).context("there is no such language")?;
        let file = |ending: &str| fs::read_to_string(house::dist().join(format!("locales/{LANGUAGE}{ending}.ftl")));
        let words = |ending| {
            Words::parse(language, &file(ending)?).map_err(|fault| anyhow!("the words cannot be read: {fault:?}"))
        };
        Ok(Self { words: [words("")?, words("-later")?] })
    }

    pub(super) fn own(&self, key: &str) -> Result<String> {
        let said = self.words.iter().find_map(|words| words.say(key).ok()).with_context(|| format!("no {key}"))?;
        Ok(unmarked(&said))
    }

    /// What stands before the first question, a paragraph each.
    pub(super) fn introduction(&self) -> Result<Vec<String>> {
        let points = ["who", "private", "what", "before", "who-decides"];
        points.iter().map(|point| self.own(&format!("introduction-{point}"))).collect()
    }

    /// Every question, in the order in which they are asked.
    pub(super) fn questions(&self) -> Result<Vec<Put>> {
        QUESTIONS.iter().copied().map(|question| self.put(question)).collect()
    }

    fn put(&self, question: &'static Question) -> Result<Put> {
        let mut choices = Vec::new();
        for choice in question.choices() {
            let label = self.own(&Key::Choice(question, choice).written())?;
            let hint = self.if_any(Key::ChoiceHint(question, choice))?;
            choices.push((choice.id.to_owned(), [label, hint.unwrap_or_default()].join(" ").trim_end().to_owned()));
        }
        if let Kind::Country { area, .. } = question.kind {
            for country in area.countries() {
                choices.push((country.code().to_owned(), self.own(&Key::Country(country).written())?));
            }
        }
        choices.push(("unknown".to_owned(), self.own("unknown")?));
        let title = self.own(&Key::Question(question).written())?;
        Ok(Put { question, title, help: self.if_any(Key::QuestionHelp(question))?, choices })
    }

    fn if_any(&self, key: Key) -> Result<Option<String>> {
        let key = key.written();
        self.words.iter().any(|words| words.has(&key)).then(|| self.own(&key)).transpose()
    }
}

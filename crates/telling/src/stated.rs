//! What a rule says, of no case: for whoever reads the law without having answered anything.

use law::{Rule, Topic};
use words::{Key, Text};

use crate::condition::When;
use crate::statement::{Label, of_regime, outside};
use crate::{Cited, Unclear};

/// A rule as it stands in the book.
#[derive(Clone, Debug)]
pub struct Stated {
    /// The stable name.
    pub id: &'static str,
    /// It in a sentence.
    pub said: Text,
    /// A few words more on a step; not every one has them.
    pub more: Key,
    /// To which set of rules it belongs, and whether it comes from beside the main texts.
    pub labels: Vec<Label>,
    /// When it holds; `None` where that is always.
    pub when: Option<When>,
    /// What is uncertain about it in every case.
    pub doubts: Vec<Unclear>,
    /// What is uncertain about it in some: in which, and what.
    pub limits: Vec<(When, Unclear)>,
    /// Where it is written.
    pub sources: Vec<Cited>,
    /// Whether it says what a case comes to, or what to do.
    pub is_advice: bool,
}

/// The rules under one heading.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// The stable name of the heading.
    pub id: &'static str,
    /// The heading.
    pub title: Key,
    /// Whether they say what a case comes to, or what to do.
    pub is_advice: bool,
    /// The rules.
    pub rules: Vec<Stated>,
}

impl Stated {
    /// The rule with this stable name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        interview::rule(id).map(Self::of)
    }

    fn of(rule: &'static Rule) -> Self {
        Self {
            id: rule.id,
            said: Text::of(Key::Rule(rule)),
            more: Key::StepMore(rule),
            labels: outside(rule).into_iter().chain(rule.regime.map(of_regime)).collect(),
            when: When::of(rule),
            doubts: rule.doubts.iter().map(|doubt| Unclear::of(doubt)).collect(),
            limits: When::limits(rule).map(|(when, doubt)| (when, Unclear::of(doubt))).collect(),
            sources: Cited::all(rule.sources),
            is_advice: rule.is_advice(),
        }
    }
}

/// Every rule of the book, under its heading.
#[must_use]
pub fn chapters() -> Vec<Chapter> {
    let of = |topic: Topic| interview::rules().iter().copied().filter(move |rule| rule.topic == topic).map(Stated::of);
    let chapter = |topic: Topic| Chapter {
        id: topic.id(),
        title: Key::Topic(topic),
        is_advice: matches!(topic, Topic::Answer | Topic::Steps),
        rules: of(topic).collect(),
    };
    Topic::ALL.into_iter().map(chapter).filter(|chapter| !chapter.rules.is_empty()).collect()
}

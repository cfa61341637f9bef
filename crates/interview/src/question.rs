//! The shape of a question.

use std::ptr;

use crate::answer::{UNKNOWN, UNSAID};
use crate::ticks;
use law::{Area, Condition, Country, Fact, FactSet, Facts, Truth};

/// One question. Its words are in `locales/<language>/questions.ftl` under `question-<id>`, with
/// the attributes `help` and `why`. "I don't know" can always be chosen.
#[derive(Debug)]
pub struct Question {
    /// The stable name.
    pub id: &'static str,
    /// What an answer looks like.
    pub kind: Kind,
    /// In which cases it can be asked at all.
    pub asked: Asked,
    /// In which of them it is put to the person. In the others an answer is heard all the same, from an
    /// adviser or in JSON, but what it could change is not worth a question.
    pub sought: Asked,
    /// Whether somebody may not want to say it. "I don't want to say" can then be chosen too.
    pub delicate: bool,
    /// Whether a day that is asked for may lie ahead.
    pub ahead: bool,
}

/// Each question stands once, in `questions`: it is the same one if it stands at the same place.
impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Eq for Question {}

impl Question {
    /// Every fact that an answer to it can settle.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self.kind {
            Kind::Choice(choices) => choices.iter().flat_map(Choice::settles).map(|(fact, _)| fact).collect(),
            Kind::Several(choices) => {
                choices.iter().flat_map(|choice| choice.settles().chain(choice.lacks())).map(|(fact, _)| fact).collect()
            }
            Kind::Date(fact) | Kind::Country { fact, .. } => FactSet::from_iter([fact]),
        }
    }
}

impl Question {
    /// The countries that can be answered; none where another answer is asked for.
    #[must_use]
    pub fn countries(&self) -> Vec<Country> {
        match self.kind {
            Kind::Country { area, .. } => area.countries().collect(),
            Kind::Choice(_) | Kind::Several(_) | Kind::Date(_) => Vec::new(),
        }
    }

    /// What stands for its choices in a link and in JSON, "I don't know" among the last of them.
    #[must_use]
    pub fn choice_ids(&self) -> Vec<&'static str> {
        let none = matches!(self.kind, Kind::Several(_)).then_some(ticks::NONE);
        let ids = self.choices().iter().map(|choice| choice.id);
        ids.chain(none).chain([UNKNOWN]).chain(self.delicate.then_some(UNSAID)).collect()
    }

    /// The choices, also those beside a list of countries.
    #[must_use]
    pub const fn choices(&self) -> &'static [Choice] {
        match self.kind {
            Kind::Choice(choices) | Kind::Several(choices) => choices,
            Kind::Country { beside: Some(choice), .. } => std::slice::from_ref(choice),
            Kind::Date(_) | Kind::Country { beside: None, .. } => &[],
        }
    }
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of several; words under `choice-<question>-<choice>`.
    Choice(&'static [Choice]),
    /// Those of several that are so, or none of them.
    Several(&'static [Choice]),
    /// A day, which becomes this fact.
    Date(Fact),
    /// A country, which becomes a fact.
    Country {
        /// The fact.
        fact: Fact,
        /// Where the country lies.
        area: Area,
        /// What can be chosen beside the countries: that there is none.
        beside: Option<&'static Choice>,
    },
}

/// One choice and what it says of the case.
#[derive(Debug)]
pub struct Choice {
    /// The stable name.
    pub id: &'static str,
    /// The facts that then hold.
    pub gives: &'static [Fact],
    /// The facts that then do not hold, in groups.
    pub denies: &'static [&'static [Fact]],
    /// Of several that can be ticked: the facts that do not hold where this one is not ticked, beside those
    /// that it gives.
    pub lacks: &'static [Fact],
    /// The group under which it stands, with those after it that have no group of their own; words under
    /// `group-<question>-<group>`.
    pub group: Option<&'static str>,
}

/// By place, like a question: "no" to one question is not "no" to another.
impl PartialEq for Choice {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Eq for Choice {}

impl Choice {
    /// Every fact that it settles, and how.
    pub fn settles(&self) -> impl Iterator<Item = (Fact, bool)> {
        let denied = self.denies.iter().flat_map(|group| group.iter());
        self.gives.iter().map(|fact| (*fact, true)).chain(denied.map(|fact| (*fact, false)))
    }

    /// Every fact that does not hold where it could be ticked and is not.
    pub(crate) fn lacks(&self) -> impl Iterator<Item = (Fact, bool)> {
        self.gives.iter().chain(self.lacks).map(|fact| (*fact, false))
    }
}

/// In which cases a question can be asked. Whether it is then asked depends on whether a rule
/// still needs its answer.
#[derive(Clone, Copy, Debug)]
pub enum Asked {
    /// In every case.
    Always,
    /// Where this is known to be so.
    When(Condition),
    /// Everywhere but where this is known to be so.
    Unless(Condition),
}

impl Asked {
    /// The truth of what makes it asked, and of what keeps it from being asked.
    #[must_use]
    pub fn truths(&self, facts: &Facts) -> [Truth; 2] {
        match self {
            Self::Always => [Truth::Yes, Truth::No],
            Self::When(condition) => [condition.truth(facts), Truth::No],
            Self::Unless(exception) => [Truth::Yes, exception.truth(facts)],
        }
    }

    /// Whether it can be asked, as far as the facts say.
    pub(crate) fn applies(&self, facts: &Facts) -> bool {
        let [condition, exception] = self.truths(facts);
        condition.is_yes() && !exception.is_yes()
    }

    /// The facts on which it hangs.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self {
            Self::Always => FactSet::default(),
            Self::When(condition) | Self::Unless(condition) => condition.facts(),
        }
    }
}

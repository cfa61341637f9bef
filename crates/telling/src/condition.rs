//! What a rule hangs on, in words.

use law::{Condition, Country, Doubt, Earlier, Flat, Rule, Truth, Weighed};
use words::{Key, Text};

use crate::circumstance::must_be;

/// A condition, what it is in this case, and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// Whether it is so, by its stable name: `yes`, `no`, `unknown`.
    pub truth: &'static str,
    /// The same in words.
    pub is: Key,
    /// The rule that it names, by its stable name.
    pub rule: Option<&'static str>,
    /// What it says.
    pub said: Text,
    /// What it is made of.
    pub parts: Unfolding<Self>,
    /// The countries of which it speaks, where they are many.
    pub countries: Option<Text>,
}

/// A list of which only what matters stands openly.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfolding<T> {
    /// What matters.
    pub shown: Vec<T>,
    /// The others.
    pub others: Vec<T>,
}

impl<T> Unfolding<T> {
    /// Sorts a list by whether each entry matters.
    pub(crate) fn of(all: impl IntoIterator<Item = (bool, T)>) -> Self {
        let mut sorted = Self { shown: Vec::new(), others: Vec::new() };
        for (matters, entry) in all {
            if matters { sorted.shown.push(entry) } else { sorted.others.push(entry) }
        }
        sorted
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.others.is_empty()
    }

    /// How many others there are.
    #[must_use]
    pub fn counted(&self) -> Text {
        Text::counted(Key::Own("adviser-others"), self.others.len())
    }
}

impl Branch {
    /// A condition with all that it is made of.
    pub(crate) fn of(weighed: &Weighed) -> Self {
        Self::within(weighed, 0)
    }

    /// A rule that goes before another one, by its name alone.
    pub(crate) fn earlier(Earlier { rule, truth }: Earlier) -> Self {
        Self { rule: Some(rule.id), ..Self::saying(truth, Text::of(Key::RuleName(rule))) }
    }

    fn within(weighed: &Weighed, depth: usize) -> Self {
        // What is settled deeper down hangs on few of its parts; what is open, on all.
        let whole = depth == 0 || weighed.truth == Truth::Unknown;
        let parts = weighed.parts.iter();
        let parts = parts.map(|part| (whole || weighed.is_decided_by(part), Self::within(part, depth + 1)));
        let countries = many_countries(weighed.condition);
        Self { parts: Unfolding::of(parts), countries, ..Self::saying(weighed.truth, sentence(weighed.condition)) }
    }

    fn saying(truth: Truth, said: Text) -> Self {
        let (truth, is) = match truth {
            Truth::Yes => ("yes", "truth-yes"),
            Truth::No => ("no", "truth-no"),
            Truth::Unknown => ("unknown", "truth-unknown"),
        };
        Self { truth, is: Key::Own(is), rule: None, said, parts: Unfolding::of([]), countries: None }
    }
}

/// A condition in words, and what it is made of; of no case.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// What it says.
    pub said: Text,
    /// The countries of which it speaks, where they are many.
    pub countries: Option<Text>,
    /// What it is made of.
    pub parts: Vec<Self>,
}

impl When {
    /// When the rule holds; `None` where that is always.
    pub(crate) fn of(rule: &Rule) -> Option<Self> {
        (rule.when != Condition::ALWAYS).then(|| Self::whole(&rule.when))
    }

    /// In which cases something is uncertain about it, and what.
    pub(crate) fn limits(rule: &Rule) -> impl Iterator<Item = (Self, &'static Doubt)> {
        rule.limits.iter().map(|limit| (Self::whole(&limit.when), limit.doubt))
    }

    fn whole(condition: &Condition) -> Self {
        Self::flat(&condition.flat(&|_| false))
    }

    fn flat(flat: &Flat) -> Self {
        let parts = flat.parts.iter().map(Self::flat).collect();
        Self { said: sentence(flat.condition), countries: many_countries(flat.condition), parts }
    }
}

fn many_countries(condition: &Condition) -> Option<Text> {
    match condition {
        Condition::OneOf(_, codes @ [_, _, ..]) => Some(Text::Countries(countries(codes))),
        _ => None,
    }
}

fn sentence(condition: &Condition) -> Text {
    match condition {
        Condition::Is(fact) => must_be(*fact, "yes", None),
        Condition::IsNot(fact) => must_be(*fact, "no", None),
        Condition::OneOf(fact, [code]) => must_be(*fact, "yes", countries(&[*code]).pop().map(Text::Country)),
        Condition::OneOf(fact, codes) => must_be(*fact, "yes", Some(counted("condition-countries", codes.len()))),
        Condition::Passed { since, days } => {
            must_be(*since, "yes", Some(counted("condition-passed", usize::from(*days))))
        }
        Condition::Lasts { until, months } => {
            must_be(*until, "yes", Some(counted("condition-lasts", usize::from(*months))))
        }
        Condition::Lapsed { until, months } => {
            must_be(*until, "yes", Some(counted("condition-lapsed", usize::from(*months))))
        }
        Condition::Holds(rule) => Text::with(Key::Own("condition-holds"), "rule", Text::of(Key::RuleName(rule))),
        Condition::LeadsAbroad => Text::own("condition-abroad"),
        Condition::LeadsHome => Text::own("condition-home"),
        Condition::All([]) => Text::own("condition-always"),
        Condition::All(_) => Text::own("condition-all"),
        Condition::Any(_) => Text::own("condition-any"),
    }
}

fn counted(key: &'static str, count: usize) -> Text {
    Text::counted(Key::Own(key), count)
}

fn countries(codes: &[&str]) -> Vec<Country> {
    codes.iter().filter_map(|code| Country::parse(code).ok()).collect()
}

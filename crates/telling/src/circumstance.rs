use interview::{Answer, Question, Report, Ticks};
use law::{Fact, FactSet, Truth, Value};
use words::{Gap, Key, Text};

/// A fact, and what is known of it in this case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Circumstance {
    fact: Fact,
    value: Option<Value>,
}

impl Circumstance {
    pub(crate) fn of(report: &Report, fact: Fact) -> Self {
        Self { fact, value: report.value(fact) }
    }

    pub(crate) fn all(report: &Report, facts: FactSet) -> Vec<Self> {
        let mut all = Vec::new();
        for fact in facts.iter() {
            all.push(Self::of(report, fact));
        }
        all
    }

    /// Whether it is known not to be so.
    pub(crate) fn is_no(self) -> bool {
        self.value == Some(Value::Truth(Truth::No))
    }

    /// What is known of it, in a sentence.
    pub(crate) fn said(self) -> Text {
        let (value, country, date) = match self.value {
            Some(Value::Truth(Truth::No)) => ("no", None, None),
            None | Some(Value::Truth(Truth::Unknown)) => ("unknown", None, None),
            Some(Value::Truth(Truth::Yes)) => ("yes", None, None),
            Some(Value::Country(known)) => ("yes", Some(Text::Country(known)), None),
            Some(Value::Date(known)) => ("yes", None, Some(Text::Date(known))),
        };
        fact(self.fact, value, country, date)
    }
}

/// A fact as it must be, and not as it is in this case. A country or a day is said by `filled`.
pub(crate) fn must_be(named: Fact, value: &'static str, filled: Option<Text>) -> Text {
    fact(named, value, filled.clone(), filled)
}

fn fact(fact: Fact, value: &'static str, country: Option<Text>, date: Option<Text>) -> Text {
    let or_nothing = |text: Option<Text>| Gap::Text(text.unwrap_or_else(|| Text::plain("")));
    let gaps = vec![("value", Gap::Variant(value)), ("country", or_nothing(country)), ("date", or_nothing(date))];
    Text::Of(Key::Fact(fact), gaps)
}

/// An answer as it is read back to the person.
#[must_use]
pub fn answered(question: &'static Question, answer: Option<Answer>) -> Text {
    match answer {
        None => Text::own("not-answered"),
        Some(Answer::Unknown) => Text::own("unknown"),
        Some(Answer::Unsaid) => Text::own("unsaid"),
        Some(Answer::Several(ticks)) if ticks == Ticks::NONE => Text::own("none-of-these"),
        Some(Answer::Several(ticks)) => {
            let ticked = ticks.of(question.choices()).map(|choice| Text::of(Key::Choice(question, choice)));
            Text::joined(ticked, "; ")
        }
        Some(Answer::Choice(choice)) => Text::of(Key::Choice(question, choice)),
        Some(Answer::Date(date)) => Text::Date(date),
        Some(Answer::Country(country)) => Text::Country(country),
    }
}

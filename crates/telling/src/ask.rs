use interview::{Question, Report};
use law::Fact;
use words::{Key, Text};

use crate::Label;
use crate::circumstance::Circumstance;

/// A question whose answer could change the result, and what it would make known.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The question.
    pub question: &'static Question,
    first: bool,
    pub(crate) facts: Vec<Fact>,
    circumstances: Vec<Circumstance>,
}

/// Every such question once, the one that would settle most first.
#[must_use]
pub fn asks(report: &Report) -> Vec<Ask> {
    let asked = report.open.iter().filter_map(|open| open.question);
    let mut all: Vec<Ask> = Vec::new();
    for question in report.settle_first.into_iter().chain(asked) {
        if !all.iter().any(|other| other.question == question) {
            all.push(Ask::of(report, question));
        }
    }
    all.retain(|one| !one.facts.is_empty());
    all
}

impl Ask {
    fn of(report: &Report, question: &'static Question) -> Self {
        let open = report.open.iter().filter(|open| open.question == Some(question));
        let facts: Vec<Fact> = open.map(|open| open.fact).collect();
        let circumstances = facts.iter().map(|fact| Circumstance::of(report, *fact)).collect();
        Self { question, first: report.settle_first == Some(question), facts, circumstances }
    }

    /// The question itself.
    #[must_use]
    pub const fn title(&self) -> Key {
        Key::Question(self.question)
    }

    /// How its answer can be found out.
    #[must_use]
    pub const fn find(&self) -> Key {
        Key::QuestionFind(self.question)
    }

    /// What is not known. Where much hangs on it the question itself says so most plainly.
    #[must_use]
    pub fn said(&self) -> Text {
        match self.circumstances.as_slice() {
            [only] => only.said(),
            _ => Text::of(self.title()),
        }
    }

    /// That most hangs on it, where that is so.
    #[must_use]
    pub fn label(&self) -> Option<Label> {
        self.first.then(|| Label::new("open", Key::Own("settles-most")))
    }

    /// Each fact that it would make known.
    pub fn each(&self) -> impl Iterator<Item = Text> {
        self.circumstances.iter().map(|one| one.said())
    }
}

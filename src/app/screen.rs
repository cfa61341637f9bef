use interview::questions::FIRST;
use interview::{Answer, Kind, Question};
use telling::LetterKind;

use super::Bundle;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Screen {
    /// The choice of language.
    Language,
    /// What the guide is and is not.
    Introduction,
    /// By when an appeal must have arrived, for those who need no more.
    Days,
    /// One question.
    Question(&'static Question),
    /// What follows on the first question, which was answered so: not known before the law is here.
    Following(Answer),
    /// All answers, to be checked.
    Check,
    /// What follows from them.
    Result,
    /// The same, rule by rule.
    Adviser,
    /// The same for paper.
    Paper,
    /// A letter of the person.
    Letter(LetterKind),
    /// A link that carries the answers on.
    Link,
    /// The answers of a link that was opened.
    Opened,
}

/// The first question is shown before the later bundle is here, and the fields for dates and countries are in that.
const _: () = assert!(matches!(FIRST.kind, Kind::Choice(_)));

impl Screen {
    /// The bundles that it cannot do without.
    pub(crate) fn bundles(self) -> &'static [Bundle] {
        match self {
            Self::Language | Self::Introduction => &[Bundle::First],
            Self::Question(question) if question == FIRST => &[Bundle::First],
            Self::Question(_) | Self::Following(_) => &[Bundle::First, Bundle::Later],
            _ => &Bundle::ALL,
        }
    }
}

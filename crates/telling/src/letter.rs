use interview::Report;
use words::{Key, LetterLine, Speaker, Text};

use crate::{Deadline, DeadlineState};

/// A short text for the appeal, to be copied or sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its lines.
    pub lines: Vec<LetterLine>,
    /// Whether it stands openly. Where it is not known whether there is a decision, or something was
    /// said already, it waits behind its heading.
    pub openly: bool,
}

impl Letter {
    /// `None` where no window runs or may run.
    #[must_use]
    pub fn of(report: &Report) -> Option<Self> {
        let deadline = Deadline::of(report)?;
        let said = |line: &LetterLine| match line {
            LetterLine::Children => report.with_children.is_yes(),
            LetterLine::Late => deadline.is_over(),
            _ => true,
        };
        let lines = LetterLine::ALL.into_iter().filter(said).collect();
        Some(Self { lines, openly: deadline.certain && deadline.state != DeadlineState::Announced })
    }
}

/// What a Danish line means, for who reads another language.
#[must_use]
pub fn meaning(line: LetterLine, speaker: &Speaker) -> Option<Text> {
    (speaker.code() != "da").then(|| Text::of(Key::Letter(line)))
}

//! The letters that a person can send: in Danish, with what is known filled in. They are no forms of an
//! authority; what they rest on stands in `docs/letters.md`.

use interview::Report;
use law::{Country, Date, LetterKind, Truth};
use words::{Key, LetterLine, Speaker, Text};

use crate::{Deadline, DeadlineState};

mod lines;

use lines::Written;

/// What stands for a blank where nothing can be drawn.
pub const BLANK: &str = "______";

/// That offices are closed today.
const CLOSED: Key = Key::Own("letter-closed");

/// A letter to the Immigration Service.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Which.
    pub kind: LetterKind,
    /// Whether it stands openly. Where it is not known whether there is a decision, or something was
    /// said already, it waits behind its heading.
    pub openly: bool,
    /// Its lines.
    pub lines: Vec<LetterText>,
    /// The strip below, for whoever receives it.
    pub receipt: Vec<LetterText>,
    /// How it can be sent, each with how its arrival is shown.
    pub ways: Vec<Text>,
}

/// What is known, and stands in a letter.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Known {
    Day(Date),
    Country(Country),
}

/// A line of a letter.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterText {
    /// Which.
    pub line: LetterLine,
    /// What is known, after it.
    known: Option<Known>,
    /// Whether it ends with a blank.
    pub blank: bool,
}

impl Letter {
    /// The letters that help in the case.
    #[must_use]
    pub fn all(report: &Report) -> Vec<Self> {
        LetterKind::ALL.into_iter().filter_map(|kind| Self::of(report, kind)).collect()
    }

    /// The letter of that kind; `None` where it does not help. Only an appeal is offered while it is not
    /// known whether it is needed: its days may be running.
    #[must_use]
    pub fn of(report: &Report, kind: LetterKind) -> Option<Self> {
        let helps = report.letter(kind);
        let (openly, lines) = match kind {
            LetterKind::Appeal if helps != Truth::No => {
                let deadline = Deadline::of(report)?;
                let openly = deadline.certain && deadline.state != DeadlineState::Announced;
                (openly, Written::appeal(report, &deadline))
            }
            LetterKind::Family if helps.is_yes() => (true, Written::family(report)),
            LetterKind::Missed if helps.is_yes() => (true, Written::missed(report)),
            _ => return None,
        };
        Some(Self { kind, openly, lines, receipt: Written::receipt(), ways: ways(report) })
    }

    /// The same without what is known of the case, and of no day: to be filled in by anybody.
    #[must_use]
    pub fn blank(mut self) -> Self {
        for line in &mut self.lines {
            line.blank |= line.known.take().is_some();
        }
        self.ways.retain(|way| !matches!(way, Text::Of(key, _) if *key == CLOSED));
        self
    }

    /// Its heading.
    #[must_use]
    pub const fn title(&self) -> Text {
        Self::title_of(self.kind)
    }

    /// The heading of a letter of that kind.
    #[must_use]
    pub const fn title_of(kind: LetterKind) -> Text {
        Text::own(match kind {
            LetterKind::Appeal => "letter-title-appeal",
            LetterKind::Family => "letter-title-family",
            LetterKind::Missed => "letter-title-missed",
        })
    }

    /// What to do with it.
    #[must_use]
    pub fn how(&self) -> Text {
        Text::own(match self.kind {
            LetterKind::Appeal => "letter-how-appeal",
            LetterKind::Family => "letter-how-family",
            LetterKind::Missed => "letter-how-missed",
        })
    }

    /// Its lines, and those of the strip.
    pub fn all_lines(&self) -> impl Iterator<Item = &LetterText> {
        self.lines.iter().chain(&self.receipt)
    }

    /// All of it in Danish, as plain text.
    #[must_use]
    pub fn to_text(&self, speaker: &Speaker) -> String {
        let mut text = String::new();
        for lines in [&self.lines, &self.receipt] {
            if !text.is_empty() {
                text.push('\n');
            }
            for line in lines {
                text.push_str(&line.written(speaker));
                text.push('\n');
            }
        }
        text
    }
}

/// The ways in which it can be sent from where the person is; first what to do where offices are closed.
fn ways(report: &Report) -> Vec<Text> {
    let mut ways = Vec::new();
    ways.extend(report.today.reopens().map(|day| Text::dated(CLOSED, day)));
    let detained = report.detained();
    if detained != Truth::No {
        ways.push(Text::own("letter-by-prison"));
    }
    if detained != Truth::Yes {
        ways.extend(["letter-by-email", "letter-by-staff", "letter-by-hand"].map(Text::own));
    }
    ways
}

impl LetterText {
    /// The line in Danish, without its blank.
    #[must_use]
    pub fn danish(&self, speaker: &Speaker) -> String {
        let known = self.known.map(|known| match known {
            Known::Day(day) => speaker.danish_date(day),
            Known::Country(country) => speaker.key(Key::DanishCountry(country)),
        });
        joined(speaker.key(Key::DanishLetter(self.line)), known)
    }

    /// What it means, for who reads another language.
    #[must_use]
    pub fn meaning(&self, speaker: &Speaker) -> Option<String> {
        let known = self.known.map(|known| match known {
            Known::Day(day) => speaker.date(day),
            Known::Country(country) => speaker.country(country),
        });
        (speaker.code() != "da").then(|| joined(speaker.key(Key::Letter(self.line)), known))
    }

    /// The line in Danish, with its blank.
    #[must_use]
    pub fn written(&self, speaker: &Speaker) -> String {
        let mut written = self.danish(speaker);
        if self.blank {
            written.push(' ');
            written.push_str(BLANK);
        }
        written
    }
}

/// A line, and what is known after it.
fn joined(line: String, known: Option<String>) -> String {
    match known {
        Some(known) => [&line, " ", &known].concat(),
        None => line,
    }
}

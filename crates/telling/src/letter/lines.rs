//! Which lines stand in each letter, and what is filled in.

use interview::{Known as Settled, Report};
use law::{Regime, Section, Stay};
use words::LetterLine;

use super::{Known, LetterText};
use crate::Deadline;

/// A letter while it is written.
#[derive(Default)]
pub(super) struct Written {
    lines: Vec<LetterText>,
}

impl Written {
    pub(super) fn appeal(report: &Report, deadline: &Deadline) -> Vec<LetterText> {
        let section = section(report);
        let mut letter = Self::from(LetterLine::AboutAppeal);
        letter.say(match section {
            Some(Section::A29) => LetterLine::AppealTransfer,
            Some(Section::B29) => LetterLine::AppealRejection,
            None => LetterLine::Appeal,
        });
        letter.fill(LetterLine::Country, report.told_country().map(Known::Country));
        letter.fill(LetterLine::Told, deadline.told().map(Known::Day));
        if report.with_children.is_yes() {
            letter.blank(LetterLine::Children);
        }
        letter.say(LetterLine::Help);
        letter.stay(report, section);
        letter.say(LetterLine::Reasons);
        if deadline.is_over() {
            letter.blank(LetterLine::Late);
        }
        letter.signed()
    }

    pub(super) fn family(report: &Report) -> Vec<LetterText> {
        let mut letter = Self::from(LetterLine::AboutFamily);
        letter.blank(LetterLine::RelativeName);
        letter.blank(LetterLine::RelativeBorn);
        letter.fill(LetterLine::RelativeCountry, report.family_country().map(Known::Country));
        letter.blank(LetterLine::RelativeReached);
        letter.blank(LetterLine::RelativeIs);
        letter.say(LetterLine::Wish);
        for outlook in report.outlooks.iter() {
            letter.say(match outlook.regime {
                Regime::DublinThree => LetterLine::WishOlder,
                Regime::AsylumManagement => LetterLine::WishNewer,
            });
        }
        letter.blank(LetterLine::FamilyPapers);
        letter.say(LetterLine::Confirmed);
        letter.blank(LetterLine::Signed);
        letter.blank(LetterLine::RelativeSigned);
        letter.lines
    }

    pub(super) fn missed(report: &Report) -> Vec<LetterText> {
        let interview = report.missed_interview().is_yes();
        let mut letter = Self::from(LetterLine::AboutMissed);
        letter.blank(if interview { LetterLine::Interview } else { LetterLine::Away });
        letter.blank(LetterLine::Because);
        letter.blank(LetterLine::Proof);
        letter.say(LetterLine::GoOn);
        if interview {
            letter.say(LetterLine::InterviewAgain);
        }
        letter.signed()
    }

    /// What whoever receives a letter fills in.
    pub(super) fn receipt() -> Vec<LetterText> {
        let mut strip = Self::default();
        strip.say(LetterLine::Receipt);
        strip.blank(LetterLine::ReceivedOn);
        strip.blank(LetterLine::ReceivedAt);
        strip.blank(LetterLine::ReceivedBy);
        strip.lines
    }

    /// To whom it goes, what it is about and who writes.
    fn from(about: LetterLine) -> Self {
        let mut letter = Self::default();
        letter.say(LetterLine::To);
        letter.say(about);
        letter.blank(LetterLine::Name);
        letter.blank(LetterLine::Born);
        letter.blank(LetterLine::PersonId);
        letter.blank(LetterLine::CaseNumber);
        letter.blank(LetterLine::Reached);
        letter
    }

    fn signed(mut self) -> Vec<LetterText> {
        self.say(LetterLine::Confirmed);
        self.blank(LetterLine::Signed);
        self.lines
    }

    /// That the person stays until the Board has decided: stated where every set of rules gives that by
    /// itself, asked for elsewhere.
    fn stay(&mut self, report: &Report, section: Option<Section>) {
        let of = |stay: Stay| report.outlooks.iter().filter(move |outlook| outlook.stay.values() == [stay]).count();
        if of(Stay::UntilBoardDecides) == report.outlooks.len() {
            return self.say(LetterLine::Suspends);
        }
        self.say(LetterLine::Suspend);
        if section == Some(Section::B29) {
            self.say(LetterLine::SuspendByBoard);
            self.blank(LetterLine::SuspendBecause);
        } else if of(Stay::OnRequest) > 0 {
            self.say(LetterLine::SuspendNewer);
        }
    }

    fn say(&mut self, line: LetterLine) {
        self.lines.push(LetterText { line, known: None, blank: false });
    }

    fn blank(&mut self, line: LetterLine) {
        self.fill(line, None);
    }

    fn fill(&mut self, line: LetterLine, known: Option<Known>) {
        let blank = known.is_none();
        self.lines.push(LetterText { line, known, blank });
    }
}

/// The section under which it was decided, where every set of rules says the same one.
fn section(report: &Report) -> Option<Section> {
    let mut all = report.outlooks.iter().map(|outlook| match outlook.section {
        Settled::Is(section) => Some(section),
        Settled::MayBe(_) | Settled::Not => None,
    });
    let first = all.next()??;
    all.all(|other| other == Some(first)).then_some(first)
}

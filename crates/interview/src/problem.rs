//! What can be wrong with an answer.

use law::{Area, Date, Fact, Facts, Truth, UnknownCountry, UnreadableDate};

use crate::questions::{REGISTERED, TOLD};
use crate::{Answer, Kind, Question};

/// Why an answer cannot be taken. The sentence is in the locales under `problem-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was chosen or written.
    Unanswered,
    /// The answer is not of the kind that the question asks for, or the question has no such choice.
    NotAChoice,
    /// Not a date as it must be written.
    NoDate,
    /// The calendar has no such day.
    NoSuchDay,
    /// In that year nothing of a case can have happened that is still open.
    Year,
    /// The year is none of the calendar that Denmark uses, but probably one of this.
    OtherCalendar(Calendar),
    /// The day lies in the future.
    Future,
    /// The decision lies more than a year back.
    DecisionLongAgo,
    /// The decision lies before the registration.
    DecisionBeforeRegistration(Date),
    /// The registration lies after the decision.
    RegistrationAfterDecision(Date),
    /// No country has that code; the one that is probably meant has another.
    NoSuchCountry(UnknownCountry),
    /// The country does not take part in the Dublin system.
    OutsideDublinArea,
    /// The question is about a country other than Denmark.
    NotDenmark,
    /// It cannot be beside the answer to that other question.
    Contradicts(&'static Question),
}

impl Problem {
    /// What is wrong with a year, where something is.
    #[must_use]
    pub fn of_year(year: u16) -> Option<Self> {
        match year {
            1380..=1420 => Some(Self::OtherCalendar(Calendar::Persian)),
            1421..=1470 => Some(Self::OtherCalendar(Calendar::Islamic)),
            FIRST_YEAR..=LAST_YEAR => None,
            _ => Some(Self::Year),
        }
    }

    /// The stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::NotAChoice => "not-a-choice",
            Self::NoDate => "date-shape",
            Self::NoSuchDay => "no-such-day",
            Self::Year => "year",
            Self::OtherCalendar(Calendar::Persian) => "persian-year",
            Self::OtherCalendar(Calendar::Islamic) => "islamic-year",
            Self::Future => "future",
            Self::DecisionLongAgo => "decision-long-ago",
            Self::DecisionBeforeRegistration(_) => "decision-before-registration",
            Self::RegistrationAfterDecision(_) => "registration-after-decision",
            Self::NoSuchCountry(_) => "no-such-country",
            Self::OutsideDublinArea => "outside-dublin-area",
            Self::NotDenmark => "not-denmark",
            Self::Contradicts(_) => "contradicts",
        }
    }

    /// The other question with whose answer it does not fit.
    #[must_use]
    pub fn other(self) -> Option<&'static Question> {
        match self {
            Self::Contradicts(other) => Some(other),
            Self::DecisionBeforeRegistration(_) => Some(&REGISTERED),
            Self::RegistrationAfterDecision(_) => Some(&TOLD),
            _ => None,
        }
    }

    /// Every problem once, for those who must have words for each.
    pub const IDS: [&'static str; 15] = [
        "unanswered",
        "not-a-choice",
        "date-shape",
        "no-such-day",
        "year",
        "persian-year",
        "islamic-year",
        "future",
        "decision-long-ago",
        "decision-before-registration",
        "registration-after-decision",
        "no-such-country",
        "outside-dublin-area",
        "not-denmark",
        "contradicts",
    ];
}

impl From<UnreadableDate> for Problem {
    fn from(unreadable: UnreadableDate) -> Self {
        match unreadable {
            UnreadableDate::Shape => Self::NoDate,
            UnreadableDate::NoSuchDay => Self::NoSuchDay,
            UnreadableDate::NoSuchYear(year) => Self::of_year(year).unwrap_or(Self::Year),
        }
    }
}

/// A calendar in which people count the years otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Calendar {
    Persian,
    Islamic,
}

/// Of older cases none is open. Whoever still has one writes "I don't know".
const FIRST_YEAR: u16 = 2010;
/// The last that a date can have.
const LAST_YEAR: u16 = 2199;

/// Whether the question can take the answer, beside what else is known.
pub(crate) fn check(question: &Question, answer: Answer, known: &Facts) -> Result<(), Problem> {
    match (answer, question.kind) {
        (Answer::Unknown, _) => Ok(()),
        (Answer::Unsaid, _) if question.delicate => Ok(()),
        (Answer::Several(ticks), Kind::Several(choices)) if ticks.fits(choices) => Ok(()),
        (Answer::Choice(_), Kind::Several(_)) => Err(Problem::NotAChoice),
        (Answer::Choice(choice), _) if question.choices().contains(choice) => Ok(()),
        (Answer::Date(date), Kind::Date(fact)) => check_date(question, fact, date, known),
        (Answer::Country(country), Kind::Country { area, .. }) => match area {
            Area::DublinAbroad if country == law::Country::DENMARK => Err(Problem::NotDenmark),
            _ if area.contains(country) => Ok(()),
            _ => Err(Problem::OutsideDublinArea),
        },
        _ => Err(Problem::NotAChoice),
    }
}

fn check_date(question: &Question, fact: Fact, date: Date, known: &Facts) -> Result<(), Problem> {
    let Some(today) = known.date(Fact::Today) else { return Ok(()) };
    if date > today && !question.ahead {
        return Err(Problem::Future);
    }
    if let Some(problem) = Problem::of_year(date.year()) {
        return Err(problem);
    }
    match fact {
        Fact::DecisionDate if date < today.a_year_before() && window_may_run(known) => Err(Problem::DecisionLongAgo),
        Fact::DecisionDate => match known.date(Fact::RegistrationDate) {
            Some(registered) if date < registered => Err(Problem::DecisionBeforeRegistration(registered)),
            _ => Ok(()),
        },
        Fact::RegistrationDate => match known.date(Fact::DecisionDate) {
            Some(told) if date > told => Err(Problem::RegistrationAfterDecision(told)),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Whoever can still appeal was told a short time ago. Before the Board and after it years can pass.
fn window_may_run(known: &Facts) -> bool {
    let told = [Fact::TransferDecided, Fact::InadmissibleDecided];
    told.iter().any(|decision| known.truth(*decision).is_yes())
        && [Fact::AppealRunning, Fact::BoardDecided].iter().all(|board| known.truth(*board) == Truth::No)
}

//! Times and dates: what ends when, for the person and for the authorities.

use interview::{Ending, Report};
use law::{Date, Event, Later, Party, Term, Topic, Verdict, WindowState};
use words::{Key, Text};

use crate::statements::{Statements, found};
use crate::{Deadline, Fold, Line, Stands};

/// The term of a day that was named: nothing is counted, and nothing moves.
const NAMED: Term = Term::Days(0);

/// A day to be noted in a calendar.
#[derive(Clone, Debug)]
pub struct DayNote {
    /// The stable name of what ends.
    pub id: &'static str,
    /// The day.
    pub day: Date,
    /// The title.
    pub title: Text,
    /// More on it, a line each.
    pub details: Text,
    /// Whether the person has to do something by then.
    pub own: bool,
}

/// What stands under the heading, and how; `None` where nothing does.
pub(crate) fn placed(report: &Report) -> Option<(Stands, Vec<Line>)> {
    let statements = Statements::of(report, found(report, Topic::Dates));
    let mut lines: Vec<Line> = all(report).into_iter().map(Line::Text).collect();
    if lines.is_empty() && statements.is_empty() {
        return None;
    }
    match statements.placed() {
        _ if statements.is_empty() => Some((Stands::Openly, lines)),
        (stands, more) if lines.is_empty() => Some((stands, more)),
        (Stands::Folded(Some(summary)), more) => {
            lines.push(Fold::of(summary, more));
            Some((Stands::Openly, lines))
        }
        (_, more) => {
            lines.extend(more);
            Some((Stands::Openly, lines))
        }
    }
}

/// What ends, in the order of the days; what is not known to run is left to the statements.
fn all(report: &Report) -> Vec<Text> {
    let mut lines: Vec<Text> = Vec::new();
    lines.extend(Deadline::of(report).map(|deadline| deadline.in_a_line()));
    lines.extend(settled(report).map(|ending| line(report, &ending)));
    lines
}

/// The same for paper, where the days of the appeal stand at the top.
pub(crate) fn in_short(report: &Report) -> Vec<Text> {
    settled(report).map(|ending| line(report, &ending)).collect()
}

/// Of how many lines for paper the day is known.
pub(crate) fn dated(report: &Report) -> usize {
    settled(report).filter(|ending| ending.window.is_some()).count()
}

/// Every day still to come on which something ends, that of an appeal first. While it runs nothing that
/// others have to do stands beside it.
#[must_use]
pub fn day_notes(report: &Report) -> Vec<DayNote> {
    let mut notes = Vec::new();
    if let Some((day, details)) = Deadline::of(report).and_then(|one| Some((one.running()?, one.in_calendar()?))) {
        notes.push(DayNote { id: "appeal", day, title: Text::own("calendar-title"), details, own: true });
    }
    let appeals = !notes.is_empty();
    notes.extend(settled(report).filter_map(|ending| note(report, &ending)).filter(|note| note.own || !appeals));
    notes
}

fn settled(report: &Report) -> impl Iterator<Item = Ending> {
    // A day that was named to the person and is not known cannot be counted either.
    let said = |ending: &Ending| ending.window.is_some() || ending.term != NAMED;
    let met = move |ending: &Ending| ending.verdict >= Verdict::Depends && !ending.is_appeal && said(ending);
    report.endings().into_iter().filter(met)
}

fn note(report: &Report, ending: &Ending) -> Option<DayNote> {
    let window = ending.window.filter(|window| window.state == WindowState::Running)?;
    let what = Text::of(Key::RuleName(ending.rule));
    let (title, day) = match ending.binds {
        Party::Person if ending.term == NAMED => (what, window.safe_last_day),
        Party::Person => (Text::with(Key::Own("calendar-yours"), "what", what), window.safe_last_day),
        Party::Authorities => (Text::with(Key::Own("calendar-theirs"), "what", what), window.safe_last_day),
        // It comes by itself, once the days are over.
        Party::Nobody => (what, window.safe_last_day.plus_days(1)),
    };
    let lines = [line(report, ending), Text::of(Key::Rule(ending.rule)), Text::own("calendar-guidance")];
    let own = ending.binds == Party::Person;
    Some(DayNote { id: ending.rule.id, day, title, details: Text::joined(lines, "\n"), own })
}

/// What ends, the day or how it is counted, and whether it may be another day.
fn line(report: &Report, ending: &Ending) -> Text {
    let mut row = Vec::new();
    if report.outlooks.len() > 1 && ending.rule.regime.is_some() {
        row.extend([Text::of(Key::Regime(ending.regime)), Text::plain(": ")]);
    }
    let what = Text::of(Key::RuleName(ending.rule));
    let (key, day) = match (ending.window, ending.binds) {
        (None, _) => ("time-counted", None),
        (Some(window), _) if ending.term == NAMED => ("time-day", Some(window.safe_last_day)),
        (Some(window), Party::Nobody) => ("time-after", Some(window.safe_last_day)),
        (Some(window), _) if window.state == WindowState::Running => ("time-last", Some(window.safe_last_day)),
        (Some(window), _) => ("time-was", Some(window.safe_last_day)),
    };
    let mut gaps =
        vec![("what", what.into()), ("term", term(ending.term).into()), ("since", since(ending.since).into())];
    gaps.extend(day.map(|day| ("date", Text::Date(day).into())));
    row.push(Text::Of(Key::Own(key), gaps));
    if let Some(moved) = moved(ending) {
        row.extend([Text::plain(" "), moved]);
    }
    Text::Row(row)
}

/// Why the end may lie later. What the person has to do by then is not put off by it.
fn moved(ending: &Ending) -> Option<Text> {
    let window = ending.window.filter(|window| window.state != WindowState::Passed && ending.term != NAMED)?;
    let Later { because, day } = window.later?;
    let keys = match ending.binds {
        Party::Person => ["deadline-may-move", "deadline-unclear"],
        Party::Authorities | Party::Nobody => ["time-may-move", "time-unclear"],
    };
    let because = ("because", Text::of(Key::Moves(because)).into());
    let [moves, unclear] = keys;
    Some(match day {
        Some(day) => Text::Of(Key::Own(moves), vec![because, ("date", Text::Date(day).into())]),
        None => Text::Of(Key::Own(unclear), vec![because]),
    })
}

fn term(term: Term) -> Text {
    let (key, count) = match term {
        Term::Days(count) => ("term-days", count),
        Term::Weeks(count) => ("term-weeks", count),
        Term::Months(count) => ("term-months", count),
    };
    Text::counted(Key::Own(key), usize::from(count))
}

const fn since(event: Event) -> Text {
    Text::of(Key::Event(event))
}

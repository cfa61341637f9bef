use interview::{Outlook, Report};
use law::{Date, Later, Truth, Window, WindowState};
use words::{Gap, Key, Text};

use crate::council;

/// By when an appeal must have arrived. Whatever speaks of a deadline reads this: the card of the
/// result, the letter, paper, the calendar, the comparison with another answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deadline {
    /// How it stands.
    pub state: DeadlineState,
    /// `None` where the day of being told is not known.
    window: Option<Window>,
    /// Whether a decision that can be appealed in these days was certainly told.
    pub certain: bool,
}

/// How a deadline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineState {
    /// It runs, or may run.
    Running,
    /// The person has said that they appeal; only the arrival is open.
    Announced,
    /// Its last safe day is over, and it is not known that its end is.
    Unclear,
    /// It is over.
    Over,
    /// It runs, or may run, from a day that is not known.
    Undated,
}

impl Deadline {
    /// `None` where none runs and none ran.
    #[must_use]
    pub fn of(report: &Report) -> Option<Self> {
        let mut all = report.outlooks.iter().filter_map(|outlook| Self::under(report, outlook));
        let mut first = all.next()?;
        first.certain |= all.any(|other| other.certain);
        Some(first)
    }

    /// The same under one set of rules.
    pub(crate) fn under(report: &Report, outlook: &Outlook) -> Option<Self> {
        if outlook.window_runs == Truth::No {
            return None;
        }
        let state = match outlook.window {
            None => DeadlineState::Undated,
            Some(_) if report.announced.is_yes() => DeadlineState::Announced,
            Some(window) => match window.state {
                WindowState::Running => DeadlineState::Running,
                WindowState::MayStillRun => DeadlineState::Unclear,
                WindowState::Passed => DeadlineState::Over,
            },
        };
        Some(Self { state, window: outlook.window, certain: outlook.window_runs.is_yes() })
    }

    /// What is due.
    #[must_use]
    pub const fn lead(&self) -> Key {
        Key::Own(match (self.state, self.certain) {
            (DeadlineState::Undated, true) => "deadline-undated",
            (DeadlineState::Undated, false) => "deadline-undated-may",
            (DeadlineState::Announced, _) => "deadline-announced",
            (DeadlineState::Unclear | DeadlineState::Over, _) => "deadline-was",
            (DeadlineState::Running, true) => "deadline-must-have",
            (DeadlineState::Running, false) => "deadline-may-have",
        })
    }

    /// What to do about it.
    #[must_use]
    pub const fn act(&self) -> Key {
        Key::Own(match self.state {
            DeadlineState::Undated => "deadline-undated-act",
            DeadlineState::Announced => "deadline-keep-proof",
            DeadlineState::Unclear => "deadline-act-unclear",
            DeadlineState::Over => "deadline-act-late",
            DeadlineState::Running => "deadline-act",
        })
    }

    /// It in one line, for those who are still being asked; `None` where no day is known.
    #[must_use]
    pub fn in_one_line(&self) -> Option<Text> {
        let key = match (self.state, self.certain) {
            (DeadlineState::Undated, _) => return None,
            (DeadlineState::Unclear | DeadlineState::Over, _) => "way-over",
            (DeadlineState::Running | DeadlineState::Announced, true) => "way-due",
            (DeadlineState::Running | DeadlineState::Announced, false) => "way-may-be-due",
        };
        Some(Text::dated(Key::Own(key), self.day()?))
    }

    /// The last safe day.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.window.map(|window| window.safe_last_day)
    }

    /// The day on which the decision was told.
    pub(crate) fn told(&self) -> Option<Date> {
        self.window.map(|window| window.since)
    }

    /// The last safe day, while it is not over.
    #[must_use]
    pub fn running(&self) -> Option<Date> {
        let running = self.window.filter(|window| window.state == WindowState::Running);
        running.map(|window| window.safe_last_day)
    }

    /// Whether its last safe day is over, whatever was said meanwhile.
    pub(crate) fn is_over(&self) -> bool {
        self.window.is_some_and(|window| window.state != WindowState::Running)
    }

    /// The state of its days, by its stable name: `running`, `may-still-run`, `passed`, `undated`.
    #[must_use]
    pub fn days(&self) -> &'static str {
        self.window.map_or("undated", |window| window.state.id())
    }

    /// How many days are left. Of an appeal that was announced only the arrival is open: no days are
    /// counted down then. Where the day is not known, what to do stands in this place.
    #[must_use]
    pub fn left(&self) -> Option<Text> {
        match (self.state, self.window) {
            (DeadlineState::Announced, _) => None,
            (_, None) => self.certain.then(|| Text::of(self.act())),
            (_, Some(window)) if window.state == WindowState::Running => {
                Some(Text::Of(Key::Own("deadline-left"), vec![("count", Gap::Count(window.days_left))]))
            }
            _ if self.state == DeadlineState::Unclear => Some(Text::own("deadline-undated-act")),
            _ => Some(Text::own("deadline-passed")),
        }
    }

    /// Why the end may lie later, and that nobody should rely on it. Once that later day is over too
    /// there is nothing left to hope from it.
    #[must_use]
    pub fn may_move(&self) -> Option<Text> {
        let window = self.window.filter(|window| window.state != WindowState::Passed)?;
        let Later { because, day } = window.later?;
        let because = ("because", Gap::Text(Text::of(Key::Moves(because))));
        Some(match day {
            Some(day) => Text::Of(Key::Own("deadline-may-move"), vec![because, ("date", Gap::Text(Text::Date(day)))]),
            None => Text::Of(Key::Own("deadline-unclear"), vec![because]),
        })
    }

    /// From which day it is counted.
    #[must_use]
    pub fn counted(&self) -> Option<Text> {
        self.window.map(|window| Text::dated(Key::Own("deadline-counted"), window.since))
    }

    /// What stands below the day on the card: today, from when it is counted, and what may move it either way. Where
    /// no day is known, how it is found, if a decision was told at all: else the steps say all of this.
    #[must_use]
    pub fn small(&self, today: Date) -> Option<Text> {
        if self.window.is_none() {
            return self.certain.then(|| Text::own("deadline-undated-how"));
        }
        let earlier = self.running().map(|_| Text::own("urgent-earlier"));
        let today = Some(Text::dated(Key::Own("urgent-today"), today));
        Some(Text::joined([today, self.counted(), self.may_move(), earlier].into_iter().flatten(), " "))
    }

    /// All of it in a few lines, for paper. No days are counted down: they would be wrong tomorrow.
    #[must_use]
    pub fn in_short(&self) -> Vec<Text> {
        let Some(day) = self.day() else {
            return [self.lead(), self.act(), Key::Own("deadline-undated-how")].map(Text::of).into();
        };
        let mut lines = vec![said_of(self.lead(), day), Text::of(self.act())];
        lines.extend(self.may_move());
        lines.extend(self.counted());
        lines
    }

    /// What is due in a sentence, with the day where it is known.
    #[must_use]
    pub fn in_a_line(&self) -> Text {
        let lead = self.day().map_or_else(|| Text::of(self.lead()), |day| said_of(self.lead(), day));
        Text::Row(vec![lead, Text::plain(".")])
    }

    /// What an entry in a calendar says below its title, a line each.
    #[must_use]
    pub fn in_calendar(&self) -> Option<Text> {
        let lines = [
            self.running().map(|_| self.in_a_line())?,
            Text::of(self.act()),
            council().in_short(),
            Text::own("calendar-guidance"),
        ];
        Some(Text::joined(lines, "\n"))
    }

    /// The day alone, for where two results stand side by side.
    pub(crate) fn compared(deadline: Option<&Self>) -> Text {
        let Some(deadline) = deadline else { return Text::own("deadline-none") };
        match deadline.day() {
            Some(day) if deadline.certain => Text::Date(day),
            Some(day) => Text::dated(Key::Own("deadline-perhaps"), day),
            None => Text::of(deadline.lead()),
        }
    }
}

fn said_of(lead: Key, day: Date) -> Text {
    Text::joined([Text::of(lead), Text::Date(day)], " ")
}

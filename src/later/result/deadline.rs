use interview::Report;
use interview::questions::TOLD;
use law::{Fact, Later, Truth, Window, WindowState};

use super::helpers::council;
use crate::app::{Guide, Screen, Voice};
use crate::later::calendar::calendar;
use crate::widgets::{El, button, el, icon, phrase, text};

/// The card that matters most: by when an appeal must have arrived.
pub(super) fn deadline(guide: Guide, voice: &Voice, report: &Report) -> Option<El> {
    let deadline = Deadline::of(report)?;
    Some(match deadline.window {
        Some(window) => card(guide, voice, &deadline, window),
        None => undated(guide, voice, &deadline),
    })
}

/// What is said of a deadline, on the screen, on paper and in a calendar.
pub(crate) struct Deadline {
    /// `None` where the day of being told is not known.
    pub(crate) window: Option<Window>,
    /// The key of what is due.
    pub(crate) lead: &'static str,
    /// The key of what to do about it.
    pub(crate) act: &'static str,
    /// An appeal was announced; only its arrival is open.
    announced: bool,
}

impl Deadline {
    /// `None` where none runs.
    pub(crate) fn of(report: &Report) -> Option<Self> {
        let mut outlooks = report.outlooks.iter().filter(|outlook| outlook.window_runs != Truth::No);
        let first = outlooks.next()?;
        let certain = first.window_runs.is_yes() || outlooks.any(|outlook| outlook.window_runs.is_yes());
        let announced = report.facts.truth(Fact::AppealAnnounced).is_yes();
        let over = first.window.is_some_and(|window| window.state != WindowState::Running);
        let (lead, act) = match (first.window.is_some(), announced, over, certain) {
            (false, _, _, true) => ("deadline-undated", "deadline-undated-act"),
            (false, _, _, false) => ("deadline-undated-may", "deadline-undated-act"),
            (true, true, _, _) => ("deadline-announced", "deadline-keep-proof"),
            (true, false, true, _) => ("deadline-was", "deadline-act-late"),
            (true, false, false, true) => ("deadline-must-have", "deadline-act"),
            (true, false, false, false) => ("deadline-may-have", "deadline-act"),
        };
        Some(Self { window: first.window, lead, act, announced })
    }

    /// The day of a window that still runs.
    pub(crate) fn running(&self) -> Option<law::Date> {
        let running = self.window.filter(|window| window.state == WindowState::Running);
        running.map(|window| window.safe_last_day)
    }

    /// All of it in a few lines. No days are counted down: they would be wrong tomorrow.
    pub(crate) fn in_short(&self, voice: &Voice) -> Vec<String> {
        let Some(window) = self.window else {
            return [self.lead, self.act, "deadline-undated-how"].map(|key| voice.say(key)).into();
        };
        let day = [&*voice.say(self.lead), " ", &voice.date(window.safe_last_day)].concat();
        let mut lines = vec![day, voice.say(self.act)];
        lines.extend(later(&window).map(|later| may_move(voice, later)));
        lines.push(counted(voice, &window));
        lines
    }
}

fn frame(voice: &Voice, state: &str, lead: &str) -> El {
    let lead = el("p").class("must").attr("id", "must").with(icon("clock")).with(phrase("span", "", voice, lead));
    el("section")
        .class("deadline")
        .attr("data-part", "deadline")
        .attr("data-state", state)
        .attr("aria-labelledby", "must")
        .with(lead)
}

fn card(guide: Guide, voice: &Voice, deadline: &Deadline, window: Window) -> El {
    let announced = deadline.announced;
    // Of an appeal that was announced only the arrival is open: no days are counted down then.
    let left = match (announced, deadline.running()) {
        (true, _) => None,
        (false, None) => Some(voice.say("deadline-passed")),
        (false, Some(_)) => Some(voice.say_count("deadline-left", window.days_left)),
    };
    let last = window.safe_last_day;
    frame(voice, window.state.id(), deadline.lead)
        .attr("data-announced", if announced { "yes" } else { "no" })
        .with(text("p", "day", &voice.date(last)).attr("data-day", &last.to_string()))
        .with_any(voice.own_date(last).map(|date| text("p", "own-day", &date)))
        .with_any(left.map(|left| text("p", "left", &left)))
        .with(phrase("p", "", voice, deadline.act))
        .with_any(deadline.running().and_then(|day| calendar(guide, voice, day, deadline.lead, deadline.act)))
        .with(el("p").with_any(council(voice)))
        .with_any(later(&window).map(|later| text("p", "small", &may_move(voice, later))))
        .with(text("p", "small", &counted(voice, &window)))
}

/// Once that later day is over too there is nothing left to hope from it.
fn later(window: &Window) -> Option<Later> {
    window.later.filter(|_| window.state != WindowState::Passed)
}

fn counted(voice: &Voice, window: &Window) -> String {
    voice.say_with("deadline-counted", &[("date", &voice.date(window.told))])
}

/// Why the end may lie later, and that nobody should rely on it.
fn may_move(voice: &Voice, later: Later) -> String {
    let because = voice.say(&["moves-", later.because.id()].concat());
    match later.day {
        Some(day) => voice.say_with("deadline-may-move", &[("because", &because), ("date", &voice.date(day))]),
        None => voice.say_with("deadline-unclear", &[("because", &because)]),
    }
}

/// A decision was, or may have been told, and the day is not known.
fn undated(guide: Guide, voice: &Voice, deadline: &Deadline) -> El {
    // Where it is not even known whether a decision was told, the question for its day is not asked.
    let told = Some(&TOLD).filter(|question| guide.number(question).is_some());
    let enter = told.map(|question| {
        button("secondary", "change", &voice.say("deadline-enter-day"), move || guide.go(Screen::Question(question)))
    });
    frame(voice, "undated", deadline.lead)
        .with(phrase("p", "left", voice, deadline.act))
        .with(phrase("p", "", voice, "deadline-undated-how"))
        .with(el("p").with_any(council(voice)))
        .with_any(enter)
}

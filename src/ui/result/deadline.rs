use interview::{Report, question};
use law::{Fact, Later, Truth, Window, WindowState};

use super::helpers::council;
use crate::ui::parts::{Tag, button, icon, tag, text};
use crate::ui::voice::Voice;
use crate::ui::{Guide, Screen};

/// The card that matters most: by when an appeal must have arrived.
pub(super) fn deadline(guide: Guide, voice: &Voice, report: &Report) -> Option<Tag> {
    let mut outlooks = report.outlooks.iter().filter(|outlook| outlook.window_runs != Truth::No);
    let first = outlooks.next()?;
    let certain = first.window_runs.is_yes() || outlooks.any(|outlook| outlook.window_runs.is_yes());
    let announced = report.facts.truth(Fact::AppealAnnounced).is_yes();
    Some(match &first.window {
        Some(window) => card(voice, window, certain, announced),
        None => undated(guide, voice, certain),
    })
}

fn frame(voice: &Voice, state: &str, lead: &str) -> Tag {
    let lead = tag("p").class("must").mark("id", "must").with(icon("clock")).with(voice.tag("span", "", lead));
    tag("section")
        .class("deadline")
        .mark("data-part", "deadline")
        .mark("data-state", state)
        .mark("aria-labelledby", "must")
        .with(lead)
}

fn card(voice: &Voice, window: &Window, certain: bool, announced: bool) -> Tag {
    let over = window.state != WindowState::Running;
    let (lead, act) = match (announced, over, certain) {
        (true, _, _) => ("deadline-announced", "deadline-keep-proof"),
        (false, true, _) => ("deadline-was", "deadline-act-late"),
        (false, false, true) => ("deadline-must-have", "deadline-act"),
        (false, false, false) => ("deadline-may-have", "deadline-act"),
    };
    // Of an appeal that was announced only the arrival is open: no days are counted down then.
    let left = match (announced, over) {
        (true, _) => None,
        (false, true) => Some(voice.say("deadline-passed")),
        (false, false) => Some(voice.say_count("deadline-left", window.days_left)),
    };
    let last = window.safe_last_day;
    // Once that later day is over too there is nothing left to hope from it.
    let later = window.later.filter(|_| window.state != WindowState::Passed);
    frame(voice, window.state.id(), lead)
        .mark("data-announced", if announced { "yes" } else { "no" })
        .with(text("p", "day", &voice.date(last)).mark("data-day", &last.to_string()))
        .with_any(voice.own_date(last).map(|date| text("p", "own-day", &date)))
        .with_any(left.map(|left| text("p", "left", &left)))
        .with(voice.tag("p", "", act))
        .with(tag("p").with_any(council(voice)))
        .with_any(later.map(|later| text("p", "small", &may_move(voice, later))))
        .with(text("p", "small", &voice.say_with("deadline-counted", &[("date", &voice.date(window.told))])))
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
fn undated(guide: Guide, voice: &Voice, certain: bool) -> Tag {
    let lead = if certain { "deadline-undated" } else { "deadline-undated-may" };
    // Where it is not even known whether a decision was told, the question for its day is not asked.
    let told = question("told").filter(|question| guide.number(question).is_some());
    let enter = told.map(|question| {
        button("secondary", "change", &voice.say("deadline-enter-day"), move || guide.go(Screen::Question(question)))
    });
    frame(voice, "undated", lead)
        .with(voice.tag("p", "left", "deadline-undated-act"))
        .with(voice.tag("p", "", "deadline-undated-how"))
        .with(tag("p").with_any(council(voice)))
        .with_any(enter)
}

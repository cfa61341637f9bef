//! The result in a few words, for where two results stand side by side.

use interview::{Aspect, Known, Outlook, Report};
use law::{Place, Responsible, Track, Truth};

use super::responsibility::certainty;
use super::statement::name;
use crate::app::Voice;

/// More possibilities than this are only counted: two long lists side by side show no difference.
const SEVERAL: usize = 4;

/// What a report says of it, a line each.
pub(super) fn brief(voice: &Voice, report: &Report, aspect: Aspect) -> Vec<String> {
    let possible = report.outlooks.iter().map(|outlook| possible(outlook, aspect)).max().unwrap_or_default();
    if possible > SEVERAL {
        return vec![voice.say_count("brief-several", i32::try_from(possible).unwrap_or(i32::MAX))];
    }
    let mut lines: Vec<String> = Vec::new();
    for line in report.outlooks.iter().flat_map(|outlook| of_outlook(voice, outlook, aspect)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// How many there may be of it, where it is not settled.
fn possible(outlook: &Outlook, aspect: Aspect) -> usize {
    match (aspect, &outlook.tracks) {
        (Aspect::Track, Known::MayBe(tracks)) => tracks.len(),
        (Aspect::Country, _) if outlook.leading().is_none() => outlook.possible.len(),
        _ => 1,
    }
}

fn of_outlook(voice: &Voice, outlook: &Outlook, aspect: Aspect) -> Vec<String> {
    match aspect {
        Aspect::Deadline => vec![deadline(voice, outlook)],
        Aspect::Track => tracks(voice, &outlook.tracks),
        Aspect::Country => match outlook.leading() {
            Some(leading) => vec![country(voice, &leading)],
            None => outlook.possible.iter().map(|one| country(voice, one)).collect(),
        },
    }
}

fn deadline(voice: &Voice, outlook: &Outlook) -> String {
    match (&outlook.window, outlook.window_runs) {
        (_, Truth::No) => voice.say("deadline-none"),
        (Some(window), Truth::Yes) => voice.date(window.safe_last_day),
        (Some(window), Truth::Unknown) => {
            voice.say_with("deadline-perhaps", &[("date", &voice.date(window.safe_last_day))])
        }
        (None, Truth::Yes) => voice.say("deadline-undated"),
        (None, Truth::Unknown) => voice.say("deadline-undated-may"),
    }
}

fn tracks(voice: &Voice, tracks: &Known<Track>) -> Vec<String> {
    let said = |track: &Track| voice.say(&["track-", track.id()].concat());
    match tracks {
        Known::Is(track) => vec![said(track)],
        Known::MayBe(tracks) => {
            let may = |track| voice.say_with("track-possible", &[("track", &said(track))]);
            tracks.iter().map(may).collect()
        }
        Known::Not => vec![voice.say("track-none")],
    }
}

fn country(voice: &Voice, one: &Responsible) -> String {
    let which = match one.place {
        Place::Known(country) => voice.country(country),
        Place::Unknown => [voice.say("country-not-known"), name(voice, one.rule)].join(": "),
    };
    let certainty = voice.say(&["certainty-", certainty(one.verdict)].concat());
    voice.say_with("country-certainty", &[("country", &which), ("certainty", &certainty)])
}

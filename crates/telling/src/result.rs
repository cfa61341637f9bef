//! The result: what is said to the person, what matters most first.

use interview::{Interview, Known, Report};
use law::{Date, Effect, Finding, Place, Topic, Verdict};
use words::{Key, Text};

use crate::cite::{out_of_date, wrong_clock};
use crate::many::ASKED;
use crate::statements::{Statements, found};
use crate::{
    Ask, Body, Deadline, Fold, Letter, Line, Map, Part, Stands, asks, country, dates, procedure, usual_helpers,
};

/// What may have to be done today. It always stands openly.
const FIRST: [Topic; 5] = [Topic::Appeal, Topic::Stay, Topic::Next, Topic::Closed, Topic::Again];

/// What a person wants to know then.
const MAIN: [Topic; 8] = [
    Topic::Responsibility,
    Topic::Dates,
    Topic::Place,
    Topic::Rights,
    Topic::Duties,
    Topic::Help,
    Topic::Children,
    Topic::Support,
];

/// What can be read later. It stands folded, unless it is what the case is about.
const BACKGROUND: [Topic; 7] =
    [Topic::Interview, Topic::Procedure, Topic::Board, Topic::Permit, Topic::Return, Topic::Elsewhere, Topic::Law];

/// Every heading has its place; those of the answer, the steps and the track stand before all others.
const _: () = assert!(3 + FIRST.len() + MAIN.len() + BACKGROUND.len() == Topic::ALL.len());

/// What is told of a case, in the order in which it is read.
#[derive(Clone, Debug)]
pub struct Telling {
    /// The heading of all of it.
    pub title: Text,
    /// Of which day it is, and what it is not.
    pub guidance: Text,
    /// The parts.
    pub parts: Vec<Part>,
}

impl Telling {
    /// What is told of the answers.
    ///
    /// ```
    /// use interview::{Interview, question};
    /// use law::Date;
    /// use telling::{Body, Telling};
    ///
    /// let mut interview = Interview::new(Date::parse("2026-11-20").unwrap());
    /// for (id, answer) in [("stage", "decided"), ("decision", "transfer"), ("told", "2026-11-19")] {
    ///     let question = question(id).unwrap();
    ///     interview.answer(question, question.read(answer).unwrap()).unwrap();
    /// }
    /// let telling = Telling::of(&interview);
    /// let Body::Deadline(deadline) = &telling.parts[0].body else { panic!("a deadline comes first") };
    /// assert_eq!(deadline.day(), Date::parse("2026-11-26").ok());
    /// ```
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let report = interview.report();
        let parts = Order { report: &report }.parts();
        Self { title: Text::own("result-title"), guidance: guidance(report.today), parts }
    }
}

/// Of which day it is, and what it is not.
pub(crate) fn guidance(today: Date) -> Text {
    Text::dated(Key::Own("result-guidance"), today)
}

struct Order<'a> {
    report: &'a Report,
}

impl Order<'_> {
    fn parts(&self) -> Vec<Part> {
        let report = self.report;
        let is_central = |topic: &Topic| is_urgent(report, *topic) || is_central(report, *topic);
        let (main, other): (Vec<_>, Vec<_>) = MAIN.into_iter().partition(is_central);
        let (central, background): (Vec<_>, Vec<_>) = BACKGROUND.into_iter().partition(is_central);
        let mut parts = Vec::new();
        parts.extend(wrong_clock(report.today).map(|said| action("wrong-clock", Body::Notice(said))));
        parts.extend(Deadline::of(report).map(|deadline| action("deadline", Body::Deadline(deadline))));
        parts.extend(Letter::of(report).map(letter));
        parts.extend(out_of_date(report.today).map(|said| action("out-of-date", Body::Notice(said))));
        if report.outlooks.len() > 1 {
            parts.push(action("regimes", Body::Notice(Text::own("regimes-both"))));
        }
        parts.extend(self.procedures());
        parts.extend(Map::of(report).map(map));
        // Where the outcome is open, what would settle it comes before what follows from it.
        let (first, last) = if is_settled(report) { (None, self.open()) } else { (self.open(), None) };
        parts.extend(first);
        let topics = FIRST.into_iter().chain(main).chain(central).chain(other);
        parts.extend(topics.filter_map(|topic| self.topic(topic, false)));
        parts.extend(last);
        parts.push(titled("what-if", "again", "what-if-title", Stands::Folded(None), Body::WhatIf));
        parts.push(titled("helpers", "person", "helpers-title", Stands::Openly, Body::Helpers(usual_helpers())));
        parts.extend(background.into_iter().filter_map(|topic| self.topic(topic, true)));
        parts.push(titled("take", "take", "take-title", Stands::Openly, Body::TakeAlong));
        parts.extend([action("adviser", Body::Adviser), action("ways", Body::WaysOn)]);
        parts
    }

    fn procedures(&self) -> Option<Part> {
        let lines = procedure::lines(self.report, &found(self.report, Topic::Track));
        if lines.is_empty() {
            return None;
        }
        Some(titled("track", "list", "topic-track", Stands::Openly, Body::Lines(lines.into())))
    }

    /// What is said under one heading.
    fn topic(&self, topic: Topic, background: bool) -> Option<Part> {
        let found = found(self.report, topic);
        let (stands, lines) = if topic == Topic::Responsibility {
            (Stands::Openly, country::lines(self.report, &found))
        } else if topic == Topic::Dates {
            dates::placed(self.report)?
        } else {
            let statements = Statements::of(self.report, found);
            if statements.is_empty() {
                return None;
            }
            statements.placed(is_urgent(self.report, topic), background)
        };
        let title = Some(Text::of(Key::Topic(topic)));
        Some(Part { id: topic.id(), title, icon: icon(topic), stands, body: Body::Lines(lines.into()) })
    }

    /// What is not known and could change the result, each with the way to its question.
    fn open(&self) -> Option<Part> {
        let mut first = asks(self.report);
        if first.is_empty() {
            return None;
        }
        let others: Vec<Ask> = first.split_off(ASKED.min(first.len()));
        let mut lines = vec![Line::Text(Text::own("open-help")), Line::Asks(first)];
        if !others.is_empty() {
            let summary = Text::counted(Key::Own("open-more"), others.len());
            lines.push(Fold::of(summary, vec![Line::Asks(others)]));
        }
        Some(titled("open", "question", "open-title", Stands::Openly, Body::Lines(lines.into())))
    }
}

/// What is drawn beside the heading of a topic.
fn icon(topic: Topic) -> &'static str {
    match topic {
        Topic::Appeal => "letter",
        Topic::Track | Topic::Procedure => "list",
        Topic::Responsibility => "pin",
        Topic::Elsewhere => "globe",
        Topic::Closed => "no",
        Topic::Again => "again",
        Topic::Stay | Topic::Place => "house",
        Topic::Rights => "yes",
        Topic::Interview | Topic::Help => "speech",
        Topic::Duties | Topic::Permit => "document",
        Topic::Next | Topic::Answer | Topic::Steps => "next",
        Topic::Children => "family",
        Topic::Support => "person",
        Topic::Dates => "calendar",
        Topic::Board | Topic::Law => "scales",
        Topic::Return => "leave",
    }
}

fn letter(letter: Letter) -> Part {
    let stands = if letter.openly { Stands::Openly } else { Stands::Folded(None) };
    titled("say", "speech", "say-title", stands, Body::Letter(letter))
}

fn map(map: Map) -> Part {
    titled("map", "map", "map-title", Stands::Folded(Some(map.here.clone())), Body::Map(map))
}

fn titled(id: &'static str, icon: &'static str, title: &'static str, stands: Stands, body: Body) -> Part {
    Part { id, title: Some(Text::own(title)), icon, stands, body }
}

/// A part without a heading.
fn action(id: &'static str, body: Body) -> Part {
    Part { id, title: None, icon: "", stands: Stands::Openly, body }
}

/// Whether it is known which country examines the case and in which procedure it is.
fn is_settled(report: &Report) -> bool {
    report.outlooks.iter().all(|outlook| {
        let country = outlook.leading().is_some_and(|leading| leading.place != Place::Unknown);
        country && !matches!(outlook.tracks, Known::MayBe(_))
    })
}

/// What stands openly however long it is. To a child all that is said for children is near.
fn is_urgent(report: &Report, topic: Topic) -> bool {
    FIRST.contains(&topic) || (topic == Topic::Children && report.minor.is_yes())
}

/// Whether the rule that settles in which procedure the case is stands under that heading.
fn is_central(report: &Report, topic: Topic) -> bool {
    report.outlooks.iter().any(|outlook| {
        let Known::Is(track) = outlook.tracks else { return false };
        let settles = |finding: &Finding| {
            finding.rule.topic == topic
                && finding.verdict >= Verdict::Depends
                && finding.rule.then.contains(&Effect::Track(track))
        };
        outlook.findings.iter().any(settles)
    })
}

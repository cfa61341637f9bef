//! The result: an answer, what to do now, what it means; then the reasons, folded away.

use interview::{Interview, Report};
use law::{Date, Topic};
use words::{Key, Speaker, Text};

use crate::answer::answer;
use crate::cite::{out_of_date, wrong_clock};
use crate::many::ASKED;
use crate::means::means;
use crate::statements::{Statements, found};
use crate::step::steps;
use crate::{
    Body, Deadline, Helper, Map, Part, Stands, Stops, asks, country, dates, procedure, who_helps, who_is_named,
};

/// What lies behind the answer, by what a reader looks for. The topics of a group stand in this order. What only
/// explains the law ([`Topic::Law`]) is for advisers, and stands in their view.
const GROUPS: [Group; 5] = [
    Group::new("life", "house", "group-life", &[Topic::Rights, Topic::Place, Topic::Stay, Topic::Help, Topic::Support]),
    Group::new("talk", "speech", "group-talk", &[Topic::Interview, Topic::Duties]),
    Group::new("children", "family", "topic-children", &[Topic::Children]),
    Group::new(
        "way",
        "map",
        "group-way",
        &[
            Topic::Next,
            Topic::Dates,
            Topic::Appeal,
            Topic::Closed,
            Topic::Again,
            Topic::Board,
            Topic::Permit,
            Topic::Return,
            Topic::Procedure,
        ],
    ),
    Group::new("why", "pin", "group-why", &[Topic::Track, Topic::Responsibility, Topic::Elsewhere]),
];

struct Group {
    id: &'static str,
    icon: &'static str,
    title: &'static str,
    topics: &'static [Topic],
}

impl Group {
    const fn new(id: &'static str, icon: &'static str, title: &'static str, topics: &'static [Topic]) -> Self {
        Self { id, icon, title, topics }
    }
}

/// What is told of a case, in the order in which it is read.
#[derive(Clone, Debug)]
pub struct Telling {
    /// The answer: the heading of all of it.
    pub title: Text,
    /// What it is not.
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
    /// let Body::Steps(steps) = &telling.parts[1].body else { panic!("then what to do now") };
    /// assert!((1..=4).contains(&steps.len()));
    /// ```
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let report = interview.report();
        Self {
            title: answer(&report),
            guidance: Text::own("result-guidance"),
            parts: Order { report: &report }.parts(),
        }
    }
}

impl Telling {
    /// What decides, in lines to be read aloud: the answer, the day, and what to do.
    #[must_use]
    pub fn decides(&self, speaker: &Speaker) -> Vec<String> {
        let mut lines = vec![speaker.say(&self.title)];
        for part in &self.parts {
            match &part.body {
                Body::Deadline(one) => lines.push(speaker.say(&one.in_a_line())),
                Body::Steps(all) => lines.extend(all.iter().flat_map(|step| step.in_short(speaker))),
                _ => {}
            }
        }
        lines
    }

    /// The part of that name, behind a fold or not.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().flat_map(Part::with_inner).find(|part| part.id == id)
    }
}

/// Of which day it is, and what it is not.
pub(crate) fn guidance(today: Date) -> Text {
    Text::dated(Key::Own("guidance-dated"), today)
}

struct Order<'a> {
    report: &'a Report,
}

impl Order<'_> {
    fn parts(&self) -> Vec<Part> {
        let report = self.report;
        let mut parts = Vec::new();
        parts.extend(wrong_clock(report.today).map(|said| action("wrong-clock", Body::Notice(said))));
        parts.extend(Deadline::of(report).map(|deadline| action("urgent", Body::Deadline(deadline))));
        parts.extend(out_of_date(report.today).map(|said| action("out-of-date", Body::Notice(said))));
        let steps = steps(report);
        let (help, named) = (who_helps(&steps), who_is_named(&steps));
        parts.push(open("steps", "next", "steps-title", Body::Steps(steps)));
        parts.push(open("means", "list", "means-title", Body::Means(means(report))));
        parts.extend(Stops::of(report).map(|stops| open("stops", "map", "stops-title", Body::Stops(stops))));
        parts.push(open("help", "person", "helpers-title", Body::Help(help)));
        parts.extend(self.unsure());
        parts.extend(GROUPS.iter().filter_map(|group| self.group(group, &named)));
        parts.push(action("take", Body::TakeAlong));
        parts.push(action("ways", Body::WaysOn));
        parts
    }

    /// What would settle most, to be answered here.
    fn unsure(&self) -> Option<Part> {
        let mut first = asks(self.report);
        first.truncate(ASKED);
        (!first.is_empty()).then(|| open("unsure", "question", "unsure-title", Body::Asks(first)))
    }

    /// What is behind one fold: empty of what does not concern this person.
    fn group(&self, group: &Group, named: &[Helper]) -> Option<Part> {
        let Group { id, icon, title, topics } = *group;
        let mut parts = Vec::new();
        if id == "way" {
            parts.extend(Map::of(self.report).map(|map| open("map", "map", "map-title", Body::Map(map))));
        }
        parts.extend(topics.iter().filter_map(|topic| self.topic(*topic)));
        if id == "life" {
            parts.push(open("helpers", "person", "reach-title", Body::Helpers(named.to_vec())));
        }
        if id == "why" {
            if self.report.outlooks.len() > 1 {
                parts.insert(0, action("regimes", Body::Notice(Text::own("regimes-both"))));
            }
            parts.push(open("what-if", "again", "what-if-title", Body::WhatIf));
        }
        if parts.is_empty() {
            return None;
        }
        let title = Some(Text::own(title));
        Some(Part { id, title, icon, stands: Stands::Folded(None), body: Body::Parts(parts.into()) })
    }

    /// What is said under one heading.
    fn topic(&self, topic: Topic) -> Option<Part> {
        let found = found(self.report, topic);
        let lines = match topic {
            Topic::Responsibility => country::lines(self.report, &found),
            Topic::Track => procedure::lines(self.report, &found),
            Topic::Dates => dates::placed(self.report)?.1,
            _ => Statements::of(self.report, found).lines(crate::many::UNSURE),
        };
        if lines.is_empty() {
            return None;
        }
        let title = Some(Text::of(Key::Topic(topic)));
        Some(Part { id: topic.id(), title, icon: icon(topic), stands: Stands::Openly, body: Body::Lines(lines.into()) })
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

fn open(id: &'static str, icon: &'static str, title: &'static str, body: Body) -> Part {
    Part { id, title: Some(Text::own(title)), icon, stands: Stands::Openly, body }
}

/// A part without a heading.
fn action(id: &'static str, body: Body) -> Part {
    Part { id, title: None, icon: "", stands: Stands::Openly, body }
}

//! Where the case stands: the whole procedure as a line with its stops.

use interview::Report;
use law::{Line, Located, Position, Step};

use super::section::title;
use crate::ui::parts::{Tag, icon, tag, text};
use crate::ui::voice::Voice;

/// The map, folded behind the name of the step at which the case stands. `None` without steps.
pub(super) fn map(voice: &Voice, report: &Report) -> Option<Tag> {
    let here = report.here();
    let stands = here.map_or_else(|| voice.say("map-not-known"), |step| voice.say(&key(step)));
    let summary = tag("summary")
        .with(title("map", &voice.say("map-title")))
        .with(text("span", "count", &stands))
        .with(icon("open"));
    let (voice, steps) = (voice.clone(), report.map.clone());
    let drawing = move || {
        let map = Map { voice: &voice, steps: &steps, line: here.map(|step| step.line) };
        vec![tag("ol").class("line").with_all(Line::ALL.into_iter().flat_map(|line| map.line(line)))]
    };
    let fold = tag("details").class("fold map").with(summary).when_opened(drawing);
    (!report.map.is_empty()).then(|| tag("section").class("topic").mark("data-part", "map").with(fold))
}

struct Map<'a> {
    voice: &'a Voice,
    steps: &'a [Located],
    /// The line on which the case stands.
    line: Option<Line>,
}

fn key(step: &Step) -> String {
    ["step-", step.id].concat()
}

impl Map<'_> {
    /// What all cases go through heads the map; every other line branches off below it.
    fn line(&self, line: Line) -> Vec<Tag> {
        let stops: Vec<Tag> = self.stops(|step| step.line == line && step.part_of.is_none()).collect();
        if line == Line::Common || stops.is_empty() {
            return stops;
        }
        let heading = self.voice.tag("h3", "", &["line-", line.id()].concat());
        let branch = tag("li").class("branch").mark("data-line", line.id());
        vec![branch.with(heading).with(tag("ol").class("line").with_all(stops))]
    }

    fn stops(&self, wanted: impl Fn(&Step) -> bool) -> impl Iterator<Item = Tag> {
        self.steps.iter().filter(move |located| wanted(located.step)).map(|located| self.stop(located))
    }

    /// A step, how it lies, and its parts. What it is stands beside the one at which the case is, and
    /// those to which this line may still lead: more would hide them.
    fn stop(&self, located: &Located) -> Tag {
        let Located { step, position } = *located;
        let key = key(step);
        let here = position == Position::Here;
        let near = here || (position == Position::Ahead && self.line == Some(step.line));
        let parts: Vec<Tag> = self.stops(|other| other.part_of == Some(step)).collect();
        let mut stop = tag("li").class("stop").mark("data-step", step.id).mark("data-place", position.id());
        if here {
            stop = stop.mark("aria-current", "step");
        }
        stop.with(self.voice.tag("span", "name", &key))
            .with(self.voice.tag("span", "position", &["position-", position.id()].concat()))
            .with_any(near.then(|| self.voice.tag("p", "small", &[&*key, ".what"].concat())))
            .with_any((!parts.is_empty()).then(|| tag("ol").class("line parts").with_all(parts)))
    }
}

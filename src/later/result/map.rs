//! Where the case stands: the whole procedure as a line with its stops.

use interview::Report;
use law::{Line, Located, Position, Step};

use super::section::title;
use crate::app::Voice;
use crate::widgets::{El, el, icon, phrase, text};

/// The map, folded behind the name of the step at which the case stands. `None` without steps.
pub(super) fn map(voice: &Voice, report: &Report) -> Option<El> {
    let here = report.here();
    let stands = here.map_or_else(|| voice.say("map-not-known"), |step| voice.say(&key(step)));
    let summary = el("summary")
        .with(title("map", &voice.say("map-title")))
        .with(text("span", "count", &stands))
        .with(icon("open"));
    let (voice, steps) = (voice.clone(), report.map.clone());
    let drawing = move || {
        let map = Map { voice: &voice, steps: &steps, line: here.map(|step| step.line) };
        vec![el("ol").class("line").with_all(Line::ALL.into_iter().flat_map(|line| map.line(line)))]
    };
    let fold = el("details").class("fold map").with(summary).when_opened(drawing);
    (!report.map.is_empty()).then(|| el("section").class("topic").attr("data-part", "map").with(fold))
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
    fn line(&self, line: Line) -> Vec<El> {
        let stops: Vec<El> = self.stops(|step| step.line == line && step.part_of.is_none()).collect();
        if line == Line::Common || stops.is_empty() {
            return stops;
        }
        let heading = phrase("h3", "", self.voice, &["line-", line.id()].concat());
        let branch = el("li").class("branch").attr("data-line", line.id());
        vec![branch.with(heading).with(el("ol").class("line").with_all(stops))]
    }

    fn stops(&self, wanted: impl Fn(&Step) -> bool) -> impl Iterator<Item = El> {
        self.steps.iter().filter(move |located| wanted(located.step)).map(|located| self.stop(located))
    }

    /// A step, how it lies, and its parts. What it is stands beside the one at which the case is, and
    /// those to which this line may still lead: more would hide them.
    fn stop(&self, located: &Located) -> El {
        let Located { step, position } = *located;
        let key = key(step);
        let here = position == Position::Here;
        let near = here || (position == Position::Ahead && self.line == Some(step.line));
        let parts: Vec<El> = self.stops(|other| other.part_of == Some(step)).collect();
        let mut stop = el("li").class("stop").attr("data-step", step.id).attr("data-place", position.id());
        if here {
            stop = stop.attr("aria-current", "step");
        }
        stop.with(phrase("span", "name", self.voice, &key))
            .with(phrase("span", "position", self.voice, &["position-", position.id()].concat()))
            .with_any(near.then(|| phrase("p", "small", self.voice, &[&*key, ".what"].concat())))
            .with_any((!parts.is_empty()).then(|| el("ol").class("line parts").with_all(parts)))
    }
}

use interview::Report;
use law::{Line, Located, Position, Step};
use words::{Key, Text};

/// Where the case stands: the whole procedure as lines with their stops.
#[derive(Clone, Debug)]
pub struct Map {
    /// The step at which the case stands, or that this is not known.
    pub here: Text,
    /// What all cases go through heads the map; every other line branches off below it.
    pub lines: Vec<MapLine>,
}

/// A line of the map.
#[derive(Clone, Debug)]
pub struct MapLine {
    /// The stable name.
    pub id: &'static str,
    /// Its heading; `None` for what all cases go through.
    pub title: Option<Text>,
    /// Its stops.
    pub stops: Vec<Stop>,
}

/// A step of the procedure.
#[derive(Clone, Debug)]
pub struct Stop {
    /// The stable name.
    pub id: &'static str,
    /// What it is called.
    pub name: Text,
    /// How it lies to the case, by its stable name.
    pub place: &'static str,
    /// The same in words.
    pub position: Text,
    /// The case stands here.
    pub here: bool,
    /// What happens there. It stands beside the step at which the case is, and those to which its line
    /// may still lead: more would hide them.
    pub what: Option<Text>,
    /// The steps of which it is made.
    pub parts: Vec<Self>,
}

impl Map {
    /// `None` without steps.
    pub(crate) fn of(report: &Report) -> Option<Self> {
        if report.map.is_empty() {
            return None;
        }
        let here = report.here();
        let drawing = Drawing { steps: &report.map, line: here.map(|step| step.line) };
        let lines = Line::ALL.into_iter().map(|line| drawing.line(line)).filter(|line| !line.stops.is_empty());
        let here = here.map_or(Key::Own("map-not-known"), Key::Step);
        Some(Self { here: Text::of(here), lines: lines.collect() })
    }
}

struct Drawing<'a> {
    steps: &'a [Located],
    /// The line on which the case stands.
    line: Option<Line>,
}

impl Drawing<'_> {
    fn line(&self, line: Line) -> MapLine {
        let title = (line != Line::Common).then(|| Text::of(Key::Line(line)));
        let stops = self.stops(|step| step.line == line && step.part_of.is_none());
        MapLine { id: line.id(), title, stops }
    }

    fn stops(&self, wanted: impl Fn(&Step) -> bool) -> Vec<Stop> {
        self.steps.iter().filter(|located| wanted(located.step)).map(|located| self.stop(located)).collect()
    }

    fn stop(&self, located: &Located) -> Stop {
        let Located { step, position } = *located;
        let here = position == Position::Here;
        let near = here || (position == Position::Ahead && self.line == Some(step.line));
        Stop {
            id: step.id,
            name: Text::of(Key::Step(step)),
            place: position.id(),
            position: Text::of(Key::Position(position)),
            here,
            what: near.then(|| Text::of(Key::StepWhat(step))),
            parts: self.stops(|other| other.part_of == Some(step)),
        }
    }
}

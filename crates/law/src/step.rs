//! The steps of the procedure, and where one case stands among them.

use crate::{Cite, Condition, Facts, Track, Truth, named};

/// One step of the procedure. Its words are in `locales/<language>/map.ftl` under `step-<id>`.
///
/// No condition of a step rests on what the gates and criteria make likely: only the Immigration
/// Service and the Board open or close a way, so that a map is the same under both sets of rules.
#[derive(Debug)]
pub struct Step {
    /// The stable name.
    pub id: &'static str,
    /// The line on which it lies.
    pub line: Line,
    /// The step of which it is a part: who stands here has come there too, and a case may stand
    /// there while it is not known in which part.
    pub part_of: Option<&'static Self>,
    /// The procedure that it belongs to.
    pub track: Option<Track>,
    /// Where it is written. Never empty.
    pub sources: &'static [Cite],
    /// The case has come here. It stands at the last step to which it has come.
    pub reached: Condition,
    /// It lies behind without the case standing at a later step of the list.
    pub behind: Condition,
    /// It may still come, as the case stands. A way that only the opening of a closed case leads to
    /// is not meant: that is a step of its own.
    pub may_come: Condition,
}

/// A step of that line to which no case comes, until it is said otherwise. What each part says
/// stands at the field of its name.
pub(crate) const fn step(id: &'static str, line: Line, sources: &'static [Cite]) -> Step {
    let (reached, behind, may_come) = (Condition::NEVER, Condition::NEVER, Condition::NEVER);
    Step { id, line, part_of: None, track: None, sources, reached, behind, may_come }
}

/// How a step of the book is written, in this order.
impl Step {
    pub(crate) const fn part_of(mut self, whole: &'static Self) -> Self {
        self.part_of = Some(whole);
        self
    }

    pub(crate) const fn track(mut self, track: Track) -> Self {
        self.track = Some(track);
        self
    }

    pub(crate) const fn reached(mut self, reached: Condition) -> Self {
        self.reached = reached;
        self
    }

    pub(crate) const fn behind(mut self, behind: Condition) -> Self {
        self.behind = behind;
        self
    }

    pub(crate) const fn may_come(mut self, may_come: Condition) -> Self {
        self.may_come = may_come;
        self
    }
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Step {}

named! {
    /// The lines of the map.
    pub enum Line {
        /// What every case goes through until it is settled which country examines it.
        Common = "common",
        /// Another country takes the case or protects the person.
        Elsewhere = "elsewhere",
        /// Denmark examines the case.
        Denmark = "denmark",
        /// A case that stops on its way.
        Stopped = "stopped",
    }
}

named! {
    /// How a step lies to the place where the case stands.
    pub enum Position {
        /// It lies behind.
        Past = "past",
        /// The case stands here.
        Here = "here",
        /// It will or may come.
        Ahead = "ahead",
        /// It can be neither: as the case stands, no way leads here.
        Closed = "closed",
        /// It is not known whether the case has come here. Never to be shown as closed.
        Unknown = "unknown",
    }
}

/// A step, and how it lies in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located {
    /// The step.
    pub step: &'static Step,
    /// How it lies.
    pub position: Position,
}

/// Where the case stands, step by step in the order of the list.
#[must_use]
pub fn locate(steps: &[&'static Step], facts: &Facts) -> Vec<Located> {
    let reached: Vec<Truth> = steps.iter().map(|step| step.reached.truth(facts)).collect();
    let located = steps.iter().zip(&reached).enumerate().map(|(index, (step, here))| {
        let later = || steps.iter().zip(&reached).skip(index + 1);
        let position = match (step.behind.truth(facts), here) {
            (Truth::Yes, _) => Position::Past,
            (_, Truth::Yes) if later().any(|(_, truth)| truth.is_yes()) => Position::Past,
            // Somewhere later, perhaps: then it is not known whether it stands here or has gone on.
            (_, Truth::Yes)
                if later().any(|(other, truth)| *truth == Truth::Unknown && other.part_of != Some(*step)) =>
            {
                Position::Unknown
            }
            (_, Truth::Yes) => Position::Here,
            (Truth::No, Truth::No) if step.may_come.truth(facts) == Truth::No => Position::Closed,
            (Truth::No, Truth::No) => Position::Ahead,
            _ => Position::Unknown,
        };
        Located { step, position }
    });
    located.collect()
}

#[cfg(test)]
mod tests;

//! Which of several choices are ticked.

use law::Fact;

use crate::Choice;

/// The choices of a question that are ticked, by their places. Where there are none, the person has
/// said that none of them is so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticks(u16);

/// What stands for no tick at all in a link and in JSON.
pub(crate) const NONE: &str = "none";
/// What stands between two of them.
const AND: char = '+';

impl Ticks {
    /// No choice.
    pub const NONE: Self = Self(0);
    /// So many choices can be ticked.
    pub(crate) const ROOM: usize = 16;

    /// Whether the choice at that place is ticked.
    #[must_use]
    pub const fn has(self, place: usize) -> bool {
        place < Self::ROOM && self.0 >> place & 1 == 1
    }

    /// The same, with that one ticked or not.
    #[must_use]
    pub const fn with(self, place: usize, ticked: bool) -> Self {
        match (place < Self::ROOM, ticked) {
            (true, true) => Self(self.0 | 1 << place),
            (true, false) => Self(self.0 & !(1 << place)),
            (false, _) => self,
        }
    }

    /// The choices of which that is so.
    pub fn of(self, choices: &'static [Choice]) -> impl Iterator<Item = &'static Choice> {
        choices.iter().enumerate().filter(move |(place, _)| self.has(*place)).map(|(_, choice)| choice)
    }

    /// Whether none is ticked that these are not.
    pub(crate) fn fits(self, choices: &[Choice]) -> bool {
        (choices.len()..Self::ROOM).all(|place| !self.has(place))
    }

    /// What they say: first what is ticked, where two say something of one fact the first; then that what
    /// is not ticked is not so.
    #[must_use]
    pub fn settle(self, choices: &'static [Choice]) -> Vec<(Fact, bool)> {
        let rest = choices.iter().enumerate().filter(|(place, _)| !self.has(*place)).map(|(_, choice)| choice);
        let mut settled: Vec<(Fact, bool)> = Vec::new();
        for (fact, holds) in self.of(choices).flat_map(Choice::settles).chain(rest.flat_map(Choice::lacks)) {
            if settled.iter().all(|(other, _)| *other != fact) {
                settled.push((fact, holds));
            }
        }
        settled
    }

    pub(crate) fn text(self, choices: &'static [Choice]) -> String {
        let ids: Vec<&str> = self.of(choices).map(|choice| choice.id).collect();
        if ids.is_empty() { NONE.to_owned() } else { ids.join(&AND.to_string()) }
    }

    /// Reads what [`text`](Self::text) writes, in any order.
    pub(crate) fn read(text: &str, choices: &[Choice]) -> Option<Self> {
        if text == NONE {
            return Some(Self::NONE);
        }
        text.split(AND).try_fold(Self::NONE, |ticks, id| {
            let place = choices.iter().position(|choice| choice.id == id)?;
            Some(ticks.with(place, true))
        })
    }
}

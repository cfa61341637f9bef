//! What stays in the first part of a program, and what moves into the second.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::{Context as _, Result, ensure};

use super::linked::{Linked, Piece};
use super::parsed::Parsed;

/// What moves.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Moved {
    /// By their numbers.
    pub(super) functions: BTreeSet<u32>,
    /// The addresses at which the data lies, in order.
    pub(super) data: Vec<Range<u32>>,
    /// The same, and what lies in short gaps between and never changes: so there are fewer.
    pub(super) filled: Vec<Range<u32>>,
}

/// The longest gap for which it pays to bring again what is there already: without it the second part is 2.6 KB
/// heavier.
const GAP: u32 = 8;

impl Moved {
    /// What is reached through nothing but functions that are for later, by what the linker knows of the
    /// program.
    ///
    /// # Errors
    /// If the data of the program is not what was linked.
    pub(super) fn of(
        program: &[u8],
        parsed: &Parsed,
        linked: &Linked,
        is_later: impl Fn(&str) -> bool,
    ) -> Result<Self> {
        let later = linked.names.iter().filter(|(name, _)| is_later(name)).flat_map(|(_, functions)| functions);
        let sorting = Sorting { parsed, linked, later: later.copied().collect() };
        let reached = sorting.reached();
        let functions = (parsed.imported..parsed.count()).filter(|function| !sorting.stays(*function, &reached));
        let mut moved = Self { functions: functions.collect(), ..Self::default() };
        moved.take_data(program, parsed, linked, &reached)?;
        Ok(moved)
    }

    /// What the program may write to stays: it is small, and nobody need ask who writes first.
    fn take_data(&mut self, program: &[u8], parsed: &Parsed, linked: &Linked, reached: &BTreeSet<Piece>) -> Result<()> {
        let mut goes_on = false;
        for (number, stretch) in linked.data.iter().enumerate() {
            goes_on &= stretch.constant;
            if !stretch.constant || reached.contains(&Piece::Data(number)) {
                continue;
            }
            let place = &stretch.place;
            let bytes = parsed.file_place(place).and_then(|file| program.get(file));
            ensure!(bytes.context("data of the program is gone")? == stretch.bytes, "data is not what was linked");
            self.data.push(place.clone());
            match self.filled.last_mut() {
                Some(last) if goes_on && place.start - last.end <= GAP => last.end = place.end,
                _ => self.filled.push(place.clone()),
            }
            goes_on = true;
        }
        Ok(())
    }
}

/// A program before it is cut, beside what it was linked as.
struct Sorting<'a> {
    parsed: &'a Parsed<'a>,
    linked: &'a Linked<'a>,
    later: BTreeSet<Piece>,
}

impl Sorting<'_> {
    /// What a function was when it was linked; `None` of one that was made since.
    fn linked_as(&self, function: u32) -> Option<&BTreeSet<Piece>> {
        self.parsed.names.get(&function).and_then(|name| self.linked.names.get(name))
    }

    /// Functions of one name all stay, or all move. One that was made since linking stays.
    fn stays(&self, function: u32, reached: &BTreeSet<Piece>) -> bool {
        self.linked_as(function).is_none_or(|all| !all.is_disjoint(reached))
    }

    /// What the first part needs.
    fn reached(&self) -> BTreeSet<Piece> {
        let mut from = self.entries();
        loop {
            let reached = self.linked.reached(&from, &self.later);
            // A function may have been put into another since, with the data that it names.
            let staying = (0..self.parsed.count()).filter(|function| self.stays(*function, &reached));
            let numbers = staying.flat_map(|function| self.parsed.numbers_of(function));
            let mut named =
                numbers.filter_map(|number| self.linked.at(*number)).filter(|data| !reached.contains(data)).peekable();
            if named.peek().is_none() {
                return reached;
            }
            from.extend(named);
        }
    }

    /// Where the first part begins: with what others call, and with what was made since linking.
    fn entries(&self) -> BTreeSet<Piece> {
        let made = (0..self.parsed.count()).filter(|function| self.linked_as(*function).is_none());
        let named = made.flat_map(|function| self.parsed.uses_of(function)).filter_map(|used| self.linked_as(*used));
        let named = named.flatten().filter(|piece| !self.later.contains(piece));
        let called = self.parsed.entries().filter_map(|function| self.linked_as(function)).flatten();
        called.chain(named).copied().collect()
    }
}

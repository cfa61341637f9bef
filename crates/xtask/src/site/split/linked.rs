//! What the linker knows of a program: which of its functions and which stretches of its data name which.
//!
//! It says so in two kinds of sections that it keeps only on demand (`--emit-relocs`): a table of symbols,
//! and for each place in code or data that holds an address the symbol that is meant. Nothing has to be
//! guessed from numbers.

mod sections;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context as _, Result, bail, ensure};
use sections::{Sections, Symbol};
use wasmparser::{RelocationEntry, RelocationType};

/// The segments whose data never changes, by the beginning of their names.
const CONSTANT: &str = ".rodata";

/// Functions by their names.
pub(super) type Names<'a> = BTreeMap<&'a str, BTreeSet<Piece>>;

/// A function, or a stretch of data that has a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Piece {
    Function(u32),
    /// By its place in [`Linked::data`].
    Data(usize),
}

/// A stretch of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch<'a> {
    /// The addresses at which it lies.
    pub(super) place: Range<u32>,
    pub(super) bytes: &'a [u8],
    /// The program never writes there.
    pub(super) constant: bool,
}

/// A program as it was linked.
#[derive(Debug, Default)]
pub(super) struct Linked<'a> {
    /// The functions of each name. Mostly it is one.
    pub(super) names: Names<'a>,
    /// In order; none reaches into another.
    pub(super) data: Vec<Stretch<'a>>,
    /// What each piece names.
    pub(super) uses: BTreeMap<Piece, BTreeSet<Piece>>,
    /// What data without a name of its own names.
    named_by_others: BTreeSet<Piece>,
}

impl<'a> Linked<'a> {
    /// # Errors
    /// If the linker has not said what names what, or says it in a way that this does not know.
    pub(super) fn read(program: &'a [u8]) -> Result<Self> {
        let sections = Sections::read(program)?;
        let mut linked = Self { names: sections.names.clone(), ..Self::default() };
        linked.take_data(&sections)?;
        linked.uses = sections.calls.iter().map(|(function, calls)| (*function, calls.clone())).collect();
        // Which of two that bear one name is meant later, nobody can tell: one needs the other.
        for alike in linked.names.values().filter(|functions| functions.len() > 1) {
            for function in alike {
                linked.uses.entry(*function).or_default().extend(alike);
            }
        }
        for (section, entry) in &sections.relocations {
            let by = if *section == sections.code.0 {
                Some(sections.function_at(entry.offset).context("a place in the code lies in no function")?)
            } else if *section == sections.data.0 {
                linked.at(sections.address_at(entry.offset).context("a place in the data lies in no segment")?)
            } else {
                continue;
            };
            let Some(named) = linked.named(&sections, entry)? else { continue };
            match by {
                Some(by) => linked.uses.entry(by).or_default().insert(named),
                None => linked.named_by_others.insert(named),
            };
        }
        Ok(linked)
    }

    /// The stretches are the symbols; two that overlap are one.
    fn take_data(&mut self, sections: &Sections<'a>) -> Result<()> {
        let mut places: Vec<(usize, Range<u32>)> = Vec::new();
        for symbol in &sections.symbols {
            if let Symbol::Data { segment, place } = symbol
                && !place.is_empty()
            {
                places.push((*segment, place.clone()));
            }
        }
        places.sort_by_key(|(_, place)| (place.start, place.end));
        let mut apart: Vec<(usize, Range<u32>)> = Vec::new();
        for (segment, place) in places {
            match apart.last_mut() {
                Some((_, last)) if place.start < last.end => last.end = last.end.max(place.end),
                _ => apart.push((segment, place)),
            }
        }
        for (segment, place) in apart {
            let segment = sections.segments.get(segment).context("a symbol lies in no segment")?;
            // What begins as zeros need not lie in the file.
            let Some(bytes) = segment.bytes_at(&place) else { continue };
            self.data.push(Stretch { place, bytes, constant: segment.name.starts_with(CONSTANT) });
        }
        Ok(())
    }

    fn named(&self, sections: &Sections, entry: &RelocationEntry) -> Result<Option<Piece>> {
        use RelocationType::{
            FunctionIndexLeb, GlobalIndexI32, GlobalIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb,
            TableIndexI32, TableIndexSleb, TableNumberLeb, TypeIndexLeb,
        };
        let symbol = sections.symbols.get(entry.index as usize);
        Ok(match entry.ty {
            FunctionIndexLeb | TableIndexSleb | TableIndexI32 => match symbol {
                Some(Symbol::Function(function)) => Some(Piece::Function(*function)),
                _ => bail!("the linker names a function that is none"),
            },
            MemoryAddrLeb | MemoryAddrSleb | MemoryAddrI32 => match symbol {
                Some(Symbol::Data { place, .. }) => {
                    let meant = i64::from(place.start) + entry.addend;
                    let lies =
                        if entry.ty == MemoryAddrI32 { sections.number_at(entry.offset).map(i64::from) } else { None };
                    ensure!(lies.is_none_or(|lies| lies == meant), "data lies elsewhere than the linker says");
                    self.at(place.start)
                }
                // The end of the stack or of the data: no stretch of it.
                Some(Symbol::Other) => None,
                _ => bail!("the linker names data that is none"),
            },
            TypeIndexLeb | GlobalIndexLeb | GlobalIndexI32 | TableNumberLeb => None,
            other => bail!("the linker uses {other:?}, which this does not know"),
        })
    }

    /// The stretch of data at an address.
    pub(super) fn at(&self, address: u32) -> Option<Piece> {
        let after = self.data.partition_point(|stretch| stretch.place.start <= address);
        let place = after.checked_sub(1)?;
        self.data.get(place).filter(|stretch| stretch.place.contains(&address)).map(|_| Piece::Data(place))
    }

    /// All that is reached from these pieces, and from data without a name, through nothing that is for later.
    pub(super) fn reached(&self, from: &BTreeSet<Piece>, later: &BTreeSet<Piece>) -> BTreeSet<Piece> {
        let mut reached = from.clone();
        reached.extend(self.named_by_others.difference(later));
        let mut ahead: Vec<Piece> = reached.iter().copied().collect();
        while let Some(piece) = ahead.pop() {
            for used in self.uses.get(&piece).into_iter().flatten() {
                if !later.contains(used) && reached.insert(*used) {
                    ahead.push(*used);
                }
            }
        }
        reached
    }
}

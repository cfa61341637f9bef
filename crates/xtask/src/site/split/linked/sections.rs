//! The sections of a linked program, as far as they are needed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context as _, Result, bail, ensure};
use wasmparser::{
    DataKind, DataSectionReader, KnownCustom, Linking, LinkingSectionReader, Name, Parser, Payload, RelocationEntry,
    SymbolInfo,
};

use super::{Names, Piece};
use crate::site::split::parsed::{constant, used};

/// What a symbol stands for.
pub(super) enum Symbol {
    Function(u32),
    Data { segment: usize, place: Range<u32> },
    Other,
}

/// A segment of data.
pub(super) struct Segment<'a> {
    pub(super) name: &'a str,
    address: u32,
    bytes: &'a [u8],
    /// Where its bytes lie in the section of data.
    offset: u32,
}

impl<'a> Segment<'a> {
    pub(super) fn bytes_at(&self, place: &Range<u32>) -> Option<&'a [u8]> {
        let from = place.start.checked_sub(self.address)? as usize;
        self.bytes.get(from..from + place.len())
    }
}

/// The sections of a linked program, as far as they are needed.
#[derive(Default)]
pub(super) struct Sections<'a> {
    pub(super) names: Names<'a>,
    /// The number of the section, and where its content begins in the file.
    pub(super) code: (u32, u64),
    pub(super) data: (u32, u64),
    imported: u32,
    /// Where each body lies in the section of code.
    bodies: Vec<Range<u32>>,
    pub(super) calls: BTreeMap<Piece, BTreeSet<Piece>>,
    pub(super) segments: Vec<Segment<'a>>,
    pub(super) symbols: Vec<Symbol>,
    pub(super) relocations: Vec<(u32, RelocationEntry)>,
}

impl<'a> Sections<'a> {
    pub(super) fn read(program: &'a [u8]) -> Result<Self> {
        let mut sections = Self::default();
        let mut number = 0;
        for payload in Parser::new(0).parse_all(program) {
            let payload = payload?;
            let counts = payload.as_section().is_some();
            sections.take(payload, number)?;
            number += u32::from(counts);
        }
        ensure!(!sections.symbols.is_empty(), "the linker has kept no symbols");
        ensure!(!sections.relocations.is_empty(), "the linker has not kept what names what");
        Ok(sections)
    }

    fn take(&mut self, payload: Payload<'a>, number: u32) -> Result<()> {
        match payload {
            Payload::ImportSection(section) => {
                let functions = section.into_imports().filter(|import| {
                    import.as_ref().is_ok_and(|import| matches!(import.ty, wasmparser::TypeRef::Func(_)))
                });
                self.imported = u32::try_from(functions.count())?;
            }
            Payload::CodeSectionStart { unchecked_range, .. } => self.code = (number, unchecked_range.start),
            Payload::CodeSectionEntry(body) => {
                let function = Piece::Function(self.imported + u32::try_from(self.bodies.len())?);
                self.calls.insert(function, used(&body)?.into_iter().map(Piece::Function).collect());
                let place = body.range();
                self.bodies.push(from(place.start, self.code.1)?..from(place.end, self.code.1)?);
            }
            Payload::DataSection(section) => self.take_segments(section, number)?,
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Name(names) => {
                    for name in names {
                        let Name::Function(functions) = name? else { continue };
                        for function in functions {
                            let function = function?;
                            self.names.entry(function.name).or_default().insert(Piece::Function(function.index));
                        }
                    }
                }
                KnownCustom::Linking(linking) => self.take_symbols(&linking)?,
                KnownCustom::Reloc(relocations) => {
                    for entry in relocations.entries() {
                        self.relocations.push((relocations.section_index(), entry?));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    fn take_segments(&mut self, section: DataSectionReader<'a>, number: u32) -> Result<()> {
        self.data = (number, section.range().start);
        for segment in section {
            let segment = segment?;
            let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else {
                bail!("a segment of data lies nowhere");
            };
            let address = constant(&offset_expr)?;
            let offset = from(segment.range.end - segment.data.len() as u64, self.data.1)?;
            self.segments.push(Segment { name: "", address, bytes: segment.data, offset });
        }
        Ok(())
    }

    fn take_symbols(&mut self, linking: &LinkingSectionReader<'a>) -> Result<()> {
        for part in linking.subsections() {
            match part? {
                Linking::SegmentInfo(segments) => {
                    for (place, segment) in segments.into_iter().enumerate() {
                        self.segments.get_mut(place).context("a segment is named and is not there")?.name =
                            segment?.name;
                    }
                }
                Linking::SymbolTable(symbols) => {
                    for symbol in symbols {
                        let symbol = self.symbol(&symbol?)?;
                        self.symbols.push(symbol);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn symbol(&self, symbol: &SymbolInfo) -> Result<Symbol> {
        Ok(match symbol {
            SymbolInfo::Func { index, .. } => Symbol::Function(*index),
            SymbolInfo::Data { symbol: Some(data), .. } => {
                let segment = data.index as usize;
                match self.segments.get(segment) {
                    Some(Segment { address, .. }) => {
                        let start = address + data.offset;
                        Symbol::Data { segment, place: start..start + data.size }
                    }
                    None => Symbol::Other,
                }
            }
            _ => Symbol::Other,
        })
    }

    pub(super) fn function_at(&self, offset: u32) -> Option<Piece> {
        let after = self.bodies.partition_point(|body| body.start <= offset);
        let place = after.checked_sub(1)?;
        let inside = self.bodies.get(place)?.contains(&offset);
        inside.then_some(Piece::Function(self.imported + u32::try_from(place).ok()?))
    }

    /// The number at a place of the data.
    pub(super) fn number_at(&self, offset: u32) -> Option<u32> {
        let after = self.segments.partition_point(|segment| segment.offset <= offset);
        let segment = self.segments.get(after.checked_sub(1)?)?;
        let bytes = segment.bytes.get((offset - segment.offset) as usize..)?;
        bytes.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
    }

    pub(super) fn address_at(&self, offset: u32) -> Option<u32> {
        let after = self.segments.partition_point(|segment| segment.offset <= offset);
        let segment = self.segments.get(after.checked_sub(1)?)?;
        let within = offset - segment.offset;
        ((within as usize) < segment.bytes.len()).then_some(segment.address + within)
    }
}

/// A place in the file, counted from the beginning of a section.
fn from(place: u64, begin: u64) -> Result<u32> {
    Ok(u32::try_from(place.checked_sub(begin).context("a section lies before itself")?)?)
}

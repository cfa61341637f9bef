//! Cutting the program in two: what is needed up to the first question, and what comes after it.
//!
//! The second part shares memory, tables and globals with the first. A function that has moved
//! leaves a short one behind, which calls it through a new place in the table of functions; that
//! place is filled when the second part arrives. Until then it traps, so nothing of it may be called
//! before: no screen is shown whose bundles are not all here (`Screen::bundles`).
//!
//! Data that only moved functions need moves with them: in the first part zeros lie there, and the second part
//! brings it when it arrives, once. What needs what, the linker says (`linked.rs`).
//!
//! Functions are told apart by their names, so none may have been merged with another before.

mod linked;
mod parsed;
mod rewritten;
mod sorted;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context as _, Result, ensure};
use linked::Linked;
use parsed::Parsed;
pub(super) use parsed::part;
pub(super) use rewritten::Plain;
use rewritten::{Moving, elements, nothing};
use sorted::Moved;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalType, ImportSection, Instruction, MemoryType, Module, RawSection, TableSection, TableType,
};
use wasmparser::{Parser, Payload};

/// The name under which the second part asks for the first, before it is bound to a version.
const FIRST: &str = "a";

/// The two parts of a program.
pub(super) struct Split {
    /// What runs from the start.
    pub(super) first: Vec<u8>,
    /// What is added to it later.
    pub(super) later: Vec<u8>,
}

/// Moves the functions whose names hold one of the words in `later`, and the functions and the data that only
/// they need, into a part of its own. `linked` is the program as the linker has left it.
///
/// # Errors
/// If the program holds no names, or something that this does not know to move; if the linker has kept nothing
/// of what it knows, or the data is not what was linked; or if no function's name holds one of the words: what
/// it stood for may bear another name now, and would come first.
pub(super) fn split(program: &[u8], linked: &[u8], later: &[&str]) -> Result<Split> {
    let parsed = Parsed::read(program)?;
    let linked = Linked::read(linked).context("the linker has not said what the program needs")?;
    let known = parsed.names.values().filter(|name| linked.names.contains_key(*name));
    let paths: BTreeMap<&str, String> = known.map(|name| (*name, own_path(name))).collect();
    for word in later {
        ensure!(paths.values().any(|path| path.contains(word)), "no function of the program is named `{word}`");
    }
    let is_later = |name: &str| paths.get(name).is_some_and(|path| later.iter().any(|word| path.contains(word)));
    let moved = Moved::of(program, &parsed, &linked, is_later)?;
    let cut = Cut::of(&parsed, moved);
    Ok(Split { first: cut.first(program)?, later: cut.later(program)? })
}

/// Where a function stands, without what it was compiled for: what a common function does with something of
/// later may be asked of it before.
fn own_path(name: &str) -> String {
    let path = format!("{:#}", rustc_demangle::demangle(name));
    let path = path.trim_start_matches(['<', '&']);
    path.split(['<', '>', ' ']).next().unwrap_or_default().to_owned()
}

/// A program without what the linker knows of it: after a change it is no longer true.
///
/// # Errors
/// If it is no program.
pub(super) fn without_links(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload?;
        let of_linker = |name: &str| name == "linking" || name.starts_with("reloc.");
        if matches!(&payload, Payload::CustomSection(section) if of_linker(section.name())) {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection { id, data: part(program, range)? });
        }
    }
    Ok(module.finish())
}

/// Where the cut goes.
struct Cut<'a> {
    parsed: &'a Parsed<'a>,
    moved: BTreeSet<u32>,
    /// The addresses of the data that moves.
    data: Vec<Range<u32>>,
    /// The addresses that the second part fills.
    filled: Vec<Range<u32>>,
    /// Of these, the ones that the first part calls, each with its new place in the table.
    called: BTreeMap<u32, u32>,
    /// The places in the table that the second part fills, each with the function.
    places: BTreeMap<u32, u32>,
    /// What the second part uses of the first, in the order of its imports.
    shared: Vec<u32>,
}

/// The table of functions, as [`Parsed::read`] has made sure.
const TABLE: u32 = 0;

impl<'a> Cut<'a> {
    fn of(parsed: &'a Parsed<'a>, Moved { functions: moved, data, filled }: Moved) -> Self {
        let stay = (parsed.imported..parsed.count()).filter(|function| !moved.contains(function));
        let mut called: BTreeSet<u32> = stay.flat_map(|function| parsed.uses_of(function)).copied().collect();
        called.retain(|function| moved.contains(function));
        let mut shared: BTreeSet<u32> = moved.iter().flat_map(|function| parsed.uses_of(*function)).copied().collect();
        shared.retain(|function| !moved.contains(function));
        let end = parsed.tables.first().map_or(0, |table| u32::try_from(table.initial).unwrap_or(u32::MAX));
        let called: BTreeMap<u32, u32> = called.into_iter().zip(end..).collect();
        let addressed = parsed.addressed.iter().map(|(place, function)| (*place, *function));
        let mut places: BTreeMap<u32, u32> = addressed.filter(|(_, function)| moved.contains(function)).collect();
        places.extend(called.iter().map(|(function, place)| (*place, *function)));
        Self { parsed, moved, data, filled, called, places, shared: shared.into_iter().collect() }
    }

    /// The first part: all sections as they were, but for bodies, exports, data and the table.
    fn first(&self, program: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::TableSection(_) => {
                    module.section(&self.tables()?);
                }
                Payload::ElementSection(_) => {
                    module.section(&self.first_elements()?);
                }
                Payload::ExportSection(_) => {
                    module.section(&self.exports()?);
                }
                Payload::CodeSectionStart { .. } => {
                    module.section(&self.first_code(program)?);
                }
                Payload::DataSection(section) => {
                    let data = self.first_data(program, section.range())?;
                    module.section(&RawSection { id: 11, data: &data });
                }
                Payload::CustomSection(_) | Payload::CodeSectionEntry(_) => {}
                other => {
                    if let Some((id, range)) = other.as_section() {
                        module.section(&RawSection { id, data: part(program, range)? });
                    }
                }
            }
        }
        Ok(module.finish())
    }

    fn tables(&self) -> Result<TableSection> {
        let mut tables = TableSection::new();
        for (place, table) in (0..).zip(&self.parsed.tables) {
            let mut table: TableType = Plain.table_type(*table)?;
            if place == TABLE {
                table.minimum += self.called.len() as u64;
                table.maximum = table.maximum.map(|most| most.max(table.minimum));
            }
            tables.table(table);
        }
        Ok(tables)
    }

    fn exports(&self) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        for export in &self.parsed.exports {
            Plain.parse_export(&mut exports, *export)?;
        }
        let all = |kind: ExportKind, count: usize| (0..).take(count).map(move |index: u32| (kind, index));
        let shared = self.shared.iter().map(|function| (ExportKind::Func, *function));
        let shared = shared
            .chain(all(ExportKind::Table, self.parsed.tables.len()))
            .chain(all(ExportKind::Memory, self.parsed.memories.len()))
            .chain(all(ExportKind::Global, self.parsed.globals.len()));
        for (place, (kind, index)) in shared.enumerate() {
            exports.export(&place.to_string(), kind, index);
        }
        Ok(exports)
    }

    /// The table of functions. In the place of each that has moved stands one that traps.
    fn first_elements(&self) -> Result<ElementSection> {
        let trap = self.moved.iter().find(|function| !self.called.contains_key(function));
        let stands = |function: &u32| if self.moved.contains(function) { *trap.unwrap_or(function) } else { *function };
        elements(self.parsed.addressed.iter().map(|(place, function)| (*place, stands(function))))
    }

    /// The data with zeros in the place of what has moved.
    fn first_data(&self, program: &[u8], section: Range<u64>) -> Result<Vec<u8>> {
        let begin = usize::try_from(section.start)?;
        let mut data = part(program, section)?.to_vec();
        for addresses in &self.data {
            let Range { start, end } = self.parsed.file_place(addresses).context("data of the program is gone")?;
            data.get_mut(start - begin..end - begin).context("data of the program lies outside it")?.fill(0);
        }
        Ok(data)
    }

    fn first_code(&self, program: &[u8]) -> Result<CodeSection> {
        let mut code = CodeSection::new();
        for (function, body) in (self.parsed.imported..).zip(&self.parsed.bodies) {
            if let Some(place) = self.called.get(&function) {
                code.function(&self.stand_in(function, *place)?);
            } else if self.moved.contains(&function) {
                code.function(&nothing());
            } else {
                code.raw(part(program, body.range())?);
            }
        }
        Ok(code)
    }

    /// Calls the function in its new place with what it was called with itself.
    fn stand_in(&self, function: u32, place: u32) -> Result<Function> {
        let type_index = self.type_of(function)?;
        let ty = self.parsed.types.get(type_index as usize).context("a function has no type")?;
        let mut body = Function::new([]);
        for (parameter, _) in (0..).zip(ty.params()) {
            body.instruction(&Instruction::LocalGet(parameter));
        }
        body.instruction(&Instruction::I32Const(i32::try_from(place)?));
        body.instruction(&Instruction::CallIndirect { type_index, table_index: TABLE });
        body.instruction(&Instruction::End);
        Ok(body)
    }

    fn type_of(&self, function: u32) -> Result<u32> {
        self.parsed.functions.get(function as usize).copied().context("a function has no type")
    }

    /// The second part.
    fn later(&self, program: &[u8]) -> Result<Vec<u8>> {
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        let places = self.shared.iter().chain(&self.moved).copied().zip(0..).collect();
        let mut moving = Moving { places };
        for function in &self.moved {
            functions.function(self.type_of(*function)?);
            let body = self.parsed.body(*function).and_then(|place| self.parsed.bodies.get(place));
            moving.parse_function_body(&mut code, body.context("a function has no body")?.clone())?;
        }
        let places = self.places.iter().filter_map(|(place, function)| Some((*place, *moving.places.get(function)?)));
        let elements = elements(places)?;
        let mut module = Module::new();
        // The number of the section of types.
        module.section(&RawSection { id: 1, data: self.parsed.type_section });
        module.section(&self.imports()?).section(&functions).section(&elements).section(&code);
        module.section(&self.later_data(program)?);
        Ok(module.finish())
    }

    /// The data that has moved.
    fn later_data(&self, program: &[u8]) -> Result<DataSection> {
        let mut data = DataSection::new();
        for addresses in &self.filled {
            let file = self.parsed.file_place(addresses).context("data of the program is gone")?;
            let bytes = program.get(file).context("the program ends too early")?;
            data.active(0, &ConstExpr::i32_const(addresses.start.cast_signed()), bytes.iter().copied());
        }
        Ok(data)
    }

    /// What the second part takes from the first, in the order of [`Cut::exports`].
    fn imports(&self) -> Result<ImportSection> {
        let mut all: Vec<EntityType> = Vec::new();
        for function in &self.shared {
            all.push(EntityType::Function(self.type_of(*function)?));
        }
        for (place, table) in (0..).zip(&self.parsed.tables) {
            let mut table: TableType = Plain.table_type(*table)?;
            if place == TABLE {
                table.minimum += self.called.len() as u64;
                table.maximum = table.maximum.map(|most| most.max(table.minimum));
            }
            all.push(EntityType::Table(table));
        }
        for memory in &self.parsed.memories {
            let memory: MemoryType = Plain.memory_type(*memory)?;
            all.push(EntityType::Memory(memory));
        }
        for global in &self.parsed.globals {
            let global: GlobalType = Plain.global_type(*global)?;
            all.push(EntityType::Global(global));
        }
        let mut imports = ImportSection::new();
        for (place, entity) in all.into_iter().enumerate() {
            imports.import(FIRST, &place.to_string(), entity);
        }
        Ok(imports)
    }
}

#[cfg(test)]
mod tests;

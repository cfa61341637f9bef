//! Cutting the program in two: what is needed up to the first question, and what comes after it.
//!
//! The second part shares memory, tables and globals with the first. A function that has moved
//! leaves a short one behind, which calls it through a new place in the table of functions; that
//! place is filled when the second part arrives. Until then it traps, so nothing of it may be called
//! before: no screen is shown whose bundles are not all here (`Screen::bundles`).
//!
//! Functions are told apart by their names, so none may have been merged with another before.

mod parsed;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use parsed::{Parsed, part};
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    GlobalType, ImportSection, Instruction, MemoryType, Module, RawSection, TableSection, TableType,
};
use wasmparser::{Parser, Payload};

/// The name under which the second part asks for the first.
const FIRST: &str = "a";

/// The two parts of a program.
pub(super) struct Split {
    /// What runs from the start.
    pub(super) first: Vec<u8>,
    /// What is added to it later.
    pub(super) later: Vec<u8>,
}

/// Moves the functions whose names hold one of the words in `later`, and what only they need, into a
/// part of its own.
///
/// # Errors
/// If the program holds no names, or something that this does not know to move, or if no function's
/// name holds one of the words: what it stood for may bear another name now, and would come first.
pub(super) fn split(program: &[u8], later: &[&str]) -> Result<Split> {
    let parsed = Parsed::read(program)?;
    for word in later {
        ensure!(parsed.names.values().any(|name| name.contains(word)), "no function of the program is named `{word}`");
    }
    let moved = parsed.moved(|name| later.iter().any(|word| name.contains(word)));
    let cut = Cut::of(&parsed, moved);
    Ok(Split { first: cut.first(program)?, later: cut.later()? })
}

/// Where the cut goes.
struct Cut<'a> {
    parsed: &'a Parsed<'a>,
    moved: BTreeSet<u32>,
    /// Of these, the ones that the first part calls, each with its new place in the table.
    called: BTreeMap<u32, u32>,
    /// What the second part uses of the first, in the order of its imports.
    shared: Vec<u32>,
}

/// The table of functions, as [`Parsed::read`] has made sure.
const TABLE: u32 = 0;

impl<'a> Cut<'a> {
    fn of(parsed: &'a Parsed<'a>, moved: BTreeSet<u32>) -> Self {
        let stay = (parsed.imported..parsed.count()).filter(|function| !moved.contains(function));
        let mut called: BTreeSet<u32> = stay.flat_map(|function| parsed.uses_of(function)).copied().collect();
        called.extend(&parsed.addressed);
        called.retain(|function| moved.contains(function));
        let mut shared: BTreeSet<u32> = moved.iter().flat_map(|function| parsed.uses_of(*function)).copied().collect();
        shared.retain(|function| !moved.contains(function));
        let end = parsed.tables.first().map_or(0, |table| u32::try_from(table.initial).unwrap_or(u32::MAX));
        let called = called.into_iter().zip(end..).collect();
        Self { parsed, moved, called, shared: shared.into_iter().collect() }
    }

    /// The first part: all sections as they were, but for bodies, exports and the size of the table.
    fn first(&self, program: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::TableSection(_) => {
                    module.section(&self.tables()?);
                }
                Payload::ExportSection(_) => {
                    module.section(&self.exports()?);
                }
                Payload::CodeSectionStart { .. } => {
                    module.section(&self.first_code(program)?);
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
    fn later(&self) -> Result<Vec<u8>> {
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        let places = self.shared.iter().chain(&self.moved).copied().zip(0..).collect();
        let mut moving = Moving { places };
        for function in &self.moved {
            functions.function(self.type_of(*function)?);
            let body = self.parsed.body(*function).and_then(|place| self.parsed.bodies.get(place));
            moving.parse_function_body(&mut code, body.context("a function has no body")?.clone())?;
        }
        let mut elements = ElementSection::new();
        let called: Vec<u32> = self.called.keys().filter_map(|function| moving.places.get(function)).copied().collect();
        let begin = self.called.values().next().copied().unwrap_or_default();
        elements.active(None, &ConstExpr::i32_const(i32::try_from(begin)?), Elements::Functions(called.into()));
        let mut module = Module::new();
        // The number of the section of types.
        module.section(&RawSection { id: 1, data: self.parsed.type_section });
        module.section(&self.imports()?).section(&functions).section(&elements).section(&code);
        Ok(module.finish())
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

/// The body of a function that nobody can call any more.
fn nothing() -> Function {
    let mut body = Function::new([]);
    body.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
    body
}

/// Writes again what was read, as it was.
struct Plain;

impl Reencode for Plain {
    type Error = std::convert::Infallible;
}

/// The same, with the functions at the places that they have in the second part.
struct Moving {
    places: BTreeMap<u32, u32>,
}

impl Reencode for Moving {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, wasm_encoder::reencode::Error<Self::Error>> {
        // Every function that a moved one names is moved or shared.
        Ok(self.places.get(&function).copied().unwrap_or(function))
    }
}

#[cfg(test)]
mod tests;

//! What has to be known of a program to cut it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context as _, Result, bail, ensure};
use wasmparser::{
    CustomSectionReader, ElementItems, ElementSectionReader, ExternalKind, FunctionBody, Global, KnownCustom, Name,
    Operator, Parser, Payload, RefType, TypeRef,
};

/// A program, read once.
pub(super) struct Parsed<'a> {
    pub(super) types: Vec<wasmparser::FuncType>,
    pub(super) type_section: &'a [u8],
    pub(super) imported: u32,
    /// The type of each function, imported ones first.
    pub(super) functions: Vec<u32>,
    pub(super) bodies: Vec<wasmparser::FunctionBody<'a>>,
    /// What each body calls or names.
    pub(super) uses: Vec<BTreeSet<u32>>,
    pub(super) tables: Vec<wasmparser::TableType>,
    pub(super) memories: Vec<wasmparser::MemoryType>,
    pub(super) globals: Vec<wasmparser::GlobalType>,
    pub(super) exports: Vec<wasmparser::Export<'a>>,
    /// The functions whose address is known to the program.
    pub(super) addressed: BTreeSet<u32>,
    pub(super) start: Option<u32>,
    pub(super) names: BTreeMap<u32, &'a str>,
}

impl<'a> Parsed<'a> {
    pub(super) fn read(program: &'a [u8]) -> Result<Self> {
        let mut parsed = Self {
            types: Vec::new(),
            type_section: &[],
            imported: 0,
            functions: Vec::new(),
            bodies: Vec::new(),
            uses: Vec::new(),
            tables: Vec::new(),
            memories: Vec::new(),
            globals: Vec::new(),
            exports: Vec::new(),
            addressed: BTreeSet::new(),
            start: None,
            names: BTreeMap::new(),
        };
        for payload in Parser::new(0).parse_all(program) {
            parsed.take(payload?, program)?;
        }
        ensure!(!parsed.names.is_empty(), "the program holds no names");
        let of_functions = parsed.tables.first().is_some_and(|table| table.element_type == RefType::FUNCREF);
        ensure!(of_functions, "the first table of the program is not the table of functions");
        Ok(parsed)
    }

    fn take(&mut self, payload: Payload<'a>, program: &'a [u8]) -> Result<()> {
        match payload {
            Payload::TypeSection(section) => {
                self.type_section = part(program, section.range())?;
                self.types = section.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    match import?.ty {
                        TypeRef::Func(ty) => self.functions.push(ty),
                        other => bail!("the program imports {other:?}"),
                    }
                }
                self.imported = u32::try_from(self.functions.len())?;
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                self.tables = section.into_iter().map(|table| table.map(|table| table.ty)).collect::<Result<_, _>>()?;
            }
            Payload::MemorySection(section) => self.memories = section.into_iter().collect::<Result<_, _>>()?,
            Payload::GlobalSection(section) => {
                for global in section {
                    self.take_global(&global?)?;
                }
            }
            Payload::ExportSection(section) => self.exports = section.into_iter().collect::<Result<_, _>>()?,
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => self.take_elements(section)?,
            Payload::CodeSectionEntry(body) => {
                self.uses.push(used(&body)?);
                self.bodies.push(body);
            }
            Payload::CustomSection(section) => self.take_names(&section)?,
            _ => {}
        }
        Ok(())
    }

    /// A function that a global names could be called by its address without anyone seeing it here.
    fn take_global(&mut self, global: &Global<'a>) -> Result<()> {
        for operator in global.init_expr.get_operators_reader() {
            if matches!(operator?, Operator::RefFunc { .. }) {
                bail!("a global of the program begins as a function");
            }
        }
        self.globals.push(global.ty);
        Ok(())
    }

    fn take_elements(&mut self, section: ElementSectionReader<'a>) -> Result<()> {
        for element in section {
            let ElementItems::Functions(functions) = element?.items else {
                bail!("the program has a table of expressions");
            };
            for function in functions {
                self.addressed.insert(function?);
            }
        }
        Ok(())
    }

    fn take_names(&mut self, section: &CustomSectionReader<'a>) -> Result<()> {
        let KnownCustom::Name(names) = section.as_known() else { return Ok(()) };
        for name in names {
            let Name::Function(functions) = name? else { continue };
            for function in functions {
                let function = function?;
                self.names.insert(function.index, function.name);
            }
        }
        Ok(())
    }

    /// The functions that are reached through nothing but those for later.
    pub(super) fn moved(&self, is_later: impl Fn(&str) -> bool) -> BTreeSet<u32> {
        let for_later = |function: &u32| self.names.get(function).is_some_and(|name| is_later(name));
        let exported =
            self.exports.iter().filter(|export| export.kind == ExternalKind::Func).map(|export| export.index);
        let mut reached: BTreeSet<u32> = exported.chain(self.start).collect();
        reached.extend(self.addressed.iter().filter(|function| !for_later(function)));
        let mut ahead: Vec<u32> = reached.iter().copied().collect();
        while let Some(function) = ahead.pop() {
            for used in self.uses_of(function) {
                if !for_later(used) && reached.insert(*used) {
                    ahead.push(*used);
                }
            }
        }
        (self.imported..self.count()).filter(|function| !reached.contains(function)).collect()
    }

    pub(super) fn count(&self) -> u32 {
        self.imported + u32::try_from(self.bodies.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn body(&self, function: u32) -> Option<usize> {
        function.checked_sub(self.imported).map(|place| place as usize)
    }

    pub(super) fn uses_of(&self, function: u32) -> impl Iterator<Item = &u32> {
        self.body(function).and_then(|place| self.uses.get(place)).into_iter().flatten()
    }
}

/// The functions that a body calls or names.
fn used(body: &FunctionBody) -> Result<BTreeSet<u32>> {
    let mut used = BTreeSet::new();
    for operator in body.get_operators_reader()? {
        if let Operator::Call { function_index }
        | Operator::ReturnCall { function_index }
        | Operator::RefFunc { function_index } = operator?
        {
            used.insert(function_index);
        }
    }
    Ok(used)
}

/// A stretch of the program.
pub(super) fn part(program: &[u8], range: Range<u64>) -> Result<&[u8]> {
    program.get(usize::try_from(range.start)?..usize::try_from(range.end)?).context("the program ends too early")
}

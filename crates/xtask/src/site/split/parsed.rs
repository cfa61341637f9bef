//! What has to be known of a program to cut it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context as _, Result, bail, ensure};
use wasm_encoder::MemArg;
use wasm_encoder::reencode::{self, Reencode};
use wasmparser::{
    ConstExpr, CustomSectionReader, DataKind, DataSectionReader, ElementItems, ElementKind, ElementSectionReader,
    ExternalKind, FunctionBody, Global, KnownCustom, Name, Operator, Parser, Payload, RefType, TypeRef,
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
    /// The functions whose address is known to the program, by their places in the table.
    pub(super) addressed: BTreeMap<u32, u32>,
    /// The segments of data: the address at which each lies, and where its bytes stand in the file.
    pub(super) data: Vec<(u32, Range<usize>)>,
    /// The numbers in each body that could be addresses.
    pub(super) numbers: Vec<BTreeSet<u32>>,
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
            addressed: BTreeMap::new(),
            data: Vec::new(),
            numbers: Vec::new(),
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
                self.numbers.push(numbers(&body)?);
                self.bodies.push(body);
            }
            Payload::DataSection(section) => self.take_data(section)?,
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
            let element = element?;
            let ElementItems::Functions(functions) = element.items else {
                bail!("the program has a table of expressions");
            };
            let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
                bail!("the program fills its table of functions while it runs");
            };
            for (place, function) in (constant(&offset_expr)?..).zip(functions) {
                self.addressed.insert(place, function?);
            }
        }
        Ok(())
    }

    fn take_data(&mut self, section: DataSectionReader<'a>) -> Result<()> {
        for segment in section {
            let segment = segment?;
            let DataKind::Active { memory_index: 0, offset_expr } = segment.kind else {
                bail!("the program fills its memory while it runs");
            };
            let end = usize::try_from(segment.range.end)?;
            self.data.push((constant(&offset_expr)?, end - segment.data.len()..end));
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

    /// The functions that others may call: exported ones, and the one that starts.
    pub(super) fn entries(&self) -> impl Iterator<Item = u32> {
        let exported = self.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        exported.map(|export| export.index).chain(self.start)
    }

    /// Where the bytes at these addresses stand in the file.
    pub(super) fn file_place(&self, addresses: &Range<u32>) -> Option<Range<usize>> {
        self.data.iter().find_map(|(begin, file)| {
            let from = file.start + addresses.start.checked_sub(*begin)? as usize;
            let place = from..from + addresses.len();
            (place.end <= file.end).then_some(place)
        })
    }

    pub(super) fn count(&self) -> u32 {
        self.imported + u32::try_from(self.bodies.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn body(&self, function: u32) -> Option<usize> {
        function.checked_sub(self.imported).map(|place| place as usize)
    }

    pub(super) fn numbers_of(&self, function: u32) -> impl Iterator<Item = &u32> {
        self.body(function).and_then(|place| self.numbers.get(place)).into_iter().flatten()
    }

    pub(super) fn uses_of(&self, function: u32) -> impl Iterator<Item = &u32> {
        self.body(function).and_then(|place| self.uses.get(place)).into_iter().flatten()
    }
}

/// The functions that a body calls or names.
pub(super) fn used(body: &FunctionBody) -> Result<BTreeSet<u32>> {
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

/// The numbers in a body that could be addresses.
fn numbers(body: &FunctionBody) -> Result<BTreeSet<u32>> {
    let mut numbers = Numbers(BTreeSet::new());
    let mut operators = body.get_operators_reader()?;
    while !operators.eof() {
        let operator = operators.read()?;
        if let Operator::I32Const { value } = operator {
            numbers.0.insert(value.cast_unsigned());
        }
        numbers.instruction(operator)?;
    }
    Ok(numbers.0)
}

/// Collects what loads and stores add to an address.
struct Numbers(BTreeSet<u32>);

impl Reencode for Numbers {
    type Error = std::convert::Infallible;

    fn mem_arg(&mut self, arg: wasmparser::MemArg) -> Result<MemArg, reencode::Error<Self::Error>> {
        self.0.extend(u32::try_from(arg.offset));
        reencode::utils::mem_arg(self, arg)
    }
}

/// The number at which a segment begins.
pub(super) fn constant(begin: &ConstExpr) -> Result<u32> {
    match begin.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        other => bail!("a segment begins at {other:?}"),
    }
}

/// A stretch of the program.
pub(in crate::site) fn part(program: &[u8], range: Range<u64>) -> Result<&[u8]> {
    program.get(usize::try_from(range.start)?..usize::try_from(range.end)?).context("the program ends too early")
}

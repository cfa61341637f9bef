//! A small program, as it comes from the linker.

use std::borrow::Cow;

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, ElementSection, Elements, Encode, ExportKind, ExportSection,
    Function, FunctionSection, GlobalSection, GlobalType, MemArg, MemArgTarget, MemorySection, MemoryType, Module,
    NameMap, NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};

/// What the functions add to the number that they are given, before they hand it on to these others.
/// The exports are `s`, which calls the first of them, `n` the fourth, and `p`, which calls the fifth by its
/// address. Each number lies in the data; the last datum is the place of the sixth function in the table,
/// and the second function calls that too.
const FUNCTIONS: [(&str, i32, &[u32]); 6] = [
    ("start", 1_000, &[1, 3]),
    ("screen::page", 100, &[2, 3]),
    ("only::here", 10, &[]),
    ("shared", 1, &[]),
    ("screen::press", 10_000, &[3]),
    ("through::data", 100_000, &[]),
];
/// Where the data lies.
pub(super) const DATA: [u32; 6] = [1024, 1028, 1032, 1036, 1040, 1044];
/// The places of the fifth and of the sixth function in the table.
pub(super) const PRESS: u32 = 1;
pub(super) const THROUGH: u32 = 2;

/// What is to be wrong with the program, or otherwise than it mostly is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fault {
    None,
    NoNames,
    /// Another table comes before that of the functions.
    OtherTable,
    /// A global begins as a function.
    FunctionInGlobal,
    /// The data is not there from the start.
    LateData,
    /// The linker says nothing.
    NoSymbols,
    /// The linker names data in a way that is not known.
    UnknownPlace,
    /// The data is another.
    OtherData,
    /// The data can be written to.
    Written,
    /// What the first function does may be what the second did.
    Inlined,
}

pub(super) fn program(fault: Fault) -> Vec<u8> {
    let (mut types, mut functions, mut tables) = (TypeSection::new(), FunctionSection::new(), TableSection::new());
    types.ty().function([ValType::I32], [ValType::I32]);
    for _ in 0..=FUNCTIONS.len() {
        functions.function(0);
    }
    if fault == Fault::OtherTable {
        tables.table(table(RefType::EXTERNREF));
    }
    tables.table(table(RefType::FUNCREF));
    let mut memories = MemorySection::new();
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    let mut globals = GlobalSection::new();
    if fault == Fault::FunctionInGlobal {
        let ty = GlobalType { val_type: ValType::Ref(RefType::FUNCREF), mutable: false, shared: false };
        globals.global(ty, &ConstExpr::ref_func(4));
    }
    let mut exports = ExportSection::new();
    for (name, function) in [("s", 0), ("n", 3), ("p", 6)] {
        exports.export(name, ExportKind::Func, function);
    }
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(PRESS.cast_signed()), Elements::Functions(vec![4, 5].into()));
    let bodies = bodies(fault);
    let mut code = CodeSection::new();
    for body in &bodies {
        code.function(body);
    }
    let mut module = Module::new();
    module.section(&types).section(&functions).section(&tables).section(&memories).section(&globals);
    module.section(&exports).section(&elements).section(&code).section(&data(fault));
    if fault != Fault::NoNames {
        module.section(&names());
    }
    if fault != Fault::NoSymbols {
        custom(&mut module, "linking", &linking(fault));
        custom(&mut module, "reloc.CODE", &code_relocations(&bodies, fault));
        custom(&mut module, "reloc.DATA", &DATA_RELOCATIONS);
    }
    module.finish()
}

fn table(element_type: RefType) -> TableType {
    TableType { element_type, table64: false, minimum: 3, maximum: Some(3), shared: false }
}

fn bodies(fault: Fault) -> Vec<Function> {
    let number = MemArg { offset: 0, align: 2, target: MemArgTarget::Memory(0), ordering: None };
    let at = |place: usize| DATA.get(place).copied().unwrap_or_default().cast_signed();
    let mut bodies = Vec::new();
    for (place, (_, value, calls)) in FUNCTIONS.into_iter().enumerate() {
        let mut body = Function::new([]);
        let mut sum = body.instructions();
        if fault == Fault::Inlined && place == 0 {
            sum.i32_const(at(1)).drop();
        }
        sum.local_get(0);
        // The last datum is no number to add.
        if place < 5 {
            sum.i32_const(at(place)).i32_load(number)
        } else {
            sum.i32_const(value)
        };
        sum.i32_add();
        for call in calls {
            sum.call(*call);
        }
        if place == 1 {
            sum.i32_const(at(5)).i32_load(number).call_indirect(0, 0);
        }
        sum.end();
        bodies.push(body);
    }
    let mut by_address = Function::new([]);
    by_address.instructions().local_get(0).i32_const(PRESS.cast_signed()).call_indirect(0, 0).end();
    bodies.push(by_address);
    bodies
}

fn data(fault: Fault) -> DataSection {
    let mut bytes: Vec<u8> = FUNCTIONS.iter().take(5).flat_map(|(_, number, _)| number.to_le_bytes()).collect();
    bytes.extend(THROUGH.to_le_bytes());
    if fault == Fault::OtherData {
        bytes.reverse();
    }
    let mut data = DataSection::new();
    if fault == Fault::LateData {
        data.passive(bytes);
    } else {
        data.active(0, &ConstExpr::i32_const(1024), bytes);
    }
    data
}

fn names() -> NameSection {
    let (mut names, mut map) = (NameSection::new(), NameMap::new());
    let named = FUNCTIONS.iter().map(|(name, ..)| *name).chain(["by::address"]);
    for (function, name) in (0..).zip(named) {
        map.append(function, name);
    }
    names.functions(&map);
    names
}

fn custom(module: &mut Module, name: &str, data: &[u8]) {
    module.section(&CustomSection { name: name.into(), data: Cow::Borrowed(data) });
}

/// The segment and the symbols: the functions, and after them the data.
fn linking(fault: Fault) -> Vec<u8> {
    let mut segments = vec![1];
    (if fault == Fault::Written { ".data" } else { ".rodata" }).encode(&mut segments);
    segments.extend([2, 0]);
    let mut symbols = vec![13];
    for function in 0..7_u8 {
        symbols.extend([0, 0, function]);
        "f".encode(&mut symbols);
    }
    for datum in 0..6_u8 {
        symbols.extend([1, 0]);
        "d".encode(&mut symbols);
        symbols.extend([0, datum * 4, 4]);
    }
    let mut linking = vec![2];
    for (kind, part) in [(5, segments), (8, symbols)] {
        linking.push(kind);
        part.encode(&mut linking);
    }
    linking
}

/// What the functions name beside those that they call: each its datum, the second the last one too, and the
/// last function the fifth by its place in the table.
fn code_relocations(bodies: &[Function], fault: Fault) -> Vec<u8> {
    const TO_TABLE: u8 = 1;
    const TO_DATA: u8 = 4;
    const TO_DATA_FROM_BASE: u8 = 11;
    let mut begin = 1_u8;
    let mut begins = Vec::new();
    for body in bodies {
        begins.push(begin + 2);
        begin += 1 + u8::try_from(body.byte_len()).unwrap_or(u8::MAX);
    }
    let to_data = if fault == Fault::UnknownPlace { TO_DATA_FROM_BASE } else { TO_DATA };
    let of_each = (0..5_u8).map(|function| (function, to_data, 7 + function));
    let all: Vec<_> = of_each.chain([(1, TO_DATA, 12), (6, TO_TABLE, 4)]).collect();
    // The section of code is the eighth.
    let mut relocations = vec![7, u8::try_from(all.len()).unwrap_or(u8::MAX)];
    for (function, kind, symbol) in all {
        relocations.extend([kind, begins.get(usize::from(function)).copied().unwrap_or_default(), symbol]);
        if kind != TO_TABLE {
            relocations.push(0);
        }
    }
    relocations
}

/// In the section of data, the ninth, the last datum is the place of the sixth function in the table. Seven bytes
/// come before the data.
const DATA_RELOCATIONS: [u8; 5] = [8, 1, 2, 7 + 20, 5];

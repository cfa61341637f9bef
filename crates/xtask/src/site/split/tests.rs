//! Cutting a small program, and running both parts of it.

use wasm_encoder::{GlobalSection, NameMap, NameSection, RefType, TypeSection, ValType};
use wasmi::{Engine, Instance, Linker, Store, TypedFunc};

use super::*;

/// What the functions of the small program add to the number that they are given, before they hand it
/// on to these others. Its exports are `s`, which calls the first of them, `n` the fourth, and `p`,
/// which calls the fifth by its address.
const FUNCTIONS: [(&str, i32, &[u32]); 5] = [
    ("start", 1_000, &[1, 3]),
    ("screen::page", 100, &[2, 3]),
    ("only::here", 10, &[]),
    ("shared", 1, &[]),
    ("screen::press", 10_000, &[3]),
];
/// The place of the fifth in the table.
const PRESS: u32 = 1;

/// What is to be wrong with the small program.
#[derive(PartialEq)]
enum Fault {
    None,
    NoNames,
    /// Another table comes before that of the functions.
    OtherTable,
    /// A global begins as a function.
    FunctionInGlobal,
}

fn program(fault: &Fault) -> Vec<u8> {
    let (mut types, mut functions, mut tables) = (TypeSection::new(), FunctionSection::new(), TableSection::new());
    types.ty().function([ValType::I32], [ValType::I32]);
    for _ in 0..=FUNCTIONS.len() {
        functions.function(0);
    }
    if *fault == Fault::OtherTable {
        tables.table(table(RefType::EXTERNREF));
    }
    tables.table(table(RefType::FUNCREF));
    let mut globals = GlobalSection::new();
    if *fault == Fault::FunctionInGlobal {
        let ty = GlobalType { val_type: ValType::Ref(RefType::FUNCREF), mutable: false, shared: false };
        globals.global(ty, &ConstExpr::ref_func(4));
    }
    let mut exports = ExportSection::new();
    for (name, function) in [("s", 0), ("n", 3), ("p", 5)] {
        exports.export(name, ExportKind::Func, function);
    }
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(PRESS.cast_signed()), Elements::Functions(vec![4].into()));
    let mut module = Module::new();
    module.section(&types).section(&functions).section(&tables).section(&globals).section(&exports);
    module.section(&elements).section(&bodies());
    if *fault != Fault::NoNames {
        module.section(&names());
    }
    module.finish()
}

fn table(element_type: RefType) -> TableType {
    TableType { element_type, table64: false, minimum: 2, maximum: Some(2), shared: false }
}

fn bodies() -> CodeSection {
    let mut code = CodeSection::new();
    for (_, number, calls) in FUNCTIONS {
        let mut body = Function::new([]);
        let mut sum = body.instructions();
        sum.local_get(0).i32_const(number).i32_add();
        for call in calls {
            sum.call(*call);
        }
        sum.end();
        code.function(&body);
    }
    let mut by_address = Function::new([]);
    by_address.instructions().local_get(0).i32_const(PRESS.cast_signed()).call_indirect(TABLE, 0).end();
    code.function(&by_address);
    code
}

fn names() -> NameSection {
    let (mut names, mut map) = (NameSection::new(), NameMap::new());
    for (function, (name, ..)) in (0..).zip(FUNCTIONS) {
        map.append(function, name);
    }
    names.functions(&map);
    names
}

const LATER: [&str; 1] = ["screen::"];

#[test]
fn what_only_later_screens_need_moves_with_them() -> Result<()> {
    let program = program(&Fault::None);
    let parsed = Parsed::read(&program)?;
    let moved = parsed.moved(|name| name.starts_with("screen::"));
    assert_eq!(moved, BTreeSet::from([1, 2, 4]), "the page, what only it calls, and what is called by its address");
    let cut = Cut::of(&parsed, moved);
    assert_eq!(cut.called, BTreeMap::from([(1, 2), (4, 3)]), "after the two places that the table had");
    assert_eq!(cut.shared, [3]);
    Ok(())
}

/// The first part alone, running.
struct Running {
    store: Store<()>,
    first: Instance,
}

impl Running {
    fn start(first: &[u8]) -> Result<Self> {
        let engine = Engine::default();
        let mut store = Store::new(&engine, ());
        let module = wasmi::Module::new(&engine, first)?;
        let first = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
        Ok(Self { store, first })
    }

    /// Adds the other part, as the loader does.
    fn add(&mut self, later: &[u8]) -> Result<()> {
        let engine = self.store.engine().clone();
        let mut linker = Linker::new(&engine);
        for export in self.first.exports(&self.store) {
            linker.define(FIRST, export.name(), export.clone().into_extern())?;
        }
        linker.instantiate_and_start(&mut self.store, &wasmi::Module::new(&engine, later)?)?;
        Ok(())
    }

    fn call(&mut self, export: &str) -> Result<i32> {
        let function: TypedFunc<i32, i32> = self.first.get_typed_func(&self.store, export)?;
        Ok(function.call(&mut self.store, 0)?)
    }
}

#[test]
fn what_comes_later_traps_until_it_is_there_and_then_runs() -> Result<()> {
    let Split { first, later } = split(&program(&Fault::None), &LATER)?;
    let mut running = Running::start(&first)?;
    assert_eq!(running.call("n")?, 1, "what is not for later runs at once");
    for export in ["s", "p"] {
        assert!(running.call(export).is_err(), "`{export}` calls what is not there yet");
    }
    running.add(&later)?;
    assert_eq!(running.call("s")?, 1_112, "through a stand-in, and back into what both parts share");
    assert_eq!(running.call("p")?, 10_001, "by its address");
    assert_eq!(running.call("n")?, 1);
    Ok(())
}

#[test]
fn what_cannot_be_cut_is_an_error_that_says_why() {
    for (fault, later, said) in [
        (Fault::NoNames, "screen::", "no names"),
        (Fault::None, "moved::away::", "named `moved::away::`"),
        (Fault::OtherTable, "screen::", "not the table of functions"),
        (Fault::FunctionInGlobal, "screen::", "begins as a function"),
    ] {
        let error = split(&program(&fault), &[later]).err().unwrap().to_string();
        assert!(error.contains(said), "{error}");
    }
}

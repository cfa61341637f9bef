//! Cutting a small program, and running both parts of it.

mod small;

use small::{DATA, Fault, PRESS, THROUGH, program};
use wasmi::{Engine, Instance, Linker, Store, TypedFunc};

use super::*;

const LATER: [&str; 1] = ["screen::"];

fn moved(fault: Fault) -> Result<Moved> {
    let program = program(fault);
    let (parsed, linked) = (Parsed::read(&program)?, Linked::read(&program)?);
    Moved::of(&program, &parsed, &linked, |name| name.starts_with("screen::"))
}

#[test]
fn what_only_later_screens_need_moves_with_them() -> Result<()> {
    let program = program(Fault::None);
    let parsed = Parsed::read(&program)?;
    let moved = moved(Fault::None)?;
    let functions = BTreeSet::from([1, 2, 4, 5]);
    assert_eq!(moved.functions, functions, "the page, what only it calls, and what is called by its address");
    let [_, page, only, _, press, through] = DATA;
    assert_eq!(moved.data, [page, only, press, through].map(|address| address..address + 4));
    let [filled] = moved.filled.as_slice() else { panic!("{:?}", moved.filled) };
    assert_eq!(*filled, page..through + 4, "with what lies between");
    let cut = Cut::of(&parsed, moved);
    assert_eq!(cut.called, BTreeMap::from([(1, 3)]), "after the three places that the table had");
    assert_eq!(cut.places, BTreeMap::from([(PRESS, 4), (THROUGH, 5), (3, 1)]));
    assert_eq!(cut.shared, [3]);
    Ok(())
}

#[test]
fn data_that_can_be_written_to_stays() -> Result<()> {
    let moved = moved(Fault::Written)?;
    assert!(moved.data.is_empty() && moved.filled.is_empty(), "{moved:?}");
    Ok(())
}

#[test]
fn data_that_a_staying_function_may_name_stays() -> Result<()> {
    let [_, page, ..] = DATA;
    let moved = moved(Fault::Inlined)?;
    assert!(!moved.data.iter().any(|place| place.contains(&page)), "{moved:?}");
    assert_eq!(moved.data.len(), 3);
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

    /// The numbers that lie in its memory.
    fn data(&self) -> Result<[i32; 6]> {
        let memory =
            self.first.exports(&self.store).find_map(wasmi::Export::into_memory).context("it has no memory")?;
        let mut data = [0; 6];
        for (number, address) in data.iter_mut().zip(DATA) {
            let mut bytes = [0; 4];
            memory.read(&self.store, address as usize, &mut bytes)?;
            *number = i32::from_le_bytes(bytes);
        }
        Ok(data)
    }
}

#[test]
fn what_comes_later_traps_until_it_is_there_and_then_runs() -> Result<()> {
    let program = program(Fault::None);
    let Split { first, later } = split(&program, &program, &LATER)?;
    let mut running = Running::start(&first)?;
    assert_eq!(running.call("n")?, 1, "what is not for later runs at once");
    assert_eq!(running.data()?, [1_000, 0, 0, 1, 0, 0], "with its data alone");
    for export in ["s", "p"] {
        assert!(running.call(export).is_err(), "`{export}` calls what is not there yet");
    }
    running.add(&later)?;
    assert_eq!(running.data()?, [1_000, 100, 10, 1, 10_000, 2]);
    assert_eq!(running.call("s")?, 101_112, "through a stand-in, through data, and back into what both parts share");
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
        (Fault::LateData, "screen::", "fills its memory while it runs"),
        (Fault::NoSymbols, "screen::", "kept no symbols"),
        (Fault::UnknownPlace, "screen::", "uses MemoryAddrRelSleb"),
    ] {
        let program = program(fault);
        let error = split(&program, &program, &[later]).err().map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(error.contains(said), "{said}: {error}");
    }
}

#[test]
fn a_function_stands_where_it_was_written() {
    for (name, path) in [
        ("_RNvNtNtCs8zewnw0tSqM_12asylum_guide5later5check10check_page", "asylum_guide::later::check::check_page"),
        ("screen::page", "screen::page"),
        ("<a::later::Desk>::pair", "a::later::Desk"),
        ("<a::later::Desk as a::Table>::pair", "a::later::Desk"),
        ("<alloc::rc::Rc<a::later::Desk>>::new", "alloc::rc::Rc"),
    ] {
        assert_eq!(own_path(name), path);
    }
}

#[test]
fn what_the_linker_knows_is_taken_out() -> Result<()> {
    let plain = without_links(&program(Fault::None))?;
    assert_eq!(plain, program(Fault::NoSymbols));
    Ok(())
}

#[test]
fn data_that_is_not_what_was_linked_is_an_error() {
    let error = split(&program(Fault::OtherData), &program(Fault::None), &LATER).err().unwrap().to_string();
    assert!(error.contains("not what was linked"), "{error}");
}

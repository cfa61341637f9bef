//! What is run together is bound together: the programs and the scripts of one version ask each other for the first
//! thing that they need under the name of that version. Where a server hands out a file of another one they do not
//! link: a program would run with data of another, and say what is wrong.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use wasm_encoder::reencode::Reencode as _;
use wasm_encoder::{ExportKind, ExportSection, ImportSection, Module, NameSection, RawSection};
use wasmparser::{Parser, Payload};

use super::files::{read, write};
use super::split::{Plain, part};
use super::{EVALUATE, PROGRAM, REST, SCRIPT};

/// Under this name they ask for all else, and before for the first too.
const UNBOUND: &str = "a";

/// Who holds a program to its version.
#[derive(Clone, Copy, PartialEq)]
enum Held {
    /// The program itself: it asks for the first thing that it needs under that name.
    Itself,
    /// Whoever starts it: the name is among what it gives.
    Others,
    /// Both.
    Both,
}

/// Binds the programs of the site in the folder `staging` to this version. Each of them also says its own name: it
/// stands in the error of one that has stopped, by which the loader knows whose it is.
///
/// # Errors
/// If a script or a program does not ask under the name that all have before.
pub(super) fn bind(staging: &Path, version: &str) -> Result<()> {
    bind_script(&staging.join(SCRIPT), version)?;
    // The one for scripts of a page needs nothing.
    for (program, held) in [(PROGRAM, Held::Both), (REST, Held::Itself), (EVALUATE.1, Held::Others)] {
        let file = staging.join(program);
        let name = program.trim_end_matches(".wasm").trim_end_matches("_bg");
        let bound = bound(&fs::read(&file)?, version, name, held);
        fs::write(&file, bound.with_context(|| format!("{program} cannot be bound"))?)?;
    }
    Ok(())
}

fn bind_script(script: &Path, version: &str) -> Result<()> {
    let source = read(script)?;
    let unbound = format!("\"{UNBOUND}\": {{");
    ensure!(source.matches(&unbound).count() == 1, "{} must hold `{unbound}` once", script.display());
    let same = format!("get \"{version}\"() {{ return this.{UNBOUND}; }},\n{unbound}");
    write(script, &source.replace(&unbound, &same))
}

/// A program that is bound to this version and says that name.
fn bound(program: &[u8], version: &str, name: &str, held: Held) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(section) if held != Held::Others => {
                let mut imports = ImportSection::new();
                let names = [version].into_iter().chain(std::iter::repeat(UNBOUND));
                for (import, name) in section.into_imports().zip(names) {
                    let import = import?;
                    ensure!(import.module == UNBOUND, "it asks for {} of {}", import.name, import.module);
                    imports.import(name, import.name, Plain.entity_type(import.ty)?);
                }
                module.section(&imports);
            }
            Payload::ExportSection(section) if held != Held::Itself => {
                let mut exports = ExportSection::new();
                Plain.parse_export_section(&mut exports, section)?;
                exports.export(version, ExportKind::Memory, 0);
                module.section(&exports);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    module.section(&RawSection { id, data: part(program, range)? });
                }
            }
        }
    }
    let mut names = NameSection::new();
    names.module(name);
    module.section(&names);
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, MemorySection, MemoryType, TypeSection};
    use wasmi::{Engine, Linker, Store};

    use super::*;

    /// Asks for one function, and gives a memory.
    fn program() -> Vec<u8> {
        let (mut types, mut imports, mut memories) = (TypeSection::new(), ImportSection::new(), MemorySection::new());
        let mut exports = ExportSection::new();
        types.ty().function([], []);
        imports.import(UNBOUND, "0", EntityType::Function(0));
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        exports.export("m", ExportKind::Memory, 0);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&memories).section(&exports);
        module.finish()
    }

    /// Whether a program of this version runs where the function is given under that name.
    fn links(version: &str, given: &str) -> Result<bool> {
        let engine = Engine::default();
        let module = wasmi::Module::new(&engine, bound(&program(), version, "first", Held::Both)?)?;
        let mut linker = Linker::<()>::new(&engine);
        linker.func_wrap(given, "0", || {})?;
        let mut store = Store::new(&engine, ());
        let Ok(instance) = linker.instantiate_and_start(&mut store, &module) else { return Ok(false) };
        Ok(instance.get_memory(&store, version).is_some())
    }

    #[test]
    fn a_program_links_with_its_own_version_and_no_other() -> Result<()> {
        assert!(links("0a1b2c3d", "0a1b2c3d")?, "and says of which it is");
        assert!(!links("0a1b2c3d", "ffffffff")?);
        Ok(())
    }

    #[test]
    fn a_program_says_its_name() -> Result<()> {
        let program = bound(&program(), "0a1b2c3d", "first", Held::Itself)?;
        assert!(program.ends_with(b"\x04name\x00\x06\x05first"), "{program:?}");
        Ok(())
    }
}

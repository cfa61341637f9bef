//! Making the program smaller, with binaryen, and with it the script that wasm-bindgen has written
//! beside it: only what the two use of each other stays, under short names. What is not needed before
//! the first question goes into a part of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, str};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::split::{self, Split, split};
use super::{PROGRAM, REST, SCRIPT};
use crate::run;

/// What the loader asks of the script. Classes of other crates, which wasm-bindgen exports as well,
/// are not among it.
const ENTRY: &str = "export { start, mount } from \"./script.js\";\n";

/// What starts the program, behind what wasm-bindgen has written: 0.2 KB lighter than its own.
const START: &str = include_str!("program/start.js");

/// What the compiler was told to use. Without this list binaryen takes the oldest program.
const FEATURES: [&str; 4] = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals"];

/// What makes the program smallest to download; most of what makes it smaller unpacked does not.
const FOR_SIZE: [&str; 7] = [
    "-Oz",
    "--one-caller-inline-max-function-size=15",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    // The stack lies there, and traps before it has grown so far down.
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
];

/// Functions in such a room come after the first question.
const LATER: [&str; 1] = ["::later::"];

/// Two functions that do the same would become one, under the name of either; but the names say
/// which is for later.
const KEEP_NAMES: [&str; 2] = ["-g", "--skip-pass=duplicate-function-elimination"];

/// A function of these rooms that went into another would come first, with all that it needs. Names are here as
/// the compiler writes them, each part of a path after its length.
fn never_put_into_others() -> impl Iterator<Item = String> {
    let rooms = LATER.iter().map(|word| word.trim_matches(':'));
    rooms.map(|room| format!("--no-inline=*{}{room}*", room.len()))
}

/// A program that does nothing.
const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Old names and the new ones.
type Names = BTreeMap<String, String>;

/// Reduces the program in the folder `staging` and the script beside it; `work` is a folder for
/// what comes between, `linked` the program as the linker has left it. A program `in_one_part` is not cut: what is fetched after it is empty.
///
/// # Errors
/// If binaryen or esbuild is not on `PATH` or does not understand a file, or if script and program
/// do not fit together.
pub(super) fn reduce(staging: &Path, work: &Path, linked: &Path, in_one_part: bool) -> Result<()> {
    fs::create_dir_all(work)?;
    let (program, script) = (staging.join(PROGRAM), staging.join(SCRIPT));
    let whole = work.join("whole.wasm");
    // Of what the linker knows it speaks as if nothing had been changed since.
    fs::write(&program, split::without_links(&fs::read(&program)?)?)?;
    let bundled = bundle(&fs::read_to_string(&script)?, work)?;
    let cutting: Vec<_> = never_put_into_others().chain(KEEP_NAMES.map(str::to_owned)).collect();
    fs::write(&script, fit(&bundled, &program, &whole, work, &cutting)?)?;
    let whole = fs::read(&whole)?;
    if in_one_part {
        fs::write(staging.join(REST), EMPTY)?;
        return finish(&whole, &program, work);
    }
    let Split { first, later } =
        split(&whole, &fs::read(linked)?, &LATER).context("the program could not be cut in two")?;
    finish(&first, &program, work)?;
    finish(&later, &staging.join(REST), work)
}

/// Writes the program to `small` with what the script uses of it, as small as it gets after these further `options`.
/// Returns the script with the short names of all that goes in and out.
pub(super) fn fit(script: &str, program: &Path, small: &Path, work: &Path, options: &[String]) -> Result<String> {
    let reached = work.join("reached.wasm");
    keep(&used(script), program, &reached, &work.join("graph.json"))?;
    let mut optimise = run::command("wasm-opt");
    // What is never put into others has to be marked before.
    optimise.arg(&reached).arg("-o").arg(small).args(options).args(FOR_SIZE).args(features());
    optimise.arg("--minify-imports-and-exports-and-modules");
    let names = run::read(&mut optimise).context("the program could not be made smaller")?;
    renamed(script, &serde_json::from_str(&names)?)
}

/// Makes one part as small as it gets. In the folder `work` it stays as it was, for whoever looks where its bytes go:
/// each function has the number there that it has in `whole.wasm`, which names them.
fn finish(part: &[u8], file: &Path, work: &Path) -> Result<()> {
    let cut = work.join(file.file_name().unwrap_or_default());
    fs::write(&cut, part)?;
    let mut optimise = run::command("wasm-opt");
    optimise.arg(&cut).arg("-o").arg(file).args(FOR_SIZE).args(features());
    run::run(&mut optimise).context("a part of the program does not stand by itself")
}

fn features() -> impl Iterator<Item = String> {
    FEATURES.iter().map(|feature| format!("--enable-{feature}"))
}

/// The script without what the loader does not use of it.
fn bundle(script: &str, work: &Path) -> Result<String> {
    fs::write(work.join("script.js"), pure(script) + START)?;
    fs::write(work.join("entry.js"), ENTRY)?;
    bundled(&work.join("entry.js"), &work.join("bundle.js"))
}

/// Making a registry has no effect but the registry: esbuild may drop one that nobody uses.
pub(super) fn pure(script: &str) -> String {
    script.replace("new FinalizationRegistry(", "/* @__PURE__ */ new FinalizationRegistry(")
}

/// A script with what it uses of the scripts that it names.
pub(super) fn bundled(entry: &Path, out: &Path) -> Result<String> {
    let mut esbuild = run::command("esbuild");
    esbuild.arg(entry).args(["--bundle", "--format=esm", "--minify-syntax", "--log-level=warning"]);
    // Nobody disposes of a guide by `using`; it would keep all classes alive.
    esbuild.arg("--define:Symbol.dispose=undefined").arg(format!("--outfile={}", out.display()));
    run::run(&mut esbuild).context("the script beside the program could not be read")?;
    Ok(fs::read_to_string(out)?)
}

/// What a script uses of its program.
fn used(script: &str) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    let mut before = "";
    for (between, name) in words(script) {
        if before == "wasm" && between == "." {
            used.insert(name);
        }
        before = name;
    }
    used
}

/// Takes out of a program what is not reached from these exports.
fn keep(exports: &BTreeSet<&str>, program: &Path, reached: &Path, graph: &Path) -> Result<()> {
    let mut nodes = vec![json!({ "name": "script", "root": true, "reaches": exports })];
    nodes.extend(exports.iter().map(|name| json!({ "name": name, "export": name })));
    fs::write(graph, Value::from(nodes).to_string())?;
    let mut metadce = run::command("wasm-metadce");
    metadce.arg(program).arg("-g").arg("-f").arg(graph).arg("-o").arg(reached).args(features());
    // It prints all that it drops.
    run::read(&mut metadce).context("the program could not be searched for what is used of it")?;
    Ok(())
}

/// The script with the names that binaryen has given to what goes in and out of the program.
fn renamed(script: &str, names: &Value) -> Result<String> {
    let (mut imports, mut exports, mut modules) = (Names::new(), Names::new(), Names::new());
    for name in names["imports"].as_array().context("binaryen names no imports")? {
        imports.insert(text(&name[1])?, text(&name[2])?);
        modules.insert(text(&name[0])?, "a".to_owned());
    }
    for name in names["exports"].as_array().context("binaryen names no exports")? {
        exports.insert(text(&name[0])?, text(&name[1])?);
    }
    let mut short = String::with_capacity(script.len());
    let (mut unmet, mut before) = (imports.len() + exports.len(), "");
    let mut met = BTreeSet::new();
    let mut end = 0;
    for (between, name) in words(script) {
        let known = if before == "wasm" && between == "." { exports.get(name) } else { imports.get(name) };
        if known.is_some() && met.insert((before == "wasm", name)) {
            unmet -= 1;
        }
        short.push_str(between);
        short.push_str(known.map_or(name, String::as_str));
        end += between.len() + name.len();
        before = name;
    }
    short.push_str(&script[end..]);
    for (old, new) in modules {
        short = short.replace(&format!("\"{old}\""), &format!("\"{new}\""));
    }
    if unmet > 0 {
        bail!("script and program do not fit together: {unmet} names of the program are not in the script");
    }
    Ok(short)
}

fn text(name: &Value) -> Result<String> {
    Ok(name.as_str().context("binaryen gives a name that is no text")?.to_owned())
}

/// Every word of a script, and what stands between it and the one before.
fn words(script: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = script;
    std::iter::from_fn(move || {
        let in_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let (between, from) = rest.split_at(rest.find(in_word)?);
        let (word, after) = from.split_at(from.find(|letter| !in_word(letter)).unwrap_or(from.len()));
        rest = after;
        Some((between, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "let wasm; import0 = { __wbg_now_1: () => wasm.free(get(\"free\")), };\n\
        run = (mount) => wasm.mount(mount, wasm.memory); imports = { \"./a_bg.js\": import0 };\n";

    #[test]
    fn what_a_script_uses_of_its_program() {
        assert_eq!(used(SCRIPT).into_iter().collect::<Vec<_>>(), ["free", "memory", "mount"]);
    }

    #[test]
    fn names_change_where_they_are_the_programs() -> Result<()> {
        let names = json!({
            "imports": [["./a_bg.js", "__wbg_now_1", "$"]],
            "exports": [["free", "b"], ["mount", "c"], ["memory", "d"]],
        });
        let expected = "let wasm; import0 = { $: () => wasm.b(get(\"free\")), };\n\
            run = (mount) => wasm.c(mount, wasm.d); imports = { \"a\": import0 };\n";
        assert_eq!(renamed(SCRIPT, &names)?, expected);
        Ok(())
    }

    #[test]
    fn a_name_that_the_script_lacks_is_an_error() {
        let names = json!({ "imports": [["./a_bg.js", "__wbg_then_2", "$"]], "exports": [] });
        let error = renamed(SCRIPT, &names).unwrap_err().to_string();
        assert!(error.contains("do not fit together: 1 names"), "{error}");
    }
}

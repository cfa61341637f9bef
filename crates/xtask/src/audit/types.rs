//! Whether what stands in the documentation for programmers, and a page in TypeScript, compile against the types of the
//! package.

use std::fs;

use anyhow::{Context as _, Result};

use crate::{house, run, tools};

/// A page in TypeScript.
const PAGE: &str = include_str!("page.ts");

/// Has the TypeScript compiler look at both.
///
/// # Errors
/// If it cannot be started, or finds a fault.
pub(crate) fn check() -> Result<()> {
    let root = house::root();
    let folder = root.join("target/types");
    let package = folder.join("node_modules/asylum-guide");
    fs::create_dir_all(&package)?;
    for file in ["asylum-guide.d.ts", "evaluate.d.ts"] {
        fs::copy(root.join("public").join(file), package.join(file)).with_context(|| format!("{file} is missing"))?;
    }
    let about = r#"{ "name": "asylum-guide", "type": "module", "types": "./asylum-guide.d.ts" }"#;
    let example = example(&fs::read_to_string(root.join("docs/evaluate.md"))?)?;
    let files = [("example.js", &*example), ("page.ts", PAGE), ("package.json", r#"{ "type": "module" }"#)];
    for (file, text) in files {
        fs::write(folder.join(file), text)?;
    }
    fs::write(package.join("package.json"), about)?;
    // As a bundler finds files, and as Node.js does.
    for (module, resolution) in [("esnext", "bundler"), ("nodenext", "nodenext")] {
        let mut compile = run::command("node");
        compile.arg(tools::typescript()?).args(["--noEmit", "--strict", "--allowJs", "--checkJs"]);
        // The example reads the code of whatever was thrown, as scripts do.
        compile.args(["--target", "es2022", "--lib", "es2022,dom", "--useUnknownInCatchVariables", "false"]);
        compile.args(["--module", module, "--moduleResolution", resolution, "page.ts", "example.js"]);
        run::run(compile.current_dir(&folder))?;
    }
    Ok(())
}

/// The example for scripts as it stands there, of the package in the place of an address.
fn example(text: &str) -> Result<String> {
    let example = text.split("```js\n").nth(1).and_then(|rest| rest.split("```").next());
    Ok(example
        .context("docs/evaluate.md has no example")?
        .replace("https://guide.example/asylum-guide.js", "asylum-guide"))
}

//! Which file of a crate uses which: `use` and paths, followed through re-exports to the file in which
//! a thing is defined.
//!
//! That a module declares another is no use of it, and neither is passing a name on with `pub use`: who
//! takes the name there uses the file behind it. What only tests see does not count.

#![allow(clippy::indexing_slicing, reason = "only tests call it")]

mod graph;
mod module;
mod words;

use std::fs;

pub use graph::Graph;

use crate::root;
use module::{Module, Modules};

/// Which file of a crate uses which, by their paths below the project. The crate begins in `lib.rs` of
/// that folder.
#[must_use]
pub fn uses(folder: &str) -> Graph {
    graph(folder, &|file| fs::read_to_string(root().join(file)).ok())
}

/// The same, where `read` gives what stands in a file.
fn graph(folder: &str, read: &dyn Fn(&str) -> Option<String>) -> Graph {
    let modules = Modules::read(folder, read);
    let mut graph = Graph::default();
    for (index, module) in modules.all.iter().enumerate() {
        graph.add(&module.file, used_by(&modules, index, module));
    }
    graph
}

/// The files that a module uses.
fn used_by<'a>(modules: &'a Modules, index: usize, module: &'a Module) -> impl Iterator<Item = &'a str> {
    let taken_in = module.imports.iter().filter_map(|(name, import)| {
        let passed_on = import.public && !module.words.contains(name);
        (!passed_on).then_some(&import.path)
    });
    let named = module.paths.iter().chain(taken_in).filter_map(move |path| modules.home_of(index, path));
    let through_globs = module
        .globs
        .iter()
        .flat_map(move |glob| module.words.iter().filter_map(move |word| modules.home_in_glob(index, glob, word)));
    named.chain(through_globs).map(|home| modules.all[home].file.as_str()).filter(|file| *file != module.file)
}

#[cfg(test)]
mod tests;

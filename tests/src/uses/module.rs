//! The modules of a crate: what each takes in, defines and names.

use std::collections::{BTreeMap, BTreeSet};

use super::words::words;

/// A module, in a file of its own or within another.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Its file, by its path below the project.
    pub(super) file: String,
    pub(super) parent: Option<usize>,
    pub(super) children: BTreeMap<String, usize>,
    /// What it takes in, by the name that it has here.
    pub(super) imports: BTreeMap<String, Import>,
    /// The modules of which it takes in everything.
    pub(super) globs: Vec<Vec<String>>,
    /// What is defined in it.
    pub(super) own: BTreeSet<String>,
    /// The paths that it names without taking them in.
    pub(super) paths: Vec<Vec<String>>,
    /// Every word outside `use`.
    pub(super) words: BTreeSet<String>,
}

/// A path that is taken in.
#[derive(Debug)]
pub(super) struct Import {
    pub(super) path: Vec<String>,
    /// Passed on to others.
    pub(super) public: bool,
}

/// All modules of a crate, its root first.
#[derive(Debug, Default)]
pub(super) struct Modules {
    pub(super) all: Vec<Module>,
}

/// Where a path leads.
#[derive(Clone, Copy)]
enum Home {
    Module(usize),
    /// Something that this module defines.
    Thing(usize),
}

/// Gives what stands in a file.
type Read<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Longer chains of re-exports lead in a ring.
const DEEP: usize = 32;

impl Modules {
    pub(super) fn read(folder: &str, read: Read) -> Self {
        let mut modules = Self::default();
        modules.read_file(&format!("{folder}/lib.rs"), folder, None, read);
        modules
    }

    /// Reads a module with those within it, which lie in that folder.
    fn read_file(&mut self, file: &str, folder: &str, parent: Option<usize>, read: Read) -> Option<usize> {
        let text = read(file)?;
        let index = self.add(file, parent);
        self.read_words(&words(&text), index, folder, read);
        Some(index)
    }

    fn add(&mut self, file: &str, parent: Option<usize>) -> usize {
        self.all.push(Module { file: file.to_owned(), parent, ..Module::default() });
        self.all.len() - 1
    }

    fn read_words(&mut self, words: &[String], index: usize, folder: &str, read: Read) {
        let mut rest = words;
        let mut public = false;
        while let Some((word, after)) = rest.split_first() {
            rest = after;
            match (word.as_str(), rest) {
                ("#", _) if is_for_tests(rest) => rest = after_item(rest),
                ("pub", [open, ..]) if open == "(" => {
                    rest = after_bracket(rest);
                    public = true;
                    continue;
                }
                ("pub", _) => {
                    public = true;
                    continue;
                }
                ("mod", [name, end, ..]) if end == ";" => {
                    let inner = format!("{folder}/{name}");
                    let files = [format!("{inner}.rs"), format!("{inner}/mod.rs")];
                    let child = files.iter().find_map(|file| self.read_file(file, &inner, Some(index), read));
                    self.all[index].children.extend(child.map(|child| (name.clone(), child)));
                    rest = &rest[2..];
                }
                ("mod", [name, open, ..]) if open == "{" => {
                    let file = self.all[index].file.clone();
                    let child = self.add(&file, Some(index));
                    self.all[index].children.insert(name.clone(), child);
                    let after = after_bracket(&rest[1..]);
                    let inside = &rest[2..rest.len() - after.len()];
                    self.read_words(inside, child, &format!("{folder}/{name}"), read);
                    rest = after;
                }
                ("use", _) => {
                    let end = rest.iter().position(|word| word == ";").unwrap_or(rest.len());
                    self.all[index].take_in(&[], &rest[..end], public);
                    rest = &rest[end..];
                }
                _ => rest = self.all[index].read_word(word, rest),
            }
            public = false;
        }
    }

    /// The module that defines what the path names, or which it names; `None` for other crates.
    pub(super) fn home_of(&self, from: usize, path: &[String]) -> Option<usize> {
        self.resolve(from, path, 0).map(|home| match home {
            Home::Module(index) | Home::Thing(index) => index,
        })
    }

    /// The module that defines what is taken in under that name with all of a module.
    pub(super) fn home_in_glob(&self, from: usize, glob: &[String], name: &str) -> Option<usize> {
        let Home::Module(module) = self.resolve(from, glob, 0)? else { return None };
        match self.look_up(module, name, 0)? {
            Home::Module(index) | Home::Thing(index) => Some(index),
        }
    }

    fn resolve(&self, from: usize, path: &[String], depth: usize) -> Option<Home> {
        let (first, rest) = path.split_first().filter(|_| depth < DEEP)?;
        let start = match first.as_str() {
            "crate" => Home::Module(0),
            "self" => Home::Module(from),
            "super" => Home::Module(self.all[from].parent?),
            name => self.look_up(from, name, depth + 1)?,
        };
        let step = |home, name: &String| match home {
            Home::Module(module) if name == "super" => self.all[module].parent.map(Home::Module),
            // What a macro defines is not seen: it is taken for the module's own.
            Home::Module(module) => Some(self.look_up(module, name, depth + 1).unwrap_or(Home::Thing(module))),
            thing @ Home::Thing(_) => Some(thing),
        };
        rest.iter().try_fold(start, step)
    }

    fn look_up(&self, module: usize, name: &str, depth: usize) -> Option<Home> {
        let here = &self.all[module];
        if let Some(child) = here.children.get(name) {
            return Some(Home::Module(*child));
        }
        if here.own.contains(name) {
            return Some(Home::Thing(module));
        }
        if let Some(import) = here.imports.get(name) {
            return self.resolve(module, &import.path, depth + 1);
        }
        here.globs.iter().find_map(|glob| match self.resolve(module, glob, depth + 1)? {
            Home::Module(other) if other != module && depth < DEEP => self.look_up(other, name, depth + 1),
            _ => None,
        })
    }
}

impl Module {
    /// Reads what follows `use`, of which the path so far is known.
    fn take_in(&mut self, before: &[String], tree: &[String], public: bool) {
        let mut path = before.to_vec();
        let mut rest = tree;
        while let Some((word, after)) = rest.split_first() {
            match word.as_str() {
                "{" => {
                    let inner = &after[..after.len() - after_bracket(rest).len() - 1];
                    return branches(inner).into_iter().for_each(|branch| self.take_in(&path, branch, public));
                }
                "*" => return self.globs.push(path),
                "as" => return self.bind(after.first(), path, public),
                "self" if !path.is_empty() => {}
                "::" => {}
                _ => path.push(word.clone()),
            }
            rest = after;
        }
        let name = path.last().cloned();
        self.bind(name.as_ref(), path, public);
    }

    fn bind(&mut self, name: Option<&String>, path: Vec<String>, public: bool) {
        if let Some(name) = name {
            self.imports.insert(name.clone(), Import { path, public });
        }
    }

    /// Reads a word that takes nothing in; gives what comes after it and the path that it begins.
    fn read_word<'a>(&mut self, word: &str, after: &'a [String]) -> &'a [String] {
        const DEFINES: [&str; 7] = ["fn", "struct", "enum", "trait", "type", "const", "static"];
        if let (true, Some(name)) = (DEFINES.contains(&word), after.first()) {
            self.own.insert(name.clone());
        }
        self.words.insert(word.to_owned());
        let (mut path, mut rest) = (vec![word.to_owned()], after);
        while let [colons, name, ..] = rest {
            if colons != "::" || !name.starts_with(|sign: char| sign.is_alphabetic() || sign == '_') {
                break;
            }
            path.push(name.clone());
            rest = &rest[2..];
        }
        if path.len() > 1 {
            self.paths.push(path);
        }
        rest
    }
}

/// The branches of a tree, parted by commas.
fn branches(inner: &[String]) -> Vec<&[String]> {
    let mut depth = 0_i32;
    let parted = inner.split(|word| {
        depth += i32::from(word == "{") - i32::from(word == "}");
        depth == 0 && word == ","
    });
    parted.filter(|branch| !branch.is_empty()).collect()
}

/// What follows the bracket that opens first.
fn after_bracket(words: &[String]) -> &[String] {
    let mut depth = 0_i32;
    let end = words.iter().position(|word| {
        depth += match word.as_str() {
            "(" | "[" | "{" => 1,
            ")" | "]" | "}" => -1,
            _ => 0,
        };
        depth == 0 && matches!(word.as_str(), ")" | "]" | "}")
    });
    end.and_then(|end| words.get(end + 1..)).unwrap_or_default()
}

fn is_for_tests(attribute: &[String]) -> bool {
    let only = ["[", "cfg", "(", "test", ")", "]"];
    attribute.len() > only.len() && attribute.iter().zip(only).all(|(word, wanted)| word == wanted)
}

/// What follows the item after an attribute.
fn after_item(attribute: &[String]) -> &[String] {
    let item = after_bracket(attribute);
    let end = item.iter().position(|word| word == ";" || word == "{").unwrap_or(item.len());
    match item.get(end).map(String::as_str) {
        // A tree of `use` has its brackets before its end.
        Some("{") if item.iter().take(3).any(|word| word == "use") => {
            item.iter().position(|word| word == ";").and_then(|end| item.get(end + 1..)).unwrap_or_default()
        }
        Some("{") => after_bracket(&item[end..]),
        _ => item.get(end + 1..).unwrap_or_default(),
    }
}

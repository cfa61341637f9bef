//! What a page can say to the guide is what `docs/face.md` says it can.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::BTreeMap;
use std::fs;

use house_tests::{files, root};

/// The properties that a page may set, each with what holds if it does not.
type Properties = BTreeMap<String, String>;

const OURS: &str = "--asylum-guide-";

/// Every property of a page's that a stylesheet reads.
fn read() -> Properties {
    let mut read = Properties::new();
    for path in files("public", "css").into_iter().chain(files("src", "css")) {
        let sheet = fs::read_to_string(path).unwrap();
        for used in sheet.split(&format!("var({OURS}")).skip(1) {
            let (name, rest) = used.split_once(',').unwrap();
            read.insert(name.to_owned(), rest.split(')').next().unwrap().trim().to_owned());
        }
    }
    read
}

/// The rows of the table in `docs/face.md`.
fn described() -> Properties {
    let face = fs::read_to_string(root().join("docs/face.md")).unwrap();
    let rows = face.lines().filter_map(|line| line.strip_prefix(&format!("| `{OURS}")));
    let row = |row: &str| {
        let mut words = row.split('`');
        (words.next().unwrap().to_owned(), words.nth(1).unwrap().to_owned())
    };
    rows.map(row).collect()
}

#[test]
fn the_properties_that_a_page_can_set_are_described() {
    let read = read();
    assert!(!read.is_empty());
    assert_eq!(read, described());
}

/// The loader gives the program all that it asks for.
#[test]
fn loader_and_program_agree_on_what_is_said_of_a_guide() {
    let loader = fs::read_to_string(root().join("public/asylum-guide.js")).unwrap();
    let (_, options) = loader.split_once("return { folder").unwrap();
    let given = format!("folder{}", options.split('}').next().unwrap());
    let given: Vec<_> = given.split(',').map(|field| field.split(':').next().unwrap().trim()).collect();
    let program = fs::read_to_string(root().join("src/shell/options.rs")).unwrap();
    let fields = program.split("pub(super) ").filter_map(|part| part.split_once(": ")).map(|(name, _)| name);
    let fields: Vec<_> = fields.filter(|name| name.chars().all(char::is_alphabetic)).collect();
    assert_eq!(given, fields);
}

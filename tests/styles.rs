//! What the stylesheets dress is there, and no two of them mean different things by one class.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use house_tests::{files, root};

/// Where the classes stand that any screen may dress further: the page, and what screens are made of.
const SHARED: [&str; 2] = ["public/guide.css", "src/widgets/"];

/// The stylesheets of the guide, by their paths in the project.
fn sheets() -> BTreeMap<String, String> {
    let all = files("public", "css").into_iter().chain(files("src", "css"));
    all.map(|path| (in_project(&path), fs::read_to_string(path).unwrap())).collect()
}

fn in_project(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The selectors of a stylesheet, those within `@media` and its like too.
fn selectors(sheet: &str) -> Vec<String> {
    let (mut selectors, mut said) = (Vec::new(), String::new());
    for letter in without_comments(sheet).chars() {
        match letter {
            '{' => {
                let selector = said.trim();
                if !selector.starts_with('@') {
                    selectors.push(selector.to_owned());
                }
                said.clear();
            }
            '}' | ';' => said.clear(),
            letter => said.push(letter),
        }
    }
    selectors
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, part| said + part.split_once("*/").map_or("", |(_, after)| after))
}

/// The classes that a selector names.
fn classes(selector: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    // Values of attributes stand in quotes and name no class.
    let outside_quotes: String = selector.split('"').step_by(2).collect();
    for after in outside_quotes.split('.').skip(1) {
        let class: String = after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect();
        found.insert(class);
    }
    found
}

/// The classes of what a selector dresses: those of its last part, without what that is asked to hold
/// or not to be.
fn dressed(selectors: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let (mut last, mut within) = (String::new(), Vec::new());
    for letter in selectors.chars() {
        match letter {
            '(' => within.push(last.ends_with(":has") || last.ends_with(":not")),
            ')' => drop(within.pop()),
            ',' if within.is_empty() => found.extend(classes(&std::mem::take(&mut last))),
            ' ' | '>' | '+' | '~' | '\n' if within.is_empty() && !last.trim_end().ends_with(',') => last.clear(),
            _ => {}
        }
        if !within.contains(&true) {
            last.push(letter);
        }
    }
    found.extend(classes(&last));
    found
}

/// Every word in quotes in the sources and in the page: a class is set by one of them.
fn quoted() -> BTreeSet<String> {
    let sources = files("src", "rs").into_iter().chain(files("public", "js")).chain([root().join("index.html")]);
    let mut words = BTreeSet::new();
    for path in sources {
        let text = fs::read_to_string(path).unwrap();
        for quoted in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| line.split('"').skip(1).step_by(2))
        {
            words.extend(quoted.split(' ').map(str::to_owned));
        }
    }
    words
}

#[test]
fn every_class_that_is_dressed_is_there() {
    let quoted = quoted();
    for (sheet, text) in sheets() {
        for class in selectors(&text).iter().flat_map(|selector| classes(selector)) {
            assert!(quoted.contains(&class), "{sheet} dresses `.{class}`, which nothing has");
        }
    }
}

#[test]
fn a_class_is_dressed_in_one_file() {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (sheet, text) in sheets() {
        for class in selectors(&text).iter().flat_map(|selector| dressed(selector)) {
            places.entry(class).or_default().insert(sheet.clone());
        }
    }
    for (class, sheets) in places {
        if sheets.iter().any(|sheet| SHARED.iter().any(|folder| sheet.starts_with(folder))) {
            continue;
        }
        assert!(sheets.len() == 1, "`.{class}` is dressed in {sheets:?}: does it mean the same in each?");
    }
}

#[test]
fn selectors_are_read() {
    let sheet =
        "/* a { } */ .a > .b:not(.c), .d:is(.e, p) { x: y }\n@media print {\n  .f .g[data-h=\"i.j\"] + li { x: y }\n}";
    let selectors = selectors(sheet);
    assert_eq!(selectors, [".a > .b:not(.c), .d:is(.e, p)", ".f .g[data-h=\"i.j\"] + li"]);
    let of = |read: fn(&str) -> BTreeSet<String>| {
        selectors.iter().map(|selector| read(selector).into_iter().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(of(classes), ["a b c d e", "f g"]);
    assert_eq!(of(dressed), ["b d e", ""]);
}

//! What the stylesheets style is there, each class is styled in one place, and what is there has a style.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use house_tests::{files, root};

mod read;
use read::{classes, given_in, leading, selectors};

/// The sheet of the page itself. Its classes may be used, and styled further, everywhere.
const BASE: &str = "public/guide.css";

/// Classes that have no style: others find an element by them.
const UNSTYLED: [&str; 2] = ["country", "sources"];

/// The stylesheets of the guide, by their paths in the project.
fn sheets() -> BTreeMap<String, String> {
    let all = files("public", "css").into_iter().chain(files("src", "css"));
    all.map(|path| (in_project(&path), fs::read_to_string(path).unwrap())).collect()
}

fn in_project(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The classes that elements are given, each with a file that does.
fn given() -> BTreeMap<String, String> {
    let mut given = BTreeMap::new();
    for path in files("src", "rs").into_iter().chain([root().join("index.html")]) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        given.extend(given_in(code).into_iter().map(|class| (class, in_project(&path))));
    }
    given
}

/// The classes that any sheet names.
fn styled() -> BTreeMap<String, String> {
    let mut styled = BTreeMap::new();
    for (sheet, text) in sheets() {
        for class in selectors(&text).iter().flat_map(|selector| classes(selector)) {
            styled.insert(class, sheet.clone());
        }
    }
    styled
}

#[test]
fn every_class_with_a_style_is_given_to_something() {
    let given = given();
    let idle: Vec<_> = styled().into_iter().filter(|(class, _)| !given.contains_key(class)).collect();
    assert!(idle.is_empty(), "nothing has these classes, each with the sheet that styles it: {idle:?}");
}

#[test]
fn every_class_that_is_given_has_a_style() {
    let styled = styled();
    let odd = |class: &String| styled.contains_key(class) == UNSTYLED.contains(&&**class);
    let odd: Vec<_> = given().into_iter().filter(|(class, _)| odd(class)).collect();
    assert!(odd.is_empty(), "each needs a style, or a place among UNSTYLED, and not both: {odd:?}");
}

/// A sheet may say how something of another sheet looks within its own, as in `.card .label`. Such a
/// selector begins with a class of its own, or the screen where it is, and outweighs what it changes in whatever order the two come.
#[test]
fn every_class_belongs_to_one_sheet() {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (sheet, text) in sheets() {
        for class in selectors(&text).iter().flat_map(|selector| leading(selector)) {
            let owner = owners.entry(class.clone()).or_insert_with(|| sheet.clone());
            assert!(*owner == sheet, "`.{class}` is styled in {owner} and in {sheet}: does it mean the same in both?");
        }
    }
    assert!(owners.values().any(|owner| owner == BASE), "no class of {BASE} is found");
}

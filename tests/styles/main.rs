//! What the stylesheets style is there, what is there has a style, and a class leads to its sheet.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use house_tests::{files, root};

mod read;
use read::{classes, given_in, leading, selectors};

/// The sheet of the page itself. Its classes may be used, and styled further, everywhere.
const BASE: &str = "public/guide.css";

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
    let tests = |path: &PathBuf| !path.ends_with("tests.rs");
    for path in files("src", "rs").into_iter().filter(tests).chain([root().join("index.html")]) {
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
    let bare: Vec<_> = given().into_iter().filter(|(class, _)| !styled.contains_key(class)).collect();
    assert!(bare.is_empty(), "no sheet styles these classes, each with a file that gives it: {bare:?}");
}

/// The class that a sheet is named after, as those of `what_if.css` begin with `what-if`.
fn stem(sheet: &str) -> String {
    Path::new(sheet).file_stem().unwrap().to_str().unwrap().replace('_', "-")
}

fn is_of(class: &str, stem: &str) -> bool {
    class.strip_prefix(stem).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// So the name of a class leads to its file, and no two files can mean different things by one.
///
/// A sheet may say how something of another sheet looks within its own, as in `.card .label`. Such a
/// selector begins with a class of its own, or the screen where it is, and outweighs what it changes in
/// whatever order the two come.
#[test]
fn every_class_is_named_after_its_sheet() {
    for (sheet, text) in sheets().iter().filter(|(sheet, _)| *sheet != BASE) {
        for selector in selectors(text) {
            for class in leading(&selector) {
                assert!(is_of(&class, &stem(sheet)), "{sheet} styles `{selector}`: that class is of another sheet");
            }
        }
    }
}

#[test]
fn every_class_is_of_one_sheet() {
    let sheets = sheets();
    let base: BTreeSet<_> = selectors(&sheets[BASE]).iter().flat_map(|selector| classes(selector)).collect();
    assert!(base.contains("screen"), "the classes of {BASE} are not found");
    for (class, sheet) in styled() {
        let owners: Vec<_> = sheets.keys().filter(|sheet| is_of(&class, &stem(sheet))).collect();
        let wanted = usize::from(!base.contains(&class));
        assert!(owners.len() == wanted, "`.{class}` in {sheet} is of {owners:?}, and base: {}", wanted == 0);
    }
}

/// After a tap a phone without a pointer goes on as if it lay there: the next card would look chosen.
#[test]
fn only_a_pointer_that_can_hover_does() {
    for (sheet, text) in sheets() {
        let mut parts = text.split("@media (hover: hover) {");
        let outside = parts.next().unwrap().to_owned();
        let rest = parts.map(|part| part.split_once("\n}").map_or("", |(_, after)| after));
        let outside = rest.fold(outside, |said, part| said + part);
        assert!(!outside.contains(":hover"), "{sheet} styles `:hover` for everyone");
    }
}

/// All drawings are one picture, of which a box that is not square shows more than one.
#[test]
fn every_drawing_is_square() {
    for (sheet, text) in sheets().iter().filter(|(sheet, _)| *sheet != "src/widgets/icon.css") {
        for rule in text.split('}') {
            let Some((selector, style)) = rule.rsplit_once('{') else { continue };
            let of_icon = selectors(&format!("{selector}{{")).iter().any(|selector| selector.ends_with(".icon"));
            assert!(!of_icon || !style.contains("-size:"), "{sheet}: `--side` says how large {selector} is");
        }
    }
}

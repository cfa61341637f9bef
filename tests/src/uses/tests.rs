use super::*;

/// Who uses whom in a crate of these files.
fn of(files: &[(&str, &str)]) -> Vec<String> {
    let read =
        |path: &str| files.iter().find(|(file, _)| path == format!("src/{file}")).map(|(_, text)| (*text).to_owned());
    let graph = graph("src", &read);
    let lines = graph.all().flat_map(|(user, used)| used.iter().map(move |used| format!("{user} -> {used}")));
    lines.map(|line| line.replace("src/", "").replace(".rs", "")).collect()
}

const A: (&str, &str) = ("a.rs", "pub struct A; pub const fn a() {} pub enum Either { One }");

#[test]
fn a_use_leads_to_the_file_in_which_a_thing_is_defined() {
    let table: [(&str, &[&str]); 12] = [
        ("use crate::a::A;", &["b -> a"]),
        ("use super::a::{self, A as Other};", &["b -> a"]),
        ("use crate::a::Either::{self, One};", &["b -> a"]),
        ("use crate::A;", &["b -> a"]),
        ("use crate::*; fn b(_: A) {}", &["b -> a"]),
        ("use crate::*; fn b() {}", &[]),
        ("fn b() { crate::a::a() }", &["b -> a"]),
        ("use super::a; fn b() { a::a() }", &["b -> a"]),
        ("// use crate::a::A;\nconst TEXT: &str = \"crate::a::a()\"; /* crate::a::a() */", &[]),
        ("#[cfg(test)]\nuse crate::a::{A};\nfn b<'a>(_: &'a char) -> char { '\"' }", &[]),
        ("#[cfg(test)] mod tests { use crate::a::A; }", &[]),
        ("use std::fmt; use a_crate::a::A;", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(of(&[("lib.rs", "mod a; mod b; pub use a::A;"), A, ("b.rs", text)]), expected, "{text}");
    }
}

#[test]
fn passing_a_name_on_is_no_use_and_hides_none() {
    let root = ("lib.rs", "mod a; mod b; mod c;");
    let [passes, uses] = ["pub use crate::a::A;", "pub(crate) use crate::a::A; fn b(_: A) {}"];
    assert_eq!(of(&[root, A, ("b.rs", passes), ("c.rs", "use crate::b::A;")]), ["c -> a"]);
    assert_eq!(of(&[root, A, ("b.rs", uses), ("c.rs", "")]), ["b -> a"]);
}

#[test]
fn modules_within_modules_and_within_files_are_followed() {
    let root = ("lib.rs", "mod a; mod b;");
    let inner = ("b.rs", "mod inner; mod here { use super::super::a::A; } use inner::B;");
    assert_eq!(
        of(&[root, A, inner, ("b/inner.rs", "pub struct B; use super::super::a::a;")]),
        ["b -> a", "b -> b/inner", "b/inner -> a"]
    );
    let folder = ("b/mod.rs", "mod inner;");
    assert_eq!(of(&[root, A, folder, ("b/inner.rs", "use super::super::a::a;")]), ["b/inner -> a"]);
}

#[test]
fn a_circle_is_seen_through_what_is_passed_on() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d; pub use c::C;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "use crate::C; pub struct B;"),
        ("c.rs", "use super::a::A; use crate::d::D; pub struct C;"),
        ("d.rs", "pub struct D;"),
    ];
    let read = |path: &str| files.iter().find(|(file, _)| path == *file).map(|(_, text)| (*text).to_owned());
    let graph = graph("", &|file| read(file.trim_start_matches('/')));
    assert_eq!(graph.circles(), [["/a.rs", "/b.rs", "/c.rs"]]);
    let rooms = graph.of_rooms(|file| Some(if file == "/d.rs" { "below" } else { "above" }.to_owned()));
    assert!(rooms.circles().is_empty());
    assert!(rooms.used_by("above").eq(["below"]) && rooms.used_by("below").next().is_none());
}

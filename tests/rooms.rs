//! The borders between the rooms of the house, as ARCHITECTURE.md states them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::fs;

use house_tests::{files, root, uses};

/// The crates that a crate depends on when it is used, not when it is tested.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    manifest
        .get("dependencies")
        .and_then(toml::Value::as_table)
        .into_iter()
        .flat_map(toml::Table::keys)
        .cloned()
        .collect()
}

/// What each file below a folder says outside its comments and its tests.
fn code(folder: &str) -> Vec<(String, String)> {
    let shown = files(folder, "rs").into_iter().filter(|path| !path.ends_with("tests.rs")).map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        (path.display().to_string(), lines.collect::<Vec<_>>().join("\n"))
    });
    shown.collect()
}

fn assert_absent(folder: &str, words: &[&str], why: &str) {
    for (path, code) in code(folder) {
        for word in words {
            assert!(!code.contains(word), "{path} has `{word}`: {why}");
        }
    }
}

#[test]
fn use_goes_one_way() {
    assert_eq!(dependencies("crates/law/Cargo.toml"), Vec::<String>::new());
    assert_eq!(dependencies("crates/interview/Cargo.toml"), ["law", "serde"]);
    assert_eq!(dependencies("crates/words/Cargo.toml"), ["fluent-syntax", "interview", "law"]);
    assert_eq!(dependencies("crates/telling/Cargo.toml"), ["interview", "law", "words"]);
    assert_eq!(dependencies("crates/proof/Cargo.toml"), ["interview", "law"]);
    assert_eq!(dependencies("crates/evaluate/Cargo.toml"), ["interview", "serde_json", "wasm-bindgen"]);
    let page = dependencies("Cargo.toml");
    assert!(
        !page.iter().any(|used| used.contains("serde") || used == "evaluate"),
        "who reads the guide fetches no JSON"
    );
    // What builds and checks works while the guide does not compile.
    let guide = ["law", "interview", "evaluate", "words", "telling", "proof", "asylum-guide"];
    for own in ["crates/translation/Cargo.toml", "crates/xtask/Cargo.toml"] {
        assert!(!dependencies(own).iter().any(|used| guide.contains(&used.as_str())), "{own}");
    }
}

/// The files below a folder of a crate, as a graph has them.
fn below(folder: &str) -> impl Fn(&str) -> Option<String> {
    move |file| file.starts_with(folder).then(|| file.to_owned())
}

#[test]
fn the_engine_of_the_law_names_no_rule() {
    let law = uses("crates/law/src");
    assert!(law.all().count() > 60, "the files of the law are read");
    for (file, used) in law.all().filter(|(file, _)| !file.starts_with("crates/law/src/book")) {
        let named = used.iter().find(|used| used.starts_with("crates/law/src/book"));
        assert_eq!(named, None, "{file} names the book, which it is given");
    }
}

#[test]
fn nothing_in_the_law_stands_in_a_circle() {
    let law = uses("crates/law/src");
    let none: [[&str; 0]; 0] = [];
    assert_eq!(law.of_rooms(below("crates/law/src/book/")).circles(), none, "between the themes of the book");
    let room = |file: &str| {
        let room = file.strip_prefix("crates/law/src/")?.split('/').next()?.trim_end_matches(".rs");
        // A rule has a condition, and a condition can name a rule.
        Some(if room == "condition" { "rule" } else { room }.to_owned())
    };
    assert_eq!(law.of_rooms(room).circles(), none, "between the rooms of the law");
}

#[test]
fn no_room_of_the_application_stands_in_a_circle() {
    let application = uses("src");
    assert!(application.all().count() > 50, "the files of the application are read");
    let room = |file: &str| Some(file.strip_prefix("src/")?.split('/').next()?.trim_end_matches(".rs").to_owned());
    let none: [[&str; 0]; 0] = [];
    assert_eq!(application.of_rooms(room).circles(), none);
}

#[test]
fn law_and_interview_read_no_clock_no_file_and_no_network() {
    let world =
        ["std::time", "std::thread", "SystemTime", "Instant", "std::fs", "std::env", "std::net", "std::io", "println!"];
    for folder in ["crates/law/src", "crates/interview/src", "crates/words/src", "crates/telling/src"] {
        assert_absent(folder, &world, "what it needs of the world is an argument");
    }
}

/// All of `src` but the shell.
const SCREENS: [&str; 4] = ["src/app", "src/widgets", "src/wizard", "src/later"];

#[test]
fn the_screens_call_no_browser_and_weigh_no_law() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "serde"];
    for folder in SCREENS {
        assert_absent(folder, &browser, "what the screens need of the browser goes through the shell");
    }
}

/// What the page says of a case was decided before it is drawn: of the law it knows what a country and
/// what a day is.
#[test]
fn the_page_names_of_law_a_country_and_a_day() {
    for (path, code) in code("src") {
        for named in code.split("law::").skip(1).flat_map(names) {
            assert!(["Country", "Date"].contains(&named), "{path} names `law::{named}`");
        }
    }
}

/// What stands after `law::`: one name, or those of a list in braces.
fn names(after: &str) -> Vec<&str> {
    let list = after.strip_prefix('{').and_then(|list| list.split_once('}'));
    match list {
        Some((list, _)) => list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect(),
        None => after.split(|letter: char| !letter.is_alphanumeric() && letter != '_').take(1).collect(),
    }
}

#[test]
fn a_telling_orders_and_counts_and_never_judges() {
    let judges = ["Facts", ".facts.truth", "weigh(", ".truth(", "failed(rule", "Window::new", "BOOK"];
    assert_absent("crates/telling/src", &judges, "it reads the report; what is so was decided before");
    for (path, code) in code("crates/telling/src").into_iter().filter(|(path, _)| !path.ends_with("condition.rs")) {
        assert!(!code.contains("Condition") && !code.contains("Clause"), "{path} looks at a condition");
    }
}

/// The program is cut by the names of functions, and one that is inlined has none.
#[test]
fn the_ways_into_what_is_for_later_keep_their_names() {
    let folder = root().join("src/later");
    let ways: Vec<_> = code("src/later")
        .into_iter()
        .filter(|(path, _)| *path == folder.join("mod.rs").display().to_string())
        .collect();
    let given = ways.iter().flat_map(|(_, code)| code.lines()).filter_map(|line| line.strip_prefix("pub(crate) use "));
    let given: Vec<_> = given.filter_map(|path| path.trim_end_matches(';').rsplit("::").next()).collect();
    assert!(!given.is_empty());
    let room: String = code("src/later").into_iter().map(|(_, code)| code).collect();
    for way in given {
        assert!(room.contains(&format!("#[inline(never)]\npub(crate) fn {way}(")), "`later::{way}` may be inlined");
    }
}

/// The map of the house names files that are there.
#[test]
fn what_the_map_names_is_there() {
    for map in ["ARCHITECTURE.md", "docs/decisions.md"] {
        let text = fs::read_to_string(root().join(map)).unwrap();
        let drawn = text.split("```").step_by(2).collect::<String>();
        let named: Vec<_> = drawn.split('`').skip(1).step_by(2).filter(|name| is_path(name)).collect();
        assert!(named.len() > 5, "{map} names hardly a file");
        for name in named {
            let path = name.replace("<lang>", "en").replace("<theme>", "gates");
            assert!(root().join(path).exists(), "{map} names {name}");
        }
    }
}

/// So is each test that holds a report of other services.
#[test]
fn what_the_list_of_checks_names_is_a_test() {
    let text = fs::read_to_string(root().join("docs/languages.md")).unwrap();
    let named: Vec<_> = text.split('`').filter_map(|name| name.split_once(".rs::")).collect();
    assert!(named.len() > 20, "the table is read");
    for (file, test) in named {
        let code = fs::read_to_string(root().join(format!("{file}.rs"))).unwrap_or_default();
        assert!(
            code.contains(&format!("#[test]\nfn {test}(")) || code.contains(&format!("#[test]\n    fn {test}(")),
            "{file}.rs::{test}"
        );
    }
}

fn is_path(name: &str) -> bool {
    // What begins with a slash is an address of the site.
    name.contains('/') && !name.contains(' ') && !name.starts_with("http") && !name.starts_with('/')
}

#[test]
fn nothing_is_stored() {
    let stores =
        ["local_storage", "session_storage", "localStorage", "sessionStorage", "indexedDB", "cookie", "gloo::storage"];
    assert_absent("src", &stores, "answers live in memory alone");
    for path in files("public", "js") {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!stores.iter().any(|word| text.contains(word)), "{} stores something", path.display());
    }
}

#[test]
fn no_style_and_no_script_stand_within_the_page() {
    for path in files("src", "rs").into_iter().chain(files("public", "js")).chain([root().join("index.html")]) {
        let text = fs::read_to_string(&path).unwrap();
        for inline in ["style=\"", "style:", " onclick=", "<style", "javascript:", "inner_html", "innerHTML"] {
            assert!(!text.contains(inline), "{} has `{inline}`, which a strict policy refuses", path.display());
        }
    }
}

#[test]
fn every_file_has_one_idea() {
    for folder in ["src", "crates", "tests"] {
        for path in files(folder, "rs") {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            // Tables of data may be longer: they are looked up, not read through.
            let limit = if path.parent().is_some_and(|folder| folder.ends_with("book/cases"))
                || path.ends_with("catalogue.rs")
            {
                1_000
            } else {
                350
            };
            assert!(lines <= limit, "{} has {lines} lines: it may hold two ideas", path.display());
        }
    }
}

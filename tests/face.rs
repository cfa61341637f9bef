//! What a page can say to the guide is what `docs/face.md` says it can.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use house_tests::{files, root};
use serde_json::Value;

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

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

const LOADER: &str = "public/asylum-guide.js";

/// What stands in a text between these two, each time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> BTreeSet<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap()).collect()
}

/// The element as `custom-elements.json` describes it to editors.
fn described_to_editors() -> Value {
    let all: Value = serde_json::from_str(&text("public/custom-elements.json")).unwrap();
    all["modules"][0]["declarations"][0].clone()
}

fn names(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// The names are in both descriptions for programs, and each has a row in that for people.
fn are_described(found: &BTreeSet<String>, list: &str, in_types: bool) {
    assert_eq!(*found, names(&described_to_editors()[list]), "{list}");
    let (types, face) = (text("public/asylum-guide.d.ts"), text("docs/face.md"));
    for name in found {
        assert!(face.contains(&format!("| `{name}` |")), "{name}");
        assert!(!in_types || types.contains(name), "{name}");
    }
}

fn owned(names: BTreeSet<&str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[test]
fn the_attributes_are_described() {
    let loader = text(LOADER);
    let taken = between(&loader, "const TAKES = {", "};").into_iter().next().unwrap();
    let mut found = BTreeSet::from(["own-page".to_owned()]);
    for line in taken.lines().filter_map(|line| line.trim().split_once(": /^")) {
        let name = line.0.trim_matches('"');
        found.insert(name.to_owned());
        // Where the values can be listed, they are.
        if let Some(values) = line.1.strip_prefix('(').filter(|_| name != "lang") {
            let list = &described_to_editors()["attributes"];
            let row = list.as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
            let listed = row["type"]["text"].as_str().unwrap().replace([' ', '"'], "");
            assert_eq!(values.split(')').next().unwrap(), listed, "{name}");
        }
    }
    are_described(&found, "attributes", true);
}

#[test]
fn the_events_and_the_codes_of_errors_are_described() {
    let loader = text(LOADER);
    let told: BTreeSet<_> = ["#tell(\"", "#tellOnce(\""].iter().flat_map(|call| between(&loader, call, "\"")).collect();
    let found = told.iter().map(|name| format!("asylum-guide:{name}")).collect();
    are_described(&found, "events", true);
    let page = text("src/shell/page.rs");
    let codes = [
        between(&loader, "fail(\"", "\""),
        between(&loader, " end(\"", "\""),
        between(&loader, "#tell(\"error\", { code: \"", "\""),
        between(&page, "UNDEFINED, &\"", "\""),
    ];
    let codes: BTreeSet<_> = codes.into_iter().flatten().collect();
    let types = text("public/asylum-guide.d.ts");
    let typed = between(&types, "AsylumGuideErrorCode = ", ";").into_iter().next().unwrap().to_owned();
    assert_eq!(codes, typed.split(" | ").map(|code| code.trim_matches('"')).collect());
    let events = described_to_editors()["events"].to_string();
    assert!(events.replace("\\\"", "\"").contains(&typed), "{events}");
    assert!(codes.iter().all(|code| text("docs/face.md").contains(&format!("| `{code}` |"))));
}

/// What a script can import, in both descriptions for programs.
#[test]
fn what_a_script_can_ask_for_is_described() {
    let loader = text(LOADER);
    let found = owned(between(&loader, "export const ", " "));
    assert!(found.len() > 1, "{found:?}");
    let types = text("public/asylum-guide.d.ts");
    let typed = between(&types, "export { ", " }").into_iter().flat_map(|names| names.split(", ")).collect();
    assert_eq!(found, owned(typed));
    let all: Value = serde_json::from_str(&text("public/custom-elements.json")).unwrap();
    let module = &all["modules"][0];
    let exports = module["exports"].as_array().unwrap().iter().filter(|one| one["kind"] == "js");
    assert_eq!(found, exports.map(|one| one["name"].as_str().unwrap().to_owned()).collect());
    let functions = module["declarations"].as_array().unwrap().iter().filter(|one| one["kind"] == "function");
    assert_eq!(found, functions.map(|one| one["name"].as_str().unwrap().to_owned()).collect());
}

#[test]
fn what_a_page_can_style_is_described() {
    let mut parts = owned(between(&text(LOADER), "part = \"", "\""));
    for path in files("src", "rs") {
        let code = fs::read_to_string(path).unwrap();
        parts.extend(owned(between(&code, ".attr(\"part\", \"", "\"")));
        for call in ["button(\"", "enter(\""] {
            parts.extend(between(&code, call, "\"").into_iter().map(|shade| format!("button-{shade}")));
        }
    }
    are_described(&parts, "cssParts", false);
    let list = &described_to_editors()["cssProperties"];
    let listed = list.as_array().unwrap().iter();
    let listed: Properties = listed
        .map(|one| (one["name"].as_str().unwrap().to_owned(), one["default"].as_str().unwrap().to_owned()))
        .map(|(name, default)| (name.strip_prefix(OURS).unwrap().to_owned(), default))
        .collect();
    assert_eq!(read(), listed);
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

//! Reading stylesheets, and the classes that the sources give to elements.

use std::collections::BTreeSet;

/// The selectors of a stylesheet, one for each comma, those within `@media` and its like too.
pub(super) fn selectors(sheet: &str) -> Vec<String> {
    let (mut selectors, mut said) = (Vec::new(), String::new());
    for letter in without_comments(sheet).chars() {
        match letter {
            '{' => {
                let list = std::mem::take(&mut said);
                if !list.trim().starts_with('@') {
                    selectors.extend(split(&list, &[',']));
                }
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

/// The parts between these letters, where they do not stand in brackets.
fn split(selector: &str, at: &[char]) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0_usize);
    for letter in selector.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 && at.contains(&letter) {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The classes that a selector names.
pub(super) fn classes(selector: &str) -> BTreeSet<String> {
    // Values of attributes stand in quotes and name no class.
    let outside_quotes: String = selector.split('"').step_by(2).collect();
    let named = outside_quotes.split('.').skip(1);
    named.map(|after| after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect()).collect()
}

/// The classes of the first element in a selector that has any; none where it is said before on which
/// screen that is. What `:has` and `:not` ask of it, or of others, is not among them.
pub(super) fn leading(selector: &str) -> BTreeSet<String> {
    let elements = split(selector, &[' ', '\n', '>', '+', '~']);
    let of_one_screen = |element: &&String| element.starts_with("[data-screen=");
    let elements = elements.iter().take_while(|element| !of_one_screen(element));
    elements.map(|element| classes(&unconditional(element))).find(|own| !own.is_empty()).unwrap_or_default()
}

fn unconditional(element: &str) -> String {
    let (mut kept, mut within) = (String::new(), Vec::new());
    for letter in element.chars() {
        match letter {
            '(' => within.push(kept.ends_with(":has") || kept.ends_with(":not")),
            ')' => drop(within.pop()),
            _ => {}
        }
        if !within.contains(&true) {
            kept.push(letter);
        }
    }
    kept
}

/// Functions and methods that take a class, and as the how-manieth argument.
const TAKERS: [(&str, usize); 10] = [
    ("class(", 0),
    ("button(", 0),
    ("list(", 0),
    ("side(", 0),
    ("text(", 1),
    ("said(", 1),
    ("phrase(", 1),
    ("pair(", 1),
    ("labelled(", 1),
    ("if_any(", 1),
];

/// The classes that Rust or HTML sets.
pub(super) fn given_in(source: &str) -> BTreeSet<String> {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut words = BTreeSet::new();
    for (call, place) in TAKERS {
        for after in calls(&code, call) {
            let argument = split(&within(after), &[',']).into_iter().nth(place).unwrap_or_default();
            words.extend(quoted(&argument));
        }
    }
    words.extend(code.split("class=\"").skip(1).filter_map(|after| after.split('"').next()).flat_map(names));
    words
}

/// What follows the bracket of each call of a function.
fn calls<'a>(code: &'a str, call: &str) -> Vec<&'a str> {
    let found = code.match_indices(call).filter(|(at, _)| {
        let before = code.get(..*at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || "_\"".contains(letter))
    });
    found.filter_map(|(at, _)| code.get(at + call.len()..)).collect()
}

/// What stands up to the bracket that closes.
fn within(after: &str) -> String {
    let mut depth = 1_usize;
    let open = |letter: &char| {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        depth > 0
    };
    after.chars().take_while(open).collect()
}

/// The words in quotes.
fn quoted(code: &str) -> Vec<String> {
    code.split('"').skip(1).step_by(2).flat_map(names).collect()
}

fn names(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn selectors_are_read() {
    let sheet = "/* a { } */ .a > .b:not(.c), :is(.d, p) + .e { x: y }\n\
        @media print {\n  .f:has(.g) .h[data-i=\"j.k\"] + li { x: y }\n  [data-l] .m, [data-screen=\"n\"] .o { x: y }\n}";
    let selectors = selectors(sheet);
    let shown = |read: fn(&str) -> BTreeSet<String>| {
        selectors.iter().map(|selector| Vec::from_iter(read(selector)).join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(shown(classes), ["a b c", "d e", "f g h", "m", "o"]);
    assert_eq!(shown(leading), ["a", "d", "f", "m", ""]);
}

#[test]
fn classes_in_sources_are_read() {
    let source = "el(\"p\").class(if two { \"a b\" } else { \"c\" }).with(text(\"i\", \"d\", &say(\"no\")))\n\
        // .class(\"no\")\n<p lang=\"no\" class=\"e f\">";
    assert_eq!(Vec::from_iter(given_in(source)), ["a", "b", "c", "d", "e", "f"]);
}

//! The sheet, on paper and as a text.

use telling::Sheet;

use super::*;

/// So many lines of twelve points stand on a page of A4, the code below them.
const LINES: usize = 44;
const WIDTH: usize = 78;

const CASES: [Answers; 6] = [
    TRANSFER,
    DENMARK,
    &[("stage", "decided")],
    &[("stage", "unknown")],
    &[("stage", "permit")],
    &[("stage", "not-registered")],
];

#[test]
fn the_page_for_the_person_says_what_to_do_and_the_other_what_it_rests_on() {
    let visit = Visit::with(TODAY, TRANSFER);
    let html = at(&visit, Screen::Paper);
    let page =
        |name: &str| html.split(&format!("data-page=\"{name}\"")).nth(1).unwrap().split("<article").next().unwrap();
    let parts = values(page("person"), "data-part");
    assert_eq!(parts, ["sheet-title", "sheet-deadline", "steps-title", "helpers-title"]);
    assert!(page("person").contains("Saturday, 7 March 2026") && page("person").contains("33\u{a0}73\u{a0}50\u{a0}00"));
    assert!(page("person").contains(">1. "), "the steps are numbered");
    let parts = values(page("file"), "data-part");
    assert!(parts.starts_with(&["sheet-notes", "means-title"]) && parts.contains(&"sheet-answers"), "{parts:?}");
    // The code holds the answers: it is there only once it was asked for.
    assert!(!html.contains("<svg class=\"link-code\""));
    visit.act(Guide::make_link);
    assert!(seen(&visit).contains("<svg class=\"link-code\""));
}

#[test]
fn the_page_for_the_person_is_one() {
    for answers in CASES {
        for visit in visits(answers) {
            let speaker = visit.guide.speaker();
            let parts = Sheet::of(&visit.guide.interview(), "1").for_person(&[&speaker]);
            let rows = |text: &String| text.chars().count().div_ceil(WIDTH);
            let lines: usize = parts
                .iter()
                .map(|part| {
                    part.title.iter().map(rows).sum::<usize>()
                        + 1
                        + part.lines.iter().flatten().map(rows).sum::<usize>()
                })
                .sum();
            assert!(lines <= LINES, "{lines} lines: {answers:?} {parts:#?}");
            assert!(parts.iter().any(|part| part.id == "steps-title"), "{answers:?}");
        }
    }
}

#[test]
fn what_is_not_known_stands_among_the_answers_and_a_text_has_no_line_to_write_on() {
    let mut answers = TRANSFER.to_vec();
    answers.iter_mut().filter(|(id, _)| *id == "told-country").for_each(|given| given.1 = "unknown");
    let visit = Visit::with(TODAY, &answers);
    let text = Sheet::of(&visit.guide.interview(), "1").to_text(&visit.guide.speaker());
    let places =
        ["What to do now", "Who can help", "What this means", "The answers", "I don’t know", "Where this is written"];
    let places = places.map(|part| text.find(part).unwrap_or_else(|| panic!("no {part} in {text}")));
    assert!(places.is_sorted(), "{places:?} {text}");
    assert!(!text.contains("Name and number"), "{text}");
}

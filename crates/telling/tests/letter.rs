//! The letters: which are offered, what stands in them, and nothing of another kind.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::fs;
use std::path::Path;
use std::rc::Rc;

use interview::{Interview, question};
use law::{Area, Date};
use telling::{Letter, LetterKind, Sheet};
use words::{Intl, Key, LANGUAGES, Language, Speaker, Words};

const TRANSFER: &[(&str, &str)] = &[
    ("stage", "decided"),
    ("registered", "2026-01-10"),
    ("decision", "transfer"),
    ("told", "2026-02-28"),
    ("appeal", "no"),
    ("told-country", "SE"),
    ("household", "children"),
];
const PROTECTED: &[(&str, &str)] = &[
    ("stage", "decided"),
    ("registered", "2026-01-10"),
    ("decision", "protection-elsewhere"),
    ("told", "2026-02-28"),
    ("appeal", "no"),
];
const FAMILY: &[(&str, &str)] = &[
    ("stage", "waiting"),
    ("registered", "2026-01-10"),
    ("household", "alone"),
    ("nationality", "SY"),
    ("europe", "family"),
    ("family", "spouse"),
    ("family-country", "SE"),
    ("family-stay", "protected"),
    ("family-since", "home"),
    ("family-wish", "not-both"),
];

/// What the guide knows itself is enough.
struct Nothing;

impl Intl for Nothing {
    fn own_date(&self, _: &Language, _: Date) -> Option<String> {
        None
    }

    fn plural(&self, _: &Language, _: i32) -> String {
        "other".to_owned()
    }

    fn missing(&self, note: &str) {
        panic!("{note}");
    }
}

fn speaker(code: &str) -> Speaker {
    let language = Language::from_code(code).unwrap();
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut text = String::new();
    for folder in [locales.clone(), locales.join(code)] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    Speaker::new(Some(language), vec![Rc::new(Words::parse(language, &text).unwrap())], Rc::new(Nothing))
}

fn interview(today: &str, answers: &[(&str, &str)]) -> Interview {
    let mut interview = Interview::new(Date::parse(today).unwrap());
    for (id, answer) in answers {
        let question = question(id).unwrap();
        interview.answer(question, question.read(answer).unwrap()).unwrap();
    }
    interview
}

fn letter(today: &str, answers: &[(&str, &str)], kind: LetterKind) -> Letter {
    Letter::of(&interview(today, answers).report(), kind).unwrap_or_else(|| panic!("{kind:?} is offered"))
}

/// Its text, as an English reader copies it.
fn text(today: &str, answers: &[(&str, &str)], kind: LetterKind) -> String {
    letter(today, answers, kind).to_text(&speaker("en"))
}

fn kinds(today: &str, answers: &[(&str, &str)]) -> Vec<LetterKind> {
    Letter::all(&interview(today, answers).report()).iter().map(|letter| letter.kind).collect()
}

fn assert_says(text: &str, said: &[&str], unsaid: &[&str]) {
    for part in said {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
    for part in unsaid {
        assert!(!text.contains(part), "{part:?} in\n{text}");
    }
}

#[test]
fn an_appeal_of_a_transfer_names_what_is_known() {
    let text = text("2026-03-05", TRANSFER, LetterKind::Appeal);
    assert_says(
        &text,
        &[
            "§ 29 a",
            "Landet i afgørelsen: Sverige\n",
            "Dagen, hvor jeg fik besked om afgørelsen: lørdag den 28. februar 2026\n",
            "mine børn under 18 år: ______",
            "Klagen har opsættende virkning",
            "Mit navn: ______",
            "Modtaget den: ______",
        ],
        &["§ 29 b", "tillægges", "2024/1351", "kommer for sent", "familiemedlem", "samtalen"],
    );
}

#[test]
fn an_appeal_of_a_rejection_asks_to_stay() {
    let text = text("2026-03-05", PROTECTED, LetterKind::Appeal);
    assert_says(
        &text,
        &[
            "§ 29 b om afvisning",
            "at klagen tillægges opsættende virkning, så jeg kan blive i Danmark, til nævnet har afgjort den",
            "§ 47, stk. 5",
            "Landet i afgørelsen: ______",
        ],
        &["§ 29 a", "overførsel", "Klagen har", "2024/1351", "mine børn"],
    );
}

#[test]
fn under_the_newer_rules_the_stay_is_asked_for_by_its_article() {
    let newer: Vec<_> =
        TRANSFER.iter().map(|(id, answer)| (*id, if *id == "registered" { "2026-09-10" } else { *answer })).collect();
    let newer: Vec<_> =
        newer.into_iter().map(|(id, answer)| (id, if id == "told" { "2026-11-23" } else { answer })).collect();
    let text = text("2026-11-26", &newer, LetterKind::Appeal);
    assert_says(&text, &["tillægges opsættende virkning", "artikel 43, stk. 3"], &["Klagen har", "§ 47"]);
}

#[test]
fn a_late_appeal_says_how_it_came_and_states_no_right_to_stay() {
    let text = text("2026-03-20", TRANSFER, LetterKind::Appeal);
    assert_says(&text, &["kommer for sent", "tillægges opsættende virkning"], &["Klagen har opsættende"]);
}

#[test]
fn which_decision_it_was_is_left_open_where_it_is_not_known() {
    let letter = letter("2026-03-05", &[("stage", "decided"), ("decision", "unknown")], LetterKind::Appeal);
    assert!(!letter.openly);
    let text = letter.to_text(&speaker("en"));
    assert_says(&text, &["(udlændingelovens § 29 a eller § 29 b)", "besked om afgørelsen: ______"], &["Klagen har"]);
}

#[test]
fn both_of_a_family_sign() {
    assert_eq!(kinds("2026-03-05", FAMILY), [LetterKind::Family]);
    let text = text("2026-03-05", FAMILY, LetterKind::Family);
    assert_says(
        &text,
        &[
            "Landet, hvor familiemedlemmet bor: Sverige\n",
            "ønsker at blive samlet",
            "artikel 9, 10 og 16",
            "Dato og min underskrift: ______\nDato og familiemedlemmets underskrift: ______",
            "Mit person-ID: ______",
            "Min fødselsdato: ______",
        ],
        &["Klage", "2024/1351", "samtalen", "opsættende"],
    );
    let written: Vec<_> =
        FAMILY.iter().map(|(id, answer)| (*id, if *id == "family-wish" { "both" } else { *answer })).collect();
    assert!(kinds("2026-03-05", &written).is_empty(), "both have written already");
}

#[test]
fn family_in_denmark_goes_with_an_appeal() {
    let answers = [
        TRANSFER,
        &[("europe", "family"), ("family", "spouse"), ("family-country", "DK"), ("family-stay", "protected")],
    ]
    .concat();
    assert_eq!(kinds("2026-03-05", &answers), [LetterKind::Appeal, LetterKind::Family]);
    let sweden = [
        TRANSFER,
        &[("europe", "family"), ("family", "spouse"), ("family-country", "SE"), ("family-stay", "protected")],
    ]
    .concat();
    assert_eq!(kinds("2026-03-05", &sweden), [LetterKind::Appeal]);
}

#[test]
fn who_missed_an_interview_says_why() {
    let stopped = |how| vec![("stage", "withdrawn"), ("registered", "2026-01-10"), ("withdrawal", how)];
    let missed = text("2026-03-05", &stopped("missed-interview"), LetterKind::Missed);
    assert_says(
        &missed,
        &["Jeg kom ikke til samtalen den: ______", "Grunden var: ______", "§ 40, stk. 10", "ny tid til samtalen"],
        &["Klage", "center i disse dage", "familiemedlem"],
    );
    let left = text("2026-03-05", &stopped("left"), LetterKind::Missed);
    assert_says(
        &left,
        &["Jeg var ikke på mit center i disse dage: ______", "genoptages"],
        &["§ 40", "ny tid til samtalen"],
    );
    assert!(kinds("2026-03-05", &stopped("signed")).is_empty());
}

#[test]
fn nothing_is_offered_to_who_waits_or_has_a_permit() {
    for stage in ["waiting", "permit", "not-registered"] {
        assert!(kinds("2026-03-05", &[("stage", stage), ("registered", "2026-01-10")]).is_empty(), "{stage}");
    }
}

#[test]
fn it_says_how_to_show_that_it_arrived_and_when_offices_open_again() {
    let said = |today, detained| {
        let answers = [TRANSFER, &[("circumstances", detained)]].concat();
        let ways = letter(today, &answers, LetterKind::Appeal).ways;
        ways.iter().map(|way| speaker("en").say(way)).collect::<Vec<_>>().join("\n")
    };
    assert_says(&said("2026-03-05", "none"), &["By e-mail", "By hand", "Through the staff"], &["prison", "closed"]);
    assert_says(&said("2026-03-05", "detained"), &["prison"], &["By e-mail", "your centre"]);
    assert_says(&said("2026-03-05", "unknown"), &["prison", "By e-mail"], &[]);
    assert_says(&said("2026-03-07", "none"), &["Send the letter first. Call on Monday, 9 March 2026"], &[]);
}

/// What is sent is plain Danish, whichever language the guide is read in.
#[test]
fn the_text_is_the_same_in_every_language_and_holds_no_marks() {
    let speakers: Vec<_> = LANGUAGES.iter().map(|language| speaker(language.code)).collect();
    for (answers, kind) in
        [(TRANSFER, LetterKind::Appeal), (PROTECTED, LetterKind::Appeal), (FAMILY, LetterKind::Family)]
    {
        let letter = letter("2026-03-05", answers, kind);
        let texts: Vec<_> = speakers.iter().map(|speaker| letter.to_text(speaker)).collect();
        assert!(texts.iter().all(|text| *text == texts[0]));
        let marks = ['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        assert!(!texts[0].contains(marks), "{}", texts[0]);
        assert!(letter.lines.iter().all(|line| line.meaning(&speakers[0]).is_some()));
        assert!(letter.lines.iter().all(|line| line.meaning(&speaker("da")).is_none()));
    }
}

#[test]
fn a_copied_result_holds_the_letter() {
    let sheet = Sheet::of(&interview("2026-03-05", TRANSFER), "1").to_text(&speaker("en"));
    assert_says(&sheet, &["Your letter of appeal\n\nTil Udlændingestyrelsen\n", "Modtaget den: ______"], &[]);
}

#[test]
fn a_country_is_called_in_a_letter_what_it_is_called_in_danish() {
    let (english, danish) = (speaker("en"), speaker("da"));
    for country in Area::Dublin.countries() {
        assert_eq!(english.key(Key::DanishCountry(country)), danish.country(country));
    }
}

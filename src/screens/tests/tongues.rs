//! Every screen stands in every language, and what is read on it is in that language.

use super::*;
use crate::read::own_texts;

/// Words that a language has as English has them.
const AS_IN_ENGLISH: [(&str, &[&str]); 5] = [
    ("da", &["Afghanistan", "Eritrea", "Iran", "Link", "Print", "Somalia", "Start", "Ukraine"]),
    ("so", &["Denmark"]),
    ("tr", &["Diploma", "Türkiye"]),
    ("kmr", &["Türkiye"]),
    ("fr", &["Afghanistan", "France", "Iran", "Question", "Ukraine"]),
];

/// Every screen there is, as it is drawn in this visit.
fn every_screen(visit: &Visit) -> Vec<(Screen, String)> {
    let questions = QUESTIONS.iter().map(|question| Screen::Question(question));
    let others = [Screen::Language, Screen::Introduction, Screen::Check, Screen::Result, Screen::Adviser];
    let leaving = [Screen::Days, Screen::Paper, Screen::Letter(LetterKind::Appeal), Screen::Link];
    let mut screens: Vec<_> =
        questions.chain(others).chain(leaving).map(|screen| (screen, at(visit, screen))).collect();
    visit.act(|guide| guide.open(guide.interview().link()));
    screens.push((Screen::Opened, seen(visit)));
    screens
}

/// A question that was handed in without an answer.
fn unanswered(visit: &Visit, question: &'static Question) -> String {
    visit.draw(|guide| {
        let form = guide.form(question);
        form.enter(|draft| *draft = Draft::default());
        guide.hand_in(form);
        let page = wizard::question_page(guide, form, inputs(guide, form, &guide.speaker()), None, None, None, None);
        page.html(Folds::Open)
    })
}

/// The texts in the language of a screen that have a word of four Latin letters, without numbers at their ends.
/// Decisions of the Board have the names under which it publishes them.
fn in_letters(html: &str, code: &str) -> Vec<String> {
    let decisions = values(html, "data-ruling");
    let is_word = |word: &str| word.chars().filter(char::is_ascii_alphabetic).count() > 3;
    let texts = own_texts(html, code).into_iter().filter(|text| text.split(' ').any(is_word));
    let texts = texts.filter(|text| !decisions.contains(text));
    texts.map(|text| text.trim_matches(|one: char| one == ' ' || one.is_ascii_digit()).to_owned()).collect()
}

#[test]
fn every_screen_is_whole_and_none_is_left_in_english() {
    for answers in [TRANSFER, DENMARK, &[("stage", "decided")]] {
        let mut english = BTreeSet::new();
        // English comes first.
        for visit in visits(answers) {
            let code = visit.guide.speaker().code();
            let screens = every_screen(&visit);
            screens.iter().for_each(|(screen, html)| assert_whole(&visit, *screen, html));
            // What is said of them is the same in every case.
            let questions = QUESTIONS.iter().filter(|_| answers == TRANSFER);
            let refused: Vec<_> = questions.map(|question| unanswered(&visit, question)).collect();
            let shown = screens.iter().map(|(_, html)| html).chain(&refused);
            let read: BTreeSet<_> = shown.flat_map(|html| in_letters(html, code)).collect();
            if code == "en" {
                english = read;
                continue;
            }
            let same = AS_IN_ENGLISH.iter().find(|(of, _)| *of == code).map_or(&[][..], |(_, words)| words);
            let left: Vec<_> = read.intersection(&english).filter(|text| !same.contains(&text.as_str())).collect();
            assert!(left.is_empty(), "{code} has in English {left:?}");
        }
    }
}

//! Every screen in a language that nobody speaks: what is read in Latin letters came from elsewhere.

use super::*;
use crate::app::{PSEUDO, text};
use crate::read::own_texts;

/// Words of four Latin letters or more that no marks set apart.
fn latin(text: &str) -> Vec<&str> {
    let bare = text.split('\u{2066}').flat_map(|piece| piece.split('\u{2069}').next_back());
    let bare = bare.flat_map(|piece| piece.split('\u{2068}').flat_map(|piece| piece.split('\u{2069}').next_back()));
    bare.flat_map(|piece| piece.split(|letter: char| !letter.is_ascii_alphabetic()))
        .filter(|word| word.len() > 3)
        .collect()
}

#[test]
fn nothing_on_a_screen_comes_from_elsewhere() {
    for answers in [TRANSFER, DENMARK] {
        let visit = Visit::with(TODAY, answers);
        visit.act(|guide| guide.go(Screen::Language));
        visit.act(|guide| guide.choose(&PSEUDO));
        visit.all_arrives();
        let questions = QUESTIONS.iter().map(|question| Screen::Question(question));
        let others = [Screen::Introduction, Screen::Check, Screen::Result, Screen::Days, Screen::Link];
        let others = others.into_iter().chain([Screen::Paper, Screen::Letter(LetterKind::Appeal)]);
        for screen in questions.chain(others) {
            let html = at(&visit, screen);
            assert_whole(&visit, screen, &html);
            assert!(html.contains(" lang=\"ar-XB\" dir=\"rtl\""), "{screen:?}");
            let read = own_texts(&html, "ar-XB").concat();
            assert!(latin(&read).is_empty(), "{:?}: {:?}", values(&html, "data-screen"), latin(&read));
        }
    }
}

#[test]
fn markup_in_a_translation_is_text() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("da")));
    for awaited in visit.browser.awaited.take() {
        let text = text(language("da"), awaited.bundle);
        visit.act(|_| awaited.arrive_as(&text.replace("back = Tilbage", "back = <b id=\"x\">&amp;</b>")));
    }
    let html = seen(&visit);
    assert!(html.contains("&lt;b id=") && html.contains("&amp;amp;") && !html.contains("<b "), "{html}");
}

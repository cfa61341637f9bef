//! Every screen in a language that nobody speaks: what is read in Latin letters came from elsewhere.

use super::*;
use crate::app::{PSEUDO, text};

/// What stands between the tags, without what is marked as another language, as nobody's, or as code.
fn read(html: &str) -> String {
    let mut read = String::new();
    // The element that is passed over, and how many of its name are open.
    let mut passed: Option<(&str, usize)> = None;
    for (tag, text) in html.split('<').filter_map(|piece| piece.split_once('>')) {
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        passed = match passed {
            None => {
                let foreign = tag.contains(" lang=\"") && !tag.contains(" lang=\"ar-XB\"");
                let is_passed = foreign || tag.contains(" translate=\"no\"") || ["bdi", "code"].contains(&name);
                is_passed.then_some((name, 1))
            }
            Some((of, open)) if name == of => Some((of, open + 1)),
            Some((of, open)) if name.strip_prefix('/') == Some(of) => Some((of, open - 1)).filter(|_| open > 1),
            Some(within) => Some(within),
        };
        if passed.is_none() {
            read.push_str(text);
        }
    }
    read
}

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
            let read = read(&html);
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

//! How things on a screen are called, for those who do not see it.

use super::*;

#[test]
fn the_button_of_the_language_is_called_by_what_is_seen_first() {
    let visit = Visit::begun(TODAY);
    assert!(seen(&visit).contains("<span>English</span><span class=\"unseen\">, change language</span></button>"));
}

#[test]
fn the_title_follows_screen_fault_and_language() {
    let visit = Visit::begun(TODAY);
    visit.act(|guide| guide.entitle("tab-title"));
    visit.draw(|guide| {
        let form = guide.form(question("decision"));
        guide.hand_in(form);
        wizard::question_page(guide, form, inputs(guide, form, &guide.speaker()), None, None, None, None)
            .html(Folds::Shut)
    });
    visit.act(|guide| guide.choose(language("da")));
    visit.all_arrives();
    visit.act(|guide| guide.entitle("tab-title"));
    let titles = visit.browser.titles.borrow();
    assert_eq!(
        *titles,
        [
            "en: Heading · Your asylum case in Denmark",
            "en: Error: Heading · Your asylum case in Denmark",
            "da: Heading · Din asylsag i Danmark"
        ]
    );
}

/// It stays in the list of pages that were visited.
#[test]
fn the_title_of_a_result_says_nothing_of_the_case() {
    let visit = Visit::with(TODAY, TRANSFER);
    at(&visit, Screen::Result);
    visit.act(|guide| guide.entitle("tab-title"));
    let titles = visit.browser.titles.borrow();
    assert_eq!(titles.last().map(String::as_str), Some("en: Your result · Your asylum case in Denmark"));
}

#[test]
fn source_heading_and_weight_stand_on_lines_of_their_own() {
    let visit = Visit::with(TODAY, TRANSFER);
    let html = at(&visit, Screen::Result);
    let cites: Vec<_> = html.split("<div class=\"cite\">").skip(1).collect();
    assert!(!cites.is_empty());
    for cite in cites {
        let cite = cite.split_once("</li>").unwrap().0;
        assert_eq!(cite.matches("<div").count(), 2, "{cite}");
    }
}

//! What is shown of a translation that no person has read.

use super::*;
use crate::app::Bundle;

fn danish(answers: Answers) -> Visit {
    let visit = Visit::with(TODAY, answers);
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.choose(language("da")));
    visit.all_arrives();
    visit
}

/// What stands in English below the Danish, in order.
fn again(html: &str) -> Vec<String> {
    let blocks = html.split("<div class=\"original\" lang=\"en\" dir=\"ltr\">").skip(1);
    let lines = blocks.filter_map(|rest| rest.split("</div>").next()).flat_map(|block| block.split("<p>").skip(1));
    lines.filter_map(|line| line.split("</p>").next()).map(str::to_owned).collect()
}

#[test]
fn the_answer_the_date_and_the_steps_stand_beside_the_english() {
    let html = at(&danish(TRANSFER), Screen::Result);
    let english = at(&Visit::with(TODAY, TRANSFER), Screen::Result);
    let lines = again(&html);
    assert!(lines.len() > 4, "{lines:?}");
    for line in &lines {
        let known = english.contains(&format!(">{line}<")) || line.starts_with("The Immigration Service must have");
        assert!(known, "the result in English does not say `{line}`");
    }
    let between = |html: &str, start: &str, end: &str| {
        html.split(start).nth(1).and_then(|rest| rest.split(end).next()).unwrap_or_default().to_owned()
    };
    let answer = between(&english, "data-part=\"answer\">", "</h1>");
    assert_eq!(lines.first(), Some(&answer));
    assert!(
        lines.contains(&"The Immigration Service must have your appeal by Saturday, 7 March 2026.".to_owned()),
        "{lines:?}"
    );
    for step in english.split("class=\"steps-do\">").skip(1).filter_map(|rest| rest.split("</p>").next()) {
        assert!(lines.iter().any(|line| line == step), "`{step}` does not stand in English");
    }
    assert!(html.contains("data-part=\"original\"") && html.contains("data-part=\"standing\""));
}

#[test]
fn the_english_result_has_nothing_of_it() {
    let html = at(&Visit::with(TODAY, TRANSFER), Screen::Result);
    for mark in ["class=\"original\"", "data-part=\"original\"", "data-part=\"standing\""] {
        assert!(!html.contains(mark), "{mark}");
    }
}

#[test]
fn every_page_says_once_that_nobody_has_read_it() {
    let visit = danish(TRANSFER);
    for screen in
        [Screen::Introduction, Screen::Question(question("stage")), Screen::Check, Screen::Result, Screen::Days]
    {
        let html = at(&visit, screen);
        assert_eq!(html.matches("data-part=\"standing\"").count(), 1, "{screen:?}");
    }
    let paper = at(&visit, Screen::Paper);
    assert_eq!(paper.matches("Oversat af en maskine").count(), 2, "on the sheet for the person too");
}

#[test]
fn the_result_says_where_the_english_is_while_it_is_not_here() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("da")));
    Bundle::ALL.iter().for_each(|_| visit.arrives());
    visit.act(|guide| guide.open(Visit::with(TODAY, TRANSFER).guide.interview().link()));
    visit.act(Guide::use_opened);
    visit.act(|guide| guide.go(Screen::Result));
    let html = seen(&visit);
    assert!(again(&html).is_empty() && html.contains("data-icon=\"clock\""), "{html}");
    visit.all_arrives();
    assert!(!again(&seen(&visit)).is_empty());
}

#[test]
fn a_date_stands_beside_the_english_wherever_it_is_told() {
    let visit = danish(&TRANSFER[..4]);
    let due = "Your appeal must have arrived by Saturday, 7 March 2026.".to_owned();
    assert_eq!(again(&seen(&visit)), [due]);
    let days = again(&at(&visit, Screen::Days));
    assert!(days.contains(&"Your appeal must have arrived by".to_owned()), "{days:?}");
}

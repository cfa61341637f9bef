//! Screens as HTML.

mod adviser;
mod named;
mod paper;
mod pseudo;
mod tongues;
mod unread;

use std::collections::BTreeSet;

use interview::{Kind, QUESTIONS};
use telling::LetterKind;
use words::{LANGUAGES, Language};

use super::*;
use crate::app::{Answers, DENMARK, Draft, TRANSFER, Visit, language, question};
use crate::read::{of_a_program, texts};
use crate::widgets::{Folds, drawn};

const TODAY: &str = "2026-03-05";

/// The present screen, its folds open.
fn seen(visit: &Visit) -> String {
    visit.draw(|guide| shown(guide, guide.screen(), &Ahead::default()).html(Folds::Open))
}

/// The same of another screen.
fn at(visit: &Visit, screen: Screen) -> String {
    visit.act(|guide| guide.go(screen));
    seen(visit)
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let begin = format!(" {name}=\"");
    html.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What holds for every screen.
fn assert_whole(visit: &Visit, screen: Screen, html: &str) {
    let case = (visit.guide.speaker().code(), screen);
    assert_eq!(*visit.browser.warnings.borrow(), Vec::<String>::new(), "{case:?}");
    let headings: Vec<_> = html.split("<h1").skip(1).filter_map(|rest| rest.split('>').next()).collect();
    assert!(matches!(&*headings, [one] if one.contains("tabindex=\"-1\"")), "{case:?}: {headings:?}");
    for icon in values(html, "data-icon") {
        assert!(drawn().contains(&icon), "{case:?}: nothing is drawn as {icon}");
    }
    let ids = values(html, "id");
    let once: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "{case:?}: {ids:?}");
    for named in values(html, "for").into_iter().chain(values(html, "aria-labelledby")) {
        assert!(once.contains(named), "{case:?}: nothing is #{named}");
    }
    assert!(html.starts_with(&format!(
        "<section class=\"screen\" data-screen=\"{}\" lang=\"{}\"",
        values(html, "data-screen")[0],
        case.0
    )));
    let odd = texts(html).into_iter().find(|text| of_a_program(text).is_some());
    assert_eq!(odd, None, "{case:?}");
}

fn visits(answers: Answers) -> impl Iterator<Item = Visit> {
    LANGUAGES.iter().map(move |language| {
        let visit = Visit::with(TODAY, answers);
        visit.act(|guide| guide.choose(language));
        visit.all_arrives();
        visit
    })
}

/// While the rest is on its way.
#[test]
fn questions_do_with_the_words_that_are_fetched_before_the_rules() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    visit.arrives();
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    for (id, answer) in TRANSFER {
        visit.answer(id, answer);
    }
    for question in QUESTIONS {
        let html = at(&visit, Screen::Question(question));
        assert_whole(&visit, Screen::Question(question), &html);
    }
    visit.act(|guide| guide.go(Screen::Result));
    assert_eq!(visit.guide.waits(), Some(true));
}

#[test]
fn two_languages_stand_side_by_side_and_whole() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(|guide| guide.put_beside(Some(language("da"))));
    visit.all_arrives();
    for screen in [Screen::Adviser, Screen::Paper] {
        let html = at(&visit, screen);
        assert_whole(&visit, screen, &html);
        assert!(values(&html, "lang").contains(&"da"), "{screen:?}");
    }
}

/// On the screen of its own and, where a step asks for it, in the result: always for Danish eyes.
#[test]
fn a_letter_is_danish_in_every_language_and_says_what_it_means() {
    for visit in visits(TRANSFER) {
        for screen in [Screen::Letter(LetterKind::Appeal), Screen::Result] {
            let html = at(&visit, screen);
            let letter = html.split("data-letter=\"appeal\"").nth(1).expect("it is there");
            assert!(letter.contains("lang=\"da\" dir=\"ltr\" translate=\"no\""), "{letter}");
            assert!(letter.contains("§ 29 a") && letter.contains("data-line=\"received-by\""), "{letter}");
            let danish = visit.guide.speaker().code() == "da";
            assert_eq!(letter.contains("class=\"letter-meaning\""), !danish, "{letter}");
        }
        // Where no letter helps, the result stands in its place.
        assert!(at(&visit, Screen::Letter(LetterKind::Missed)).contains("data-screen=\"result\""));
    }
}

#[test]
fn the_language_is_chosen_from_a_list() {
    let visit = Visit::begun(TODAY);
    let html = at(&visit, Screen::Language);
    for Language { code, name, .. } in LANGUAGES {
        let begin = format!("data-language=\"{code}\" lang=\"{code}\" dir=\"");
        let said = html.split(&begin).nth(1).and_then(|rest| rest.split(['>', '<']).nth(1));
        assert_eq!(said, Some(*name), "{code} is called in itself, and marked as it");
    }
    let list = "<ul class=\"language-list\">\n\
        <li><button type=\"button\" class=\"button language\" data-language=\"da\" lang=\"da\" dir=\"ltr\">Dansk</button></li>\n\
        <li><button type=\"button\" class=\"button language\" data-language=\"en\" lang=\"en\" dir=\"ltr\">English</button></li>\n";
    // Those of the device first.
    assert!(html.contains(list), "{html}");
    // On its way, and not arrived.
    visit.act(|guide| guide.choose(language("da")));
    assert!(seen(&visit).contains("lang=\"da\" dir=\"ltr\" aria-busy=\"true\">Dansk"));
    visit.is_missed();
    assert!(seen(&visit).contains("role=\"alert\""));
    // The one that the page came with is shown as it is.
    let fresh = Visit::on(TODAY);
    assert_eq!(seen(&fresh), "<slot></slot>");
}

#[test]
fn the_introduction_says_what_the_guide_is_made_from_and_leads_on() {
    let visit = Visit::begun(TODAY);
    let html = seen(&visit);
    assert_eq!(html.matches("<li>").count(), 5);
    assert!(html.contains("data-action=\"days\""));
    assert!(html.contains("data-action=\"start\""));
    assert!(html.contains("Last checked on ") && html.contains(" 2026."), "{html}");
}

#[test]
fn a_screen_without_its_words_says_so() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    visit.act(|guide| guide.go(Screen::Question(question("registered"))));
    assert!(seen(&visit).contains(">One moment. The rest of the guide is on its way.</h1>"));
    visit.is_missed();
    let html = seen(&visit);
    assert!(html.contains("data-screen=\"waiting\"") && html.contains("data-action=\"retry\""), "{html}");
    assert!(html.contains("data-action=\"back\"") && html.contains("data-action=\"language\""), "{html}");
}

#[test]
fn a_choice_is_made_among_cards() {
    let visit = Visit::begun(TODAY);
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    let html = seen(&visit);
    let Kind::Choice(choices) = question("stage").kind else { panic!("the first question is a choice") };
    let mut expected: Vec<_> = choices.iter().map(|choice| choice.id).collect();
    expected.push("unknown");
    assert_eq!(values(&html, "data-choice"), expected);
    assert_eq!(html.matches("type=\"radio\" name=\"answer\"").count(), expected.len());
    assert!(!html.contains(" checked"));
    // An answer that was given is shown again.
    visit.answer("stage", "decided");
    visit.act(Guide::back);
    assert!(seen(&visit).contains("value=\"decided\" checked>"));
}

#[test]
fn a_date_is_entered_in_three_fields() {
    let visit = Visit::with(TODAY, &[("stage", "waiting")]);
    let html = seen(&visit);
    assert_eq!(values(&html, "data-part"), ["day", "month", "year"]);
    // A field for numbers would refuse the figures of other scripts.
    assert!(html.matches("inputmode=\"numeric\"").count() == 3 && !html.contains("type=\"number\""), "{html}");
    assert!(html.contains("data-action=\"today\"") && html.contains("data-action=\"yesterday\""));
    assert!(html.contains("type=\"checkbox\" name=\"unknown\""), "not to know stands beside no other choice");
    visit.answer("registered", "2026-01-10");
    visit.act(Guide::back);
    assert_eq!(values(&seen(&visit), "value"), ["10", "1", "2026", "unknown"]);
}

#[test]
fn a_year_far_back_is_asked_about_and_taken() {
    let visit = Visit::with(TODAY, &[("stage", "decided")]);
    visit.draw(|guide| {
        let form = guide.form(question("registered"));
        let asked = |year: &str| {
            form.enter(|draft| *draft = Draft::of_date(law::Date::parse(&format!("{year}-01-10")).unwrap()));
            wizard::question_page(guide, form, inputs(guide, form, &guide.speaker()), None, None, None, None)
                .html(Folds::Shut)
                .contains("Is the year right?")
        };
        assert!(asked("2019") && asked("2023") && !asked("2024") && !asked("2026"));
        assert!(form.answer().is_ok());
    });
}

#[test]
fn what_becomes_of_the_answers_is_said_before() {
    let visit = Visit::with(TODAY, &[("stage", "decided")]);
    let html = seen(&visit);
    assert!(html.contains("Keep my answers") && html.contains("data-action=\"link\""), "{html}");
    assert!(!seen(&Visit::begun(TODAY)).contains("Keep my answers"), "nothing is there to be kept");
}

#[test]
fn a_list_of_countries_holds_what_is_meant() {
    let visit = Visit::with(TODAY, &DENMARK[..3]);
    visit.draw(countries_are_searched);
}

fn countries_are_searched(guide: Guide) {
    let form = guide.form(question("nationality"));
    let inputs = || later::inputs(guide, form, &guide.speaker());
    let drawn = || wizard::question_page(guide, form, inputs(), None, None, None, None).html(Folds::Shut);
    let listed = |html: &str| values(html, "data-choice").iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
    let countries = |html: &str| listed(html).len() - 3;
    assert_eq!(countries(&drawn()), 12, "those that are meant most often; to have none, not to know, not to say");
    form.enter(|draft| draft.all = true);
    assert!(countries(&drawn()) > 180);
    for nobody in ["HM", "BV", "AX", "IM", "GL"] {
        assert!(!listed(&drawn()).iter().any(|code| code == nobody), "nobody is a citizen of {nobody}");
    }
    form.enter(|draft| draft.search = "s".to_owned());
    assert!(countries(&drawn()) > 180, "one letter says too little");
    form.enter(|draft| draft.search = "uk".to_owned());
    assert_eq!(listed(&drawn()), ["stateless", "GB", "UA", "unknown", "unsaid"]);
    assert!(drawn().contains("role=\"status\"><span>"), "it is said how many are found");
    // Enter means the one that is spelled so, and only then hands in.
    let caught = inputs().caught.expect("a country can be meant");
    assert!(caught() && !caught());
    assert_eq!(form.answer().ok(), question("nationality").read("GB").ok());
    assert!(!guide.takes_presses(), "a second press comes before it is seen");
    // What is chosen stands there alone, so that the way on is in reach.
    let chosen = drawn();
    assert_eq!(listed(&chosen), ["stateless", "GB", "unknown", "unsaid"]);
    assert!(chosen.contains("data-action=\"change-country\"") && !chosen.contains("data-action=\"all-countries\""));
    // To have none is found by its words too.
    form.enter(|draft| *draft = Draft { search: "stateless".to_owned(), ..Draft::default() });
    assert!(caught() && !caught());
    assert_eq!(form.answer().ok(), question("nationality").read("stateless").ok());
}

#[test]
fn what_is_wrong_is_said_above_the_question() {
    let visit = Visit::with(TODAY, &[("stage", "board")]);
    let html = visit.draw(|guide| {
        let form = guide.form(question("decision"));
        form.enter(|draft| draft.chosen = question("decision").read("granted").ok());
        guide.hand_in(form);
        wizard::question_page(guide, form, inputs(guide, form, &guide.speaker()), None, None, None, None)
            .html(Folds::Shut)
    });
    let alert = html.find("role=\"alert\"").expect("it is said");
    assert!(alert < html.find("<form").expect("the question is there"), "{html}");
    assert!(html.contains("data-action=\"other\"") && html.contains("href=\"#\" id=\"fault\""), "{html}");
    assert!(html.contains("Where is your case in Denmark now?"), "the other question is named: {html}");
    assert_eq!(visit.browser.focused.borrow().last().map(String::as_str), Some(".notice-fault"));
}

/// As soon as the day is known it stands above each question, with the way to what to do.
#[test]
fn what_is_due_is_said_on_the_way() {
    let told = Visit::with(TODAY, &TRANSFER[..3]);
    let html = seen(&told);
    assert!(html.contains("data-part=\"due\"") && html.contains("Saturday, 7 March 2026"), "{html}");
    assert_eq!(html.matches("data-action=\"result\"").count(), 2);
    let waits = seen(&Visit::with(TODAY, &DENMARK[..2]));
    assert!(!waits.contains("data-part=\"due\"") && waits.contains("data-action=\"result\""), "{waits}");
}

#[test]
fn every_answer_is_checked_in_its_row() {
    let visit = Visit::with(TODAY, TRANSFER);
    let html = seen(&visit);
    let expected: Vec<_> = TRANSFER.iter().map(|(id, _)| *id).collect();
    assert_eq!(values(&html, "data-question"), expected);
    assert_eq!(html.matches("data-action=\"change\"").count(), expected.len());
    assert!(html.contains("class=\"primary\" data-action=\"result\"") && !html.contains("data-action=\"next\""));
    // Where something is left to ask, that comes first.
    visit.act(|guide| guide.go(Screen::Question(question("decision"))));
    visit.answer("decision", "denmark");
    let html = at(&visit, Screen::Check);
    assert!(
        html.contains("class=\"primary\" data-action=\"next\"")
            && html.contains("class=\"secondary\" data-action=\"result\"")
    );
}

#[test]
fn what_came_in_a_link_is_looked_at_once() {
    let visit = Visit::with(TODAY, &[("stage", "decided")]);
    let broken = Visit::with(TODAY, TRANSFER).guide.interview().link().replace("&circumstances=", "&garden=");
    visit.act(|guide| guide.open(broken));
    let html = seen(&visit);
    assert_eq!(values(&html, "data-question").len(), TRANSFER.len() - 1);
    assert!(html.contains("data-unread") && html.contains("would replace"), "{html}");
    visit.act(Guide::use_opened);
    // The browser's Back leads to where nothing is left to decide.
    visit.act(|guide| guide.go(Screen::Opened));
    assert!(seen(&visit).contains("data-screen=\"intro\""));
}

#[test]
fn how_old_a_link_is_stands_over_its_answers() {
    for (today, said) in [("2026-03-20", "15 days have passed"), ("2026-03-06", "One day has passed"), (TODAY, "")] {
        let visit = Visit::begun(today);
        let link = Visit::with(TODAY, TRANSFER).guide.interview().link();
        visit.act(|guide| guide.open(format!("{link}&made={TODAY}")));
        let html = seen(&visit);
        assert!(html.contains(said) && html.contains("passed since") != said.is_empty(), "{html}");
    }
}

#[test]
fn a_clock_that_cannot_be_right_is_named_where_a_day_is_asked_for() {
    for (today, named) in [("1970-01-01", true), (TODAY, false), ("2099-01-01", true)] {
        let visit = Visit::with(today, &[("stage", "waiting")]);
        assert_eq!(seen(&visit).contains("That cannot be right"), named, "{today}");
    }
}

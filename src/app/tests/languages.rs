//! Languages and words that arrive, late or not at all.

use words::LANGUAGES;

use super::visit::{DENMARK, TRANSFER, Visit, language, question};
use crate::app::{Bundle, Draft, Guide, Screen, text};

const TODAY: &str = "2026-03-05";

#[test]
fn the_first_screen_stays_until_the_language_is_there() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("da")));
    assert!(visit.guide.awaits(language("da")));
    assert!(visit.browser.static_screen.get());
    visit.arrives();
    assert_eq!(visit.here(), Screen::Introduction);
    assert!(!visit.browser.static_screen.get());
    assert_eq!(visit.guide.speaker().language(), Some(language("da")));
    // The other bundle is asked for without being waited for.
    let awaited = visit.browser.awaited.borrow();
    assert!(matches!(awaited.as_slice(), [one] if one.bundle == Bundle::Later));
}

#[test]
fn the_address_can_name_the_language() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.begin_in(language("da")));
    visit.arrives();
    assert_eq!((visit.here(), visit.guide.can_go_back()), (Screen::Introduction, false));
    assert!(!visit.guide.take_moved(), "the page may be someone else's, and the focus somewhere else in it");
}

#[test]
fn a_language_that_does_not_arrive_changes_nothing() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("da")));
    visit.is_missed();
    assert!(visit.guide.has_missed() && visit.browser.static_trouble.get() && visit.browser.static_screen.get());
    visit.act(|guide| guide.choose(language("en")));
    assert!(!visit.guide.has_missed() && !visit.browser.static_trouble.get());
    visit.all_arrives();
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    visit.answer("stage", "decided");
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.choose(language("da")));
    visit.is_missed();
    assert_eq!((visit.here(), visit.guide.has_missed()), (Screen::Language, true));
    assert_eq!(visit.guide.speaker().language(), Some(language("en")));
    // The answers are still there, and the other language too once the network is. It goes on where the
    // person was, and not before all of that screen's words are there.
    visit.act(|guide| guide.choose(language("da")));
    visit.arrives();
    assert_eq!(visit.here(), Screen::Language);
    visit.arrives();
    assert_eq!(visit.here(), Screen::Question(question("decision")));
    assert_eq!(visit.guide.speaker().language(), Some(language("da")));
    assert!(visit.given("stage").is_some());
}

#[test]
fn nobody_waits_without_end() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.browser.time_goes_by();
    assert!(visit.guide.has_missed() && visit.browser.static_trouble.get(), "it is said that it does not come");
    visit.act(|guide| guide.choose(language("en")));
    assert!(visit.guide.awaits(language("en")), "it is asked for anew");
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Introduction);
    // What is late on the way is said too, and taken when it comes after all.
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    visit.answer("stage", "decided");
    assert_eq!(visit.guide.waits(), Some(true));
    visit.browser.time_goes_by();
    assert_eq!(visit.guide.waits(), Some(false));
    visit.act(Guide::try_again);
    assert_eq!(visit.guide.waits(), Some(true));
    visit.all_arrives();
    assert_eq!(visit.here(), Screen::Question(question("decision")));
}

#[test]
fn words_that_are_late_are_waited_for() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    assert_eq!(visit.guide.waits(), None, "the first question needs nothing more");
    let decided = question("stage").read("decided").expect("it can be answered so");
    visit.answer("stage", "decided");
    assert_eq!((visit.here(), visit.guide.waits()), (Screen::Following(decided), Some(true)));
    assert!(!visit.guide.has_answers(), "an answer is taken where the law is");
    // Back to it and on again.
    visit.act(Guide::back);
    assert_eq!(visit.form().answer(), Ok(decided));
    visit.go_forward();
    assert_eq!(visit.here(), Screen::Following(decided));
    // Another language that is late too, and is not waited for.
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.choose(language("da")));
    visit.act(Guide::back);
    assert_eq!(visit.guide.waits(), Some(true));
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.waits()), (Screen::Question(question("decision")), None));
    assert_eq!(visit.given("stage"), Some(decided));
    assert_eq!(visit.guide.speaker().language(), Some(language("en")));
    visit.act(Guide::back);
    assert_eq!(visit.here(), Screen::Question(question("stage")));
}

#[test]
fn what_follows_is_known_with_the_law_of_another_language() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    visit.act(Guide::begin);
    visit.answer("stage", "decided");
    visit.is_missed();
    visit.act(|guide| guide.go(Screen::Language));
    visit.is_missed();
    visit.act(|guide| guide.choose(language("da")));
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.waits()), (Screen::Question(question("decision")), None));
    assert_eq!(visit.guide.speaker().language(), Some(language("da")));
    visit.act(Guide::back);
    assert_eq!(visit.form().answer().ok(), visit.given("stage"));
}

#[test]
fn words_that_do_not_arrive_can_be_asked_for_again() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.choose(language("en")));
    visit.arrives();
    visit.is_missed();
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    // Going on asks again, and again they do not come.
    visit.is_missed();
    visit.answer("stage", "decided");
    visit.is_missed();
    assert_eq!(visit.guide.waits(), Some(false));
    visit.act(Guide::try_again);
    assert_eq!(visit.guide.waits(), Some(true));
    visit.is_missed();
    assert_eq!(visit.guide.waits(), Some(false));
    visit.act(Guide::try_again);
    visit.arrives();
    assert_eq!((visit.here(), visit.guide.waits()), (Screen::Question(question("decision")), None));
    assert_eq!(visit.browser.warnings.borrow().len(), 4, "{:?}", visit.browser.warnings.borrow());
}

#[test]
fn a_second_language_stands_beside_the_first_once_it_is_there() {
    let visit = Visit::with(TODAY, TRANSFER);
    visit.act(Guide::to_paper);
    assert_eq!((visit.here(), visit.guide.second()), (Screen::Paper, Some(language("da"))));
    assert_eq!(visit.guide.awaits_second(), Some(true));
    visit.is_missed();
    assert_eq!(visit.guide.awaits_second(), Some(false));
    assert!(visit.guide.second_speaker().is_none());
    visit.act(|guide| guide.put_beside(Some(language("da"))));
    visit.arrives();
    assert!(visit.guide.second_speaker().is_none(), "half of it is not enough");
    visit.all_arrives();
    assert_eq!(visit.guide.awaits_second(), None);
    let second = visit.guide.second_speaker().expect("it is there");
    assert_eq!((second.code(), &*second.own("back")), ("da", "Tilbage"));
    visit.act(|guide| guide.put_beside(None));
    assert!(visit.guide.second_speaker().is_none());
    // What was chosen there is not chosen again for another sheet.
    visit.act(Guide::back);
    visit.act(|guide| guide.put_beside(Some(language("en"))));
    visit.act(Guide::to_paper);
    assert_eq!(visit.guide.second(), Some(language("da")), "the first is not put beside itself");
}

#[test]
fn every_text_of_a_whole_visit_is_there() {
    for answers in [TRANSFER, DENMARK] {
        let visit = Visit::with(TODAY, answers);
        visit.act(|guide| guide.go(Screen::Result));
        assert_eq!(*visit.browser.warnings.borrow(), Vec::<String>::new());
    }
}

/// The answers, the place and what was entered there are the same in every language, and the link too.
#[test]
fn from_any_language_to_any_other_on_the_way() {
    let visit = Visit::with(TODAY, &TRANSFER[..4]);
    for language in LANGUAGES {
        visit.act(|guide| guide.put_beside(Some(language)));
        visit.all_arrives();
    }
    let (answered, link) = (visit.guide.interview(), visit.guide.interview().link());
    let (here, entered) = (visit.here(), question("told-country").read("SE").expect("it can be answered so"));
    visit.form().enter(|draft| *draft = Draft::of(Some(entered)));
    for from in LANGUAGES {
        for to in LANGUAGES.iter().filter(|to| *to != from) {
            for language in [from, to] {
                visit.act(|guide| guide.go(Screen::Language));
                visit.act(|guide| guide.choose(language));
            }
            let way = format!("{} to {}", from.code, to.code);
            assert_eq!((visit.here(), visit.guide.speaker().language()), (here, Some(to)), "{way}");
            assert_eq!(visit.form().answer(), Ok(entered), "{way}");
            assert_eq!(
                (visit.guide.interview(), visit.guide.interview().link()),
                (answered.clone(), link.clone()),
                "{way}"
            );
            assert_eq!(*visit.browser.warnings.borrow(), Vec::<String>::new(), "{way}");
        }
    }
}

/// What comes in place of words is not taken for them, and the person reads on in the language that is there.
#[test]
fn words_that_are_cut_or_of_another_version_are_not_taken() {
    for bundle in Bundle::ALL {
        let [danish, english] = ["da", "en"].map(|code| text(language(code), bundle));
        let end = danish.rfind("whole-da").expect("it ends with its version");
        let (cut, old) = (&danish[..end], danish.replace(" = one", " = two"));
        let half = &danish[..danish.floor_char_boundary(danish.len() / 2)];
        for instead in [cut, half, &old, &english, "<!doctype html>\n<p>Sign in", ""] {
            let visit = Visit::with(TODAY, &TRANSFER[..4]);
            visit.act(|guide| guide.go(Screen::Result));
            visit.act(|guide| guide.go(Screen::Language));
            visit.act(|guide| guide.choose(language("da")));
            while let Some(awaited) = visit.browser.awaited.take().pop() {
                visit.act(|_| if awaited.bundle == bundle { awaited.arrive_as(instead) } else { awaited.arrive() });
            }
            assert_eq!((visit.here(), visit.guide.has_missed()), (Screen::Language, true), "{bundle:?}");
            assert_eq!(visit.guide.speaker().language(), Some(language("en")));
            assert_eq!(visit.browser.warnings.borrow().len(), 1);
            // What was not taken is asked for again.
            visit.act(|guide| guide.choose(language("da")));
            visit.all_arrives();
            assert_eq!((visit.here(), visit.guide.speaker().language()), (Screen::Result, Some(language("da"))));
        }
    }
}

#[test]
fn a_language_that_stands_in_for_another_says_so() {
    let visit = Visit::on(TODAY);
    visit.act(|guide| guide.begin_instead_in(language("en")));
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.instead()), (Screen::Introduction, Some(language("en"))));
    // One that is chosen is the one that is meant.
    visit.act(|guide| guide.go(Screen::Language));
    visit.act(|guide| guide.choose(language("da")));
    visit.all_arrives();
    assert_eq!((visit.here(), visit.guide.instead()), (Screen::Introduction, None));
}

//! What is read aloud.

use crate::app::{Guide, Screen, Visit, Voiced, question};

const LINES: [&str; 2] = ["Where is your case?", "I am new"];

/// At the first question, with these voices.
fn at_a_question(voices: &[&'static str]) -> Visit {
    let visit = Visit::begun("2026-03-05");
    visit.browser.voices.become_those_of(voices);
    visit.act(|guide| guide.go(Screen::Question(question("stage"))));
    visit
}

fn listen(visit: &Visit) {
    visit.act(|guide| guide.read_aloud("question", &LINES.map(str::to_owned)));
}

fn is_silent(visit: &Visit) -> bool {
    visit.browser.voices.said().is_none() && !visit.guide.is_reading("question")
}

#[test]
fn only_what_a_voice_may_say_is_offered() {
    let visit = at_a_question(&["da"]);
    assert!(!visit.guide.can_read_aloud(), "English is read");
    visit.browser.voices.become_those_of(&["da", "en"]);
    assert!(visit.guide.can_read_aloud());
}

#[test]
fn it_is_read_to_its_end_or_until_it_is_stopped() {
    let visit = at_a_question(&["en"]);
    listen(&visit);
    let runs = visit.browser.voices.said().expect("it is being said");
    assert_eq!(runs.iter().map(|run| &*run.text).collect::<Vec<_>>(), LINES);
    visit.browser.voices.come_to(Voiced::Begins);
    visit.browser.time_goes_by();
    assert!(visit.guide.is_reading("question"), "a voice that has begun may take its time");
    visit.browser.voices.come_to(Voiced::Ends);
    assert!(is_silent(&visit) && visit.guide.can_read_aloud());

    listen(&visit);
    listen(&visit);
    assert!(is_silent(&visit), "pressed again it stops");
    visit.browser.time_goes_by();
    assert!(visit.guide.can_read_aloud(), "that it was stopped says nothing of the voice");
}

#[test]
fn who_leaves_the_screen_hears_no_more_of_it() {
    for leave in [Guide::back, |guide: Guide| guide.go(Screen::Language), Guide::forget] {
        let visit = at_a_question(&["en"]);
        listen(&visit);
        visit.browser.voices.come_to(Voiced::Begins);
        visit.act(leave);
        assert!(is_silent(&visit));
    }
}

#[test]
fn a_voice_that_does_not_begin_is_offered_no_more_and_that_is_said() {
    let fails: [fn(&Visit); 2] =
        [|visit| visit.browser.time_goes_by(), |visit| visit.browser.voices.come_to(Voiced::Fails)];
    for fail in fails {
        let visit = at_a_question(&["en"]);
        listen(&visit);
        fail(&visit);
        assert!(is_silent(&visit) && !visit.guide.can_read_aloud());
        assert!(visit.guide.has_no_voice("question") && !visit.guide.has_no_voice("steps"));
        visit.act(Guide::back);
        assert!(!visit.guide.has_no_voice("question"), "it is said once");
        assert!(!visit.guide.can_read_aloud());
    }
}

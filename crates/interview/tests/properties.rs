//! What holds for every interview.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;

use interview::{Answer, Interview, Kind, Outlook, QUESTIONS, Question, Ticks};
use law::{Date, Place};
use proptest::prelude::*;

fn today() -> Date {
    Date::new(2026, 3, 5).unwrap()
}

/// An answer that the question takes, "I don't know" among them.
fn any_answer(question: &'static Question) -> impl Strategy<Value = Answer> {
    let known = match question.kind {
        Kind::Choice(choices) => (0..choices.len()).prop_map(|place| Answer::Choice(&choices[place])).boxed(),
        Kind::Several(choices) => prop::collection::vec(any::<bool>(), choices.len())
            .prop_map(|ticked| (0..).zip(ticked).fold(Ticks::NONE, |ticks, (place, ticked)| ticks.with(place, ticked)))
            .prop_map(Answer::Several)
            .boxed(),
        Kind::Date(_) => (0..30_i32).prop_map(|days| Answer::Date(today().plus_days(-days))).boxed(),
        Kind::Country { .. } => {
            let countries = question.countries().into_iter().map(Answer::Country);
            let answers: Vec<_> = countries.chain(question.choices().iter().map(Answer::Choice)).collect();
            (0..answers.len()).prop_map(move |place| answers[place]).boxed()
        }
    };
    prop_oneof![1 => Just(Answer::Unknown), 3 => known]
}

fn any_answers() -> impl Strategy<Value = Vec<Answer>> {
    QUESTIONS.iter().copied().map(any_answer).collect::<Vec<_>>()
}

/// Answers everything that is asked; an answer that cannot stand beside the others is unknown.
fn hold(answers: &[Answer]) -> Interview {
    let mut interview = Interview::new(today());
    let mut asked = 0;
    while let Some(question) = interview.next() {
        asked += 1;
        assert!(asked <= QUESTIONS.len(), "the interview does not end");
        let place = QUESTIONS.iter().position(|other| *other == question).unwrap();
        if interview.answer(question, answers[place]).is_err() {
            interview.answer(question, Answer::Unknown).unwrap();
        }
    }
    interview
}

fn possible(interview: &Interview) -> BTreeSet<(&'static str, &'static str, Place)> {
    let report = interview.report();
    let all = report
        .outlooks
        .iter()
        .flat_map(|outlook| outlook.possible.iter().map(|one| (outlook.regime.id(), one.rule.id, one.place)));
    all.collect()
}

/// The procedures, the places to live and the sections that are possible.
fn possible_beside(interview: &Interview) -> BTreeSet<(&'static str, &'static str)> {
    let of = |outlook: &Outlook| {
        let tracks = outlook.tracks.values().iter().map(|track| track.id());
        let places = outlook.lives.values().iter().map(|centre| centre.id());
        let sections = outlook.section.values().iter().map(|section| section.id());
        tracks.chain(places).chain(sections).map(|id| (outlook.regime.id(), id)).collect::<Vec<_>>()
    };
    interview.report().outlooks.iter().flat_map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_interview_ends_in_a_country_or_in_several_that_are_possible(answers in any_answers()) {
        let interview = hold(&answers);
        let report = interview.report();
        prop_assert!(!report.outlooks.is_empty());
        for outlook in report.outlooks.iter() {
            prop_assert!(!outlook.possible.is_empty());
        }
        let unanswered = report.open.iter().filter_map(|open| open.question).find(|question| interview.answer_to(question).is_none());
        prop_assert_eq!(unanswered, None, "something open was never asked");
    }

    #[test]
    fn an_answer_in_place_of_i_dont_know_adds_nothing_possible(answers in any_answers(), better in any_answers()) {
        let before = hold(&answers);
        let (known, known_beside) = (possible(&before), possible_beside(&before));
        for (question, answer) in QUESTIONS.iter().copied().zip(better) {
            if before.answer_to(question) != Some(Answer::Unknown) {
                continue;
            }
            let mut after = before.clone();
            // An answer that takes another one back (not registered, after a day of registration) makes
            // the case another one.
            if after.answer(question, answer).is_err() || !after.set_aside().is_empty() {
                continue;
            }
            for (regime, rule, place) in possible(&after) {
                // A country that was not known before may get its name.
                let there = known.contains(&(regime, rule, place)) || known.contains(&(regime, rule, Place::Unknown));
                prop_assert!(there, "{} {:?} added {} {:?}", question.id, answer, rule, place);
            }
            for one in possible_beside(&after) {
                prop_assert!(known_beside.contains(&one), "{} {:?} added {:?}", question.id, answer, one);
            }
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(answers in any_answers(), order in Just((0..QUESTIONS.len()).collect::<Vec<_>>()).prop_shuffle()) {
        let held = hold(&answers);
        let mut shuffled = Interview::new(today());
        for place in order {
            if let Some(answer) = held.answer_to(QUESTIONS[place]) {
                prop_assert_eq!(shuffled.answer(QUESTIONS[place], answer), Ok(()));
            }
        }
        prop_assert_eq!(shuffled, held);
    }

    #[test]
    fn told_a_day_later_is_due_a_day_later(answers in any_answers()) {
        let here = hold(&answers);
        let told = &interview::questions::TOLD;
        if let (Some(Answer::Date(day)), Some(window)) = (here.answer_to(told), here.report().outlooks[0].window) {
            let mut next = here.clone();
            if next.answer(told, Answer::Date(day.plus_days(1))).is_ok() {
                let moved = next.report().outlooks[0].window.map(|window| window.safe_last_day);
                prop_assert_eq!(moved, Some(window.safe_last_day.plus_days(1)));
            }
        }
    }
}

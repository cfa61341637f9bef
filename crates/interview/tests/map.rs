//! Where each case stands among the steps of the procedure.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what is missing")]

use interview::{Answer, Interview, Kind, QUESTIONS, Question, Report, Ticks, question};
use law::{BOOK, Country, Date, FactSet, Line, Position};

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

/// The questions that the map hangs on.
fn asked() -> Vec<&'static Question> {
    let mut named = FactSet::default();
    for step in BOOK.steps {
        [&step.reached, &step.behind, &step.may_come].into_iter().for_each(|one| named.add(one.facts()));
    }
    QUESTIONS.iter().copied().filter(|question| question.facts().meets(named)).collect()
}

/// One answer for each that a map treats differently, "I don't know" among them.
fn answers(question: &Question) -> Vec<Answer> {
    let mut answers: Vec<Answer> = match question.kind {
        Kind::Choice(_) | Kind::Date(_) => Vec::new(),
        Kind::Several(choices) => {
            let one = (0..choices.len()).map(|place| Ticks::NONE.with(place, true));
            return one.chain([Ticks::NONE]).map(Answer::Several).chain([Answer::Unknown]).collect();
        }
        Kind::Country { .. } => ["SY", "GE"].map(|code| Answer::Country(Country::parse(code).unwrap())).to_vec(),
    };
    answers.extend(question.choices().iter().map(Answer::Choice));
    answers.push(Answer::Unknown);
    answers
}

/// Every case that differs in what the map hangs on. What is not answered is not known.
fn every_case() -> Vec<Interview> {
    let mut cases = vec![Interview::new(today())];
    for question in asked() {
        let mut next = Vec::new();
        for case in cases {
            let known = case.facts();
            let answered = answers(question).into_iter().filter_map(|answer| {
                let mut onward = case.clone();
                onward.answer(question, answer).ok().map(|()| onward)
            });
            // Where the question does not arise an answer says nothing.
            next.extend(answered.filter(|onward| onward.facts() != known));
            next.push(case);
        }
        cases = next;
    }
    cases
}

fn choice(interview: &Interview, id: &str) -> Option<&'static str> {
    match interview.answer_to(question(id).unwrap()) {
        Some(Answer::Choice(choice)) => Some(choice.id),
        _ => None,
    }
}

/// Whether the answers say where the case stands: the stage, which decision it was about, and what
/// the Board made of it.
fn is_placed(interview: &Interview) -> bool {
    let decision = choice(interview, "decision").filter(|decision| *decision != "other");
    match choice(interview, "stage") {
        None | Some("unread") => false,
        Some("decided" | "appeal") => decision.is_some(),
        Some("board") => decision.is_some() && choice(interview, "board").is_some(),
        Some(_) => true,
    }
}

#[test]
fn every_case_of_which_the_stage_is_known_stands_at_one_step() {
    let cases = every_case();
    assert!(cases.len() > 500, "{} cases", cases.len());
    for case in cases {
        let map = case.report().map;
        let here = map.iter().position(|located| located.position == Position::Here);
        assert_eq!(here.is_some(), is_placed(&case), "{:?}", case.facts());
        let Some(here) = here else { continue };
        let behind = map.iter().skip(here).find(|located| located.position == Position::Past);
        assert_eq!(behind.map(|located| located.step.id), None, "after {}", map.get(here).unwrap().step.id);
    }
}

/// Nothing is said to be closed to someone of whom nothing is known.
#[test]
fn nothing_is_closed_while_nothing_is_known() {
    let map = Interview::new(today()).report().map;
    assert!(map.iter().all(|located| located.position == Position::Unknown));
}

/// Before a decision only what needs a nationality or a protection that the person does not have can
/// be closed.
#[test]
fn before_a_decision_no_line_is_closed() {
    for case in every_case()
        .iter()
        .filter(|case| matches!(choice(case, "stage"), Some("not-registered" | "waiting" | "interviewed" | "asked")))
    {
        let map = case.report().map;
        for line in Line::ALL {
            let mut steps = map.iter().filter(|located| located.step.line == line);
            assert!(steps.any(|located| located.position != Position::Closed), "{}", line.id());
        }
        let closed = map.iter().filter(|located| located.position == Position::Closed);
        for located in closed {
            assert!(["protected", "expedited"].contains(&located.step.id), "{}", located.step.id);
        }
    }
}

/// The procedures that the rules leave possible have a step that is not closed.
fn assert_open(report: &Report, case: &Interview) {
    for outlook in report.outlooks.iter() {
        for track in outlook.tracks.values() {
            let mut steps = report.map.iter().filter(|located| located.step.track == Some(*track));
            let open = steps.any(|located| located.position != Position::Closed);
            assert!(open, "{} is possible, and its steps are closed: {:?}", track.id(), case.facts());
        }
    }
}

#[test]
fn the_steps_of_a_possible_procedure_are_never_closed() {
    for case in every_case() {
        assert_open(&case.report(), &case);
    }
}

/// An answer in place of "I don't know" opens no closed step and takes back no step that is known.
#[test]
fn knowing_more_opens_no_step() {
    for case in every_case() {
        let before = case.report().map;
        for question in asked().into_iter().filter(|question| case.answer_to(question).is_none()) {
            for answer in answers(question) {
                let mut known = case.clone();
                if known.answer(question, answer).is_err() || !known.set_aside().is_empty() {
                    continue;
                }
                for (before, after) in before.iter().zip(known.report().map) {
                    let kept: &[Position] = match before.position {
                        Position::Closed => &[Position::Closed],
                        Position::Past => &[Position::Past],
                        Position::Here => &[Position::Here, Position::Past],
                        Position::Ahead => &[Position::Ahead, Position::Closed],
                        Position::Unknown => &Position::ALL,
                    };
                    assert!(kept.contains(&after.position), "{}: {} {answer:?}", before.step.id, question.id);
                }
            }
        }
    }
}

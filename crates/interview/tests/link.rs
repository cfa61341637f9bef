//! Links that carry answers: there and back, and what becomes of broken ones.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use interview::questions::STAGE;
use interview::{Answer, Interview, Kind, QUESTIONS, Question, Ticks, Trouble, Unread, question};
use law::Date;
use proptest::prelude::*;

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

/// Links of each version that was given out. They stay readable for good: never change a line. Of an
/// older one the answers are kept whose questions and choices still mean the same.
#[test]
fn links_that_were_given_out_stay_readable() {
    let vectors = include_str!("links/vectors.txt");
    for line in vectors.lines().filter(|line| !line.starts_with('#')) {
        let (link, said) = line.split_once(' ').unwrap();
        let opened = Interview::open(link, today()).unwrap();
        // In whichever order the questions are asked by now.
        let mut said: Vec<_> = said.split(',').map(str::to_owned).collect();
        let answer = |question: &Question| Some(opened.interview.answer_to(question)?.text(question));
        let mut read: Vec<_> =
            QUESTIONS.iter().filter_map(|question| Some(format!("{}:{}", question.id, answer(question)?))).collect();
        said.sort_unstable();
        read.sort_unstable();
        if link.starts_with("asylum-guide=2&") {
            assert_eq!((opened.trouble, opened.unread.len()), (None, 0), "{link}");
            assert_eq!(read, said, "{link}");
        } else {
            assert_eq!(opened.trouble, Some(Trouble::Older), "{link}");
            assert!(read.contains(&said.iter().find(|one| one.starts_with("stage:")).unwrap().clone()), "{link}");
            assert!(read.iter().all(|one| said.contains(one)), "{link}: {read:?}");
        }
    }
}

#[test]
fn what_can_be_read_of_a_broken_link_is_kept() {
    let whole = "asylum-guide=2&stage=waiting&household=alone&check=8622b4ff";
    let stage = STAGE.read("waiting").ok();
    let table = [
        (whole.replace("alone", "partner"), Some(Trouble::Altered), 0),
        (whole.replace("household", "garden"), Some(Trouble::Altered), 1),
        (whole.replace("=2&", "=3&"), Some(Trouble::Newer), 0),
        (whole.replace("=2&", "=1&"), Some(Trouble::Older), 0),
        (whole[..whole.len() - 3].to_owned(), Some(Trouble::Cut), 0),
        (whole[..whole.len() - 16].to_owned(), Some(Trouble::Cut), 1),
        (whole[..whole.len() - 20].to_owned(), Some(Trouble::Cut), 1),
        (whole.replace("alone", "unheard-of"), Some(Trouble::Altered), 1),
    ];
    for (link, trouble, unread) in table {
        let opened = Interview::open(&link, today()).unwrap();
        assert_eq!((opened.trouble, opened.unread.len()), (trouble, unread), "{link}");
        assert_eq!(opened.interview.answer_to(&STAGE), stage, "{link}");
    }
    assert_eq!(Interview::open(whole, today()).unwrap().trouble, None);
    for other in ["", "chapter-3", "asylum-guide", "asylum", "=1&stage=waiting"] {
        assert_eq!(Interview::open(other, today()), None, "{other}");
    }
    let gone = Interview::open(&whole.replace("household", "garden"), today()).unwrap();
    assert_eq!(gone.unread, [Unread::NoSuchQuestion]);
}

#[test]
fn an_answer_that_cannot_be_beside_another_is_not_taken() {
    let opened =
        Interview::open("asylum-guide=2&household=alone&europe=family&family=parent&check=0", today()).unwrap();
    assert_eq!(opened.unread, [Unread::Answer(question("family").unwrap())]);
}

fn round_trip(interview: &Interview) {
    let link = interview.link();
    let opened = Interview::open(&link, interview.today()).unwrap();
    assert_eq!((&opened.interview, opened.trouble, opened.unread.len()), (interview, None, 0), "{link}");
    assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-=&+".contains(&byte)), "{link}");
}

/// Answers to any questions, in any combination that can be.
fn any_interview() -> impl Strategy<Value = Interview> {
    let answers = QUESTIONS.iter().map(|question| {
        let known = match question.kind {
            Kind::Choice(choices) => (0..choices.len()).prop_map(|place| Answer::Choice(&choices[place])).boxed(),
            Kind::Several(choices) => prop::collection::vec(any::<bool>(), choices.len())
                .prop_map(|ticked| {
                    (0..).zip(ticked).fold(Ticks::NONE, |ticks, (place, ticked)| ticks.with(place, ticked))
                })
                .prop_map(Answer::Several)
                .boxed(),
            Kind::Date(_) => (0..300_i32).prop_map(|days| Answer::Date(today().plus_days(-days))).boxed(),
            Kind::Country { .. } => {
                let countries = question.countries().into_iter().map(Answer::Country);
                let answers: Vec<_> = countries.chain(question.choices().iter().map(Answer::Choice)).collect();
                (0..answers.len()).prop_map(move |place| answers[place]).boxed()
            }
        };
        prop_oneof![2 => Just(None), 1 => Just(Some(Answer::Unknown)), 4 => known.prop_map(Some)]
    });
    answers.collect::<Vec<_>>().prop_map(|answers| {
        let mut interview = Interview::new(today());
        for (question, answer) in QUESTIONS.iter().zip(answers) {
            if let Some(answer) = answer {
                // One that cannot be beside the others stays out.
                let _ = interview.answer(question, answer);
            }
        }
        interview
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_go_there_and_back(interview in any_interview()) {
        round_trip(&interview);
    }

    #[test]
    fn one_changed_letter_is_found(interview in any_interview(), place in any::<prop::sample::Index>()) {
        let link = interview.link();
        let place = place.index(link.len());
        let other = if link.as_bytes()[place] == b'q' { "z" } else { "q" };
        let altered = [&link[..place], other, &link[place + 1..]].concat();
        if let Some(opened) = Interview::open(&altered, today()) {
            prop_assert!(opened.trouble.is_some(), "{}", altered);
        }
    }

    /// Whatever is read of a heap of bytes is an interview like any other.
    #[test]
    fn no_bytes_are_too_odd_to_open(bytes in prop::collection::vec(any::<u8>(), 0..120), link in any_interview()) {
        let odd = String::from_utf8_lossy(&bytes);
        for text in [odd.to_string(), format!("asylum-guide=2&{odd}"), format!("{}&{odd}", link.link())] {
            if let Some(opened) = Interview::open(&text, today()) {
                round_trip(&opened.interview);
            }
        }
    }

    #[test]
    fn no_text_is_too_odd_to_open(text in ".{0,80}", link in any_interview(), cut in any::<prop::sample::Index>()) {
        let link = link.link();
        let link = &link[..cut.index(link.len())];
        for odd in [text.clone(), format!("asylum-guide=2&{text}"), format!("{link}{text}"), format!("{link}&{text}&check=")] {
            let _ = Interview::open(&odd, today());
        }
    }
}

//! The normal procedure (catalogue section 5).

mod cases;

pub(super) use cases::CASES;

use super::phase::{BOARD_MEETING, DENMARK, EXAMINED, IN_DENMARK, NORMAL_PENDING, REVIEWED};
use super::unfounded::AG1;
use crate::condition::Condition::{All, IsNot};
use crate::fact::Fact::{BoardDecided, FoundUnfounded};
use crate::source::{EUAA, heading};
use crate::{Effect, LegalHelp, Rule, Topic, Track, Yields};

pub(crate) static NP1: Rule = Rule {
    when: All(&[DENMARK, EXAMINED, IsNot(FoundUnfounded)]),
    yields: Yields::To(&[&AG1]),
    then: &[Effect::Track(Track::Normal)],
    ..Rule::new(
        "np1",
        Topic::Track,
        &[heading::NORMAL, EUAA.at("Regular asylum procedure at first instance › Assessment of an application")],
    )
};

pub(crate) static NP2: Rule = Rule {
    when: NORMAL_PENDING,
    yields: Yields::To(&[&AG1]),
    ..Rule::new(
        "np2",
        Topic::Procedure,
        &[
            EUAA.at("Regular asylum procedure at first instance › Competent authority and stakeholders"),
            heading::AUTHORITIES,
        ],
    )
};

pub(crate) static NP3: Rule = Rule {
    when: NORMAL_PENDING,
    yields: Yields::To(&[&AG1]),
    ..Rule::new("np3", Topic::Procedure, &[heading::NORMAL])
};

pub(crate) static NP4: Rule = Rule {
    when: IN_DENMARK,
    ..Rule::new(
        "np4",
        Topic::Procedure,
        &[heading::NORMAL, EUAA.at("Regular asylum procedure at first instance › Assessment of an application")],
    )
};

pub(crate) static NP5: Rule = Rule { when: IN_DENMARK, ..Rule::new("np5", Topic::Procedure, &[heading::OUTCOMES]) };

pub(crate) static NP6: Rule = Rule {
    when: NORMAL_PENDING,
    yields: Yields::To(&[&AG1]),
    ..Rule::new("np6", Topic::Procedure, &[EUAA.at("Organisational aspects › Preparation and timing of the interview")])
};

pub(crate) static NP7: Rule = Rule {
    when: BOARD_MEETING,
    then: &[Effect::Appealable, Effect::Track(Track::Board)],
    ..Rule::new("np7", Topic::Appeal, &[heading::OUTCOMES, heading::AUTHORITIES])
};

pub(crate) static NP8: Rule = Rule { when: BOARD_MEETING, ..Rule::new("np8", Topic::Next, &[heading::OUTCOMES]) };

/// Neither text says whether a refused person may stay while the Board looks at the case.
pub(crate) static NP_STAY: Rule =
    Rule { when: All(&[REVIEWED, IsNot(BoardDecided)]), ..Rule::new("np-stay", Topic::Stay, &[heading::OUTCOMES]) };

pub(crate) static NP9: Rule = Rule {
    when: BOARD_MEETING,
    then: &[Effect::Help(LegalHelp::LawyerByBoard)],
    ..Rule::new("np9", Topic::Help, &[heading::OUTCOMES])
};

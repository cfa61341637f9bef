//! The normal procedure (catalogue section 5).

use super::gates::CITIZEN_DENMARK;
use super::phase::{BOARD_MEETING, DENMARK, EXAMINED, IN_DENMARK, NORMAL_PENDING, REVIEWED};
use super::unfounded::AG1;
use crate::condition::Condition::{All, IsNot};
use crate::fact::Fact::{BoardDecided, FoundUnfounded};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, EUAA, heading};
use crate::{Effect, LegalHelp, Rule, Stay, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&NP1, &NP2, &NP3, &NP4, &NP5, &NP6, &NP7, &NP8, &NP_STAY, &NP9];

pub(crate) static NP1: Rule = rule(
    "np1",
    Topic::Track,
    &[heading::NORMAL, EUAA.at("Regular asylum procedure at first instance › Assessment of an application")],
)
.when(All(&[DENMARK, EXAMINED, IsNot(FoundUnfounded)]))
.yields_to(&[&AG1, &CITIZEN_DENMARK])
.then(&[Effect::Track(Track::Normal)]);

pub(crate) static NP2: Rule = rule(
    "np2",
    Topic::Law,
    &[
        EUAA.at("Regular asylum procedure at first instance › Competent authority and stakeholders"),
        heading::AUTHORITIES,
    ],
)
.when(NORMAL_PENDING)
.yields_to(&[&AG1]);

pub(crate) static NP3: Rule = rule("np3", Topic::Procedure, &[heading::NORMAL]).when(NORMAL_PENDING).yields_to(&[&AG1]);

pub(crate) static NP4: Rule = rule(
    "np4",
    Topic::Procedure,
    &[heading::NORMAL, EUAA.at("Regular asylum procedure at first instance › Assessment of an application")],
)
.when(IN_DENMARK);

pub(crate) static NP5: Rule = rule("np5", Topic::Procedure, &[heading::OUTCOMES]).when(IN_DENMARK);

pub(crate) static NP6: Rule =
    rule("np6", Topic::Procedure, &[EUAA.at("Organisational aspects › Preparation and timing of the interview")])
        .when(NORMAL_PENDING)
        .yields_to(&[&AG1]);

/// By itself, and counted as made fourteen days after the refusal came to be known.
pub(crate) static NP7: Rule = rule(
    "np7",
    Topic::Appeal,
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 4. pkt."), ALIENS_ACT.at("§ 53 a, stk. 2, 5. pkt."), heading::OUTCOMES],
)
.when(BOARD_MEETING)
.then(&[Effect::Appealable, Effect::Track(Track::Board)]);

/// Giving it up, in those days or later, brings a date for leaving.
pub(crate) static NP8: Rule =
    rule("np8", Topic::Next, &[ALIENS_ACT.at("§ 33, stk. 3"), heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static NP_STAY: Rule = rule("np-stay", Topic::Stay, &[ALIENS_ACT.at("§ 53 a, stk. 2, 6. pkt.")])
    .when(All(&[REVIEWED, IsNot(BoardDecided)]))
    .then(&[Effect::Stay(Stay::UntilBoardDecides)]);

pub(crate) static NP9: Rule = rule("np9", Topic::Help, &[ALIENS_ACT.at("§ 55, stk. 1"), heading::OUTCOMES])
    .when(BOARD_MEETING)
    .then(&[Effect::Help(LegalHelp::LawyerByBoard)]);

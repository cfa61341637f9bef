//! The Refugee Appeals Board (catalogue section 22).

use super::phase::{BOARD_AHEAD, BOARD_MEETING, REVIEWED};
use crate::condition::Condition::{All, Is};
use crate::fact::Fact::{BoardOverturned, BoardUpheld};
use crate::rule::rule;
use crate::source::{BOARD_ABSENCE, BOARD_NON_APPEARANCE, heading};
use crate::{Effect, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] = &[&AB1, &AB2, &AB3, &AB4, &AB5, &AB6, &AB8, &AB_GONE, &AB_LEAVING, &AB_ABSENT];

pub(crate) static AB1: Rule =
    rule("ab1", Topic::Board, &[heading::AUTHORITIES]).when(BOARD_AHEAD).then(&[Effect::Track(Track::Board)]);

pub(crate) static AB2: Rule = rule("ab2", Topic::Board, &[heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static AB3: Rule = rule("ab3", Topic::Board, &[heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static AB4: Rule = rule("ab4", Topic::Duties, &[heading::OUTCOMES]).when(BOARD_MEETING);

pub(crate) static AB5: Rule =
    rule("ab5", Topic::Board, &[heading::OUTCOMES, heading::ADMISSIBILITY_APPEAL]).when(BOARD_AHEAD);

pub(crate) static AB6: Rule =
    rule("ab6", Topic::Board, &[heading::OUTCOMES, heading::CREDIBILITY, heading::SUBSEQUENT]).when(Is(BoardUpheld));

pub(crate) static AB8: Rule =
    rule("ab8", Topic::Permit, &[heading::OUTCOMES]).when(All(&[Is(BoardOverturned), REVIEWED]));

pub(crate) static AB_GONE: Rule =
    rule("ab-gone", Topic::Duties, &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")]).when(BOARD_AHEAD);

pub(crate) static AB_LEAVING: Rule =
    rule("ab-leaving", Topic::Duties, &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")]).when(BOARD_AHEAD);

pub(crate) static AB_ABSENT: Rule =
    rule("ab-absent", Topic::Board, &[BOARD_NON_APPEARANCE.at("Udeblivelse")]).when(BOARD_MEETING);

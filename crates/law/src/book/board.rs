//! The Refugee Appeals Board (catalogue section 22).

mod cases;

pub(super) use cases::CASES;

use super::phase::{BOARD_AHEAD, BOARD_MEETING, REVIEWED};
use crate::condition::Condition::{All, Is};
use crate::fact::Fact::{BoardOverturned, BoardUpheld};
use crate::source::{BOARD_ABSENCE, BOARD_NON_APPEARANCE, heading};
use crate::{Effect, Rule, Topic, Track};

pub(crate) static AB1: Rule = Rule {
    when: BOARD_AHEAD,
    then: &[Effect::Track(Track::Board)],
    ..Rule::new("ab1", Topic::Board, &[heading::AUTHORITIES])
};

pub(crate) static AB2: Rule = Rule { when: BOARD_MEETING, ..Rule::new("ab2", Topic::Board, &[heading::OUTCOMES]) };

pub(crate) static AB3: Rule = Rule { when: BOARD_MEETING, ..Rule::new("ab3", Topic::Board, &[heading::OUTCOMES]) };

pub(crate) static AB4: Rule = Rule { when: BOARD_MEETING, ..Rule::new("ab4", Topic::Duties, &[heading::OUTCOMES]) };

pub(crate) static AB5: Rule =
    Rule { when: BOARD_AHEAD, ..Rule::new("ab5", Topic::Board, &[heading::OUTCOMES, heading::ADMISSIBILITY_APPEAL]) };

pub(crate) static AB6: Rule = Rule {
    when: Is(BoardUpheld),
    ..Rule::new("ab6", Topic::Board, &[heading::OUTCOMES, heading::CREDIBILITY, heading::SUBSEQUENT])
};

pub(crate) static AB8: Rule =
    Rule { when: All(&[Is(BoardOverturned), REVIEWED]), ..Rule::new("ab8", Topic::Permit, &[heading::OUTCOMES]) };

pub(crate) static AB_GONE: Rule = Rule {
    when: BOARD_AHEAD,
    ..Rule::new("ab-gone", Topic::Duties, &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")])
};

pub(crate) static AB_LEAVING: Rule = Rule {
    when: BOARD_AHEAD,
    ..Rule::new("ab-leaving", Topic::Duties, &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")])
};

pub(crate) static AB_ABSENT: Rule =
    Rule { when: BOARD_MEETING, ..Rule::new("ab-absent", Topic::Board, &[BOARD_NON_APPEARANCE.at("Udeblivelse")]) };

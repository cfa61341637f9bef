//! Asking again after a case was closed or finally refused (catalogue section 8), and whether one may
//! stay meanwhile.

use super::phase::{REFUSED_BY_BOARD, SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, Passed};
use crate::doubt::C9;
use crate::fact::Fact::{
    BoardUpheld, CameBack, ClosedBefore, LeaveBy, NewInformation, RefusedByBoardBefore, RefusedUnfounded,
    UnfoundedBefore,
};
use crate::rule::rule;
use crate::source::{ALIENS_ACT, BOARD_RULES, BOARD_UNKNOWN_ADDRESS, EUAA, heading};
use crate::{Effect, Rule, Topic, Track};

pub(super) const RULES: &[&Rule] =
    &[&SU1, &SU2, &SU3, &SU4, &SU5, &SU6, &SU_ADDRESS, &SU_STAY, &SU_STAY_LATE, &SU_STAY_UNFOUNDED, &SU_STAY_ELSEWHERE];

/// The Board has refused asylum, in this case or in an earlier one.
const BOARD_SAID_NO: Condition = Any(&[REFUSED_BY_BOARD, Is(RefusedByBoardBefore)]);

/// Asylum was refused as manifestly unfounded, in this case or in an earlier one.
const UNFOUNDED_SAID: Condition = Any(&[Is(RefusedUnfounded), Is(UnfoundedBefore)]);

pub(crate) static SU1: Rule = rule("su1", Topic::Law, &[heading::SUBSEQUENT]).when(Is(CameBack)).doubts(&[&C9]);

pub(crate) static SU2: Rule = rule("su2", Topic::Again, &[heading::SUBSEQUENT])
    .when(All(&[Is(CameBack), Is(ClosedBefore)]))
    .then(&[Effect::Track(Track::Reopening)])
    .doubts(&[&C9]);

pub(crate) static SU3: Rule = rule(
    "su3",
    Topic::Again,
    &[EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"), heading::SUBSEQUENT],
)
.when(All(&[Is(CameBack), Is(UnfoundedBefore)]))
.then(&[Effect::Track(Track::Reopening), Effect::Track(Track::Normal)]);

pub(crate) static SU4: Rule = rule(
    "su4",
    Topic::Again,
    &[
        ALIENS_ACT.at("§ 53, stk. 14"),
        BOARD_RULES.at("§ 53"),
        EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"),
        heading::SUBSEQUENT,
    ],
)
.when(All(&[Is(CameBack), Is(RefusedByBoardBefore)]))
.then(&[Effect::Track(Track::Reopening)]);

pub(crate) static SU5: Rule = rule(
    "su5",
    Topic::Again,
    &[
        ALIENS_ACT.at("§ 54, stk. 2, 2. pkt."),
        BOARD_RULES.at("§ 55"),
        EUAA.at("Subsequent application procedure › Appeal"),
    ],
)
.when(All(&[Is(CameBack), Is(RefusedByBoardBefore), Is(NewInformation)]));

pub(crate) static SU6: Rule = rule(
    "su6",
    Topic::Again,
    &[
        ALIENS_ACT.at("§ 42 a, stk. 7, 1. pkt."),
        EUAA.at("Subsequent application procedure › Decision and time limits to decide"),
    ],
)
.when(Is(CameBack));

/// Whoever hides and asks again asks in vain.
pub(crate) static SU_ADDRESS: Rule = rule(
    "su-address",
    Topic::Again,
    &[ALIENS_ACT.at("§ 40, stk. 12, 2. pkt."), BOARD_UNKNOWN_ADDRESS.at("Forsvundne ansøgere")],
)
.when(Any(&[BOARD_SAID_NO, UNFOUNDED_SAID]));

/// The day for leaving itself counts as before.
pub(crate) static SU_STAY: Rule =
    rule("su-stay", Topic::Stay, &[ALIENS_ACT.at("§ 33 a, stk. 2"), BOARD_RULES.at("§ 54, stk. 1, 1. pkt.")])
        .when(BOARD_SAID_NO)
        .yields_to(&[&SU_STAY_LATE]);

pub(crate) static SU_STAY_LATE: Rule = rule(
    "su-stay-late",
    Topic::Stay,
    &[ALIENS_ACT.at("§ 33 a, stk. 3, nr. 1"), BOARD_RULES.at("§ 54, stk. 1, 2. pkt.")],
)
.when(All(&[BOARD_SAID_NO, Passed { since: LeaveBy, days: 0 }]));

/// The day for leaving is at once, so that a request comes after it.
pub(crate) static SU_STAY_UNFOUNDED: Rule = rule(
    "su-stay-unfounded",
    Topic::Stay,
    &[ALIENS_ACT.at("§ 33 a, stk. 3, nr. 1"), ALIENS_ACT.at("§ 33, stk. 2, 4.-5. pkt.")],
)
.when(UNFOUNDED_SAID);

/// Section 33 a speaks of decisions under section 7, and of no others.
pub(crate) static SU_STAY_ELSEWHERE: Rule = rule("su-stay-elsewhere", Topic::Stay, &[BOARD_RULES.at("§ 54, stk. 1")])
    .when(All(&[SENT_ELSEWHERE, Is(BoardUpheld)]));

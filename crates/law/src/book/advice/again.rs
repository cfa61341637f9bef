//! Back after a case that was closed or finally refused.

use super::{answer, by, step, with};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::contact::{BOARD, DRC, SERVICE};
use crate::fact::Fact::{CameBack, ClosedBefore, NewInformation, RefusedByBoardBefore, UnfoundedBefore};
use crate::source::{ALIENS_ACT, BOARD_RULES, EUAA, heading};
use crate::{By, Rule};

pub(in crate::book) const RULES: &[&Rule] = &[
    &ANSWER_AGAIN_NOTHING_NEW,
    &ANSWER_AGAIN,
    &STEP_AGAIN_CLOSED,
    &STEP_AGAIN_UNFOUNDED,
    &STEP_AGAIN_BOARD,
    &STEP_AGAIN_COUNCIL,
    &STEP_AGAIN_STAY,
    &STEP_AGAIN_STAY_UNFOUNDED,
    &STEP_ADDRESS,
];

/// The Board said no before, and there is nothing new to tell it.
const NOTHING_NEW: Condition = All(&[Is(CameBack), Is(RefusedByBoardBefore), IsNot(NewInformation)]);

/// The Board opens a case again only for something new: whether something is, others may see.
pub(crate) static ANSWER_AGAIN_NOTHING_NEW: Rule =
    answer("answer-again-nothing-new", &[BOARD_RULES.at("§ 53"), heading::SUBSEQUENT]).when(NOTHING_NEW);

pub(crate) static ANSWER_AGAIN: Rule = answer("answer-again", &[heading::SUBSEQUENT]).when(Is(CameBack));

/// It goes on where it stopped.
pub(crate) static STEP_AGAIN_CLOSED: Rule =
    step("step-again-closed", &[heading::SUBSEQUENT], const { &[with(By::Today, &SERVICE)] })
        .when(All(&[Is(CameBack), Is(ClosedBefore)]));

/// The Board had no part in it.
pub(crate) static STEP_AGAIN_UNFOUNDED: Rule = step(
    "step-again-unfounded",
    &[EUAA.at("Subsequent application procedure › Competent authority and other stakeholders"), heading::SUBSEQUENT],
    const { &[with(By::Today, &SERVICE)] },
)
.when(All(&[Is(CameBack), Is(UnfoundedBefore)]));

/// What could have been given before can be left out.
pub(crate) static STEP_AGAIN_BOARD: Rule = step(
    "step-again-board",
    &[
        ALIENS_ACT.at("§ 53, stk. 14"),
        ALIENS_ACT.at("§ 54, stk. 2, 2. pkt."),
        BOARD_RULES.at("§ 55"),
        heading::SUBSEQUENT,
    ],
    const { &[with(By::Today, &BOARD)] },
)
.when(All(&[Is(CameBack), Is(RefusedByBoardBefore), Is(NewInformation)]));

pub(crate) static STEP_AGAIN_COUNCIL: Rule =
    step("step-again-council", &[heading::AUTHORITIES, heading::SUBSEQUENT], const { &[with(By::Today, &DRC)] })
        .when(Is(CameBack));

/// Asked for before the day for leaving it can be given; after it only for quite special reasons.
pub(crate) static STEP_AGAIN_STAY: Rule = step(
    "step-again-stay",
    &[ALIENS_ACT.at("§ 33 a, stk. 2"), ALIENS_ACT.at("§ 33 a, stk. 3, nr. 1"), BOARD_RULES.at("§ 54, stk. 1")],
    const { &[by(By::Leaving)] },
)
.when(All(&[Is(CameBack), Is(RefusedByBoardBefore)]));

/// After such a no the day for leaving was at once.
pub(crate) static STEP_AGAIN_STAY_UNFOUNDED: Rule = step(
    "step-again-stay-unfounded",
    &[ALIENS_ACT.at("§ 33 a, stk. 3, nr. 1"), ALIENS_ACT.at("§ 33, stk. 2, 4.-5. pkt.")],
    const { &[by(By::Leaving)] },
)
.when(All(&[Is(CameBack), Is(UnfoundedBefore)]));

/// A request of someone whose address is not known is not looked at.
pub(crate) static STEP_ADDRESS: Rule =
    step("step-address", &[ALIENS_ACT.at("§ 40, stk. 12, 2. pkt.")], const { &[by(By::Soon)] })
        .when(All(&[Is(CameBack), Any(&[Is(UnfoundedBefore), Is(RefusedByBoardBefore)])]));

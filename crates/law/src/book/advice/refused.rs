//! A no to asylum: most go to the Board by themselves, one kind never does.

use super::{answer, by, step, with};
use crate::book::phase::{NOT_AT_BOARD, REVIEWED};
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::contact::{BOARD, DRC, LAWYER, RETURN_AGENCY};
use crate::fact::Fact::{BoardDecided, CouncilDisagreed, Refused, RefusedFirstCountry, RefusedUnfounded};
use crate::source::{ALIENS_ACT, BOARD_ABSENCE, BOARD_RULES, DRC_UNFOUNDED, RETURN_ACT, heading};
use crate::{By, Rule};

pub(in crate::book) const RULES: &[&Rule] = &[
    &ANSWER_REFUSED,
    &ANSWER_UNFOUNDED,
    &STEP_UNFOUNDED,
    &STEP_DATE_UNFOUNDED,
    &STEP_RETURN,
    &STEP_NO_SIGNATURE,
    &STEP_LAWYER,
    &STEP_RECORD,
    &STEP_FIRST_COUNTRY,
    &STEP_WRITING,
    &STEP_REACHABLE,
];

/// A no that the Board reviews, and has not yet.
const TO_REVIEW: Condition = All(&[REVIEWED, IsNot(BoardDecided)]);

/// It counts as appealed, without a letter of the person.
pub(crate) static ANSWER_REFUSED: Rule = answer(
    "answer-refused",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 4. pkt."), ALIENS_ACT.at("§ 53 a, stk. 2, 5. pkt."), heading::OUTCOMES],
)
.when(All(&[REVIEWED, NOT_AT_BOARD]));

pub(crate) static ANSWER_UNFOUNDED: Rule =
    answer("answer-unfounded", &[ALIENS_ACT.at("§ 53 b, stk. 1"), heading::UNFOUNDED]).when(Is(RefusedUnfounded));

/// Opening the case again, a later day for leaving, a permit of another kind: each is asked for at once.
pub(crate) static STEP_UNFOUNDED: Rule = step(
    "step-unfounded",
    &[
        ALIENS_ACT.at("§ 33 a, stk. 3"),
        ALIENS_ACT.at("§ 33, stk. 4"),
        ALIENS_ACT.at("§ 9 b, stk. 1"),
        DRC_UNFOUNDED.at("Treatment in the manifestly unfounded procedure"),
    ],
    const { &[with(By::Today, &DRC)] },
)
.when(Is(RefusedUnfounded));

/// The Act calls such a case urgent: the day is always at once.
pub(crate) static STEP_DATE_UNFOUNDED: Rule =
    step("step-date-unfounded", &[ALIENS_ACT.at("§ 33, stk. 2, 4.-5. pkt.")], const { &[by(By::Leaving)] })
        .when(Is(RefusedUnfounded));

/// Of money for going home nothing is said: the Return Act has none after such a no (section 8(4) no. 1).
pub(crate) static STEP_RETURN: Rule = step(
    "step-return",
    &[RETURN_ACT.at("§ 3, stk. 1"), RETURN_ACT.at("§ 12, stk. 1, nr. 1")],
    const { &[with(By::Then, &RETURN_AGENCY)] },
)
.when(Is(RefusedUnfounded));

/// In the fourteen days the Return Agency asks, and can offer money.
pub(crate) static STEP_NO_SIGNATURE: Rule = step(
    "step-no-signature",
    &[ALIENS_ACT.at("§ 33, stk. 3"), RETURN_ACT.at("§ 8, stk. 5"), heading::OUTCOMES],
    const { &[by(By::Soon)] },
)
.when(TO_REVIEW);

/// The Board asks for it, and appoints one whether or not the person answers.
pub(crate) static STEP_LAWYER: Rule = step(
    "step-lawyer",
    &[BOARD_RULES.at("§ 28, stk. 1"), ALIENS_ACT.at("§ 55, stk. 1"), heading::OUTCOMES],
    const { &[with(By::Soon, &BOARD)] },
)
.when(TO_REVIEW);

/// What could have been said before can be left out later.
pub(crate) static STEP_RECORD: Rule = step(
    "step-record",
    &[ALIENS_ACT.at("§ 55, stk. 3"), ALIENS_ACT.at("§ 54, stk. 2, 1. pkt.")],
    const { &[with(By::Soon, &LAWYER)] },
)
.when(All(&[Is(Refused), IsNot(BoardDecided)]));

/// The no rests on that country alone.
pub(crate) static STEP_FIRST_COUNTRY: Rule = step(
    "step-first-country",
    &[ALIENS_ACT.at("§ 7, stk. 5"), heading::FIRST_COUNTRY],
    const { &[with(By::Soon, &LAWYER)] },
)
.when(All(&[Is(RefusedFirstCountry), IsNot(BoardDecided)]));

/// Where the Council disagreed the chair decides alone and fast, unless something speaks for a change.
pub(crate) static STEP_WRITING: Rule = step(
    "step-writing",
    &[BOARD_RULES.at("§ 52"), ALIENS_ACT.at("§ 53, stk. 11")],
    const { &[with(By::Soon, &LAWYER)] },
)
.when(All(&[Is(CouncilDisagreed), IsNot(BoardDecided)]));

/// Being registered as missing closes the case, leaving the country gives the appeal up.
pub(crate) static STEP_REACHABLE: Rule =
    step("step-reachable", &[BOARD_ABSENCE.at("Forsvundne, frafald og udsættelse")], const { &[by(By::Then)] })
        .when(TO_REVIEW);

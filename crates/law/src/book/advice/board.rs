//! The Refugee Appeals Board has the case, or has decided it.

use super::{answer, by, step, with};
use crate::book::phase::{REFUSED_BY_BOARD, REVIEWED, SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is};
use crate::contact::{BOARD, DRC, DRC_DUBLIN, LAWYER, RETURN_AGENCY};
use crate::fact::Fact::{AppealRunning, BoardOverturned, BoardUpheld, InadmissibleDecided, TransferDecided};
use crate::source::{ALIENS_ACT, BOARD_RULES, DUBLIN_III, RETURN_ACT, RETURN_AGENCY as AGENCY_PAGE, heading};
use crate::{By, Rule};

pub(in crate::book) const RULES: &[&Rule] = &[
    &ANSWER_AT_BOARD,
    &ANSWER_UPHELD,
    &ANSWER_UPHELD_ELSEWHERE,
    &ANSWER_CHANGED,
    &ANSWER_CHANGED_ELSEWHERE,
    &STEP_NEWS,
    &STEP_ASK_BOARD_TO_STAY,
    &STEP_STAY_MEANWHILE,
    &STEP_FINAL,
    &STEP_DATE,
    &STEP_ASK_AGAIN,
    &STEP_RETURN_SUPPORT,
    &STEP_NEWS_UPHELD,
    &STEP_JOURNEY,
    &STEP_STAY_UPHELD,
    &STEP_WHAT_CHANGED,
    &STEP_WHAT_NEXT,
    &STEP_STAY_CHANGED,
];

/// An appeal against a transfer or under section 29 b runs.
const SENDING_REVIEWED: Condition = All(&[Is(AppealRunning), SENT_ELSEWHERE]);

/// The Board has said yes to sending the person.
const SENDING_UPHELD: Condition = All(&[Is(BoardUpheld), SENT_ELSEWHERE]);

/// The Board has a case of which it is known what was decided.
const RUNNING: Condition = All(&[Is(AppealRunning), Any(&[SENT_ELSEWHERE, REVIEWED])]);

/// A decision that the person did not want no longer stands.
const CHANGED: Condition = All(&[Is(BoardOverturned), REVIEWED]);

pub(crate) static ANSWER_AT_BOARD: Rule =
    answer("answer-at-board", &[ALIENS_ACT.at("§ 53 a, stk. 1"), heading::AUTHORITIES]).when(RUNNING);

pub(crate) static ANSWER_UPHELD: Rule =
    answer("answer-upheld", &[ALIENS_ACT.at("§ 56, stk. 8"), heading::OUTCOMES]).when(REFUSED_BY_BOARD);

pub(crate) static ANSWER_UPHELD_ELSEWHERE: Rule =
    answer("answer-upheld-elsewhere", &[ALIENS_ACT.at("§ 56, stk. 8"), heading::ADMISSIBILITY_APPEAL])
        .when(SENDING_UPHELD);

/// A permit, or sent back to the Immigration Service: the person has not said which.
pub(crate) static ANSWER_CHANGED: Rule =
    answer("answer-changed", &[BOARD_RULES.at("§ 45"), heading::OUTCOMES]).when(CHANGED);

pub(crate) static ANSWER_CHANGED_ELSEWHERE: Rule =
    answer("answer-changed-elsewhere", &[BOARD_RULES.at("§ 45"), heading::ADMISSIBILITY_APPEAL])
        .when(All(&[Is(BoardOverturned), SENT_ELSEWHERE]));

/// The Board decides within days, from papers: what comes later comes after the decision.
pub(crate) static STEP_NEWS: Rule = step(
    "step-news",
    &[BOARD_RULES.at("§ 46, stk. 1"), BOARD_RULES.at("§ 47, stk. 1"), ALIENS_ACT.at("§ 56, stk. 3")],
    const { &[with(By::Today, &DRC_DUBLIN)] },
)
.when(SENDING_REVIEWED);

/// Who has not asked for it in the appeal can still ask.
pub(crate) static STEP_ASK_BOARD_TO_STAY: Rule = step(
    "step-ask-board-to-stay",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 7. pkt."), BOARD_RULES.at("§ 47, stk. 5")],
    const { &[with(By::Today, &BOARD)] },
)
.when(All(&[Is(AppealRunning), Is(InadmissibleDecided)]));

/// Whoever is registered as absent is taken to have given the appeal up.
pub(crate) static STEP_STAY_MEANWHILE: Rule = step(
    "step-stay-meanwhile",
    &[BOARD_RULES.at("§ 46, stk. 5"), ALIENS_ACT.at("§ 36, stk. 1, 1. pkt.")],
    const { &[by(By::Soon)] },
)
.when(All(&[Is(AppealRunning), Is(TransferDecided)]));

/// Whether something is new enough, a humanitarian permit, a later day: they know, and it is free.
pub(crate) static STEP_FINAL: Rule = step(
    "step-final",
    &[ALIENS_ACT.at("§ 33, stk. 4"), ALIENS_ACT.at("§ 9 b, stk. 1"), heading::SUBSEQUENT],
    const { &[with(By::Today, &DRC)] },
)
.when(REFUSED_BY_BOARD);

pub(crate) static STEP_DATE: Rule = step(
    "step-date",
    &[ALIENS_ACT.at("§ 33, stk. 2"), ALIENS_ACT.at("§ 33, stk. 3, 1. pkt.")],
    const { &[by(By::Leaving)] },
)
.when(REFUSED_BY_BOARD);

/// A request that comes before the day can let the person stay; after it only quite special reasons.
pub(crate) static STEP_ASK_AGAIN: Rule = step(
    "step-ask-again",
    &[ALIENS_ACT.at("§ 33 a, stk. 2"), ALIENS_ACT.at("§ 33 a, stk. 3, nr. 1"), BOARD_RULES.at("§ 54, stk. 1")],
    const { &[with(By::Leaving, &BOARD)] },
)
.when(REFUSED_BY_BOARD);

/// Whoever helps with the return can get support, though not everyone.
pub(crate) static STEP_RETURN_SUPPORT: Rule = step(
    "step-return-support",
    &[RETURN_ACT.at("§ 3, stk. 1"), RETURN_ACT.at("§ 8, stk. 1-4"), AGENCY_PAGE.at("Final refusal of asylum")],
    const { &[with(By::Then, &RETURN_AGENCY)] },
)
.when(REFUSED_BY_BOARD);

/// A request to open the case again does not by itself stop the journey.
pub(crate) static STEP_NEWS_UPHELD: Rule = step(
    "step-news-upheld",
    &[BOARD_RULES.at("§ 53"), BOARD_RULES.at("§ 54, stk. 1")],
    const { &[with(By::Today, &DRC_DUBLIN)] },
)
.when(SENDING_UPHELD);

pub(crate) static STEP_JOURNEY: Rule = step(
    "step-journey",
    &[RETURN_ACT.at("§ 1, stk. 1-3"), RETURN_ACT.at("§ 3, stk. 1"), RETURN_ACT.at("§ 11, stk. 1")],
    const { &[with(By::Soon, &RETURN_AGENCY)] },
)
.when(SENDING_UPHELD);

/// Staying away is a reason for detention, and lengthens the time for the transfer.
pub(crate) static STEP_STAY_UPHELD: Rule = step(
    "step-stay-upheld",
    &[ALIENS_ACT.at("§ 36, stk. 1, 1. pkt."), DUBLIN_III.at("Article 29(2)")],
    const { &[by(By::Then)] },
)
.when(All(&[Is(BoardUpheld), Is(TransferDecided)]));

pub(crate) static STEP_WHAT_CHANGED: Rule = step(
    "step-what-changed",
    &[BOARD_RULES.at("§ 45"), BOARD_RULES.at("§ 42, stk. 1"), heading::OUTCOMES],
    const { &[with(By::Today, &LAWYER)] },
)
.when(CHANGED);

/// What follows is not written: Denmark may examine the case, or the Service decides anew.
pub(crate) static STEP_WHAT_NEXT: Rule =
    step("step-what-next", &[BOARD_RULES.at("§ 45"), heading::AUTHORITIES], const { &[with(By::Today, &DRC_DUBLIN)] })
        .when(All(&[Is(BoardOverturned), SENT_ELSEWHERE]));

/// The case may go on, and then a missed interview ends it.
pub(crate) static STEP_STAY_CHANGED: Rule = step(
    "step-stay-changed",
    &[ALIENS_ACT.at("§ 40, stk. 10"), ALIENS_ACT.at("§ 42 a, stk. 7")],
    const { &[by(By::Soon)] },
)
.when(Is(BoardOverturned));

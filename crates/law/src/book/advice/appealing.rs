//! A decision to send the person elsewhere, and the seven days.

use super::{answer, by, send, step, with};
use crate::book::limits::APPEAL_DAYS;
use crate::book::phase::{NOT_AT_BOARD, SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Is, Passed};
use crate::contact::{DRC_DUBLIN, SERVICE};
use crate::fact::Fact::{AppealAnnounced, DecisionDate, InadmissibleDecided, TransferDecided};
use crate::source::{ALIENS_ACT, BOARD_RULES, DRC_DUBLIN as DRC_PAGE, heading};
use crate::{By, LetterKind, Rule};

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_ANNOUNCED, &ANSWER_APPEAL, &STEP_SEND, &STEP_WHY_LATE, &STEP_ASK_TO_STAY, &STEP_COUNCIL, &STEP_STAY];

/// Nothing has come to the Board yet.
const TO_APPEAL: Condition = All(&[SENT_ELSEWHERE, NOT_AT_BOARD]);

/// The Board does not have it yet, and the person has said that they appeal.
pub(crate) static ANSWER_ANNOUNCED: Rule = answer("answer-announced", &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.")])
    .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD, Is(AppealAnnounced)]));

/// Whether the days still run the heading says, with the day.
pub(crate) static ANSWER_APPEAL: Rule =
    answer("answer-appeal", &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.")])
        .when(TO_APPEAL);

/// In time or late, announced or not: the Act has no exception for a late one, but it is the Board that
/// decides that, and who has only said so has no proof.
pub(crate) static STEP_SEND: Rule = step(
    "step-send",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED, DRC_PAGE.at("Dublin and rejection cases")],
    const { &[send(By::Today, &SERVICE, LetterKind::Appeal)] },
)
.when(TO_APPEAL);

/// The days begin when one is told, and the decision must say how it is appealed.
pub(crate) static STEP_WHY_LATE: Rule = step(
    "step-why-late",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), ALIENS_ACT.at("§ 53 a, stk. 3")],
    const { &[by(By::Today)] },
)
.when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD, Passed { since: DecisionDate, days: APPEAL_DAYS }]));

/// An appeal under section 29 b does not suspend, but the Board can give the right to stay.
pub(crate) static STEP_ASK_TO_STAY: Rule = step(
    "step-ask-to-stay",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 7. pkt."), BOARD_RULES.at("§ 47, stk. 5")],
    const { &[by(By::Today)] },
)
.when(All(&[Is(InadmissibleDecided), NOT_AT_BOARD]));

/// They write the appeal with the person, free.
pub(crate) static STEP_COUNCIL: Rule = step(
    "step-council",
    &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL, DRC_PAGE.at("Dublin and rejection cases")],
    const { &[with(By::Today, &DRC_DUBLIN)] },
)
.when(TO_APPEAL);

/// Whoever is registered as absent is taken to have given the appeal up.
pub(crate) static STEP_STAY: Rule = step(
    "step-stay",
    &[BOARD_RULES.at("§ 46, stk. 5"), ALIENS_ACT.at("§ 36, stk. 1, 1. pkt.")],
    const { &[by(By::Then)] },
)
.when(All(&[Is(TransferDecided), NOT_AT_BOARD]));

//! A decision to send the person elsewhere, and the seven days.

use super::{answer, by, send, with};
use crate::book::phase::{NOT_AT_BOARD, SENT_ELSEWHERE};
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::contact::{DRC, SERVICE};
use crate::fact::Fact::{AppealAnnounced, AppealRunning, TransferDecided};
use crate::source::{ALIENS_ACT, BOARD_RULES, heading};
use crate::{By, LetterKind, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_ANNOUNCED, &ANSWER_APPEAL, &STEP_SEND, &STEP_ARRIVED, &STEP_COUNCIL, &STEP_PROOF, &STEP_STAY];

/// The Board does not have it yet, and the person has said that they appeal.
pub(crate) static ANSWER_ANNOUNCED: Rule = answer("answer-announced", &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.")])
    .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD, Is(AppealAnnounced)]));

/// Whether the days still run the heading says, with the day.
pub(crate) static ANSWER_APPEAL: Rule =
    answer("answer-appeal", &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.")])
        .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD]));

/// Whoever has not appealed sends it, in time or late: the Act has no exception for a late one, but it
/// is the Board that decides that.
pub(crate) static STEP_SEND: Rule = step(
    "step-send",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED],
    const { &[send(By::Today, &SERVICE, LetterKind::Appeal)] },
)
.when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD, IsNot(AppealAnnounced)]));

/// Whoever said so makes sure that it arrives.
pub(crate) static STEP_ARRIVED: Rule = step(
    "step-arrived",
    &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED],
    const { &[send(By::Today, &SERVICE, LetterKind::Appeal)] },
)
.when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD, Is(AppealAnnounced)]));

/// They write the appeal with the person, free.
pub(crate) static STEP_COUNCIL: Rule =
    step("step-council", &[heading::ENFORCED, heading::ADMISSIBILITY_APPEAL], const { &[with(By::Today, &DRC)] })
        .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD]));

pub(crate) static STEP_PROOF: Rule =
    step("step-proof", &[ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.")], const { &[by(By::Soon)] })
        .when(All(&[SENT_ELSEWHERE, NOT_AT_BOARD]));

/// Whoever is registered as absent is taken to have given the appeal up (Board rules, section 46(5)).
pub(crate) static STEP_STAY: Rule =
    step("step-stay", &[BOARD_RULES.at("§ 46, stk. 5")], const { &[by(By::Then)] }).when(APPEALING_TRANSFER);

const APPEALING_TRANSFER: Condition = All(&[Is(TransferDecided), Any(&[NOT_AT_BOARD, Is(AppealRunning)])]);

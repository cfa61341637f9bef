//! A decision to send the person elsewhere, and the seven days.

use crate::book::advice::appealing::{
    ANSWER_ANNOUNCED, ANSWER_APPEAL, STEP_ARRIVED, STEP_COUNCIL, STEP_PROOF, STEP_SEND, STEP_STAY,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{AppealAnnounced, AppealRunning, BoardDecided, InadmissibleDecided, TransferDecided};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const NOT_THERE_YET: &[Given] = &[No(AppealRunning), No(BoardDecided)];
const TRANSFER: &[Given] = &[Yes(TransferDecided), No(InadmissibleDecided)];
const NO_DECISION: &[Given] = &[No(TransferDecided), No(InadmissibleDecided)];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_ANNOUNCED, &STEP_ARRIVED],
        "has said that they appeal",
        &[TRANSFER, NOT_THERE_YET, &[Yes(AppealAnnounced)]],
        Applies,
    ),
    case(
        &[&ANSWER_ANNOUNCED, &STEP_ARRIVED],
        "has said nothing",
        &[TRANSFER, NOT_THERE_YET, &[No(AppealAnnounced)]],
        Unmet,
    ),
    case(&[&ANSWER_ANNOUNCED, &STEP_ARRIVED], "does not know", &[TRANSFER, NOT_THERE_YET], Open),
    case(
        &[&ANSWER_APPEAL, &STEP_COUNCIL, &STEP_PROOF],
        "was told of protection elsewhere",
        &[NOT_THERE_YET, &[No(TransferDecided), Yes(InadmissibleDecided)]],
        Applies,
    ),
    case(
        &[&ANSWER_APPEAL, &STEP_COUNCIL, &STEP_PROOF, &STEP_SEND],
        "was told no decision",
        &[NOT_THERE_YET, NO_DECISION],
        Unmet,
    ),
    case(&[&ANSWER_APPEAL, &STEP_COUNCIL, &STEP_PROOF, &STEP_SEND], "cannot read the letter", &[NOT_THERE_YET], Open),
    case(&[&STEP_SEND], "has said nothing", &[TRANSFER, NOT_THERE_YET, &[No(AppealAnnounced)]], Applies),
    case(&[&STEP_STAY], "the Board has the appeal", &[TRANSFER, &[Yes(AppealRunning), No(BoardDecided)]], Applies),
    case(&[&STEP_STAY], "the Board has decided", &[TRANSFER, &[No(AppealRunning), Yes(BoardDecided)]], Unmet),
    case(&[&STEP_STAY], "does not know whether the Board has it", &[TRANSFER], Open),
];

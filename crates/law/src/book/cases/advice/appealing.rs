//! A decision to send the person elsewhere, and the seven days.

use crate::book::advice::appealing::{
    ANSWER_ANNOUNCED, ANSWER_APPEAL, STEP_ASK_TO_STAY, STEP_COUNCIL, STEP_SEND, STEP_STAY, STEP_WHY_LATE,
};
use crate::case::Given::{self, No, On, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealAnnounced, AppealRunning, BoardDecided, DecisionDate, InadmissibleDecided, Today, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const NOT_THERE_YET: &[Given] = &[No(AppealRunning), No(BoardDecided)];
const TRANSFER: &[Given] = &[Yes(TransferDecided), No(InadmissibleDecided)];
const PROTECTED: &[Given] = &[No(TransferDecided), Yes(InadmissibleDecided)];
const NO_DECISION: &[Given] = &[No(TransferDecided), No(InadmissibleDecided)];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_ANNOUNCED, &ANSWER_APPEAL, &STEP_SEND, &STEP_COUNCIL],
        "has said that they appeal",
        &[TRANSFER, NOT_THERE_YET, &[Yes(AppealAnnounced)]],
        Applies,
    ),
    case(&[&ANSWER_ANNOUNCED], "has said nothing", &[TRANSFER, NOT_THERE_YET, &[No(AppealAnnounced)]], Unmet),
    case(&[&ANSWER_ANNOUNCED], "does not know whether they have", &[TRANSFER, NOT_THERE_YET], Open),
    case(
        &[&ANSWER_APPEAL, &STEP_SEND, &STEP_COUNCIL, &STEP_STAY],
        "does not know whether they have",
        &[TRANSFER, NOT_THERE_YET],
        Applies,
    ),
    case(
        &[&ANSWER_APPEAL, &STEP_SEND, &STEP_ASK_TO_STAY, &STEP_COUNCIL],
        "was told of protection elsewhere",
        &[NOT_THERE_YET, PROTECTED],
        Applies,
    ),
    case(&[&STEP_STAY], "was told of protection elsewhere", &[NOT_THERE_YET, PROTECTED], Unmet),
    case(&[&STEP_ASK_TO_STAY], "was told of a transfer", &[NOT_THERE_YET, TRANSFER], Unmet),
    case(
        &[&ANSWER_APPEAL, &STEP_SEND, &STEP_COUNCIL, &STEP_ASK_TO_STAY, &STEP_STAY],
        "was told no decision",
        &[NOT_THERE_YET, NO_DECISION],
        Unmet,
    ),
    case(
        &[&ANSWER_APPEAL, &STEP_SEND, &STEP_COUNCIL, &STEP_ASK_TO_STAY, &STEP_STAY],
        "cannot read the letter",
        &[NOT_THERE_YET],
        Open,
    ),
    case(
        &[&STEP_WHY_LATE],
        "was told nine days ago",
        &[TRANSFER, NOT_THERE_YET, &[On(DecisionDate, "2026-11-10"), On(Today, "2026-11-19")]],
        Applies,
    ),
    case(
        &[&STEP_WHY_LATE],
        "was told three days ago",
        &[TRANSFER, NOT_THERE_YET, &[On(DecisionDate, "2026-11-10"), On(Today, "2026-11-13")]],
        Unmet,
    ),
    case(&[&STEP_WHY_LATE], "does not know the day", &[TRANSFER, NOT_THERE_YET], Open),
    case(
        &[&ANSWER_APPEAL, &STEP_SEND, &STEP_COUNCIL, &STEP_STAY],
        "the Board has the appeal",
        &[TRANSFER, &[Yes(AppealRunning), No(BoardDecided)]],
        Unmet,
    ),
];

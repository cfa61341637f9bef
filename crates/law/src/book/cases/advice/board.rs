//! The Refugee Appeals Board has the case, or has decided it.

use crate::book::advice::board::{
    ANSWER_AT_BOARD, ANSWER_CHANGED, ANSWER_CHANGED_ELSEWHERE, ANSWER_UPHELD, ANSWER_UPHELD_ELSEWHERE, STEP_ASK_AGAIN,
    STEP_ASK_BOARD_TO_STAY, STEP_DATE, STEP_FINAL, STEP_JOURNEY, STEP_NEWS, STEP_NEWS_UPHELD, STEP_RETURN_SUPPORT,
    STEP_STAY_CHANGED, STEP_STAY_MEANWHILE, STEP_STAY_UPHELD, STEP_WHAT_CHANGED, STEP_WHAT_NEXT,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealRunning, BoardDecided, BoardOverturned, BoardUpheld, CouncilDisagreed, InadmissibleDecided, Refused,
    RefusedFirstCountry, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const RUNNING: &[Given] = &[Yes(AppealRunning), No(BoardDecided), No(BoardUpheld), No(BoardOverturned)];
const UPHELD: &[Given] = &[No(AppealRunning), Yes(BoardDecided), Yes(BoardUpheld), No(BoardOverturned)];
const CHANGED: &[Given] = &[No(AppealRunning), Yes(BoardDecided), No(BoardUpheld), Yes(BoardOverturned)];
const NO_REFUSAL: &[Given] = &[No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)];
const TRANSFER: &[Given] = &[Yes(TransferDecided), No(InadmissibleDecided)];
const PROTECTED: &[Given] = &[No(TransferDecided), Yes(InadmissibleDecided)];
const REFUSED: &[Given] = &[Yes(Refused), No(TransferDecided), No(InadmissibleDecided)];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_AT_BOARD, &STEP_NEWS, &STEP_STAY_MEANWHILE],
        "the Board has the appeal against a transfer",
        &[RUNNING, TRANSFER, NO_REFUSAL],
        Applies,
    ),
    case(
        &[&ANSWER_AT_BOARD, &STEP_NEWS, &STEP_ASK_BOARD_TO_STAY],
        "the Board has the appeal under section 29 b",
        &[RUNNING, PROTECTED, NO_REFUSAL],
        Applies,
    ),
    case(&[&STEP_ASK_BOARD_TO_STAY], "against a transfer", &[RUNNING, TRANSFER, NO_REFUSAL], Unmet),
    case(&[&STEP_STAY_MEANWHILE], "under section 29 b", &[RUNNING, PROTECTED, NO_REFUSAL], Unmet),
    case(&[&STEP_NEWS], "the Board has the refusal", &[RUNNING, REFUSED], Unmet),
    case(
        &[&ANSWER_AT_BOARD, &STEP_NEWS, &STEP_ASK_BOARD_TO_STAY, &STEP_STAY_MEANWHILE],
        "does not know what was decided",
        &[RUNNING],
        Open,
    ),
    case(
        &[
            &ANSWER_AT_BOARD,
            &STEP_NEWS,
            &STEP_STAY_MEANWHILE,
            &ANSWER_CHANGED_ELSEWHERE,
            &STEP_WHAT_NEXT,
            &STEP_STAY_CHANGED,
        ],
        "the Board has upheld the transfer",
        &[UPHELD, TRANSFER, NO_REFUSAL],
        Unmet,
    ),
    case(&[&ANSWER_AT_BOARD], "does not know whether the Board has it", &[TRANSFER], Open),
    case(
        &[&ANSWER_UPHELD, &STEP_FINAL, &STEP_DATE, &STEP_ASK_AGAIN, &STEP_RETURN_SUPPORT],
        "the Board has upheld a refusal",
        &[UPHELD, REFUSED],
        Applies,
    ),
    case(
        &[&ANSWER_UPHELD, &STEP_FINAL, &STEP_DATE, &STEP_ASK_AGAIN, &STEP_RETURN_SUPPORT],
        "the Board has changed a refusal",
        &[CHANGED, REFUSED],
        Unmet,
    ),
    case(
        &[&ANSWER_UPHELD, &ANSWER_UPHELD_ELSEWHERE, &STEP_FINAL, &STEP_NEWS_UPHELD],
        "does not know what it was about",
        &[UPHELD],
        Open,
    ),
    case(
        &[&ANSWER_UPHELD_ELSEWHERE, &STEP_NEWS_UPHELD, &STEP_JOURNEY, &STEP_STAY_UPHELD],
        "the Board has upheld the transfer",
        &[UPHELD, TRANSFER, NO_REFUSAL],
        Applies,
    ),
    case(&[&STEP_STAY_UPHELD], "under section 29 b", &[UPHELD, PROTECTED, NO_REFUSAL], Unmet),
    case(
        &[&ANSWER_UPHELD_ELSEWHERE, &STEP_NEWS_UPHELD, &STEP_JOURNEY],
        "the Board has upheld a refusal",
        &[UPHELD, REFUSED],
        Unmet,
    ),
    case(
        &[&ANSWER_CHANGED, &STEP_WHAT_CHANGED, &STEP_STAY_CHANGED],
        "the Board has changed a refusal",
        &[CHANGED, REFUSED],
        Applies,
    ),
    case(
        &[&ANSWER_CHANGED, &STEP_WHAT_CHANGED],
        "the Board has changed a transfer",
        &[CHANGED, TRANSFER, NO_REFUSAL],
        Unmet,
    ),
    case(
        &[&ANSWER_CHANGED_ELSEWHERE, &STEP_WHAT_NEXT, &STEP_STAY_CHANGED],
        "the Board has changed a transfer",
        &[CHANGED, TRANSFER, NO_REFUSAL],
        Applies,
    ),
    case(&[&ANSWER_CHANGED_ELSEWHERE, &ANSWER_CHANGED], "does not know what it was about", &[CHANGED], Open),
    case(
        &[&STEP_DATE, &STEP_ASK_AGAIN, &STEP_RETURN_SUPPORT, &STEP_JOURNEY, &STEP_STAY_UPHELD],
        "does not know what it was about",
        &[UPHELD],
        Open,
    ),
    case(&[&STEP_WHAT_CHANGED, &STEP_WHAT_NEXT], "does not know what it was about", &[CHANGED], Open),
    case(
        &[&STEP_STAY_CHANGED],
        "does not know what the Board decided",
        &[&[No(AppealRunning), Yes(BoardDecided)]],
        Open,
    ),
];

//! Back after a case that was closed or finally refused.

use crate::book::advice::again::{
    ANSWER_AGAIN, ANSWER_AGAIN_NOTHING_NEW, STEP_ADDRESS, STEP_AGAIN_BOARD, STEP_AGAIN_CLOSED, STEP_AGAIN_COUNCIL,
    STEP_AGAIN_STAY, STEP_AGAIN_STAY_UNFOUNDED, STEP_AGAIN_UNFOUNDED,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CameBack, ClosedBefore, NewInformation, RefusedByBoardBefore, UnfoundedBefore};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const CLOSED: &[Given] = &[Yes(CameBack), Yes(ClosedBefore), No(UnfoundedBefore), No(RefusedByBoardBefore)];
const UNFOUNDED: &[Given] = &[Yes(CameBack), No(ClosedBefore), Yes(UnfoundedBefore), No(RefusedByBoardBefore)];
const REFUSED: &[Given] = &[Yes(CameBack), No(ClosedBefore), No(UnfoundedBefore), Yes(RefusedByBoardBefore)];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(&[&ANSWER_AGAIN, &STEP_AGAIN_CLOSED, &STEP_AGAIN_COUNCIL], "the case was closed", &[CLOSED], Applies),
    case(
        &[
            &ANSWER_AGAIN_NOTHING_NEW,
            &STEP_AGAIN_UNFOUNDED,
            &STEP_AGAIN_BOARD,
            &STEP_AGAIN_STAY,
            &STEP_AGAIN_STAY_UNFOUNDED,
            &STEP_ADDRESS,
        ],
        "the case was closed",
        &[CLOSED],
        Unmet,
    ),
    case(
        &[&ANSWER_AGAIN, &STEP_AGAIN_UNFOUNDED, &STEP_AGAIN_COUNCIL, &STEP_AGAIN_STAY_UNFOUNDED, &STEP_ADDRESS],
        "was refused as manifestly unfounded",
        &[UNFOUNDED],
        Applies,
    ),
    case(&[&STEP_AGAIN_CLOSED], "was refused as manifestly unfounded", &[UNFOUNDED], Unmet),
    case(
        &[&ANSWER_AGAIN, &STEP_AGAIN_BOARD, &STEP_AGAIN_COUNCIL, &STEP_AGAIN_STAY, &STEP_ADDRESS],
        "was refused by the Board, and has something new",
        &[REFUSED, &[Yes(NewInformation)]],
        Applies,
    ),
    case(
        &[&ANSWER_AGAIN_NOTHING_NEW],
        "was refused by the Board, and has something new",
        &[REFUSED, &[Yes(NewInformation)]],
        Unmet,
    ),
    case(
        &[&ANSWER_AGAIN_NOTHING_NEW, &STEP_AGAIN_COUNCIL, &STEP_AGAIN_STAY, &STEP_ADDRESS],
        "was refused by the Board, and has nothing new",
        &[REFUSED, &[No(NewInformation)]],
        Applies,
    ),
    case(
        &[&STEP_AGAIN_BOARD],
        "was refused by the Board, and has nothing new",
        &[REFUSED, &[No(NewInformation)]],
        Unmet,
    ),
    case(
        &[&STEP_AGAIN_CLOSED, &STEP_AGAIN_UNFOUNDED, &STEP_AGAIN_BOARD, &STEP_AGAIN_STAY, &STEP_ADDRESS],
        "does not know how the case ended",
        &[&[Yes(CameBack)]],
        Open,
    ),
    case(&[&ANSWER_AGAIN, &STEP_AGAIN_COUNCIL], "does not know how the case ended", &[&[Yes(CameBack)]], Applies),
    case(&[&ANSWER_AGAIN, &STEP_AGAIN_COUNCIL, &STEP_ADDRESS], "is not back", &[&[No(CameBack)]], Unmet),
    case(&[&ANSWER_AGAIN_NOTHING_NEW, &STEP_AGAIN_BOARD], "does not know whether anything is new", &[REFUSED], Open),
    case(
        &[&ANSWER_AGAIN, &STEP_AGAIN_COUNCIL, &STEP_AGAIN_STAY_UNFOUNDED],
        "does not know where the case stands",
        &[],
        Open,
    ),
];

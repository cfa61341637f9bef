//! Denmark examines the reasons, and has not answered.

use crate::book::advice::examined::{
    ANSWER_EXAMINED, ANSWER_UNFOUNDED_TOLD, STEP_LETTERS, STEP_NEEDS, STEP_PAPERS, STEP_PREPARE, STEP_TELL_COUNCIL,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealRunning, BoardUpheld, CameBack, CaseAnswered, DenmarkExamines, NoApplication, RefusedByBoardBefore,
    UnfoundedBefore, UnfoundedTold, Withdrawn,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const PENDING: &[Given] = &[
    No(NoApplication),
    No(CaseAnswered),
    No(Withdrawn),
    No(AppealRunning),
    No(BoardUpheld),
    No(UnfoundedBefore),
    No(RefusedByBoardBefore),
    No(CameBack),
];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_EXAMINED, &STEP_PREPARE, &STEP_PAPERS, &STEP_NEEDS, &STEP_LETTERS],
        "was told that Denmark examines the case",
        &[PENDING, &[Yes(DenmarkExamines)]],
        Applies,
    ),
    case(
        &[&ANSWER_EXAMINED, &STEP_PREPARE, &STEP_PAPERS, &STEP_NEEDS, &STEP_LETTERS, &ANSWER_UNFOUNDED_TOLD],
        "was told nothing yet",
        &[PENDING, &[No(DenmarkExamines)]],
        Unmet,
    ),
    case(
        &[&ANSWER_UNFOUNDED_TOLD, &STEP_TELL_COUNCIL],
        "was told that the case is seen as manifestly unfounded",
        &[PENDING, &[Yes(DenmarkExamines), Yes(UnfoundedTold)]],
        Applies,
    ),
    case(
        &[&ANSWER_UNFOUNDED_TOLD, &STEP_TELL_COUNCIL],
        "was told that the case is in the normal procedure",
        &[PENDING, &[Yes(DenmarkExamines), No(UnfoundedTold)]],
        Unmet,
    ),
    case(
        &[&ANSWER_UNFOUNDED_TOLD, &STEP_TELL_COUNCIL],
        "does not know which procedure it is",
        &[PENDING, &[Yes(DenmarkExamines)]],
        Open,
    ),
    case(
        &[&ANSWER_EXAMINED, &STEP_PREPARE, &STEP_PAPERS, &STEP_NEEDS, &STEP_LETTERS],
        "does not know whether Denmark examines the case",
        &[PENDING],
        Open,
    ),
];

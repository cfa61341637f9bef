//! A no to asylum: most go to the Board by themselves, one kind never does.

use crate::book::advice::refused::{
    ANSWER_REFUSED, ANSWER_UNFOUNDED, STEP_DATE_UNFOUNDED, STEP_FIRST_COUNTRY, STEP_LAWYER, STEP_NO_SIGNATURE,
    STEP_REACHABLE, STEP_RECORD, STEP_RETURN, STEP_UNFOUNDED, STEP_WRITING,
};
use crate::case::Given::{self, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealRunning, BoardDecided, CouncilDisagreed, Refused, RefusedFirstCountry, RefusedUnfounded,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

const NOT_THERE_YET: &[Given] = &[No(AppealRunning), No(BoardDecided)];
const AT_BOARD: &[Given] = &[Yes(AppealRunning), No(BoardDecided)];
const REFUSED: &[Given] = &[Yes(Refused), No(RefusedFirstCountry), No(RefusedUnfounded), No(CouncilDisagreed)];
const FIRST_COUNTRY: &[Given] = &[No(Refused), Yes(RefusedFirstCountry), No(RefusedUnfounded), No(CouncilDisagreed)];
const DISAGREED: &[Given] = &[No(Refused), No(RefusedFirstCountry), No(RefusedUnfounded), Yes(CouncilDisagreed)];
const UNFOUNDED: &[Given] = &[No(Refused), No(RefusedFirstCountry), Yes(RefusedUnfounded), No(CouncilDisagreed)];

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_REFUSED, &STEP_NO_SIGNATURE, &STEP_LAWYER, &STEP_RECORD, &STEP_REACHABLE],
        "was refused in the normal procedure",
        &[REFUSED, NOT_THERE_YET],
        Applies,
    ),
    case(
        &[&ANSWER_REFUSED, &STEP_NO_SIGNATURE, &STEP_LAWYER, &STEP_FIRST_COUNTRY, &STEP_REACHABLE],
        "was refused because another country can protect",
        &[FIRST_COUNTRY, NOT_THERE_YET],
        Applies,
    ),
    case(
        &[&ANSWER_REFUSED, &STEP_NO_SIGNATURE, &STEP_LAWYER, &STEP_WRITING, &STEP_REACHABLE],
        "the Council did not agree that the case is manifestly unfounded",
        &[DISAGREED, NOT_THERE_YET],
        Applies,
    ),
    case(&[&STEP_RECORD, &STEP_FIRST_COUNTRY], "the Council did not agree", &[DISAGREED, NOT_THERE_YET], Unmet),
    case(&[&STEP_WRITING], "was refused in the normal procedure", &[REFUSED, NOT_THERE_YET], Unmet),
    case(&[&ANSWER_REFUSED], "the Board has the case", &[REFUSED, AT_BOARD], Unmet),
    case(
        &[&STEP_NO_SIGNATURE, &STEP_LAWYER, &STEP_RECORD, &STEP_REACHABLE],
        "the Board has the case",
        &[REFUSED, AT_BOARD],
        Applies,
    ),
    case(
        &[&STEP_NO_SIGNATURE, &STEP_LAWYER, &STEP_RECORD, &STEP_REACHABLE],
        "the Board has decided",
        &[REFUSED, &[No(AppealRunning), Yes(BoardDecided)]],
        Unmet,
    ),
    case(
        &[&ANSWER_REFUSED, &STEP_NO_SIGNATURE, &STEP_LAWYER, &STEP_RECORD, &STEP_REACHABLE],
        "cannot read the letter",
        &[NOT_THERE_YET],
        Open,
    ),
    case(
        &[&ANSWER_UNFOUNDED, &STEP_UNFOUNDED, &STEP_DATE_UNFOUNDED, &STEP_RETURN],
        "was refused as manifestly unfounded, and the Council agreed",
        &[UNFOUNDED, NOT_THERE_YET],
        Applies,
    ),
    case(
        &[&ANSWER_UNFOUNDED, &STEP_UNFOUNDED, &STEP_DATE_UNFOUNDED, &STEP_RETURN],
        "was refused in the normal procedure",
        &[REFUSED, NOT_THERE_YET],
        Unmet,
    ),
    case(
        &[&ANSWER_UNFOUNDED, &STEP_UNFOUNDED, &STEP_DATE_UNFOUNDED, &STEP_RETURN],
        "cannot read the letter",
        &[NOT_THERE_YET],
        Open,
    ),
    case(&[&STEP_FIRST_COUNTRY, &STEP_WRITING], "cannot read the letter", &[NOT_THERE_YET], Open),
];

//! Worked cases: what the law says, in small situations.

use super::situations::{FREE_IN_DENMARK, ORDINARY};
use crate::book::gates::CITIZEN_DENMARK;
use crate::book::normal::{NP_STAY, NP1, NP2, NP3, NP4, NP5, NP6, NP7, NP8, NP9};
use crate::book::unfounded::AG1;
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    BoardDecided, CaseAnswered, CouncilDisagreed, DenmarkExamines, ExpeditedTold, FoundUnfounded, InadmissibleDecided,
    Nationality, NormalTold, Refused, RefusedFirstCountry, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Displaced, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(
        &[&NP1],
        "Denmark examines, from Syria, told that it is the normal procedure",
        &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), In(Nationality, "SY"), No(ExpeditedTold)]],
        Applies,
    ),
    case(&[&NP1], "found manifestly unfounded", &[&[Yes(FoundUnfounded)]], Unmet),
    case(
        &[&NP1],
        "Denmark examines, from Serbia",
        &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(NormalTold), In(Nationality, "RS")]],
        Displaced,
    )
    .by(&AG1),
    case(
        &[&NP1],
        "from Denmark: a citizen is no alien, and has no asylum case",
        &[ORDINARY, FREE_IN_DENMARK, &[In(Nationality, "DK"), No(FoundUnfounded), No(ExpeditedTold)]],
        Displaced,
    )
    .by(&CITIZEN_DENMARK),
    case(
        &[&NP1],
        "Denmark examines, from Syria, nothing said on the procedure",
        &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            In(Nationality, "SY"),
            No(ExpeditedTold),
        ]],
        Open,
    ),
    case(
        &[&NP2, &NP3, &NP4, &NP5, &NP6],
        "Denmark examines the case, in the normal procedure",
        &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(ExpeditedTold), In(Nationality, "SY")]],
        Applies,
    ),
    case(&[&NP2, &NP3, &NP4, &NP5, &NP6], "was told nothing of the kind", &[&[No(DenmarkExamines)]], Unmet),
    case(&[&NP2, &NP3, &NP4, &NP5, &NP6], "does not know", &[], Open),
    case(
        &[&NP7, &NP8, &NP9],
        "refused in the normal procedure, the Board has not decided",
        &[ORDINARY, &[Yes(Refused)]],
        Applies,
    ),
    case(&[&NP7, &NP8, &NP9], "not refused", &[&[No(Refused), No(RefusedFirstCountry)]], Unmet),
    case(&[&NP7, &NP8, &NP9], "does not know what was decided", &[], Open),
    case(
        &[&NP_STAY],
        "refused in the normal procedure, the Board has not decided",
        &[ORDINARY, &[Yes(Refused)]],
        Applies,
    ),
    case(
        &[&NP_STAY],
        "refused, and the Board has the case",
        &[&[Yes(Refused), No(RefusedFirstCountry), No(CouncilDisagreed), No(BoardDecided)]],
        Applies,
    ),
    case(&[&NP_STAY], "the Board has decided", &[&[Yes(Refused), Yes(BoardDecided)]], Unmet),
    case(&[&NP_STAY], "not refused", &[&[No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]], Unmet),
    case(&[&NP_STAY], "does not know", &[&[]], Open),
    case(
        &[&NP2, &NP3, &NP6],
        "from Serbia: the expedited procedure is to be expected",
        &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "RS"), No(NormalTold)]],
        Displaced,
    )
    .by(&AG1),
];

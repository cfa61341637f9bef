//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::after::{
    PO_LENGTH, PO1, PO2, PO3, RT_DATE, RT_DATE_CHILD, RT_DATE_LATER, RT_DATE_TRAFFICKED, RT_DATE_UNFOUNDED, RT_HELP,
    RT_HUMANITARIAN, RT1, RT4, RT5,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, BoardUpheld, ChildAlone, CouncilDisagreed, Granted, NewInformation,
    OutsideProtection, OutsideTies, Refused, RefusedByBoardBefore, RefusedFirstCountry, RefusedUnfounded,
    TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&PO1, &PO2, &PO3, &PO_LENGTH], "got a yes", &[&[Yes(Granted), No(BoardOverturned)]], Applies),
    case(
        &[&PO1],
        "the Board has changed a refusal: a permit, or sent back",
        &[&[No(Granted), Yes(BoardOverturned), Yes(Refused)]],
        Depends,
    ),
    case(
        &[&PO2, &PO3, &PO_LENGTH],
        "the Board has changed a refusal: a permit, or sent back",
        &[&[No(Granted), Yes(BoardOverturned), Yes(Refused)]],
        Unmet,
    ),
    case(&[&PO1, &PO2, &PO3, &PO_LENGTH], "no yes", &[&[No(Granted), No(BoardOverturned)]], Unmet),
    case(&[&PO1, &PO2, &PO3, &PO_LENGTH], "does not know", &[], Open),
    case(
        &[&RT1],
        "the Board upheld a refusal",
        &[ORDINARY, &[Yes(Refused), Yes(BoardDecided), Yes(BoardUpheld)]],
        Applies,
    ),
    case(&[&RT1], "refused as manifestly unfounded", &[ORDINARY, &[Yes(RefusedUnfounded)]], Applies),
    case(&[&RT1], "waits for the Board", &[ORDINARY, &[No(RefusedUnfounded)]], Unmet),
    case(&[&RT1], "does not know", &[], Open),
    case(
        &[&RT4],
        "finally refused, with ties to a country outside the Dublin area",
        &[ORDINARY, &[Yes(RefusedFirstCountry), Yes(BoardDecided), Yes(BoardUpheld), Yes(OutsideTies)]],
        Applies,
    ),
    case(&[&RT4], "no other country", &[&[No(OutsideProtection), No(OutsideTies), No(RefusedFirstCountry)]], Unmet),
    case(&[&RT4], "does not know", &[], Open),
    case(&[&RT5], "a child alone who was refused", &[ORDINARY, &[Yes(ChildAlone), Yes(Refused)]], Applies),
    case(&[&RT5], "an adult", &[&[No(ChildAlone)]], Unmet),
    case(&[&RT5], "does not know", &[], Open),
    case(&[&RT_DATE], "the Board upheld a refusal", &[&[Yes(BoardUpheld), Yes(Refused)]], Applies),
    case(
        &[&RT_DATE],
        "the Board upheld a transfer",
        &[
            ORDINARY,
            &[
                Yes(TransferDecided),
                Yes(BoardUpheld),
                No(Refused),
                No(RefusedFirstCountry),
                No(CouncilDisagreed),
                No(RefusedUnfounded),
            ],
        ],
        Unmet,
    ),
    case(&[&RT_DATE], "does not know", &[], Open),
    case(
        &[&RT_DATE],
        "refused as manifestly unfounded: the Board sets no day",
        &[&[Yes(RefusedUnfounded), No(BoardUpheld)]],
        Unmet,
    ),
    case(&[&RT_DATE_UNFOUNDED], "refused as manifestly unfounded", &[&[Yes(RefusedUnfounded)]], Applies),
    case(&[&RT_DATE_UNFOUNDED], "refused in the normal procedure", &[&[No(RefusedUnfounded)]], Unmet),
    case(&[&RT_DATE_UNFOUNDED], "does not know which refusal it is", &[], Open),
    case(
        &[&RT_DATE_LATER, &RT_DATE_TRAFFICKED, &RT_HUMANITARIAN, &RT_HELP],
        "the Board upheld a refusal",
        &[&[Yes(BoardUpheld), Yes(Refused)]],
        Applies,
    ),
    case(
        &[&RT_DATE_LATER, &RT_DATE_TRAFFICKED, &RT_HUMANITARIAN, &RT_HELP, &RT_DATE_CHILD],
        "waits for the Board",
        &[&[No(BoardUpheld), No(RefusedUnfounded)]],
        Unmet,
    ),
    case(
        &[&RT_DATE_LATER, &RT_DATE_TRAFFICKED, &RT_HUMANITARIAN, &RT_HELP, &RT_DATE_CHILD],
        "does not know what was decided",
        &[],
        Open,
    ),
    case(
        &[&RT_DATE_CHILD],
        "the Board upheld the refusal of a child alone",
        &[&[Yes(ChildAlone), Yes(BoardUpheld), Yes(Refused)]],
        Applies,
    ),
    case(
        &[&RT1],
        "the Board refused before, and there is new information",
        &[ORDINARY, &[Yes(RefusedByBoardBefore), Yes(NewInformation)]],
        Applies,
    ),
    case(
        &[&RT1],
        "the Board refused before, and nothing is new",
        &[ORDINARY, &[Yes(RefusedByBoardBefore), No(NewInformation)]],
        Applies,
    ),
];

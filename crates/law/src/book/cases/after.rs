//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::after::{PO1, PO2, PO3, RT_DATE, RT1, RT4, RT5};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, BoardUpheld, ChildAlone, CouncilDisagreed, Granted, NewInformation,
    OutsideProtection, OutsideTies, Refused, RefusedByBoardBefore, RefusedFirstCountry, RefusedUnfounded,
    TransferDecided,
};
use crate::verdict::Verdict::{Applies, Depends, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&PO1, &PO2, &PO3], "got a yes", &[&[Yes(Granted)]], Applies),
    case(&[&PO1, &PO2, &PO3], "the Board overturned a refusal", &[&[Yes(BoardOverturned), Yes(Refused)]], Applies),
    case(&[&PO1, &PO2, &PO3], "no yes", &[&[No(Granted), No(BoardOverturned)]], Unmet),
    case(&[&PO1, &PO2, &PO3], "does not know", &[], Open),
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
        &[&RT1],
        "the Board refused before, and there is new information",
        &[ORDINARY, &[Yes(RefusedByBoardBefore), Yes(NewInformation)]],
        Depends,
    ),
    case(
        &[&RT1],
        "the Board refused before, and nothing is new",
        &[ORDINARY, &[Yes(RefusedByBoardBefore), No(NewInformation)]],
        Applies,
    ),
];

//! Worked cases: what the law says, in small situations.

use super::{PO1, PO2, PO3, RT_DATE, RT1, RT4, RT5};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Depends, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{
    BoardDecided, BoardOverturned, BoardUpheld, ChildAlone, CouncilDisagreed, Granted, NewInformation,
    OutsideProtection, OutsideTies, Refused, RefusedByBoardBefore, RefusedFirstCountry, RefusedUnfounded,
    TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case { rules: &[&PO1, &PO2, &PO3], situation: "got a yes", given: &[&[Yes(Granted)]], expected: Applies },
    Case {
        rules: &[&PO1, &PO2, &PO3],
        situation: "the Board overturned a refusal",
        given: &[&[Yes(BoardOverturned), Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&PO1, &PO2, &PO3],
        situation: "no yes",
        given: &[&[No(Granted), No(BoardOverturned)]],
        expected: Unmet,
    },
    Case { rules: &[&PO1, &PO2, &PO3], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RT1],
        situation: "the Board upheld a refusal",
        given: &[ORDINARY, &[Yes(Refused), Yes(BoardDecided), Yes(BoardUpheld)]],
        expected: Applies,
    },
    Case {
        rules: &[&RT1],
        situation: "refused as manifestly unfounded",
        given: &[ORDINARY, &[Yes(RefusedUnfounded)]],
        expected: Applies,
    },
    Case {
        rules: &[&RT1],
        situation: "waits for the Board",
        given: &[ORDINARY, &[No(RefusedUnfounded)]],
        expected: Unmet,
    },
    Case { rules: &[&RT1], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RT4],
        situation: "finally refused, with ties to a country outside the Dublin area",
        given: &[ORDINARY, &[Yes(RefusedFirstCountry), Yes(BoardDecided), Yes(BoardUpheld), Yes(OutsideTies)]],
        expected: Applies,
    },
    Case {
        rules: &[&RT4],
        situation: "no other country",
        given: &[&[No(OutsideProtection), No(OutsideTies), No(RefusedFirstCountry)]],
        expected: Unmet,
    },
    Case { rules: &[&RT4], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RT5],
        situation: "a child alone who was refused",
        given: &[ORDINARY, &[Yes(ChildAlone), Yes(Refused)]],
        expected: Applies,
    },
    Case { rules: &[&RT5], situation: "an adult", given: &[&[No(ChildAlone)]], expected: Unmet },
    Case { rules: &[&RT5], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RT_DATE],
        situation: "the Board upheld a refusal",
        given: &[&[Yes(BoardUpheld), Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&RT_DATE],
        situation: "the Board upheld a transfer",
        given: &[
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
        expected: Unmet,
    },
    Case { rules: &[&RT_DATE], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&RT1],
        situation: "the Board refused before, and there is new information",
        given: &[ORDINARY, &[Yes(RefusedByBoardBefore), Yes(NewInformation)]],
        expected: Depends,
    },
    Case {
        rules: &[&RT1],
        situation: "the Board refused before, and nothing is new",
        given: &[ORDINARY, &[Yes(RefusedByBoardBefore), No(NewInformation)]],
        expected: Applies,
    },
];

//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::board::{AB_ABSENT, AB_GONE, AB_LEAVING, AB1, AB2, AB3, AB4, AB5, AB6, AB8};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealRunning, BoardDecided, BoardOverturned, BoardUpheld, CouncilDisagreed, Refused, RefusedFirstCountry,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&AB1, &AB5, &AB_GONE, &AB_LEAVING], "an appeal is running", &[&[Yes(AppealRunning)]], Applies),
    case(
        &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        "refused in the normal procedure: it goes to the Board by itself",
        &[ORDINARY, &[Yes(Refused)]],
        Applies,
    ),
    case(
        &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        "the Board has decided",
        &[ORDINARY, &[Yes(Refused), Yes(BoardDecided)]],
        Unmet,
    ),
    case(&[&AB1, &AB5, &AB_GONE, &AB_LEAVING], "does not know", &[], Open),
    case(
        &[&AB2, &AB3, &AB4, &AB_ABSENT],
        "refused in the normal procedure, the Board has not decided",
        &[ORDINARY, &[Yes(Refused)]],
        Applies,
    ),
    case(&[&AB2, &AB3, &AB4, &AB_ABSENT], "not refused", &[&[No(Refused), No(RefusedFirstCountry)]], Unmet),
    case(&[&AB2, &AB3, &AB4, &AB_ABSENT], "does not know what was decided", &[], Open),
    case(&[&AB6], "the Board upheld", &[&[Yes(BoardUpheld)]], Applies),
    case(&[&AB6], "the Board did not uphold", &[&[No(BoardUpheld)]], Unmet),
    case(&[&AB6], "does not know", &[], Open),
    case(&[&AB8], "the Board overturned a refusal", &[&[Yes(BoardOverturned), Yes(Refused)]], Applies),
    case(
        &[&AB8],
        "the Board overturned a transfer",
        &[&[Yes(BoardOverturned), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        Unmet,
    ),
    case(&[&AB8], "does not know", &[], Open),
];

//! Worked cases: what the law says, in small situations.

use super::{AB_ABSENT, AB_GONE, AB_LEAVING, AB1, AB2, AB3, AB4, AB5, AB6, AB8};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, Open, Unmet};
use crate::case::Given::{No, Yes};
use crate::fact::Fact::{
    AppealRunning, BoardDecided, BoardOverturned, BoardUpheld, CouncilDisagreed, Refused, RefusedFirstCountry,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        situation: "an appeal is running",
        given: &[&[Yes(AppealRunning)]],
        expected: Applies,
    },
    Case {
        rules: &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        situation: "refused in the normal procedure: it goes to the Board by itself",
        given: &[ORDINARY, &[Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&AB1, &AB5, &AB_GONE, &AB_LEAVING],
        situation: "the Board has decided",
        given: &[ORDINARY, &[Yes(Refused), Yes(BoardDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&AB1, &AB5, &AB_GONE, &AB_LEAVING], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&AB2, &AB3, &AB4, &AB_ABSENT],
        situation: "refused in the normal procedure, the Board has not decided",
        given: &[ORDINARY, &[Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&AB2, &AB3, &AB4, &AB_ABSENT],
        situation: "not refused",
        given: &[&[No(Refused), No(RefusedFirstCountry)]],
        expected: Unmet,
    },
    Case {
        rules: &[&AB2, &AB3, &AB4, &AB_ABSENT],
        situation: "does not know what was decided",
        given: &[],
        expected: Open,
    },
    Case { rules: &[&AB6], situation: "the Board upheld", given: &[&[Yes(BoardUpheld)]], expected: Applies },
    Case { rules: &[&AB6], situation: "the Board did not uphold", given: &[&[No(BoardUpheld)]], expected: Unmet },
    Case { rules: &[&AB6], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&AB8],
        situation: "the Board overturned a refusal",
        given: &[&[Yes(BoardOverturned), Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&AB8],
        situation: "the Board overturned a transfer",
        given: &[&[Yes(BoardOverturned), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        expected: Unmet,
    },
    Case { rules: &[&AB8], situation: "does not know", given: &[], expected: Open },
];

//! Worked cases: what the law says, in small situations.

use super::{NP_STAY, NP1, NP2, NP3, NP4, NP5, NP6, NP7, NP8, NP9};
use crate::Case;
use crate::book::situations::ORDINARY;
use crate::case::Expected::{Applies, DisplacedBy, Open, Unmet};
use crate::case::Given::{In, No, Yes};
use crate::fact::Fact::{
    CaseAnswered, CouncilDisagreed, DenmarkExamines, ExpeditedTold, FoundUnfounded, InadmissibleDecided, Nationality,
    NormalTold, Refused, RefusedFirstCountry, TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&NP1],
        situation: "Denmark examines, from Syria, told that it is the normal procedure",
        given: &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), In(Nationality, "SY"), No(ExpeditedTold)]],
        expected: Applies,
    },
    Case { rules: &[&NP1], situation: "found manifestly unfounded", given: &[&[Yes(FoundUnfounded)]], expected: Unmet },
    Case {
        rules: &[&NP1],
        situation: "Denmark examines, from Serbia",
        given: &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(NormalTold), In(Nationality, "RS")]],
        expected: DisplacedBy("ag1"),
    },
    Case {
        rules: &[&NP1],
        situation: "Denmark examines, from Syria, nothing said on the procedure",
        given: &[&[
            Yes(DenmarkExamines),
            No(TransferDecided),
            No(InadmissibleDecided),
            No(CaseAnswered),
            In(Nationality, "SY"),
            No(ExpeditedTold),
        ]],
        expected: Open,
    },
    Case {
        rules: &[&NP2, &NP3, &NP4, &NP5, &NP6],
        situation: "Denmark examines the case, in the normal procedure",
        given: &[ORDINARY, &[Yes(DenmarkExamines), No(FoundUnfounded), No(ExpeditedTold), In(Nationality, "SY")]],
        expected: Applies,
    },
    Case {
        rules: &[&NP2, &NP3, &NP4, &NP5, &NP6],
        situation: "was told nothing of the kind",
        given: &[&[No(DenmarkExamines)]],
        expected: Unmet,
    },
    Case { rules: &[&NP2, &NP3, &NP4, &NP5, &NP6], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&NP7, &NP8, &NP9],
        situation: "refused in the normal procedure, the Board has not decided",
        given: &[ORDINARY, &[Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&NP7, &NP8, &NP9],
        situation: "not refused",
        given: &[&[No(Refused), No(RefusedFirstCountry)]],
        expected: Unmet,
    },
    Case { rules: &[&NP7, &NP8, &NP9], situation: "does not know what was decided", given: &[], expected: Open },
    Case {
        rules: &[&NP_STAY],
        situation: "refused in the normal procedure, the Board has not decided",
        given: &[ORDINARY, &[Yes(Refused)]],
        expected: Applies,
    },
    Case {
        rules: &[&NP_STAY],
        situation: "not refused",
        given: &[&[No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        expected: Unmet,
    },
    Case { rules: &[&NP_STAY], situation: "does not know", given: &[&[]], expected: Open },
    Case {
        rules: &[&NP2, &NP3, &NP6],
        situation: "from Serbia: the expedited procedure is to be expected",
        given: &[ORDINARY, &[Yes(DenmarkExamines), In(Nationality, "RS"), No(NormalTold)]],
        expected: DisplacedBy("ag1"),
    },
];

//! Worked cases: what the law says, in small situations.

use super::{FI1, FI2, FI3, FI4, FI5, FI7};
use crate::Case;
use crate::book::situations::{FREE_IN_DENMARK, ORDINARY};
use crate::case::Expected::{Applies, DisplacedBy, Open, Unmet};
use crate::case::Given::{In, No, Yes};
use crate::fact::Fact::{
    CaseAnswered, DecisionTold, DenmarkExamines, ExpeditedTold, Interviewed, Nationality, NormalTold, Registered,
    TransferDecided,
};

pub(crate) static CASES: &[Case] = &[
    Case {
        rules: &[&FI1],
        situation: "no decision yet",
        given: &[ORDINARY, &[No(DecisionTold), No(DenmarkExamines)]],
        expected: Applies,
    },
    Case { rules: &[&FI1], situation: "a decision was told", given: &[&[Yes(DecisionTold)]], expected: Unmet },
    Case { rules: &[&FI1], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&FI2, &FI3],
        situation: "no interview yet",
        given: &[ORDINARY, &[No(Interviewed)]],
        expected: Applies,
    },
    Case {
        rules: &[&FI2, &FI3],
        situation: "the first interview has been held",
        given: &[&[Yes(Interviewed)]],
        expected: Unmet,
    },
    Case { rules: &[&FI2, &FI3], situation: "does not know", given: &[], expected: Open },
    Case {
        rules: &[&FI4],
        situation: "registered, from Syria",
        given: &[ORDINARY, &[Yes(Registered), No(Interviewed), In(Nationality, "SY"), No(ExpeditedTold)]],
        expected: Applies,
    },
    Case { rules: &[&FI4], situation: "interviewed", given: &[&[Yes(Registered), Yes(Interviewed)]], expected: Unmet },
    Case {
        rules: &[&FI4],
        situation: "registered, from Serbia, and nothing connects with another country",
        given: &[ORDINARY, FREE_IN_DENMARK, &[Yes(Registered), No(Interviewed), In(Nationality, "RS"), No(NormalTold)]],
        expected: DisplacedBy("ag2"),
    },
    Case {
        rules: &[&FI4],
        situation: "registered, nationality not known",
        given: &[&[Yes(Registered), No(Interviewed), No(CaseAnswered), No(NormalTold)]],
        expected: Open,
    },
    Case {
        rules: &[&FI5],
        situation: "interviewed once, no answer",
        given: &[ORDINARY, &[Yes(Interviewed)]],
        expected: Applies,
    },
    Case { rules: &[&FI5], situation: "not interviewed yet", given: &[&[No(Interviewed)]], expected: Unmet },
    Case { rules: &[&FI5], situation: "does not know where the case is", given: &[], expected: Open },
    Case { rules: &[&FI7], situation: "waits for an interview", given: &[ORDINARY], expected: Applies },
    Case {
        rules: &[&FI7],
        situation: "was told a transfer",
        given: &[ORDINARY, &[Yes(TransferDecided)]],
        expected: Unmet,
    },
    Case { rules: &[&FI7], situation: "does not know where the case is", given: &[], expected: Open },
];

//! Worked cases: what the law says, in small situations.

use super::situations::ORDINARY;
use crate::book::evidence::{EV1, EV2, EV3, EV5};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AppealRunning, CaseAnswered, CouncilDisagreed, DenmarkExamines, Refused, RefusedFirstCountry, TransferDecided,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(super) static CASES: &[Case] = &[
    case(&[&EV1, &EV2], "waits for an interview", &[ORDINARY], Applies),
    case(&[&EV1, &EV2], "was told a transfer", &[ORDINARY, &[Yes(TransferDecided)]], Unmet),
    case(&[&EV1, &EV2], "does not know where the case is", &[], Open),
    case(&[&EV3], "Denmark examines the case", &[ORDINARY, &[Yes(DenmarkExamines)]], Applies),
    case(&[&EV3], "was told nothing of the kind", &[&[No(DenmarkExamines)]], Unmet),
    case(&[&EV3], "does not know", &[], Open),
    case(&[&EV5], "waits for the Board", &[&[Yes(AppealRunning)]], Applies),
    case(
        &[&EV5],
        "a permit was given",
        &[&[Yes(CaseAnswered), No(AppealRunning), No(Refused), No(RefusedFirstCountry), No(CouncilDisagreed)]],
        Unmet,
    ),
    case(&[&EV5], "does not know", &[], Open),
];

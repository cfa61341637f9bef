//! Registered, and waiting.

use crate::book::advice::waiting::{
    ANSWER_INTERVIEWED, ANSWER_WAITING, STEP_COLLECT, STEP_COME, STEP_MISSING, STEP_TALK, STEP_WISH,
};
use crate::book::cases::situations::{FREE, WIFE};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{AnotherCountryAsked, Interviewed, Registered, WishWritten};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_WAITING, &STEP_COME, &STEP_COLLECT, &STEP_TALK],
        "waits for the first interview",
        &[FREE, &[No(Interviewed)]],
        Applies,
    ),
    case(
        &[&ANSWER_WAITING, &STEP_COLLECT, &STEP_TALK],
        "the first interview was held",
        &[FREE, &[Yes(Interviewed)]],
        Unmet,
    ),
    case(
        &[&ANSWER_INTERVIEWED, &STEP_COME, &STEP_MISSING],
        "the first interview was held",
        &[FREE, &[Yes(Interviewed)]],
        Applies,
    ),
    case(
        &[&ANSWER_INTERVIEWED, &STEP_COME, &STEP_MISSING],
        "another country was asked",
        &[&[Yes(Interviewed), Yes(AnotherCountryAsked)]],
        Unmet,
    ),
    case(&[&STEP_COME], "is not registered", &[&[No(Registered), No(Interviewed)]], Unmet),
    case(
        &[&ANSWER_WAITING, &ANSWER_INTERVIEWED, &STEP_COME, &STEP_MISSING, &STEP_COLLECT, &STEP_TALK, &STEP_WISH],
        "nothing known",
        &[],
        Open,
    ),
    case(&[&STEP_WISH], "a husband in Sweden, and only she has written", &[FREE, WIFE, &[No(WishWritten)]], Applies),
    case(&[&STEP_WISH], "both have written", &[FREE, WIFE, &[Yes(WishWritten)]], Unmet),
];

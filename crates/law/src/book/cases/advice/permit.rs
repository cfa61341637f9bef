//! A permit.

use crate::book::advice::permit::{ANSWER_PERMIT, STEP_FAMILY_REUNION, STEP_KIND, STEP_LENGTH, STEP_MUNICIPALITY};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::Granted;
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_PERMIT, &STEP_LENGTH, &STEP_KIND, &STEP_FAMILY_REUNION, &STEP_MUNICIPALITY],
        "has a permit",
        &[&[Yes(Granted)]],
        Applies,
    ),
    case(
        &[&ANSWER_PERMIT, &STEP_LENGTH, &STEP_KIND, &STEP_FAMILY_REUNION, &STEP_MUNICIPALITY],
        "has none",
        &[&[No(Granted)]],
        Unmet,
    ),
    case(
        &[&ANSWER_PERMIT, &STEP_LENGTH, &STEP_KIND, &STEP_FAMILY_REUNION, &STEP_MUNICIPALITY],
        "cannot read the letter",
        &[],
        Open,
    ),
];

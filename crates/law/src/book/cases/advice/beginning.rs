//! In Denmark, and not registered as an asylum seeker.

use crate::book::advice::beginning::{
    ANSWER_CAN_ASK, ANSWER_REGISTER, STEP_ASK, STEP_BRING, STEP_FIRST_TALK, STEP_MEANS, STEP_SAY,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CameBack, NoApplication, Registered};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_REGISTER, &STEP_ASK, &STEP_BRING, &STEP_FIRST_TALK],
        "has just come, and wants asylum",
        &[&[No(Registered), No(CameBack), No(NoApplication)]],
        Applies,
    ),
    case(&[&ANSWER_REGISTER, &STEP_ASK, &STEP_BRING, &STEP_FIRST_TALK], "is registered", &[&[Yes(Registered)]], Unmet),
    case(
        &[&ANSWER_CAN_ASK, &STEP_SAY, &STEP_MEANS],
        "was stopped by the police, and has not asked for asylum",
        &[&[Yes(NoApplication)]],
        Applies,
    ),
    case(&[&ANSWER_CAN_ASK, &STEP_SAY, &STEP_MEANS], "has asked for asylum", &[&[No(NoApplication)]], Unmet),
    case(
        &[&ANSWER_REGISTER, &STEP_ASK, &STEP_BRING, &STEP_FIRST_TALK, &ANSWER_CAN_ASK, &STEP_SAY, &STEP_MEANS],
        "nothing known",
        &[],
        Open,
    ),
];

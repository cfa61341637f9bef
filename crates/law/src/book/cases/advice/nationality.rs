//! Where the nationality decides how a case goes: the listed countries, and Ukraine.

use crate::book::advice::nationality::{
    ANSWER_LISTED, ANSWER_UKRAINE, STEP_AGREE, STEP_NO_FORM, STEP_SPECIAL, STEP_UKRAINE,
};
use crate::book::cases::situations::ORDINARY;
use crate::case::Given::{In, No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{CameBack, DecisionTold, Nationality, NormalTold, Registered, Withdrawn};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_LISTED, &STEP_NO_FORM, &STEP_SPECIAL, &STEP_AGREE],
        "from Georgia, and registered",
        &[ORDINARY, &[Yes(Registered), In(Nationality, "GE"), No(NormalTold)]],
        Applies,
    ),
    case(
        &[&ANSWER_LISTED, &STEP_NO_FORM, &STEP_SPECIAL, &STEP_AGREE],
        "from Georgia, and not registered",
        &[&[No(Registered), In(Nationality, "GE")]],
        Unmet,
    ),
    case(
        &[&ANSWER_LISTED, &STEP_NO_FORM, &STEP_SPECIAL, &STEP_AGREE, &ANSWER_UKRAINE, &STEP_UKRAINE],
        "nothing known",
        &[],
        Open,
    ),
    case(
        &[&ANSWER_UKRAINE, &STEP_UKRAINE],
        "from Ukraine, and nothing is decided",
        &[&[No(DecisionTold), No(Withdrawn), No(CameBack), In(Nationality, "UA")]],
        Applies,
    ),
    case(&[&ANSWER_UKRAINE, &STEP_UKRAINE], "from Syria", &[&[In(Nationality, "SY")]], Unmet),
];

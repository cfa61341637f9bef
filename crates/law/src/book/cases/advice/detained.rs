//! In detention: a lawyer, a judge, and who can be called.

use crate::book::advice::detained::{
    ANSWER_DETAINED, STEP_CALL, STEP_COURT, STEP_DETAINED_ASK, STEP_INSTEAD, STEP_NO_PRISON,
};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, CaseAnswered, ChildAlone, DecisionTold, DenmarkExamines, Detained, Registered,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_DETAINED, &STEP_DETAINED_ASK, &STEP_COURT, &STEP_CALL, &STEP_NO_PRISON, &STEP_INSTEAD],
        "a child alone whom the police hold on arrival",
        &[&[No(Registered), No(DecisionTold), No(AnotherCountryAsked), Yes(Detained), Yes(ChildAlone)]],
        Applies,
    ),
    case(
        &[&ANSWER_DETAINED, &STEP_DETAINED_ASK, &STEP_COURT, &STEP_CALL, &STEP_NO_PRISON, &STEP_INSTEAD],
        "lives at a centre",
        &[&[No(Detained)]],
        Unmet,
    ),
    case(
        &[&ANSWER_DETAINED, &STEP_DETAINED_ASK, &STEP_COURT, &STEP_CALL, &STEP_NO_PRISON, &STEP_INSTEAD],
        "does not know whether it is detention",
        &[],
        Open,
    ),
    case(&[&STEP_DETAINED_ASK], "is registered", &[&[Yes(Registered), Yes(Detained)]], Unmet),
    case(&[&ANSWER_DETAINED], "holds a letter that nobody has read", &[&[Yes(DecisionTold), Yes(Detained)]], Open),
    case(
        &[&ANSWER_DETAINED],
        "is held while Denmark examines the case",
        &[&[Yes(DecisionTold), Yes(DenmarkExamines), No(CaseAnswered), Yes(Detained)]],
        Applies,
    ),
    case(
        &[&STEP_CALL, &STEP_INSTEAD],
        "is held, and was told a decision",
        &[&[Yes(DecisionTold), Yes(Detained)]],
        Unmet,
    ),
    case(&[&STEP_NO_PRISON], "an adult", &[&[Yes(Detained), No(ChildAlone)]], Unmet),
];

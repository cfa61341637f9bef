//! A child alone, or with an adult who is not a parent.

use crate::book::advice::child::{ANSWER_CHILD, STEP_FAMILY, STEP_NO_PARENT, STEP_NOT_ALONE, STEP_REPRESENTATIVE};
use crate::book::cases::situations::{FREE, ORDINARY};
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{AnotherCountryAsked, ChildAlone, DecisionTold, DenmarkExamines, SeparatedChild};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_CHILD, &STEP_REPRESENTATIVE, &STEP_FAMILY, &STEP_NOT_ALONE],
        "a child alone waits for the first interview",
        &[ORDINARY, &[Yes(ChildAlone), No(DecisionTold), No(DenmarkExamines)]],
        Applies,
    ),
    case(
        &[&ANSWER_CHILD, &STEP_REPRESENTATIVE, &STEP_FAMILY, &STEP_NOT_ALONE, &STEP_NO_PARENT],
        "an adult",
        &[&[No(ChildAlone), No(SeparatedChild)]],
        Unmet,
    ),
    case(
        &[&ANSWER_CHILD, &STEP_REPRESENTATIVE, &STEP_FAMILY, &STEP_NOT_ALONE, &STEP_NO_PARENT],
        "nothing known",
        &[],
        Open,
    ),
    case(&[&ANSWER_CHILD], "a child alone cannot read the letter", &[&[Yes(DecisionTold), Yes(ChildAlone)]], Open),
    case(
        &[&STEP_FAMILY, &STEP_NO_PARENT],
        "came with an aunt, and waits",
        &[FREE, &[No(ChildAlone), Yes(SeparatedChild)]],
        Applies,
    ),
    case(
        &[&STEP_FAMILY, &STEP_NO_PARENT],
        "came with an aunt, and was told a decision",
        &[&[Yes(DecisionTold), Yes(SeparatedChild)]],
        Unmet,
    ),
    case(&[&STEP_NOT_ALONE], "another country was asked", &[&[Yes(AnotherCountryAsked), Yes(ChildAlone)]], Unmet),
];

//! Another country was asked to take the case, and nothing is decided.

use crate::book::advice::asked::{ANSWER_ASKED, STEP_DECISION_DAY, STEP_REGISTERED, STEP_TELL};
use crate::book::cases::situations::FREE;
use crate::case::Given::{No, Yes};
use crate::case::{Case, case};
use crate::fact::Fact::{
    AnotherCountryAsked, AppliedElsewhere, DecisionTold, Interviewed, NoApplication, ProtectionElsewhere,
};
use crate::verdict::Verdict::{Applies, Open, Unmet};

pub(in crate::book::cases) static CASES: &[Case] = &[
    case(
        &[&ANSWER_ASKED, &STEP_TELL, &STEP_REGISTERED, &STEP_DECISION_DAY],
        "was told that Germany is asked",
        &[FREE, &[Yes(Interviewed), Yes(AnotherCountryAsked)]],
        Applies,
    ),
    case(
        &[&ANSWER_ASKED, &STEP_TELL, &STEP_REGISTERED, &STEP_DECISION_DAY],
        "was told a decision",
        &[&[No(NoApplication), Yes(DecisionTold)]],
        Unmet,
    ),
    case(&[&ANSWER_ASKED, &STEP_TELL, &STEP_REGISTERED, &STEP_DECISION_DAY], "nothing known", &[], Open),
    case(
        &[&STEP_DECISION_DAY],
        "was stopped by the police, and asked for asylum in Germany",
        &[&[Yes(NoApplication), Yes(AppliedElsewhere), No(ProtectionElsewhere)]],
        Applies,
    ),
];

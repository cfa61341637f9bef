//! Another country was asked to take the case, and nothing is decided.

use super::{answer, by, with};
use crate::book::dublin_procedure::HERE_WITHOUT_APPLICATION;
use crate::book::phase::ADMISSIBILITY;
use crate::condition::Condition::{self, All, Any, Is};
use crate::contact::DRC;
use crate::fact::Fact::{AnotherCountryAsked, Interviewed};
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, DUBLIN_III, heading};
use crate::{By, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] = &[&ANSWER_ASKED, &STEP_TELL, &STEP_DECISION_DAY, &STEP_REGISTERED];

/// Nobody has decided yet.
const ASKED: Condition = All(&[Is(AnotherCountryAsked), ADMISSIBILITY]);

pub(crate) static ANSWER_ASKED: Rule =
    answer("answer-asked", &[heading::ENFORCED, heading::DUBLIN_PROCEDURE]).when(ASKED);

/// What the other country and the Service do not know, they cannot weigh.
pub(crate) static STEP_TELL: Rule = step(
    "step-tell",
    &[DUBLIN_III.at("Article 17(1)"), ASYLUM_MANAGEMENT.at("Article 17(3)"), heading::DUBLIN_PROCEDURE],
    const { &[with(By::Soon, &DRC)] },
)
.when(ASKED);

/// The days run from being told, orally too.
pub(crate) static STEP_DECISION_DAY: Rule = step(
    "step-decision-day",
    &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 1"), ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt."), heading::ENFORCED],
    const { &[by(By::Then)] },
)
.when(Any(&[All(&[Is(Interviewed), ADMISSIBILITY]), HERE_WITHOUT_APPLICATION]));

/// Who is not found can be held, and the application can lapse.
pub(crate) static STEP_REGISTERED: Rule = step(
    "step-registered",
    &[ALIENS_ACT.at("§ 36, stk. 1, 1. pkt."), ALIENS_ACT.at("§ 40, stk. 10")],
    const { &[by(By::Then)] },
)
.when(ASKED);

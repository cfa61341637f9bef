//! Where the nationality decides how a case goes: the listed countries, and Ukraine.

use super::{answer, by, with};
use crate::book::phase::{EXPECTED_EXPEDITED, GOES_ITS_WAY, INTERVIEW_AHEAD};
use crate::condition::Condition::{self, All, Is, IsNot, OneOf};
use crate::contact::{DRC, SERVICE_UKRAINE};
use crate::fact::Fact::{AnotherCountryAsked, DecisionTold, Nationality, Registered};
use crate::source::{ALIENS_ACT, UKRAINE_ACT, UKRAINE_ORDER, heading};
use crate::{By, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_LISTED, &STEP_NO_FORM, &STEP_SPECIAL, &STEP_AGREE, &ANSWER_UKRAINE, &STEP_UKRAINE];

/// The expedited procedure is to be expected, or was named.
const LISTED: Condition =
    All(&[Is(Registered), IsNot(AnotherCountryAsked), GOES_ITS_WAY, INTERVIEW_AHEAD, EXPECTED_EXPEDITED]);

pub(crate) static ANSWER_LISTED: Rule = answer("answer-listed", &[heading::EXPEDITED]).when(LISTED);

pub(crate) static STEP_NO_FORM: Rule =
    step("step-no-form", &[heading::EXPEDITED], const { &[by(By::Soon)] }).when(LISTED);

pub(crate) static STEP_SPECIAL: Rule =
    step("step-special", &[heading::EXPEDITED, heading::UNFOUNDED], const { &[by(By::Soon)] }).when(LISTED);

/// Without their yes there is no refusal without an appeal.
pub(crate) static STEP_AGREE: Rule = step(
    "step-agree",
    &[ALIENS_ACT.at("§ 53 b, stk. 1"), ALIENS_ACT.at("§ 53 b, stk. 2"), heading::EXPEDITED],
    const { &[with(By::Soon, &DRC)] },
)
.when(LISTED);

/// No decision, and nothing that was stopped.
const UKRAINE: Condition = All(&[IsNot(DecisionTold), GOES_ITS_WAY, OneOf(Nationality, &["UA"])]);

pub(crate) static ANSWER_UKRAINE: Rule =
    answer("answer-ukraine", &[UKRAINE_ACT.at("§ 1"), UKRAINE_ORDER.at("§ 1")]).when(UKRAINE);

pub(crate) static STEP_UKRAINE: Rule = step(
    "step-ukraine",
    &[UKRAINE_ACT.at("§ 1"), UKRAINE_ACT.at("§ 4, stk. 1 og 3"), UKRAINE_ORDER.at("§ 1")],
    const { &[with(By::Today, &SERVICE_UKRAINE)] },
)
.when(UKRAINE);

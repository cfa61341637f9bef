//! A child alone, or with an adult who is not a parent.

use super::{READ, answer, by, with};
use crate::book::phase::{ADMISSIBILITY, GOES_ITS_WAY, INTERVIEW_AHEAD};
use crate::condition::Condition::{All, Any, Is, IsNot};
use crate::contact::{RED_CROSS, STAFF};
use crate::fact::Fact::{AnotherCountryAsked, ChildAlone, DecisionTold, SeparatedChild};
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, DUBLIN_III, heading};
use crate::{By, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_CHILD, &STEP_REPRESENTATIVE, &STEP_FAMILY, &STEP_NOT_ALONE, &STEP_NO_PARENT];

pub(crate) static ANSWER_CHILD: Rule =
    answer("answer-child", &[ALIENS_ACT.at("§ 56 a, stk. 1, 1. pkt."), heading::GUARANTEES])
        .when(All(&[READ, Is(ChildAlone)]));

/// A letter comes to a child as to anybody, and the days run.
pub(crate) static STEP_REPRESENTATIVE: Rule = step(
    "step-representative",
    &[ALIENS_ACT.at("§ 56 a, stk. 1, 1. pkt."), ALIENS_ACT.at("§ 56 a, stk. 7"), heading::GUARANTEES],
    const { &[with(By::Soon, &STAFF)] },
)
.when(Is(ChildAlone));

/// Of a child alone brothers, sisters, aunts, uncles and grandparents count too.
pub(crate) static STEP_FAMILY: Rule = step(
    "step-family",
    &[DUBLIN_III.at("Article 8"), ASYLUM_MANAGEMENT.at("Article 25"), ALIENS_ACT.at("§ 56 a, stk. 10")],
    const { &[by(By::Soon)] },
)
.when(All(&[ADMISSIBILITY, Any(&[Is(ChildAlone), Is(SeparatedChild)])]));

/// Where another country was asked, the day of the decision matters more.
pub(crate) static STEP_NOT_ALONE: Rule = step(
    "step-not-alone",
    &[heading::PRESENT, heading::STRUCTURE, ALIENS_ACT.at("§ 56 a, stk. 1, 1. pkt.")],
    const { &[with(By::Soon, &RED_CROSS)] },
)
.when(All(&[IsNot(AnotherCountryAsked), GOES_ITS_WAY, INTERVIEW_AHEAD, Is(ChildAlone)]));

pub(crate) static STEP_NO_PARENT: Rule =
    step("step-no-parent", &[ALIENS_ACT.at("§ 56 a, stk. 1"), heading::STRUCTURE], const { &[with(By::Soon, &STAFF)] })
        .when(All(&[IsNot(DecisionTold), GOES_ITS_WAY, Is(SeparatedChild)]));

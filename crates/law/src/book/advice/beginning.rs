//! In Denmark, and not registered as an asylum seeker.

use super::{answer, by, with};
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::contact::{DRC, POLICE, SANDHOLM};
use crate::fact::Fact::{CameBack, NoApplication, Registered};
use crate::source::{ALIENS_ACT, heading};
use crate::{By, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_CAN_ASK, &STEP_SAY, &STEP_MEANS, &ANSWER_REGISTER, &STEP_ASK, &STEP_BRING, &STEP_FIRST_TALK];

pub(crate) static ANSWER_CAN_ASK: Rule =
    answer("answer-can-ask", &[ALIENS_ACT.at("§ 7, stk. 1"), ALIENS_ACT.at("§ 48 e, stk. 1")]).when(Is(NoApplication));

pub(crate) static STEP_SAY: Rule = step(
    "step-say",
    &[ALIENS_ACT.at("§ 7, stk. 1"), ALIENS_ACT.at("§ 48 e, stk. 1")],
    const { &[with(By::Today, &POLICE)] },
)
.when(Is(NoApplication));

/// What an application leads to hangs on what was asked elsewhere.
pub(crate) static STEP_MEANS: Rule = step(
    "step-means",
    &[ALIENS_ACT.at("§ 48 a, stk. 1, 2. pkt."), heading::AUTHORITIES],
    const { &[with(By::Today, &DRC)] },
)
.when(Is(NoApplication));

const UNREGISTERED: Condition = All(&[IsNot(Registered), IsNot(CameBack), IsNot(NoApplication)]);

pub(crate) static ANSWER_REGISTER: Rule =
    answer("answer-register", &[ALIENS_ACT.at("§ 48 e, stk. 1"), heading::AUTHORITIES]).when(UNREGISTERED);

pub(crate) static STEP_ASK: Rule =
    step("step-ask", &[ALIENS_ACT.at("§ 48 e, stk. 1"), heading::AUTHORITIES], const { &[with(By::Today, &SANDHOLM)] })
        .when(UNREGISTERED);

pub(crate) static STEP_BRING: Rule =
    step("step-bring", &[ALIENS_ACT.at("§ 40, stk. 1, 2. pkt."), heading::EVIDENCE], const { &[by(By::Soon)] })
        .when(UNREGISTERED);

pub(crate) static STEP_FIRST_TALK: Rule =
    step("step-first-talk", &[heading::AUTHORITIES], const { &[with(By::Soon, &DRC)] }).when(UNREGISTERED);

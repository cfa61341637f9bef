//! Denmark examines the reasons, and has not answered.

use super::{answer, by, step, with};
use crate::book::phase::IN_DENMARK;
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::contact::{DRC, SERVICE};
use crate::fact::Fact::{CameBack, UnfoundedTold};
use crate::source::{ALIENS_ACT, heading};
use crate::{By, Rule};

pub(in crate::book) const RULES: &[&Rule] = &[
    &ANSWER_UNFOUNDED_TOLD,
    &ANSWER_EXAMINED,
    &STEP_TELL_COUNCIL,
    &STEP_PREPARE,
    &STEP_PAPERS,
    &STEP_NEEDS,
    &STEP_LETTERS,
];

/// Said by the Immigration Service, in a case that is not one from before.
const EXAMINED_HERE: Condition = All(&[IN_DENMARK, IsNot(CameBack)]);

/// Seen as manifestly unfounded: the Council has to be asked before a no that cannot be appealed.
const SEEN_AS_UNFOUNDED: Condition = All(&[IN_DENMARK, IsNot(CameBack), Is(UnfoundedTold)]);

pub(crate) static ANSWER_UNFOUNDED_TOLD: Rule =
    answer("answer-unfounded-told", &[ALIENS_ACT.at("§ 53 b, stk. 1"), heading::UNFOUNDED]).when(SEEN_AS_UNFOUNDED);

pub(crate) static ANSWER_EXAMINED: Rule =
    answer("answer-examined", &[ALIENS_ACT.at("§ 7, stk. 1"), heading::NORMAL]).when(EXAMINED_HERE);

pub(crate) static STEP_TELL_COUNCIL: Rule = step(
    "step-tell-council",
    &[ALIENS_ACT.at("§ 53 b, stk. 1"), heading::UNFOUNDED],
    const { &[with(By::Today, &DRC)] },
)
.when(SEEN_AS_UNFOUNDED);

pub(crate) static STEP_PREPARE: Rule =
    step("step-prepare", &[ALIENS_ACT.at("§ 40, stk. 1, 1. pkt."), heading::NORMAL], const { &[with(By::Soon, &DRC)] })
        .when(EXAMINED_HERE);

pub(crate) static STEP_PAPERS: Rule =
    step("step-papers", &[ALIENS_ACT.at("§ 40, stk. 1, 2. pkt."), heading::EVIDENCE], const { &[by(By::Soon)] })
        .when(EXAMINED_HERE);

/// Asked for in good time an interpreter or an interviewer of the same sex can be found.
pub(crate) static STEP_NEEDS: Rule =
    step("step-needs", &[heading::GUARANTEES, heading::MODALITIES], const { &[with(By::Soon, &SERVICE)] })
        .when(EXAMINED_HERE);

pub(crate) static STEP_LETTERS: Rule = step(
    "step-letters",
    &[ALIENS_ACT.at("§ 40, stk. 10"), ALIENS_ACT.at("§ 36, stk. 2, 2. pkt.")],
    const { &[by(By::Then)] },
)
.when(EXAMINED_HERE);

//! In detention: a lawyer, a judge, and who can be called.

use super::{READ, answer, by, with};
use crate::condition::Condition::{All, Is, IsNot};
use crate::contact::{LAWYER, PRISON_STAFF};
use crate::fact::Fact::{AnotherCountryAsked, ChildAlone, DecisionTold, Detained, Registered};
use crate::source::ALIENS_ACT;
use crate::{By, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_DETAINED, &STEP_DETAINED_ASK, &STEP_COURT, &STEP_CALL, &STEP_NO_PRISON, &STEP_INSTEAD];

pub(crate) static ANSWER_DETAINED: Rule =
    answer("answer-detained", &[ALIENS_ACT.at("§ 37, stk. 1"), ALIENS_ACT.at("§ 37, stk. 2, 1. pkt.")])
        .when(All(&[READ, Is(Detained)]));

/// Whoever is held can still ask for asylum.
pub(crate) static STEP_DETAINED_ASK: Rule = step(
    "step-detained-ask",
    &[ALIENS_ACT.at("§ 7, stk. 1"), ALIENS_ACT.at("§ 48 e, stk. 1")],
    const { &[with(By::Today, &PRISON_STAFF)] },
)
.when(All(&[IsNot(Registered), Is(Detained)]));

pub(crate) static STEP_COURT: Rule = step(
    "step-court",
    &[ALIENS_ACT.at("§ 37, stk. 1"), ALIENS_ACT.at("§ 37, stk. 2, 1. pkt.")],
    const { &[with(By::Today, &LAWYER)] },
)
.when(Is(Detained));

/// They have no telephone of their own; while an appeal is to be sent, that step says whom to call.
pub(crate) static STEP_CALL: Rule =
    step("step-call", &[ALIENS_ACT.at("§ 37, stk. 4, 2. pkt.")], const { &[with(By::Today, &PRISON_STAFF)] })
        .when(All(&[IsNot(DecisionTold), Is(Detained)]));

/// It goes before where else one can live.
pub(crate) static STEP_NO_PRISON: Rule = step(
    "step-no-prison",
    &[ALIENS_ACT.at("§ 37, stk. 10, 3. pkt."), ALIENS_ACT.at("§ 56 a, stk. 1, 1. pkt.")],
    const { &[with(By::Today, &LAWYER)] },
)
.when(All(&[IsNot(DecisionTold), Is(Detained), Is(ChildAlone)]));

/// Detention is only for whom milder measures are not enough.
pub(crate) static STEP_INSTEAD: Rule =
    step("step-instead", &[ALIENS_ACT.at("§ 36, stk. 1"), ALIENS_ACT.at("§ 34")], const { &[by(By::Today)] })
        .when(All(&[IsNot(DecisionTold), IsNot(AnotherCountryAsked), Is(Detained)]));

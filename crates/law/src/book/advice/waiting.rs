//! Registered, and waiting: for the first interview, or for what follows from it.

use super::{answer, by, send, with};
use crate::book::dublin_criteria::FAMILY_WISH;
use crate::book::phase::ADMISSIBILITY;
use crate::condition::Condition::{self, All, Any, Holds, Is, IsNot};
use crate::contact::{DRC, SERVICE, STAFF};
use crate::fact::Fact::{AnotherCountryAsked, Interviewed, Registered};
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, DUBLIN_III, heading};
use crate::{By, LetterKind, Rule};

use super::step;

pub(in crate::book) const RULES: &[&Rule] =
    &[&ANSWER_WAITING, &ANSWER_INTERVIEWED, &STEP_COME, &STEP_WISH, &STEP_MISSING, &STEP_COLLECT, &STEP_TALK];

/// The first interview lies ahead.
const BEFORE_INTERVIEW: Condition = All(&[Is(Registered), IsNot(Interviewed), ADMISSIBILITY]);

/// It was held, and nobody has said what follows.
const INTERVIEWED: Condition = All(&[Is(Interviewed), IsNot(AnotherCountryAsked), ADMISSIBILITY]);

pub(crate) static ANSWER_WAITING: Rule = answer("answer-waiting", &[heading::FIRST_INTERVIEW]).when(BEFORE_INTERVIEW);

pub(crate) static ANSWER_INTERVIEWED: Rule =
    answer("answer-interviewed", &[heading::DUBLIN_PROCEDURE, heading::ADMISSIBILITY_TIME]).when(INTERVIEWED);

/// Who is called and stays away without an excuse can lose the application by that alone.
pub(crate) static STEP_COME: Rule = step(
    "step-come",
    &[ALIENS_ACT.at("§ 40, stk. 1, 2. pkt."), ALIENS_ACT.at("§ 40, stk. 10")],
    const { &[with(By::Today, &STAFF)] },
)
.when(Any(&[BEFORE_INTERVIEW, INTERVIEWED]));

/// Without their written wish nobody is brought together.
pub(crate) static STEP_WISH: Rule = step(
    "step-wish",
    &[DUBLIN_III.at("Article 9"), DUBLIN_III.at("Article 10"), ASYLUM_MANAGEMENT.at("Article 26(1)")],
    const { &[send(By::Soon, &SERVICE, LetterKind::Family)] },
)
.when(Holds(&FAMILY_WISH));

/// The country is sought by what was said there, and by what is added.
pub(crate) static STEP_MISSING: Rule = step(
    "step-missing",
    &[heading::DUBLIN_PROCEDURE, ASYLUM_MANAGEMENT.at("Article 22(7)")],
    const { &[with(By::Soon, &DRC)] },
)
.when(INTERVIEWED);

pub(crate) static STEP_COLLECT: Rule = step(
    "step-collect",
    &[ALIENS_ACT.at("§ 40, stk. 1, 1. pkt."), heading::EVIDENCE_TIME, heading::CREDIBILITY],
    const { &[by(By::Soon)] },
)
.when(BEFORE_INTERVIEW);

pub(crate) static STEP_TALK: Rule =
    step("step-talk", &[heading::AUTHORITIES], const { &[with(By::Soon, &DRC)] }).when(BEFORE_INTERVIEW);

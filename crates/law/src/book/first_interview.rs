//! The first interview (catalogue section 4).

use super::phase::{COUNTRY_OPEN, FIRST_INTERVIEW_AHEAD, INTERVIEW_AHEAD};
use super::unfounded::AG2;
use crate::condition::Condition::{All, Is};
use crate::doubt::C24;
use crate::fact::Fact::{Interviewed, Registered};
use crate::rule::rule;
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&FI1, &FI2, &FI3, &FI4, &FI5, &FI7];

pub(crate) static FI1: Rule = rule("fi1", Topic::Procedure, &[heading::FIRST_INTERVIEW]).when(COUNTRY_OPEN);

pub(crate) static FI2: Rule =
    rule("fi2", Topic::Interview, &[heading::FIRST_INTERVIEW]).when(FIRST_INTERVIEW_AHEAD).doubts(&[&C24]);

pub(crate) static FI3: Rule = rule("fi3", Topic::Procedure, &[heading::INFORMATION]).when(FIRST_INTERVIEW_AHEAD);

pub(crate) static FI4: Rule = rule("fi4", Topic::Next, &[EUAA.at("Admissibility procedure › Procedural aspects")])
    .when(All(&[Is(Registered), FIRST_INTERVIEW_AHEAD]))
    .yields_to(&[&AG2]);

pub(crate) static FI5: Rule =
    rule("fi5", Topic::Procedure, &[heading::INFORMATION, EUAA.at("Personal interview › Other aspects")])
        .when(All(&[Is(Interviewed), INTERVIEW_AHEAD]));

pub(crate) static FI7: Rule = rule("fi7", Topic::Duties, &[heading::EVIDENCE_TIME]).when(INTERVIEW_AHEAD);

//! Protection or safety in a country outside the Dublin area (catalogue sections 10 to 12).

use super::gates::{CITIZEN, FI6};
use super::phase::OUTSIDE;
use crate::condition::Condition::Is;
use crate::doubt::WHO_ASSESSES;
use crate::fact::Fact::ProtectionElsewhere;
use crate::rule::rule;
use crate::source::{ALIENS_ACT, EUAA, heading};
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&FC1, &FC2, &FC3, &FC4, &FC5, &ST1, &ST2, &ST3, &ST4, &ST5, &ST6, &BO1];

/// Subsection 5 since the Act of September 2025; before that it was subsection 4.
pub(crate) static FC1: Rule =
    rule("fc1", Topic::Elsewhere, &[ALIENS_ACT.at("§ 7, stk. 5"), heading::FIRST_COUNTRY]).when(OUTSIDE);

pub(crate) static FC2: Rule = rule("fc2", Topic::Elsewhere, &[heading::FIRST_COUNTRY]).when(OUTSIDE);

pub(crate) static FC3: Rule = rule("fc3", Topic::Elsewhere, &[heading::FIRST_COUNTRY]).when(OUTSIDE);

pub(crate) static FC4: Rule =
    rule("fc4", Topic::Elsewhere, &[ALIENS_ACT.at("§ 31"), heading::FIRST_COUNTRY]).when(OUTSIDE);

pub(crate) static FC5: Rule = rule(
    "fc5",
    Topic::Elsewhere,
    &[ALIENS_ACT.at("§ 53 a, stk. 1, nr. 2"), heading::FIRST_COUNTRY, heading::DECISIONS],
)
.when(OUTSIDE);

pub(crate) static ST1: Rule = rule("st1", Topic::Elsewhere, &[heading::SAFE_THIRD]).when(OUTSIDE);

pub(crate) static ST2: Rule = rule("st2", Topic::Elsewhere, &[heading::SAFE_THIRD]).when(OUTSIDE);

pub(crate) static ST3: Rule = rule("st3", Topic::Elsewhere, &[heading::SAFE_THIRD]).when(OUTSIDE);

pub(crate) static ST4: Rule =
    rule("st4", Topic::Elsewhere, &[heading::SAFE_THIRD]).when(OUTSIDE).doubts(&[&WHO_ASSESSES]);

pub(crate) static ST5: Rule =
    rule("st5", Topic::Elsewhere, &[ALIENS_ACT.at("§ 28, stk. 7"), heading::SAFE_THIRD]).when(OUTSIDE);

pub(crate) static ST6: Rule = rule("st6", Topic::Law, &[heading::EUROPEAN_SAFE_COUNTRY])
    .when(Is(ProtectionElsewhere))
    .yields_to(&[&FI6, &CITIZEN]);

pub(crate) static BO1: Rule = rule("bo1", Topic::Law, &[EUAA.at("Border procedure › Legal basis and grounds")]);

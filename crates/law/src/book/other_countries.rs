//! Protection or safety in a country outside the Dublin area (catalogue sections 10 to 12).

mod cases;

pub(super) use cases::CASES;

use super::phase::OUTSIDE;
use crate::condition::Condition::Is;
use crate::doubt::WHO_ASSESSES;
use crate::fact::Fact::ProtectionElsewhere;
use crate::source::{EUAA, heading};
use crate::{Rule, Topic};

pub(crate) static FC1: Rule = Rule { when: OUTSIDE, ..Rule::new("fc1", Topic::Elsewhere, &[heading::FIRST_COUNTRY]) };

pub(crate) static FC2: Rule = Rule { when: OUTSIDE, ..Rule::new("fc2", Topic::Elsewhere, &[heading::FIRST_COUNTRY]) };

pub(crate) static FC3: Rule = Rule { when: OUTSIDE, ..Rule::new("fc3", Topic::Elsewhere, &[heading::FIRST_COUNTRY]) };

pub(crate) static FC4: Rule = Rule { when: OUTSIDE, ..Rule::new("fc4", Topic::Elsewhere, &[heading::FIRST_COUNTRY]) };

pub(crate) static FC5: Rule =
    Rule { when: OUTSIDE, ..Rule::new("fc5", Topic::Elsewhere, &[heading::FIRST_COUNTRY, heading::DECISIONS]) };

pub(crate) static ST1: Rule = Rule { when: OUTSIDE, ..Rule::new("st1", Topic::Elsewhere, &[heading::SAFE_THIRD]) };

pub(crate) static ST2: Rule = Rule { when: OUTSIDE, ..Rule::new("st2", Topic::Elsewhere, &[heading::SAFE_THIRD]) };

pub(crate) static ST3: Rule = Rule { when: OUTSIDE, ..Rule::new("st3", Topic::Elsewhere, &[heading::SAFE_THIRD]) };

pub(crate) static ST4: Rule =
    Rule { when: OUTSIDE, doubts: &[&WHO_ASSESSES], ..Rule::new("st4", Topic::Elsewhere, &[heading::SAFE_THIRD]) };

pub(crate) static ST5: Rule = Rule { when: OUTSIDE, ..Rule::new("st5", Topic::Elsewhere, &[heading::SAFE_THIRD]) };

pub(crate) static ST6: Rule =
    Rule { when: Is(ProtectionElsewhere), ..Rule::new("st6", Topic::Law, &[heading::EUROPEAN_SAFE_COUNTRY]) };

pub(crate) static BO1: Rule = Rule::new("bo1", Topic::Law, &[EUAA.at("Border procedure › Legal basis and grounds")]);

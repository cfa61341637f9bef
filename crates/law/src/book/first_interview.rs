//! The first interview (catalogue section 4).

mod cases;

pub(super) use cases::CASES;

use super::phase::{COUNTRY_OPEN, FIRST_INTERVIEW_AHEAD, INTERVIEW_AHEAD};
use super::unfounded::AG2;
use crate::condition::Condition::{All, Is};
use crate::doubt::C24;
use crate::fact::Fact::{Interviewed, Registered};
use crate::source::{EUAA, heading};
use crate::{Rule, Topic, Yields};

pub(crate) static FI1: Rule =
    Rule { when: COUNTRY_OPEN, ..Rule::new("fi1", Topic::Procedure, &[heading::FIRST_INTERVIEW]) };

pub(crate) static FI2: Rule = Rule {
    when: FIRST_INTERVIEW_AHEAD,
    doubts: &[&C24],
    ..Rule::new("fi2", Topic::Interview, &[heading::FIRST_INTERVIEW])
};

pub(crate) static FI3: Rule =
    Rule { when: FIRST_INTERVIEW_AHEAD, ..Rule::new("fi3", Topic::Procedure, &[heading::INFORMATION]) };

pub(crate) static FI4: Rule = Rule {
    when: All(&[Is(Registered), FIRST_INTERVIEW_AHEAD]),
    yields: Yields::To(&[&AG2]),
    ..Rule::new("fi4", Topic::Next, &[EUAA.at("Admissibility procedure › Procedural aspects")])
};

pub(crate) static FI5: Rule = Rule {
    when: All(&[Is(Interviewed), INTERVIEW_AHEAD]),
    ..Rule::new("fi5", Topic::Procedure, &[heading::INFORMATION, EUAA.at("Personal interview › Other aspects")])
};

pub(crate) static FI7: Rule =
    Rule { when: INTERVIEW_AHEAD, ..Rule::new("fi7", Topic::Duties, &[heading::EVIDENCE_TIME]) };

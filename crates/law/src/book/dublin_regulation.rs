//! What Regulation 604/2013 has and the official page lacks: two more criteria, and time limits.

mod cases;

pub(super) use cases::CASES;

use super::gates::GATES;
use super::limits::{CHILD_ALONE, DEPENDANT};
use super::phase::{ANOTHER_COUNTRY, TRANSFER_STANDS};
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::doubt::D_HEADING;
use crate::fact::Fact::{AirportTransit, DecisionTold, Dependant, Detained, EntryCountry, VisaFreeEntry};
use crate::source::DUBLIN_III;
use crate::{Effect, Limit, Regime, Rule, Topic, Yields};

pub(crate) static D14: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: Is(VisaFreeEntry),
    yields: Yields::InOrder,
    limits: &[Limit { when: Condition::ALWAYS, doubt: &D_HEADING }, DEPENDANT, CHILD_ALONE],
    then: &[Effect::Responsible(EntryCountry)],
    ..Rule::new("d14", Topic::Responsibility, &[DUBLIN_III.at("Article 14")])
};

pub(crate) static D15: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: Is(AirportTransit),
    yields: Yields::InOrder,
    limits: &[Limit { when: Condition::ALWAYS, doubt: &D_HEADING }, DEPENDANT, CHILD_ALONE],
    then: &[Effect::ResponsibleDenmark],
    ..Rule::new("d15", Topic::Responsibility, &[DUBLIN_III.at("Article 15")])
};

/// People who depend on each other.
pub(crate) static D16: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: Is(Dependant),
    yields: Yields::To(GATES),
    ..Rule::new("d16", Topic::Responsibility, &[DUBLIN_III.at("Article 16")])
};

pub(crate) static D_TIMES: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]),
    ..Rule::new("d-times", Topic::Procedure, &[DUBLIN_III.at("Articles 21 to 25")])
};

/// The shorter times for people in detention.
pub(crate) static D28: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: All(&[ANOTHER_COUNTRY, Is(Detained)]),
    ..Rule::new("d28", Topic::Procedure, &[DUBLIN_III.at("Article 28")])
};

pub(crate) static D29: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: TRANSFER_STANDS,
    ..Rule::new("d29", Topic::Procedure, &[DUBLIN_III.at("Article 29")])
};

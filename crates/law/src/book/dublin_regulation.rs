//! What Regulation 604/2013 has and the official page lacks: two more criteria, and time limits.

mod cases;

pub(super) use cases::CASES;

use super::admissibility::AD1;
use super::dublin_criteria::{ANOTHER_COUNTRY, CHILD_ALONE, DC3, DC4, DC5, DC10, FI6};
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::doubt::D_HEADING;
use crate::fact::Fact::{AirportTransit, DecisionTold, EntryCountry, TransferDecided, VisaFreeEntry};
use crate::source::DUBLIN_III;
use crate::{Effect, Limit, Regime, Rule, Topic};

pub(crate) static D14: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: Is(VisaFreeEntry),
    unless: &[&FI6, &AD1, &DC10, &DC3, &DC4, &DC5],
    limits: &[Limit { when: Condition::ALWAYS, doubt: &D_HEADING }, CHILD_ALONE],
    then: &[Effect::Responsible(EntryCountry)],
    ..Rule::new("d14", Topic::Responsibility, &[DUBLIN_III.at("Article 14")])
};

pub(crate) static D15: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: Is(AirportTransit),
    unless: &[&FI6, &AD1, &DC10, &DC3, &DC4, &DC5, &D14],
    limits: &[Limit { when: Condition::ALWAYS, doubt: &D_HEADING }, CHILD_ALONE],
    then: &[Effect::ResponsibleDenmark],
    ..Rule::new("d15", Topic::Responsibility, &[DUBLIN_III.at("Article 15")])
};

pub(crate) static D_TIMES: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]),
    ..Rule::new("d-times", Topic::Procedure, &[DUBLIN_III.at("Articles 21 to 25")])
};

pub(crate) static D29: Rule = Rule {
    regime: Some(Regime::DublinThree),
    when: Is(TransferDecided),
    ..Rule::new("d29", Topic::Procedure, &[DUBLIN_III.at("Article 29")])
};

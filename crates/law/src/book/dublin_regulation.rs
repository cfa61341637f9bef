//! What Regulation 604/2013 has and the official page lacks: two more criteria.

use super::gates::GATES;
use super::limits::{CHILD_ALONE, DEPENDANT};
use crate::condition::Condition::{self, Is};
use crate::doubt::D_HEADING;
use crate::fact::Fact::{AirportTransit, Dependant, EntryCountry, VisaFreeEntry};
use crate::regime::Regime::DublinThree;
use crate::rule::rule;
use crate::source::DUBLIN_III;
use crate::{Effect, Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&D14, &D15, &D16];

pub(crate) static D14: Rule = rule("d14", Topic::Responsibility, &[DUBLIN_III.at("Article 14")])
    .under(DublinThree)
    .when(Is(VisaFreeEntry))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &D_HEADING }, DEPENDANT, CHILD_ALONE])
    .then(&[Effect::Responsible(EntryCountry)]);

pub(crate) static D15: Rule = rule("d15", Topic::Responsibility, &[DUBLIN_III.at("Article 15")])
    .under(DublinThree)
    .when(Is(AirportTransit))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &D_HEADING }, DEPENDANT, CHILD_ALONE])
    .then(&[Effect::ResponsibleDenmark]);

/// People who depend on each other.
pub(crate) static D16: Rule = rule("d16", Topic::Responsibility, &[DUBLIN_III.at("Article 16")])
    .under(DublinThree)
    .when(Is(Dependant))
    .yields_to(GATES);

//! What Regulation 604/2013 has and the official page lacks: two more criteria, and time limits.

use super::gates::GATES;
use super::limits::{CHILD_ALONE, DEPENDANT};
use super::phase::{ANOTHER_COUNTRY, TRANSFER_STANDS};
use crate::condition::Condition::{self, All, Is, IsNot};
use crate::doubt::D_HEADING;
use crate::fact::Fact::{AirportTransit, DecisionTold, Dependant, Detained, EntryCountry, VisaFreeEntry};
use crate::regime::Regime::DublinThree;
use crate::rule::rule;
use crate::source::DUBLIN_III;
use crate::{Effect, Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&D14, &D15, &D16, &D_TIMES, &D28, &D29];

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

pub(crate) static D_TIMES: Rule = rule("d-times", Topic::Procedure, &[DUBLIN_III.at("Articles 21 to 25")])
    .under(DublinThree)
    .when(All(&[ANOTHER_COUNTRY, IsNot(DecisionTold)]));

/// The shorter times for people in detention.
pub(crate) static D28: Rule = rule("d28", Topic::Procedure, &[DUBLIN_III.at("Article 28")])
    .under(DublinThree)
    .when(All(&[ANOTHER_COUNTRY, Is(Detained)]));

pub(crate) static D29: Rule =
    rule("d29", Topic::Procedure, &[DUBLIN_III.at("Article 29")]).under(DublinThree).when(TRANSFER_STANDS);

//! What Regulation 604/2013 has and the official page lacks: two more criteria.

use crate::condition::Condition::{self, All, Is, IsNot};
use crate::doubt::{DEPENDING, VISA_FREE};
use crate::fact::Fact::{AirportTransit, Dependant, DependantByTrauma, DependantCountry, Minor, VisaFreeEntry};
use crate::regime::Regime::DublinThree;
use crate::rule::rule;
use crate::source::DUBLIN_III;
use crate::{Effect, Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&D14, &D15, &D16];

/// Entered without needing a visa: the country where asylum is asked, if it asks for none either.
pub(crate) static D14: Rule = rule("d14", Topic::Responsibility, &[DUBLIN_III.at("Article 14")])
    .under(DublinThree)
    .when(All(&[Is(VisaFreeEntry), IsNot(Minor)]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &VISA_FREE }])
    .then(&[Effect::ResponsibleDenmark]);

pub(crate) static D15: Rule = rule("d15", Topic::Responsibility, &[DUBLIN_III.at("Article 15")])
    .under(DublinThree)
    .when(All(&[Is(AirportTransit), IsNot(Minor)]))
    .in_order()
    .then(&[Effect::ResponsibleDenmark]);

/// People who depend on each other are normally brought together. A trauma alone is no reason here.
pub(crate) static D16: Rule = rule("d16", Topic::Responsibility, &[DUBLIN_III.at("Article 16")])
    .under(DublinThree)
    .when(All(&[Is(Dependant), IsNot(DependantByTrauma)]))
    .in_order()
    .limits(&[Limit { when: Condition::ALWAYS, doubt: &DEPENDING }])
    .then(&[Effect::Responsible(DependantCountry)]);

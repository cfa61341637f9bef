//! An application in another country before: who takes back, and what ends that (catalogue section 1).

use super::gates::GATES;
use super::limits::{CHILD_ALONE, DEPENDANT, NEW_SINCE, SEVERAL_COUNTRIES};
use super::phase::COUNTRY_OPEN;
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::{LEFT_AREA, SEVERAL as SEVERAL_DOUBT};
use crate::effect::Effect::{Gate, Responsible, ResponsibleElsewhere};
use crate::fact::Fact::{
    AppliedElsewhere, AppliedInSeveral, EarlierClosed, EarlierCountry, EarlierPending, LeftThreeMonths, LeftUnproven,
    PermitCountry, PermitSince, ReturnedSince,
};
use crate::regime::Regime::DublinThree;
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III, heading};
use crate::{Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&DC10, &DC10_PENDING, &DC10_CLOSED, &D19_PERMIT, &SEVERAL, &ABSENCE_PROOF];

/// The gate of an earlier application, whatever became of it.
pub(crate) static DC10: Rule =
    rule("dc10", Topic::Responsibility, &[DUBLIN_III.at("Article 18(1)(b)-(d)"), heading::ENFORCED])
        .under(DublinThree)
        .when(All(&[Is(AppliedElsewhere), IsNot(PermitSince)]))
        .in_order()
        .limits(&[CHILD_ALONE, SEVERAL_COUNTRIES, Limit { when: NEW_SINCE, doubt: &LEFT_AREA }, DEPENDANT])
        .then(&[Gate, Responsible(EarlierCountry)]);

/// A residence permit that another of these countries gave afterwards moves the responsibility to it.
pub(crate) static D19_PERMIT: Rule =
    rule("d19-permit", Topic::Responsibility, &[DUBLIN_III.at("Article 19(1)"), ASYLUM_MANAGEMENT.at("Article 37(1)")])
        .when(All(&[Is(AppliedElsewhere), Is(PermitSince)]))
        .in_order()
        .limits(&[CHILD_ALONE])
        .then(&[Gate, Responsible(PermitCountry)]);

/// Of several countries the last need not be the one: an earlier one may have let its time run out.
pub(crate) static SEVERAL: Rule = rule(
    "earlier-several",
    Topic::Responsibility,
    &[DUBLIN_III.at("Article 29(2)"), ASYLUM_MANAGEMENT.at("Article 36(1)(b)")],
)
.when(All(&[Is(AppliedElsewhere), Is(AppliedInSeveral), IsNot(PermitSince)]))
.in_order()
.limits(&[Limit { when: Condition::ALWAYS, doubt: &SEVERAL_DOUBT }])
.then(&[ResponsibleElsewhere]);

pub(crate) static DC10_PENDING: Rule =
    rule("dc10-pending", Topic::Responsibility, &[DUBLIN_III.at("Article 18(1)(b)"), heading::ENFORCED])
        .under(DublinThree)
        .when(All(&[Is(AppliedElsewhere), Is(EarlierPending)]))
        .yields_to(GATES)
        .limits(&[CHILD_ALONE]);

pub(crate) static DC10_CLOSED: Rule =
    rule("dc10-closed", Topic::Responsibility, &[DUBLIN_III.at("Article 18(1)(c) and (d)")])
        .under(DublinThree)
        .when(All(&[Is(AppliedElsewhere), Is(EarlierClosed)]))
        .yields_to(GATES)
        .limits(&[CHILD_ALONE]);

/// An absence counts only for whoever can show it.
pub(crate) static ABSENCE_PROOF: Rule =
    rule("absence-proof", Topic::Next, &[DUBLIN_III.at("Article 19(2)"), ASYLUM_MANAGEMENT.at("Article 37(4)")])
        .when(All(&[
            Is(AppliedElsewhere),
            Any(&[Is(LeftThreeMonths), Is(LeftUnproven), Is(ReturnedSince)]),
            COUNTRY_OPEN,
        ]))
        .yields_to(GATES);

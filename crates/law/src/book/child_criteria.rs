//! Which country is responsible for a child without parents: family first, then where the child is.
//!
//! Regulation 2024/1351 says that no other criterion counts for such a child; under 604/2013 what is
//! left of the others is a country where the child has asked before.

use crate::condition::Condition::{self, All, Any, Is, IsNot, OneOf};
use crate::doubt::{C2_CHILD, CAN_CARE};
use crate::effect::Effect::{Responsible, ResponsibleDenmark};
use crate::fact::Fact::{
    AppliedElsewhere, FamilyCounted, FamilyCountry, FamilyLegal, FamilyRelative, FamilySibling, Minor,
    RegisteredElsewhere, TransferDecided,
};
use crate::regime::Regime::{AsylumManagement, DublinThree};
use crate::rule::rule;
use crate::source::{ASYLUM_MANAGEMENT, DUBLIN_III};
use crate::{Cite, Limit, Rule, Topic};

pub(super) const RULES: &[&Rule] = &[&CHILD_FAMILY, &CHILD_RELATIVE, &CHILD_HERE, &CHILD_FIRST, &CHILD_WISH];

/// Mother, father, brother or sister of a child.
const CLOSE: Condition = Any(&[Is(FamilyCounted), Is(FamilySibling)]);

/// They live in another country: whether going there is best for the child is looked at first.
const ABROAD: Limit = Limit { when: OneOf(FamilyCountry, OTHER_COUNTRIES), doubt: &C2_CHILD };

/// Every country of the Dublin area but Denmark.
const OTHER_COUNTRIES: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL",
    "PL", "PT", "RO", "SK", "SI", "ES", "SE", "NO", "CH", "IS", "LI",
];

const FAMILY: &[Cite] = &[DUBLIN_III.at("Article 8(1)"), ASYLUM_MANAGEMENT.at("Article 25(2)")];

pub(crate) static CHILD_FAMILY: Rule = rule("child-family", Topic::Responsibility, FAMILY)
    .when(All(&[Is(Minor), Is(FamilyLegal), CLOSE]))
    .in_order()
    .limits(&[ABROAD])
    .then(&[Responsible(FamilyCountry)]);

/// An aunt, uncle or grandparent, where they can take care of the child.
pub(crate) static CHILD_RELATIVE: Rule = rule(
    "child-relative",
    Topic::Responsibility,
    &[DUBLIN_III.at("Article 8(2)"), ASYLUM_MANAGEMENT.at("Article 25(3)")],
)
.when(All(&[Is(Minor), Is(FamilyLegal), Is(FamilyRelative)]))
.in_order()
.limits(&[Limit { when: Condition::ALWAYS, doubt: &CAN_CARE }])
.then(&[Responsible(FamilyCountry)]);

/// Without family: where the child asked.
pub(crate) static CHILD_HERE: Rule = rule("child-here", Topic::Responsibility, &[DUBLIN_III.at("Article 8(4)")])
    .under(DublinThree)
    .when(Is(Minor))
    .in_order()
    .limits(&[FIRST_ELSEWHERE])
    .then(&[ResponsibleDenmark]);

/// Under the newer rules: where the child was first registered, if that is best for the child. Where another
/// country was first (`am-back` names it), Denmark becomes responsible if it finds that a transfer would be
/// against the child's interests.
pub(crate) static CHILD_FIRST: Rule = rule(
    "child-first",
    Topic::Responsibility,
    &[ASYLUM_MANAGEMENT.at("Article 25(5)"), ASYLUM_MANAGEMENT.at("Article 37(1)")],
)
.under(AsylumManagement)
.when(Is(Minor))
.in_order()
.limits(&[FIRST_ELSEWHERE])
.then(&[ResponsibleDenmark]);

/// Another country was first.
const FIRST_ELSEWHERE: Limit = Limit { when: Any(&[Is(AppliedElsewhere), Is(RegisteredElsewhere)]), doubt: &C2_CHILD };

/// Whoever has family there should say so, and what he or she wishes.
pub(crate) static CHILD_WISH: Rule =
    rule("child-wish", Topic::Children, &[DUBLIN_III.at("Article 6(3)"), ASYLUM_MANAGEMENT.at("Article 23(4)")])
        .when(All(&[Is(Minor), IsNot(TransferDecided)]));

//! Who pays for food, a bed and a doctor, who gets cash, and who may live in a home of one's own.

use super::phase::{BOARD_MEETING, EXAMINED, FINALLY_REFUSED, NORMAL_PENDING, TRANSFER_STANDS, WITHOUT_PERMIT};
use super::rights::RI2;
use super::unfounded::AG1;
use crate::condition::Condition::{self, All, Any, Is, IsNot};
use crate::doubt::AM_RECEPTION;
use crate::fact::Fact::{
    DenmarkExamines, Detained, ExpeditedTold, Granted, Minor, NoApplication, UnfoundedTold, WithChildren,
};
use crate::regime::Regime::AsylumManagement;
use crate::rule::rule;
use crate::source::{ALIENS_ACT, ASYLUM_MANAGEMENT, RETURN_ACT, heading};
use crate::{Rule, Topic};

pub(super) const RULES: &[&Rule] = &[
    &RE1,
    &RE1_NEED,
    &RE1_PERMIT,
    &RE1_NOT,
    &RE2,
    &UP_MEALS,
    &UP_CASH,
    &UP_CHILDREN,
    &UP_LOWER,
    &UP_CUTS,
    &UP_ONLY_THERE,
    &UP_OWN_HOME,
    &UP_PRIVATE,
    &UP_FAMILY,
    &UP_CONTRACT,
    &UP_SCHOOL,
    &UP_RETURN_AGENCY,
];

/// Lives where the Immigration Service says, and at its cost.
const HOUSED: Condition = All(&[WITHOUT_PERMIT, IsNot(Detained)]);

/// Nobody has said that the case is treated as manifestly unfounded.
const NOT_UNFOUNDED: Condition = All(&[IsNot(UnfoundedTold), IsNot(ExpeditedTold)]);

/// Until a permit or until the person leaves, so also after a refusal.
pub(crate) static RE1: Rule =
    rule("re1", Topic::Rights, &[ALIENS_ACT.at("§ 42 a, stk. 1, 1. pkt.")]).when(All(&[HOUSED, IsNot(NoApplication)]));

/// Someone who may not stay and has not asked for asylum here.
pub(crate) static RE1_NEED: Rule =
    rule("re1-need", Topic::Rights, &[ALIENS_ACT.at("§ 42 a, stk. 2")]).when(All(&[HOUSED, Is(NoApplication)]));

pub(crate) static RE1_PERMIT: Rule =
    rule("re1-permit", Topic::Rights, &[ALIENS_ACT.at("§ 42 a, stk. 1, 2. pkt.")]).when(Is(Granted));

pub(crate) static RE1_NOT: Rule =
    rule("re1-not", Topic::Rights, &[ALIENS_ACT.at("§ 42 a, stk. 3"), ALIENS_ACT.at("§ 42 a, stk. 4")]).when(HOUSED);

pub(crate) static RE2: Rule = rule(
    "re2",
    Topic::Place,
    &[ALIENS_ACT.at("§ 42 k, stk. 2, nr. 6"), ALIENS_ACT.at("§ 42 l, stk. 2, nr. 6"), heading::ACCELERATED_RECEPTION],
)
.when(All(&[EXAMINED, Any(&[Is(UnfoundedTold), Is(ExpeditedTold)])]));

pub(crate) static UP_MEALS: Rule =
    rule("up-meals", Topic::Rights, &[ALIENS_ACT.at("§ 42 b, stk. 1, 1. pkt.")]).when(HOUSED);

pub(crate) static UP_CASH: Rule =
    rule("up-cash", Topic::Rights, &[ALIENS_ACT.at("§ 42 b, stk. 8, 1. pkt."), ALIENS_ACT.at("§ 42 b, stk. 11")])
        .when(All(&[HOUSED, IsNot(Minor)]))
        .yields_to(&[&RI2]);

pub(crate) static UP_CHILDREN: Rule =
    rule("up-children", Topic::Rights, &[ALIENS_ACT.at("§ 42 b, stk. 3"), ALIENS_ACT.at("§ 42 b, stk. 9")])
        .when(All(&[HOUSED, Any(&[Is(WithChildren), Is(Minor)])]))
        .yields_to(&[&RI2]);

/// Section 48 e(2): registered once the Service has decided that Denmark examines the case.
pub(crate) static UP_LOWER: Rule = rule(
    "up-lower",
    Topic::Rights,
    &[ALIENS_ACT.at("§ 42 b, stk. 5"), ALIENS_ACT.at("§ 42 b, stk. 10"), ALIENS_ACT.at("§ 48 e, stk. 2")],
)
.when(All(&[HOUSED, IsNot(DenmarkExamines)]));

pub(crate) static UP_CUTS: Rule =
    rule("up-cuts", Topic::Duties, &[ALIENS_ACT.at("§ 42 a, stk. 9-10"), ALIENS_ACT.at("§ 42 a, stk. 12")])
        .when(HOUSED);

pub(crate) static UP_ONLY_THERE: Rule = rule("up-only-there", Topic::Rights, &[ASYLUM_MANAGEMENT.at("Article 18")])
    .under(AsylumManagement)
    .when(TRANSFER_STANDS)
    .doubts(&[&AM_RECEPTION]);

pub(crate) static UP_OWN_HOME: Rule = rule("up-own-home", Topic::Place, &[ALIENS_ACT.at("§ 42 k")])
    .yields_to(&[&AG1])
    .when(All(&[Any(&[NORMAL_PENDING, BOARD_MEETING]), IsNot(Detained)]));

pub(crate) static UP_PRIVATE: Rule =
    rule("up-private", Topic::Place, &[ALIENS_ACT.at("§ 42 l, stk. 1-2"), ALIENS_ACT.at("§ 42 l, stk. 4-7")])
        .yields_to(&[&AG1])
        .when(All(&[Any(&[NORMAL_PENDING, BOARD_MEETING]), IsNot(Detained)]));

/// The same without the six months.
pub(crate) static UP_FAMILY: Rule =
    rule("up-family", Topic::Place, &[ALIENS_ACT.at("§ 42 l, stk. 3"), ALIENS_ACT.at("§ 42 l, stk. 5")])
        .yields_to(&[&AG1])
        .when(All(&[Any(&[All(&[EXAMINED, NOT_UNFOUNDED]), BOARD_MEETING]), IsNot(Detained)]));

pub(crate) static UP_CONTRACT: Rule = rule(
    "up-contract",
    Topic::Duties,
    &[ALIENS_ACT.at("§ 42 c, stk. 1-3"), ALIENS_ACT.at("§ 42 d, stk. 1"), ALIENS_ACT.at("§ 42 f, stk. 1")],
)
.when(All(&[EXAMINED, IsNot(Minor), IsNot(Detained)]));

pub(crate) static UP_SCHOOL: Rule = rule("up-school", Topic::Children, &[ALIENS_ACT.at("§ 42 g, stk. 1, 1. pkt.")])
    .when(All(&[HOUSED, Any(&[Is(WithChildren), Is(Minor)])]));

pub(crate) static UP_RETURN_AGENCY: Rule = rule("up-return-agency", Topic::Place, &[RETURN_ACT.at("§ 13, stk. 1")])
    .when(All(&[FINALLY_REFUSED, IsNot(Detained)]));
